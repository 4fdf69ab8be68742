package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same rows, however they come: the graph is the same. */
@ExtendWith(EmbeddedNeo4j.class)
@ProjectData
class ExactlyOnceIT {

    private static final GdeltRows ROWS = GdeltRows.of(1, 3_000);

    @TempDir
    private Path folder;

    private GraphRun run;

    private String empty;

    @BeforeEach
    void remember(Graph graph) {
        run = new GraphRun(graph, folder);
        empty = run.fingerprint();
    }

    @AfterEach
    void forget() {
        run.reset();
        assertThat(run.fingerprint()).isEqualTo(empty);
    }

    @Test
    void theSameFileAgainIsUnchangedAndNotRead() {
        var file = ROWS.file(folder.resolve("rows.tsv"));
        var first = run.load(file);
        var once = run.fingerprint();

        var second = run.load(file);

        assertThat(first.read()).isEqualTo(3_000);
        assertThat(first.loaded()).isGreaterThan(1_000);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.read()).isZero();
        assertThat(run.fingerprint()).isEqualTo(once).isNotEqualTo(empty);
    }

    @Test
    void theSameRowsOtherwiseSplitOrderedAndPackedAddNothing() throws IOException {
        var first = run.load(ROWS.file(folder.resolve("rows.tsv")));
        var once = run.fingerprint();
        var lines = new ArrayList<>(ROWS.lines());
        Collections.shuffle(lines, new Random(7));

        for (var again : List.of(
                ROWS.zips(folder.resolve("zips"), 700).toArray(Path[]::new),
                new Path[] {ROWS.gzip(folder.resolve("rows.gz"))},
                new Path[] {Files.write(folder.resolve("shuffled.txt"), lines)})) {
            var report = run.load(again);

            assertThat(report.unchanged()).isZero();
            assertThat(report.loaded()).isZero();
            assertThat(report.ties()).isZero();
            assertThat(report.actors()).isZero();
            assertThat(report.known()).isEqualTo(first.loaded());
            assertThat(run.fingerprint()).isEqualTo(once);
        }
    }

    @Test
    void theSameRowsInOtherOrderIntoAnEmptyGraphAreTheSameGraph() throws IOException {
        run.load(ROWS.file(folder.resolve("rows.tsv")));
        var once = run.fingerprint();
        run.reset();
        var lines = new ArrayList<>(ROWS.lines());
        Collections.shuffle(lines, new Random(7));

        run.load(
                Files.write(folder.resolve("a.txt"), lines.subList(0, 1_000)),
                Files.write(folder.resolve("b.txt"), lines.subList(1_000, 3_000)));

        assertThat(run.fingerprint()).isEqualTo(once);
    }

    @Test
    void twoHalvesThatOverlapAreTheWhole() {
        run.load(ROWS.file(folder.resolve("rows.tsv")));
        var once = run.fingerprint();
        long ties = run.ties();
        run.reset();

        var first = run.load(ROWS.file(folder.resolve("first.tsv"), 0, 2_000));
        var second = run.load(ROWS.file(folder.resolve("second.tsv"), 1_000, 3_000));

        assertThat(second.known()).isPositive();
        assertThat(first.ties() + second.ties()).isEqualTo(ties);
        assertThat(run.fingerprint()).isEqualTo(once);
    }

    @Test
    void halvesOneAfterAnotherInEitherOrderAreTheWhole() {
        run.load(ROWS.file(folder.resolve("rows.tsv")));
        var once = run.fingerprint();
        var early = ROWS.file(folder.resolve("early.tsv"), 0, 1_504);
        var late = ROWS.file(folder.resolve("late.tsv"), 1_504, 3_000);
        for (var order : List.of(new Path[] {early, late}, new Path[] {late, early})) {
            run.reset();

            run.load(order[0]);
            run.load(order[1]);

            assertThat(run.fingerprint()).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource({"14, 15", "15, 14", "30, 31", "31, 30"})
    void aMeetingThatTwoFilesHoldFromEitherSideIsOneTie(long one, long other) {
        run.load(ROWS.file(folder.resolve("both.tsv"), Math.min(one, other), Math.max(one, other) + 1));
        long ties = run.ties();
        run.reset();

        var first = run.load(ROWS.file(folder.resolve("one.tsv"), one, one + 1));
        var left = run.fingerprint();
        var second = run.load(ROWS.file(folder.resolve("other.tsv"), other, other + 1));

        assertThat(first.loaded()).isEqualTo(1);
        assertThat(second.known()).isEqualTo(1);
        assertThat(run.ties()).isEqualTo(ties);
        assertThat(run.fingerprint()).isEqualTo(left);
    }
}
