package dev.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTests {

    /** Two triangles with a bridge from c to d. */
    private static final List<Pair> BRIDGED = pairs("a-b b-c c-a c-d d-e e-f f-d");

    private static List<Pair> pairs(String text) {
        return Stream.of(text.split(" "))
                .map(one -> new Pair(one.substring(0, one.indexOf('-')), one.substring(one.indexOf('-') + 1)))
                .toList();
    }

    private static List<Pair> random(int members, int ties) {
        var random = new Random(1);
        return Stream.generate(() -> new Pair("n" + random.nextInt(members), "n" + random.nextInt(members)))
                .limit(ties)
                .toList();
    }

    /** Of the 20 ordered pairs of others, 12 need the one end of the bridge. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            actor | degree | betweenness | community
            a     | 2      | 0           | 0
            b     | 2      | 0           | 0
            c     | 3      | 0.6         | 0
            d     | 3      | 0.6         | 1
            e     | 2      | 0           | 1
            f     | 2      | 0           | 1
            """)
    void theEndsOfABridgeStandBetweenTwoGroups(String actor, int degree, double betweenness, int community) {
        var one = Measures.of(BRIDGED).actors().get(actor);

        assertThat(one).isNotNull();
        assertThat(one.degree()).isEqualTo(degree);
        assertThat(one.betweenness()).isCloseTo(betweenness, within(1e-9));
        assertThat(one.community()).isEqualTo(community);
    }

    @Test
    void thePageRanksOfAllTogetherAreOneAndWhoHasMoreTiesHasMore() {
        var measures = Measures.of(pairs("a-b a-b a-b a-c b-c")).actors();

        assertThat(measures.values().stream()
                        .mapToDouble(Measures.OfOne::pageRank)
                        .sum())
                .isCloseTo(1, within(1e-3));
        assertThat(rank(measures, "a")).isGreaterThan(rank(measures, "c"));
    }

    @Test
    void theOrderOfThePairsAndTheirEndsChangesNothing() {
        var pairs = new ArrayList<>(random(600, 1_500));
        var measures = Measures.of(pairs);
        Collections.reverse(pairs);
        pairs.replaceAll(pair -> new Pair(pair.b(), pair.a()));

        assertThat(Measures.of(pairs)).isEqualTo(measures);
        assertThat(measures.sampled()).contains(500);
    }

    @Test
    void nobodyIsMeasuredWhereThereIsNobody() {
        assertThat(Measures.of(List.of()).actors()).isEmpty();
        assertThat(Measures.of(pairs("a-a")).actors()).containsOnlyKeys("a");
        assertThat(Measures.of(pairs("a-b")).actors().get("a"))
                .extracting(Measures.OfOne::degree, Measures.OfOne::betweenness)
                .containsExactly(1, 0.0);
    }

    @Test
    void betweennessIsThatOfJgrapht() {
        var graph = graph(random(200, 400));
        int members = graph.vertexSet().size();
        double pairs = (members - 1.0) * (members - 2.0) / 2;
        Map<String, Double> theirs = new BetweennessCentrality<>(graph).getScores();

        Betweenness.of(graph, members, new Random(1))
                .forEach((member, share) ->
                        assertThat(share * pairs).as(member).isCloseTo(theirs.get(member), within(1e-6)));
    }

    @Test
    void aSampleComesNearToTheWhole() {
        var graph = graph(random(1_000, 3_000));
        var exact = Betweenness.of(graph, 1_000, new Random(1));

        Betweenness.of(graph, 500, new Random(1))
                .forEach((member, share) -> assertThat(share).isCloseTo(exact.get(member), within(0.01)));
    }

    @Test
    void fiveThousandActorsWithTwentyThousandTiesTakeSeconds() {
        var pairs = random(5_000, 20_000);
        long start = System.nanoTime();
        var measures = Measures.of(pairs);

        // 3 seconds on two free cores
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
        assertThat(measures.actors()).hasSizeGreaterThan(4_900);
    }

    private static double rank(Map<String, Measures.OfOne> measures, String actor) {
        var one = measures.get(actor);
        return one == null ? 0 : one.pageRank();
    }

    private static SimpleGraph<String, DefaultEdge> graph(List<Pair> pairs) {
        var graph = new SimpleGraph<String, DefaultEdge>(DefaultEdge.class);
        for (var pair : pairs) {
            graph.addVertex(pair.a());
            graph.addVertex(pair.b());
            if (!pair.a().equals(pair.b())) {
                graph.addEdge(pair.a(), pair.b());
            }
        }
        return graph;
    }
}
