package dev.entente.web;

import dev.entente.ask.Asker;
import dev.entente.ask.BrowserQuery;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Question;
import dev.entente.graph.Graph;
import dev.entente.resource.Bundled;
import dev.entente.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** All that Neo4j Browser is given, made from the question files and the vocabulary. */
public final class BrowserPack {

    private final Catalogue catalogue = Catalogue.read();

    private final Asker asker;

    private final String pages;

    /**
     * @param graph the graph, for the names in the examples of the questions
     * @param pages the address of the pages, such as {@code http://localhost:7475}
     */
    public BrowserPack(Graph graph, String pages) {
        this.asker = new Asker(graph, catalogue, Clock.system(ZoneId.systemDefault()));
        this.pages = pages;
    }

    /** {@return the guide: what is in the graph, the model in a picture, a step for each kind of question} */
    public String guide() {
        return Guide.html(catalogue, this::query, pages);
    }

    /** {@return the style sheet} */
    public String style() {
        return GrassStyle.of(Vocabulary.get());
    }

    /** {@return the favourites: one file that is dropped into the favourites of Neo4j Browser} */
    public String favourites() {
        return catalogue.questions().stream()
                .map(question -> "// %s%n%s".formatted(question.title().get("en"), query(question)))
                .collect(Collectors.joining("\n"));
    }

    /** {@return the model in a picture, as SVG} */
    public String model() {
        return Bundled.text("web/model.svg");
    }

    private String query(Question question) {
        return BrowserQuery.of(
                question, asker.prepare(question, question.exampleValues()).parameters());
    }
}
