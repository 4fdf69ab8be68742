package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Catalogue;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The explorer of somebody who has loaded nothing yet. */
@ExtendWith(EmbeddedNeo4j.class)
class EmptyGraphIT {

    @Test
    void everyQuestionIsAnsweredInWordsOrWithoutRows(Graph graph) {
        try (var pages = new ServedPages(graph)) {
            for (var question : Catalogue.read().questions()) {
                for (var values : List.of(question.exampleValues(), Map.<String, String>of())) {
                    var response = pages.get("/api/ask/" + question.name(), values);

                    assertThat(response.statusCode()).as(question.name()).isIn(200, 400, 404);
                    assertThat(response.body())
                            .as(question.name())
                            .containsPattern(response.statusCode() == 200 ? "\"rows\":\\[]" : "\"hint\":\"[^\"]+\"");
                }
            }
        }
    }

    @Test
    void thePageSaysSoAndLeadsOn(Graph graph, @TempDir Path folder) {
        try (var pages = new ServedPages(graph);
                var page = new ExplorerPage(folder, 1200, 900)) {
            page.open(pages.address());
            page.awaitText("start-page", "Alliances from 1816 to today");

            page.open(pages.address() + "#question=alliance-history");
            page.awaitText(".answer", "Nothing in the graph answers this.");
            page.awaitText(".answer", "entente status");

            page.ask("who met Rutte?");
            page.awaitText(".failure", "no actor in the graph is called 'Rutte'");

            page.open(pages.address() + "#who=RUS");
            page.awaitText(".failure", "no actor in the graph is called 'RUS'");
            assertThat(page.elements(".busy")).isEmpty();
        }
    }

    @Test
    void wordsNamesAndPagesAreThereToo(Graph graph) {
        try (var pages = new ServedPages(graph)) {
            assertThat(pages.json("/api/suggest", Map.of("text", "Rutte"))).isEmpty();
            assertThat(pages.get("/api/ask", Map.of("words", "who met Rutte?")).statusCode())
                    .isEqualTo(404);
            assertThat(pages.json("/api/ask", Map.of("words", "who met whom?")).path("rows"))
                    .isEmpty();
            for (var path : new String[] {"/", "/guide.html", "/legend.html", "/api/questions", "/api/openapi.json"}) {
                assertThat(pages.get(path, Map.of()).statusCode()).as(path).isEqualTo(200);
            }
        }
    }
}
