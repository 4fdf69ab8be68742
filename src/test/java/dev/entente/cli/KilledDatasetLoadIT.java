package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dataset.GdeltRows;
import dev.entente.dataset.GraphRun;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Loads of data sets in processes of their own, killed, and two at once. */
@ExtendWith(EmbeddedNeo4j.class)
@ProjectData
class KilledDatasetLoadIT {

    /** {@code -Dentente.kills=20} makes sure; each takes some seconds. */
    private static final int KILLS = Integer.getInteger("entente.kills", 3);

    private static final long SEED = 20241028;

    @TempDir
    private Path folder;

    private List<Path> files;

    private GraphRun run;

    private String clean;

    @BeforeEach
    void loadOnceCleanly(Graph graph) {
        files = GdeltRows.of(4, 3_000).zips(folder.resolve("gdelt"), 1_000);
        run = new GraphRun(graph, folder);
        run.load(files.toArray(Path[]::new));
        clean = run.fingerprint();
        run.reset();
    }

    @AfterEach
    void forget() {
        run.reset();
    }

    @Test
    void aLoadThatIsKilledAndRepeatedIsOneCleanLoad(Graph graph) throws InterruptedException {
        EntenteProcess.ready();
        var start = System.nanoTime();
        assertThat(load(graph, "gdelt").finish().exitCode()).isZero();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(run.fingerprint()).as("not killed").isEqualTo(clean);
        var random = new Random(SEED);
        int cut = 0;
        for (int i = 0; i < KILLS; i++) {
            run.reset();
            var load = load(graph, "gdelt");
            Thread.sleep(random.nextLong(millis / 2, millis + 1));
            load.kill();
            cut += run.fingerprint().equals(clean) ? 0 : 1;

            run.load(files.toArray(Path[]::new));

            assertThat(run.fingerprint()).as("kill %d with seed %d", i, SEED).isEqualTo(clean);
        }
        assertThat(cut).as("loads that were cut short").isPositive();
    }

    @Test
    void twoLoadsOfTheSameFilesAtOnceAreOne(Graph graph) {
        var one = load(graph, "gdelt");
        var other = load(graph, "gdelt");

        assertThat(List.of(one.finish(), other.finish())).allSatisfy(outcome -> {
            assertThat(outcome.err()).doesNotContain("bug in entente");
            assertThat(outcome.exitCode()).isZero();
        });
        assertThat(run.fingerprint()).isEqualTo(clean);
        assertThat(run.load(files.toArray(Path[]::new)).unchanged()).isEqualTo(3);
    }

    @Test
    void twoLoadsOfHalvesAtOnceThatOverlapAreTheWhole(Graph graph) {
        GdeltRows.of(4, 3_000).file(folder.resolve("first.txt"), 0, 2_000);
        GdeltRows.of(4, 3_000).file(folder.resolve("second.txt"), 1_000, 3_000);
        var one = load(graph, "first.txt");
        var other = load(graph, "second.txt");

        assertThat(List.of(one.finish().exitCode(), other.finish().exitCode())).containsOnly(0);
        assertThat(run.fingerprint()).isEqualTo(clean);
        var again = run.load(files.toArray(Path[]::new));
        assertThat(again.loaded()).isZero();
        assertThat(again.ties()).isZero();
        assertThat(run.fingerprint()).isEqualTo(clean);
    }

    private EntenteProcess load(Graph graph, String path) {
        return EntenteProcess.start(
                Map.of("NEO4J_URI", graph.address().toString()),
                "load",
                folder.resolve(path).toString());
    }
}
