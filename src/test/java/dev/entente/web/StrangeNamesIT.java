package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Names as data sets have them: they are text, and never more. */
@ExtendWith(EmbeddedNeo4j.class)
class StrangeNamesIT {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    private static final Statement MAKE = new Statement("test/strange", """
            UNWIND range(0, size($names) - 1) AS i
            MERGE (a:Actor:Group {id: 'strange-' + i, name: $names[i], names: [$names[i]]})
            MERGE (b:Actor:Country {id: 'XXA', name: 'Plain', names: ['Plain']})
            CREATE (a)-[:WARNS {id: 'w' + i, from: date('2024-10-28'), until: date('2024-10-29'), precision: 'DAY', when: $names[i],
              status: 'STATED', reported: date('2024-10-28'), source: 'test', sources: ['test']}]->(b)""");

    @TempDir
    private Path folder;

    @Test
    void namesAreShownAsText(Graph graph) {
        var names = new String[] {
            MARKUP, "x".repeat(5_000), "\u202Eעברית عربي", "\uD83D\uDE00\uD83C\uDDEE\uD83C\uDDE9", "", "a\nb\tc"
        };
        graph.write(writing -> writing.run(MAKE, Map.of("names", names)));
        try (var pages = new ServedPages(graph);
                var page = new ExplorerPage(folder.resolve("profile"), 1200, 900)) {
            page.open(pages.address() + "/#question=who-warned-whom");
            page.awaitText("answer-table tbody", MARKUP);
            page.awaitText("network-view .count", "7 actors, 6 ties");

            assertThat(page.elements("main img")).isEmpty();
            assertThat(page.elements("answer-table tbody tr")).hasSize(names.length);
            assertThat(page.script("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.element("answer-table tbody tr").click();
            page.element("evidence-panel dl");
            assertThat(page.console()).isEmpty();
        }
    }
}
