package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Loader;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Fingerprint;
import dev.entente.graph.Graph;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedNeo4j.class)
class KilledLoadIT {

    private static final List<Path> DATA = List.of(Path.of("data"));

    /** Printed with a failure, so that it can be had again. */
    private static final long SEED = 20241028;

    @Test
    void aLoadKilledAtTenRandomMomentsAndRepeatedIsOneCleanLoad(Graph graph) throws InterruptedException {
        new Loader(graph).load(DATA, false, done -> {});
        var clean = Fingerprint.of(graph);
        var random = new Random(SEED);
        var cut = 0;
        for (int i = 0; i < 10; i++) {
            EmbeddedNeo4j.empty(graph);
            var load = EntenteProcess.start(
                    Map.of("NEO4J_URI", graph.address().toString()),
                    "load",
                    DATA.get(0).toString());
            Thread.sleep(1_000 + random.nextInt(4_000));
            load.kill();
            var left = Fingerprint.of(graph);
            cut += left.equals(clean) ? 0 : 1;

            new Loader(graph).load(DATA, false, done -> {});

            assertThat(Fingerprint.of(graph))
                    .as("kill %d with seed %d", i, SEED)
                    .isEqualTo(clean);
        }
        assertThat(cut).as("loads that were cut short").isPositive();
    }
}
