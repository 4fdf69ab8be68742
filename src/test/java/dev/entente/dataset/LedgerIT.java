package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dataset.Choice.Tally;
import dev.entente.dossier.Loader;
import dev.entente.graph.DatasetStatus;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Fingerprint;
import dev.entente.graph.Graph;
import dev.entente.graph.GraphChecks;
import dev.entente.graph.GraphStatus;
import dev.entente.graph.Row;
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
class LedgerIT {

    /** Its first day is one on which there are rows too; who is heard is an actor of its own. */
    private static final String DATASET = """
            -- dataset: heard
            -- title: Who was heard of
            -- publisher: a test
            -- url: http://localhost/
            -- licence: none
            -- since: 2024-01-01
            -- format: csv
            -- columns: id, day, who, country, whom
            -- required: id, day, who, country, whom
            -- section: ties
            SELECT _row, id AS row, day AS part, 'named:' || who AS a, who AS a_name, 'Group' AS a_kind, 'iso3:' || country AS a_country,
              'iso3:' || whom AS b, '112' AS code, day::DATE AS "from"
            FROM rows
            """;

    private static final List<String> FIRST =
            List.of("1,2024-01-01,Band,RUS,CHN", "2,2024-01-01,Band,RUS,USA", "3,2024-01-02,Band,RUS,USA");

    private static final List<String> SECOND =
            List.of("3,2024-01-02,Band,RUS,USA", "4,2024-01-02,Choir,FRA,USA", "5,2024-01-03,Choir,FRA,USA");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDataset(Graph graph) throws IOException {
        Files.createDirectories(folder.resolve("sets"));
        Files.writeString(folder.resolve("sets/heard.sql"), DATASET);
        new Loader(graph).loadBundled(false);
    }

    @Test
    void whatIsNotedIsThereAfterEachLoad(Graph graph) throws IOException {
        load(graph, Optional.empty(), FIRST);
        assertThat(broken(graph)).isEmpty();

        load(graph, Optional.empty(), SECOND);
        assertThat(broken(graph)).isEmpty();
        assertThat(stated(graph)).isEqualTo(Map.of("ties", 5L));
    }

    @Test
    void countedRowsAreNotedToo(Graph graph) throws IOException {
        load(graph, Optional.of(Tally.MONTH), FIRST);
        load(graph, Optional.of(Tally.MONTH), List.of("5,2024-01-03,Choir,FRA,USA"));

        assertThat(broken(graph)).isEmpty();
        assertThat(stated(graph)).isEqualTo(Map.of("countedRows", 4L));
    }

    @Test
    void aTieThatIsMissingIsFound(Graph graph) throws IOException {
        load(graph, Optional.empty(), FIRST);
        run(graph, "MATCH ()-[t:ACCUSES {source: 'heard', from: date('2024-01-02')}]->() DELETE t");

        assertThat(broken(graph))
                .containsExactly(Map.of("source", "heard", "day", "2024-01-02", "noted", 1L, "there", 0L));
    }

    @Test
    void aTieThatIsTooManyIsFound(Graph graph) throws IOException {
        load(graph, Optional.empty(), FIRST);
        run(graph, """
                MATCH (a:Actor {id: 'USA'}), (b:Actor {id: 'CHN'})
                CREATE (a)-[:ACCUSES {id: 'x', source: 'heard', status: 'STATED', from: date('2024-02-01'), reported: date('2024-02-01')}]->(b)""");

        assertThat(broken(graph))
                .containsExactly(Map.of("source", "heard", "day", "2024-02-01", "noted", 0L, "there", 1L));
    }

    @Test
    void aLoadThatWasCutOffIsSaidUntilItIsRepeated(Graph graph) throws IOException {
        load(graph, Optional.empty(), FIRST);
        var whole = Fingerprint.of(graph);
        // as it stands after a kill: the days are open, of one the ties are there, and the file is not noted
        run(graph, """
                MATCH (p:LoadedPart {source: 'heard'}) SET p.open = true, p.ties = 0, p.sum = ''
                WITH DISTINCT 1 AS one
                MATCH (f:LoadedFile) DELETE f
                WITH DISTINCT 1 AS one
                MATCH ()-[t:ACCUSES {source: 'heard', from: date('2024-01-01')}]->() DELETE t""");
        assertThat(DatasetStatus.unfinished(graph))
                .containsExactly(Map.of(
                        "source", "heard",
                        "title", "Who was heard of",
                        "counted", false,
                        "parts", 2L,
                        "first", "2024-01-01",
                        "last", "2024-01-02"));
        assertThat(broken(graph)).hasSize(2);

        load(graph, Optional.empty(), FIRST);

        assertThat(DatasetStatus.unfinished(graph)).isEmpty();
        assertThat(broken(graph)).isEmpty();
        assertThat(Fingerprint.of(graph)).isEqualTo(whole);
    }

    @Test
    void everyLoadIsKeptWithItsSource(Graph graph) throws IOException {
        load(graph, Optional.empty(), FIRST);
        load(graph, Optional.empty(), SECOND);

        assertThat(DatasetStatus.of(graph).loads())
                .hasSize(2)
                .allSatisfy(load -> assertThat(load)
                        .containsEntry("source", "heard")
                        .containsEntry("title", "Who was heard of")
                        .containsEntry("publisher", "a test")
                        .containsEntry("licence", "none")
                        .containsEntry("read", 3L))
                .extracting(load -> load.get("known"))
                .containsExactlyInAnyOrder(0L, 1L);
    }

    private void load(Graph graph, Optional<Tally> tally, List<String> rows) throws IOException {
        var file = folder.resolve("heard.csv");
        Files.writeString(file, "id,day,who,country,whom\n" + String.join("\n", rows) + "\n");
        var work = folder.resolve("work");
        var sets = Datasets.with(List.of(folder.resolve("sets")));
        var inputs = Inputs.of(List.of(file.toString()), sets, Optional.empty(), work);
        var none = Optional.<java.time.LocalDate>empty();
        var choice = new Choice(
                none, none, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), false, tally);
        var options = new LoadOptions(choice, Map.of(), false, folder.resolve("rejected.csv"), 300, work);
        try (var loader = DatasetLoader.online(graph, options, (what, some) -> {})) {
            assertThat(loader.load(inputs)).hasSize(1);
        }
    }

    private static List<Map<String, Object>> broken(Graph graph) {
        return GraphChecks.run(graph).stream()
                .flatMap(outcome -> outcome.offenders().stream())
                .toList();
    }

    private static Map<String, Long> stated(Graph graph) {
        var row = GraphStatus.of(graph).sources().stream()
                .filter(source -> "heard".equals(source.get("source")))
                .map(Row::new)
                .findFirst()
                .orElseThrow();
        return row.number("countedRows")
                .map(rows -> Map.of("countedRows", rows))
                .orElseGet(() -> Map.of("ties", row.number("ties").orElseThrow()));
    }

    private static void run(Graph graph, String cypher) {
        graph.write(writing -> writing.run(new Statement("test", cypher), Map.of()));
    }
}
