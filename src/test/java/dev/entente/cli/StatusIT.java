package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Loader;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedNeo4j.class)
class StatusIT {

    @BeforeEach
    void load(Graph graph) {
        new Loader(graph).loadBundled(false);
        var loaded = new Statement("test", """
                CREATE (:Source {id: 'heard', kind: 'dataset', title: 'Who was heard of', publisher: 'a test', licence: 'none'})
                CREATE (:LoadedPart {id: 'heard|2024-01-01', source: 'heard', key: '2024-01-01', ties: 12, sum: '1', open: false, form: 'single'})
                CREATE (:LoadedPart {id: 'heard|2024-01-02', source: 'heard', key: '2024-01-02', ties: 0, sum: '', open: true, form: 'single'})
                WITH 1 AS one
                UNWIND range(1, 21) AS number
                CREATE (:Load {id: 'heard|' + number, source: 'heard', dataset: 'heard', at: '2024-11-01T00:00:' + (10 + number) + 'Z', files: 1,
                  read: number, loaded: number, known: 0, merged: 0, leftOut: 0, rejected: 0, ties: 12, actors: 1, millis: 7, choice: 'all'})
                CREATE (:Actor:Group {id: 'cameo:Z' + number, code: 'Z' + number, name: 'Z' + number, unknown: true})""");
        graph.write(writing -> writing.run(loaded, Map.of()));
    }

    @Test
    void peopleSeeTheLastLoadsAndWhereTheyAreFrom(Graph graph) {
        var outcome = EntenteProcess.run(Map.of("NEO4J_URI", graph.address().toString()), "status");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains(
                        "a load of heard is under way, or was cut off: 2024-01-02 may lack ties; repeat it with the same"
                                + " files and options, which adds what is missing\n")
                .contains("loads of data sets, the newest first, 20 of 21 (--format json lists them all):\n")
                .contains(" 2024-11-01T00:00:31Z  heard ")
                .doesNotContain("2024-11-01T00:00:11Z")
                .contains("\n heard: Who was heard of, a test; none\n")
                .contains("nobody knows, the busiest first, 20 of 21 (--format json lists them all):\n")
                .containsPattern("\n heard +dataset +Who was heard of +none +0 +12\n");
    }

    @Test
    void programsSeeAll(Graph graph) {
        var outcome = EntenteProcess.run(Map.of("NEO4J_URI", graph.address().toString()), "status", "--format", "json");

        assertThat(outcome.out())
                .containsPattern(
                        "\"loads\" : \\[ \\{\\s+\"at\" : \"2024-11-01T00:00:31Z\",\\s+\"dataset\" : \"heard\",")
                .contains("\"at\" : \"2024-11-01T00:00:11Z\"")
                .contains("\"publisher\" : \"a test\"")
                .containsPattern("\"unknownActors\" : \\[ \\{\\s+\"code\" : \"Z1\",")
                .containsPattern("\"unfinished\" : \\[ \\{\\s+\"source\" : \"heard\"");
    }
}
