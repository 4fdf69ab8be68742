package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedNeo4j.class)
class FactsWriterIT {

    @Test
    void loadingTwiceChangesNothing(Graph graph) {
        var first = new Loader(graph).loadBundled(false);
        var once = Fingerprint.of(graph);
        var second = new Loader(graph).loadBundled(false);

        assertThat(first.faults()).isEmpty();
        assertThat(second.loaded()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.loaded());
        assertThat(Fingerprint.of(graph)).isEqualTo(once);
    }
}
