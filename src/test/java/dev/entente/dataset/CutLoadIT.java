package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import dev.entente.graph.PreparedTies;
import dev.entente.graph.ProjectData;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A load that is cut off leaves whole transactions, and the same load again ends where one clean load ends. */
@ExtendWith(EmbeddedNeo4j.class)
@ProjectData
class CutLoadIT {

    private static final int MOMENTS = 5;

    private static final long SEED = 20241028;

    @TempDir
    private Path folder;

    private GraphRun run;

    private String clean;

    private Path file;

    private long millis;

    @BeforeEach
    void loadOnceCleanly(Graph graph) {
        file = GdeltRows.of(2, 1_500).gzip(folder.resolve("rows.gz"));
        run = new GraphRun(graph, folder);
        run.load(file);
        clean = run.fingerprint();
        run.reset();
        var start = System.nanoTime();
        run.load(file);
        millis = (System.nanoTime() - start) / 1_000_000;
        run.reset();
    }

    @AfterEach
    void forget() {
        run.reset();
    }

    @Test
    void betweenAnyTwoThingsThatItWrites(Graph graph) {
        int cut = 0;
        for (boolean ended = false; !ended; cut++) {
            var target = new Cutting(new GraphTarget(graph, ties -> {}), cut);
            try {
                run.load(target, file);
                ended = true;
            } catch (Cut expected) {
                run.load(file);
            }

            assertThat(run.fingerprint()).as("cut after %d", cut).isEqualTo(clean);
            run.reset();
        }
        assertThat(cut).isGreaterThan(7);
    }

    @Test
    void atRandomMoments(Graph graph) throws InterruptedException {
        var random = new Random(SEED);
        for (int i = 0; i < MOMENTS; i++) {
            var lost = Graph.connect(graph.address());
            var load = new Thread(() -> load(lost));
            load.start();
            Thread.sleep(random.nextLong(millis / 4, millis + 1));
            lost.close();
            load.join();

            run.load(file);

            assertThat(run.fingerprint()).as("moment %d with seed %d", i, SEED).isEqualTo(clean);
            run.reset();
        }
    }

    @Test
    void aCutLoadLeavesNoFileThatIsTakenForLoaded(Graph graph) {
        assertThatThrownBy(() -> run.load(new Cutting(new GraphTarget(graph, ties -> {}), 6), file))
                .isInstanceOf(Cut.class);

        assertThat(run.load(file).unchanged()).isZero();
        assertThat(run.load(file).unchanged()).isEqualTo(1);
    }

    private void load(Graph lost) {
        try {
            run.load(new GraphTarget(lost, ties -> {}), file);
        } catch (RuntimeException whatTheDriverSaysOfItsEnd) {
            assertThat(whatTheDriverSaysOfItsEnd).isNotNull();
        }
    }

    private static final class Cut extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** A target that is lost after it has written so many times; of the ties half, the first time that it is to write them. */
    private static final class Cutting implements Target {

        private final Target target;

        private int left;

        Cutting(Target target, int left) {
            this.target = target;
            this.left = left;
        }

        private void spend() {
            if (left-- == 0) {
                throw new Cut();
            }
        }

        @Override
        public String way() {
            return target.way();
        }

        @Override
        public boolean isLater() {
            return target.isLater();
        }

        @Override
        public Register register() {
            return target.register();
        }

        @Override
        public Set<String> known(Kind kind, Collection<String> ids) {
            return target.known(kind, ids);
        }

        @Override
        public List<Row> read(Statement statement, Map<String, Object> parameters) {
            return target.read(statement, parameters);
        }

        @Override
        public void write(String statement, List<Map<String, Object>> rows) {
            spend();
            target.write(statement, rows);
        }

        @Override
        public void write(FreshNodes nodes) {
            spend();
            target.write(nodes);
        }

        @Override
        public long write(PreparedTies ties) {
            spend();
            if (left == 0) {
                target.write(new Half(ties));
                throw new Cut();
            }
            return target.write(ties);
        }
    }

    /**
     * The ties of every second lane.
     *
     * @param ties all
     */
    private record Half(PreparedTies ties) implements PreparedTies {

        @Override
        public List<String> columns() {
            return ties.columns();
        }

        @Override
        public Map<String, Object> constants() {
            return ties.constants();
        }

        @Override
        public List<Lane> lanes() {
            var all = ties.lanes();
            return all.stream().filter(lane -> all.indexOf(lane) % 2 == 0).toList();
        }

        @Override
        public Cursor open(Lane lane) {
            return ties.open(lane);
        }
    }
}
