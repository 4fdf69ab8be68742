package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Fingerprint;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedNeo4j.class)
class IdentityChangesIT {

    private static final String DATASET = """
            -- dataset: seen
            -- title: Who was seen with whom
            -- publisher: a test
            -- url: http://localhost/
            -- licence: none
            -- since: 2020-01-01
            -- format: csv
            -- columns: day, who, country, whom
            -- required: day, who, country, whom
            -- section: ties
            SELECT _row, 'named:' || who AS a, who AS a_name, 'Person' AS a_kind, 'iso3:' || country AS a_country, 'Foreign Ministry' AS a_title,
              'iso3:' || whom AS b, '040' AS code, day::DATE AS "from", day AS row, day AS document
            FROM rows
            """;

    private static final Map<String, String> SAME = Map.of("seen:s-lavrov-RUS", "sergey-lavrov");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTable() throws IOException {
        Files.createDirectories(folder.resolve("sets"));
        Files.writeString(folder.resolve("sets/seen.sql"), DATASET);
        Files.writeString(folder.resolve("seen.csv"), """
                day,who,country,whom
                2024-01-01,S. Lavrov,RUS,CHN
                2024-01-02,S. Lavrov,RUS,ZAF
                2024-01-03,Sergey Lavrov,RUS,CHN
                """);
    }

    @Test
    void aNameStandsForTheActorThatItIsSaidToBe(Graph graph) {
        load(graph, SAME);

        assertThat(ends(graph)).containsExactly("CHN sergey-lavrov", "CHN sergey-lavrov", "ZAF sergey-lavrov");
        assertThat(names(graph)).contains("S. Lavrov");
    }

    @Test
    void withoutTheLineItIsAnActorOfItsOwn(Graph graph) {
        load(graph, Map.of());

        assertThat(ends(graph)).containsExactly("CHN seen:s-lavrov-RUS", "CHN sergey-lavrov", "ZAF seen:s-lavrov-RUS");
    }

    @Test
    void takingTheLineAwayUndoesIt(Graph graph) {
        load(graph, Map.of());
        var never = Fingerprint.of(graph);
        new IdentityChanges(graph, SAME).apply();
        assertThat(ends(graph)).containsExactly("CHN sergey-lavrov", "CHN sergey-lavrov", "ZAF sergey-lavrov");

        assertThat(new IdentityChanges(graph, Map.of()).apply()).isEqualTo(1);

        assertThat(Fingerprint.of(graph)).isEqualTo(never);
    }

    @Test
    void addingTheLineLaterIsAsGoodAsHavingItFromTheStart(Graph graph) {
        load(graph, Map.of());

        assertThat(new IdentityChanges(graph, SAME).apply()).isEqualTo(1);
        var later = Fingerprint.of(graph);

        assertThat(new IdentityChanges(graph, SAME).apply()).isZero();
        EmbeddedNeo4j.empty(graph);
        load(graph, SAME);
        assertThat(later).isEqualTo(Fingerprint.of(graph));
    }

    @Test
    void rowsAreRecognisedAfterAChange(Graph graph) throws IOException {
        load(graph, Map.of());
        new IdentityChanges(graph, SAME).apply();
        var lines = Files.readAllLines(folder.resolve("seen.csv"));
        Files.write(folder.resolve("seen.csv"), List.of(lines.get(0), lines.get(3), lines.get(1), lines.get(2)));

        var again = load(graph, SAME);

        assertThat(again.ties()).isZero();
        assertThat(again.known()).isEqualTo(3);
    }

    private DatasetReport load(Graph graph, Map<String, String> identities) {
        FewActors.write(graph);
        var work = folder.resolve("work");
        var file = folder.resolve("seen.csv");
        var inputs = Inputs.of(
                List.of(file.toString()), Datasets.with(List.of(folder.resolve("sets"))), Optional.empty(), work);
        var options = new LoadOptions(Choice.ALL, identities, false, folder.resolve("rejected.csv"), 300, work);
        try (var loader = DatasetLoader.online(graph, options, (what, rows) -> {})) {
            return loader.load(inputs).get(0);
        }
    }

    private static List<String> ends(Graph graph) {
        return graph
                .read(
                        new Statement(
                                "test",
                                "MATCH (a)-[t:MEETS {source: 'seen'}]->(b) RETURN a.id + ' ' + b.id AS ends ORDER BY ends"),
                        Map.of())
                .stream()
                .map(row -> String.valueOf(row.get("ends")))
                .toList();
    }

    private static List<String> names(Graph graph) {
        return graph
                .read(
                        new Statement(
                                "test",
                                "MATCH ()-[t:MEETS {source: 'seen'}]->() UNWIND [t.aName, t.bName] AS name RETURN DISTINCT name"),
                        Map.of())
                .stream()
                .map(row -> String.valueOf(row.get("name")))
                .toList();
    }
}
