package dev.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Fault;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Fingerprint;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedNeo4j.class)
class LoaderIT {

    private static final String EMPTY = "MATCH (n) DETACH DELETE n";

    private static final String TIES = """
            MATCH (a)-[t]->(b)
            WHERE t.event IS NOT NULL
            RETURN a.id + ' ' + type(t) + ' ' + b.id + ' ' + t.when + ' ' + t.status AS text
            ORDER BY text
            """;

    private static final String SUPPORT = """
            MATCH ()-[t:MEETS]->()
            RETURN reduce(all = '', id IN t.sources | all + id + ' ') + '/'
              + reduce(all = '', id IN t.origins | all + ' ' + id) AS text
            """;

    private static final String REPORTS = """
            MATCH (e:Event)-[r:REPORTED_BY]->(s:Source)
            RETURN e.id + ' ' + s.id + ' ' + r.locator + ' ' + r.status AS text
            ORDER BY text
            """;

    /** Another paper on the same meeting, and on something of its own. */
    private static final String OTHER = """
            {
              "entente": 1,
              "source": {"id": "tribune-1", "kind": "article", "published": "2024-10-31"},
              "actors": [{"id": "cora", "kind": "person", "name": "Cora"}],
              "events": [
                {
                  "id": "e1", "type": "MEETS", "from": "2024-10",
                  "participants": [
                    {"actor": "ann", "role": "participant"},
                    {"actor": "ben", "role": "participant"},
                    {"actor": "cora", "role": "participant"}
                  ],
                  "summary": "Three meet.",
                  "reports": [{"paragraph": 4, "status": "ALLEGED", "through": ["agency"]}]
                },
                {
                  "id": "e2", "type": "WARNS", "from": "2024-10-29",
                  "participants": [{"actor": "cora", "role": "speaker"}, {"actor": "ann", "role": "target"}],
                  "summary": "Cora warns Ann.", "about": ["e1"],
                  "reports": [{"paragraph": 5}]
                }
              ]
            }
            """;

    private static final String PEOPLE = """
            {
              "entente": 1,
              "source": {"id": "who", "kind": "reference", "published": "2024-01-01"},
              "actors": [{"id": "ann", "kind": "person", "name": "Ann"}, {"id": "ben", "kind": "person", "name": "Ben"}],
              "events": []
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void loadTheFirstPaper(Graph graph) throws IOException {
        load(graph, "first.json", Texts.GOOD);
    }

    @Test
    void anEventBecomesATieWithTimeStatusAndSource(Graph graph) {
        assertThat(texts(graph, TIES)).containsExactly("ann MEETS ben 28 October 2024 STATED");
        assertThat(texts(graph, SUPPORT)).containsExactly("gazette-1 / gazette-1");
        assertThat(texts(graph, "MATCH (e:Event)-[:HELD_AT]->(p:Place) RETURN e.id + ' ' + p.id AS text"))
                .containsExactly("e1 hill");
    }

    @Test
    void goodFilesLoadBesideBadOnes(Graph graph) throws IOException {
        var report = load(
                graph,
                "good.json",
                OTHER,
                "bad.json",
                OTHER.replace("tribune-1", "x").replace("e2", "e3").replace("2024-10-29", "2024-02-30"));

        assertThat(report.phrase()).startsWith("2 files: 1 loaded, 0 unchanged, 1 left out; ");
        assertThat(report.faults())
                .extracting(Fault::problem)
                .containsExactly(
                        folder
                                + "/bad.json, line 17, column 44, at /events/1/from: '2024-02-30' is a day that does not exist");
        assertThat(texts(graph, "MATCH (s:Source) WHERE s.digest IS NOT NULL RETURN s.id AS text ORDER BY text"))
                .containsExactly("gazette-1", "tribune-1");
        assertThat(texts(graph, "MATCH (e:Event) RETURN e.id AS text ORDER BY text"))
                .containsExactly("e1", "e2");
    }

    @Test
    void aBadFileChangesNothing(Graph graph) throws IOException {
        var before = Fingerprint.of(graph);

        var report = load(graph, "first.json", Texts.with("\"2024-10-28\"", "\"2024-02-30\""));

        assertThat(report.loaded()).isZero();
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    void aSecondArticleAddsAReportAndNotAnEvent(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);

        assertThat(texts(graph, "MATCH (e:Event) RETURN e.id + ' ' + e.summary AS text ORDER BY text"))
                .containsExactly("e1 Ann meets Ben.", "e2 Cora warns Ann.");
        assertThat(texts(graph, REPORTS))
                .containsExactly(
                        "e1 gazette-1 paragraph 1 STATED",
                        "e1 tribune-1 paragraph 4 ALLEGED",
                        "e2 tribune-1 paragraph 5 STATED");
        assertThat(texts(graph, TIES))
                .containsExactly(
                        "ann MEETS ben 28 October 2024 STATED",
                        "ann MEETS cora 28 October 2024 STATED",
                        "ben MEETS cora 28 October 2024 STATED",
                        "cora WARNS ann 29 October 2024 STATED");
        assertThat(texts(graph, SUPPORT)).hasSize(3).containsOnly("gazette-1 tribune-1 / agency gazette-1");
    }

    @Test
    void theStatusThatMostIndependentSourcesGiveGoesOnTheTie(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);
        load(graph, "third.json", OTHER.replace("tribune-1", "herald-1").replace("e2", "e3"));

        assertThat(texts(graph, "MATCH (a)-[t:MEETS]->(b {id: 'ben'}) RETURN a.id + ' ' + t.status AS text"))
                .as("two papers that repeat one agency are one origin")
                .containsExactly("ann STATED");

        load(
                graph,
                "fourth.json",
                OTHER.replace("tribune-1", "echo-1").replace("e2", "e4").replace("agency", "other-agency"));

        assertThat(texts(graph, "MATCH (a)-[t:MEETS]->(b {id: 'ben'}) RETURN a.id + ' ' + t.status AS text"))
                .containsExactly("ann ALLEGED");
    }

    @Test
    void anUnchangedFileIsPassedOver(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);
        var before = Fingerprint.of(graph);

        var report = load(graph, "first.json", Texts.GOOD, "renamed.json", OTHER);

        assertThat(report.phrase()).startsWith("2 files: 0 loaded, 2 unchanged, 0 left out; ");
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    void aChangedDossierReplacesWhatItsSourceSaidAndLeavesTheWordsOfOthers(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);
        load(graph, "second.json", OTHER.replace("\"ALLEGED\"", "\"DENIED\"").replace("2024-10-29", "2024-10-30"));

        assertThat(texts(graph, REPORTS))
                .containsExactly(
                        "e1 gazette-1 paragraph 1 STATED",
                        "e1 tribune-1 paragraph 4 DENIED",
                        "e2 tribune-1 paragraph 5 STATED");
        assertThat(texts(graph, TIES))
                .contains("cora WARNS ann 30 October 2024 STATED")
                .hasSize(4);
    }

    @Test
    void anEventThatIsTakenOutGoesWithItsTies(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);
        int warning = OTHER.indexOf("    {\n      \"id\": \"e2\"");
        var shorter = OTHER.substring(0, warning).stripTrailing().replaceAll(",$", "") + "\n  ]\n}\n";

        load(graph, "second.json", shorter);

        assertThat(texts(graph, "MATCH (e:Event) RETURN e.id AS text")).containsExactly("e1");
        assertThat(texts(graph, TIES)).hasSize(3).noneMatch(tie -> tie.contains("WARNS"));
        assertThat(texts(graph, "MATCH ()-[t:WARNS|TOOK_PART {event: 'e2'}]->() RETURN t.id AS text"))
                .isEmpty();
    }

    @Test
    void aParticipantWhomOneSourceTakesBackIsNoLongerTied(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);
        load(graph, "second.json", OTHER.replace(",\n        {\"actor\": \"cora\", \"role\": \"participant\"}", ""));

        assertThat(texts(graph, TIES))
                .containsExactly("ann MEETS ben 28 October 2024 STATED", "cora WARNS ann 29 October 2024 STATED");
    }

    @Test
    void theTypeOfAnEventMayBeMendedByWhoAloneReportsIt(Graph graph) throws IOException {
        var report = load(graph, "first.json", Texts.with("\"MEETS\"", "\"CALLS\""));

        assertThat(report.faults()).isEmpty();
        assertThat(texts(graph, TIES)).containsExactly("ann CALLS ben 28 October 2024 STATED");
    }

    @Test
    void theTypeOfAnEventThatOthersReportStays(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);

        var report = load(graph, "first.json", Texts.with("\"MEETS\"", "\"CALLS\""));

        assertThat(report.faults())
                .extracting(Fault::problem)
                .containsExactly(
                        folder
                                + "/first.json, line 11, column 13, at /events/0/id: 'e1' is CALLS here and MEETS in the graph");
    }

    @Test
    void theOrderOfLoadingMakesNoDifference(Graph graph) throws IOException {
        var first = Texts.GOOD.replaceAll("(?s)\"actors\".*?\\],\\s*\"places\"", "\"places\"");
        empty(graph);
        load(graph, "people.json", PEOPLE);
        load(graph, "first.json", first);
        load(graph, "second.json", OTHER);
        var oneWay = Fingerprint.of(graph);
        empty(graph);
        load(graph, "people.json", PEOPLE);
        load(graph, "second.json", OTHER);
        load(graph, "first.json", first);
        var otherWay = Fingerprint.of(graph);
        empty(graph);
        load(graph, "second.json", OTHER, "first.json", first, "people.json", PEOPLE);

        assertThat(otherWay).isEqualTo(oneWay);
        assertThat(Fingerprint.of(graph)).isEqualTo(oneWay);
    }

    @Test
    void thereAndBackAgainIsTheSameGraph(Graph graph) throws IOException {
        load(graph, "second.json", OTHER);
        var before = Fingerprint.of(graph);

        load(graph, "second.json", OTHER.replace("\"e2\"", "\"e5\"").replace("2024-10\"", "2023\""));
        assertThat(Fingerprint.of(graph)).isNotEqualTo(before);
        load(graph, "second.json", OTHER);

        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    void aFileNamedTwiceIsLoadedOnce(Graph graph) throws IOException {
        var file = Files.writeString(folder.resolve("second.json"), OTHER);

        new Loader(graph).load(List.of(file, file), false, done -> {});

        assertThat(texts(graph, REPORTS)).hasSize(3);
        assertThat(texts(graph, TIES)).hasSize(4);
    }

    private LoadReport load(Graph graph, String... namesAndTexts) throws IOException {
        var paths = new Path[namesAndTexts.length / 2];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = Files.writeString(folder.resolve(namesAndTexts[2 * i]), namesAndTexts[2 * i + 1]);
        }
        return new Loader(graph).load(Arrays.asList(paths), false, done -> {});
    }

    private static void empty(Graph graph) {
        graph.write(writing -> writing.run(new Statement("test/empty", EMPTY), Map.of()));
    }

    private static List<String> texts(Graph graph, String cypher) {
        return graph.read(new Statement("test/texts", cypher), Map.of()).stream()
                .map(row -> String.valueOf(row.get("text")))
                .toList();
    }
}
