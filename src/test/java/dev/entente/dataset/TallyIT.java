package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.UsageException;
import dev.entente.dataset.Choice.Tally;
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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedNeo4j.class)
class TallyIT {

    private static final String DATASET = """
            -- dataset: heard
            -- title: Who was heard of
            -- publisher: a test
            -- url: http://localhost/
            -- licence: none
            -- since: 2020-01-01
            -- format: csv
            -- columns: id, added, day, a, code, b, gold, mentions
            -- required: id, added, day, a, code, b, gold, mentions
            -- section: ties
            SELECT _row, id AS row, added AS part, 'iso3:' || a AS a, 'iso3:' || b AS b, code, day::DATE AS "from",
              gold::DOUBLE AS goldstein, mentions::BIGINT AS mentions
            FROM rows
            """;

    private static final String HEADER = "id,added,day,a,code,b,gold,mentions";

    private static final String[] FIRST = {
        "1,t1,2024-01-01,USA,112,RUS,-2,5", "2,t1,2024-01-31,USA,112,RUS,-4,1", "3,t1,2024-02-01,USA,112,RUS,-2,1"
    };

    private static final String[] SECOND = {"4,t2,2024-01-15,USA,112,RUS,-6,10", "5,t2,2024-01-15,CHN,112,RUS,-1,1"};

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDataset(Graph graph) throws IOException {
        Files.createDirectories(folder.resolve("sets"));
        Files.writeString(folder.resolve("sets/heard.sql"), DATASET);
        FewActors.write(graph);
    }

    @Test
    void rowsOfAPairTypeAndMonthAreOneTieWithCounts(Graph graph) throws IOException {
        load(graph, Tally.MONTH, FIRST);

        assertThat(counted(graph))
                .containsExactly(
                        "USA ACCUSES RUS January 2024: 2, -6.0, -3.0, 6",
                        "USA ACCUSES RUS February 2024: 1, -2.0, -2.0, 1");
    }

    @Test
    void whatComesLaterIsAddedUp(Graph graph) throws IOException {
        load(graph, Tally.MONTH, FIRST);
        var report = load(graph, Tally.MONTH, SECOND);

        assertThat(report.loaded()).isEqualTo(2);
        assertThat(counted(graph))
                .containsExactly(
                        "CHN ACCUSES RUS January 2024: 1, -1.0, -1.0, 1",
                        "USA ACCUSES RUS January 2024: 3, -12.0, -4.0, 16",
                        "USA ACCUSES RUS February 2024: 1, -2.0, -2.0, 1");
    }

    @Test
    void whatWasCountedIsNotCountedAgainWhateverFileItComesIn(Graph graph) throws IOException {
        load(graph, Tally.MONTH, FIRST);
        var before = Fingerprint.of(graph);

        var report = load(graph, Tally.MONTH, FIRST[2], FIRST[1], FIRST[0]);

        assertThat(report.known()).isEqualTo(3);
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    void aPartThatComesWithOtherRowsIsLeftOutAndSaid(Graph graph) throws IOException {
        load(graph, Tally.MONTH, FIRST);

        var report = load(graph, Tally.MONTH, FIRST[0], FIRST[1]);

        assertThat(report.leftOut()).containsEntry("counted already, from another selection of the same time", 2L);
    }

    @Test
    void singleAndCountedTiesOfOneDataSetAreNotMixed(Graph graph) throws IOException {
        load(graph, Tally.MONTH, FIRST);

        assertThatThrownBy(() -> load(graph, Tally.WEEK, SECOND))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "heard is in the graph already, counted by month; loading it otherwise too would say everything twice");
        assertThatThrownBy(() -> load(graph, Optional.empty(), SECOND)).isInstanceOf(UsageException.class);
    }

    @Test
    void aLoadThatWasCutOffGoesOn(Graph graph) throws IOException {
        load(graph, Tally.MONTH, FIRST);
        load(graph, Tally.MONTH, SECOND);
        var whole = Fingerprint.of(graph);
        // as it stands after a kill: some ties are written, the part is open, the file is not noted
        graph.write(writing -> writing.run(new Statement("test", """
                MATCH (p:LoadedPart {key: 't2'}) SET p.open = true
                WITH p MATCH (f:LoadedFile) DELETE f
                WITH DISTINCT p MATCH (:Actor {id: 'CHN'})-[t:ACCUSES {source: 'heard'}]->() DELETE t"""), Map.of()));
        assertThatThrownBy(() -> load(graph, Tally.MONTH, "9,t3,2024-01-15,USA,112,RUS,-6,10"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("was cut off");

        load(graph, Tally.MONTH, SECOND);

        assertThat(Fingerprint.of(graph)).isEqualTo(whole);
    }

    private DatasetReport load(Graph graph, Tally tally, String... rows) throws IOException {
        return load(graph, Optional.of(tally), rows);
    }

    private DatasetReport load(Graph graph, Optional<Tally> tally, String... rows) throws IOException {
        var file = folder.resolve("heard.csv");
        Files.writeString(file, HEADER + "\n" + String.join("\n", Arrays.asList(rows)) + "\n");
        var work = folder.resolve("work");
        var inputs = Inputs.of(
                List.of(file.toString()), Datasets.with(List.of(folder.resolve("sets"))), Optional.empty(), work);
        var choice = new Choice(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                tally);
        var options = new LoadOptions(choice, Map.of(), false, folder.resolve("rejected.csv"), 300, work);
        try (var loader = DatasetLoader.online(graph, options, (what, some) -> {})) {
            return loader.load(inputs).get(0);
        }
    }

    private static List<String> counted(Graph graph) {
        var statement = new Statement("test", """
                MATCH (a)-[t:ACCUSES {source: 'heard'}]->(b)
                RETURN a.id + ' ' + type(t) + ' ' + b.id + ' ' + t.when + ': ' + t.count + ', ' + t.goldsteinSum + ', ' + t.goldstein + ', ' + t.mentions AS line
                ORDER BY t.from, a.id""");
        return graph.read(statement, Map.of()).stream()
                .map(row -> String.valueOf(row.get("line")))
                .toList();
    }
}
