package dev.entente.web;

import dev.entente.EntenteException;
import dev.entente.ask.Asker;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Question;
import dev.entente.graph.Graph;
import dev.entente.graph.GraphStatus;
import dev.entente.resource.Bundled;
import dev.entente.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that Neo4j Browser is given, made from the question files and the vocabulary. */
final class BrowserPack {

    private final Catalogue catalogue = Catalogue.read();

    private final Graph graph;

    private final Asker asker;

    private final String pages;

    /**
     * @param graph the graph, for the counts and for the names in the examples of the questions
     * @param pages the address of the pages, such as {@code http://localhost:7475}
     */
    BrowserPack(Graph graph, String pages) {
        this.graph = graph;
        this.asker = new Asker(graph, catalogue, Clock.system(ZoneId.systemDefault()));
        this.pages = pages;
    }

    /** {@return the guide: what is in the graph, the model in a picture, a step for each kind of question} */
    String guide() {
        return new Guide(catalogue, this::query, pages).html(GraphStatus.of(graph));
    }

    /** {@return the legend: what the colours mean} */
    String legend() {
        return Legend.html(Vocabulary.get());
    }

    /** {@return the style sheet} */
    String style() {
        return GrassStyle.of(Vocabulary.get()).text();
    }

    /**
     * {@return the favourites, zipped: Neo4j Browser makes one favourite of each file in a zip that is dropped on it,
     * and a folder of each folder; of any other file it makes one favourite, whatever is in it}
     */
    byte[] favourites() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var group : QuestionGroup.of(catalogue)) {
                for (var question : group.questions()) {
                    var query = query(question);
                    if (query.isPresent()) {
                        var entry = new ZipEntry("Entente - %s/%s.cypher".formatted(group.title(), question.name()));
                        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                        zip.putNextEntry(entry);
                        zip.write(query.get().getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@return the model in a picture, as SVG} */
    String model() {
        return Bundled.text("web/model.svg");
    }

    /** A question with the values of its example; nothing, if the graph does not hold whom the example names. */
    private Optional<String> query(Question question) {
        try {
            var prepared = asker.prepare(question, question.exampleValues());
            return Optional.of(OneStatement.of(question, prepared.parameters()));
        } catch (EntenteException notInThisGraph) {
            return Optional.empty();
        }
    }
}
