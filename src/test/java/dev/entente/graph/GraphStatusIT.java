package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Loader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmbeddedNeo4j.class)
class GraphStatusIT {

    @BeforeEach
    void load(Graph graph) {
        new Loader(graph).loadBundled(false);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000_000})
    void theCountsAreRightHoweverManyTiesThereAre(long few, Graph graph) {
        var each = new Statement("test", """
                MATCH ()-[t]->() WHERE t.id IS NOT NULL
                RETURN type(t) AS type, count(t) AS count ORDER BY count DESC, type""");

        assertThat(GraphStatus.of(graph, few).ties()).isEqualTo(graph.read(each, Map.of()));
    }

    @Test
    void aGraphWithoutDataSetsHasNoLoads(Graph graph) {
        assertThat(DatasetStatus.of(graph)).isEqualTo(new DatasetStatus(List.of(), List.of(), List.of()));
    }

    @Test
    void codesThatNobodyKnowsAreSaidWithTheirTies(Graph graph) {
        run(graph, """
                CREATE (a:Actor:Group {id: 'cameo:ZZZ', code: 'ZZZ', name: 'ZZZ', unknown: true, source: 'heard'})
                WITH a MATCH (b:Actor {id: 'RUS'})
                CREATE (a)-[:PRAISES {id: 'x'}]->(b)""");

        assertThat(DatasetStatus.of(graph).unknownActors())
                .containsExactly(
                        Map.of("code", "ZZZ", "name", "ZZZ", "actor", "cameo:ZZZ", "source", "heard", "ties", 1L));
    }

    @Test
    void aStoreOfAnEarlierVersionGetsTheConstraintsItLacks(Graph graph) {
        run(graph, "DROP CONSTRAINT entente_loadedpart_id");

        var report = new Loader(graph).loadBundled(false);

        assertThat(report.loaded()).isZero();
        assertThat(graph.read(
                        new Statement(
                                "test", "SHOW CONSTRAINTS YIELD name WHERE name = 'entente_loadedpart_id' RETURN name"),
                        Map.of()))
                .hasSize(1);
    }

    @Test
    void whichLoadCountedSomethingIsNotInTheFingerprint(Graph graph) {
        var before = Fingerprint.of(graph);
        run(graph, "MATCH (:Actor {id: 'PRK'})-[t]->() SET t.countedBy = 'some load'");
        assertThat(Fingerprint.of(graph)).isEqualTo(before);

        run(graph, "MATCH (:Actor {id: 'PRK'})-[t]->() SET t.count = 2");
        assertThat(Fingerprint.of(graph)).isNotEqualTo(before);
    }

    private static void run(Graph graph, String cypher) {
        graph.write(writing -> writing.run(new Statement("test", cypher), Map.of()));
    }
}
