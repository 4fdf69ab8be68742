package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.PreparedTies.Lane;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTests {

    @Test
    void theBusiestEndHasABucketOfItsOwn() {
        var ties = IntStream.range(0, 100).boxed().collect(Collectors.toMap(i -> "A" + i, i -> 10L));
        ties.put("USA", 1_000L);

        var buckets = Buckets.of(ties);

        assertThat(buckets).hasSize(101);
        assertThat(buckets.entrySet().stream().filter(end -> end.getValue().equals(buckets.get("USA"))))
                .extracting(Map.Entry::getKey)
                .containsExactly("USA");
    }

    @Test
    void lanesThatShareABucketAreNotHandedOutTogether() throws InterruptedException {
        var busy = new Lane(0, 1, 50);
        var beside = new Lane(2, 3, 10);
        var lanes = new Lanes(List.of(beside, new Lane(0, 0, 40), busy));

        assertThat(lanes.take()).contains(busy);
        assertThat(lanes.take()).contains(beside);
        lanes.done(busy);
        assertThat(lanes.take()).contains(new Lane(0, 0, 40));
        assertThat(lanes.take()).isEmpty();
    }
}
