package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.model.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedNeo4j.class)
class TieLoaderIT {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 28);

    private static final Statement NODES = new Statement(
            "test/nodes",
            "UNWIND range(0, 39) AS i CREATE (:Actor {id: 'A' + i}) CREATE (:Place {id: 'P' + i}) CREATE (:Treaty {id: 'T' + i})");

    private static final Statement TIES = new Statement(
            "test/ties",
            "MATCH (a)-[t]->(b) RETURN a.id AS a, type(t) AS type, b.id AS b, labels(b)[0] AS end, properties(t) AS tie ORDER BY t.id");

    @BeforeEach
    void makeNodes(Graph graph) {
        graph.write(writing -> writing.run(NODES, Map.of()));
    }

    private static long count(Graph graph) {
        return graph.read(TIES, Map.of()).size();
    }

    private static SomeTies between(int first, int last) {
        var ties = new SomeTies("id", "from");
        for (int i = first; i < last; i++) {
            ties.add(i % 3 == 0 ? "WARNS" : "VISITS", "A" + i % 7, "A" + i * 31 % 40, "t" + i, DAY);
        }
        return ties;
    }

    @Test
    void writesEveryKindOfValueAndNoPropertyForNone(Graph graph) {
        var ties = new SomeTies("id", "from", "mentions", "tone", "root", "names", "place")
                .add("WARNS", "A0", "A1", "t1", DAY, 7L, -2.5, true, List.of("x", "y"), null);

        new TieLoader(graph).write(ties, done -> {});

        var tie = new HashMap<String, Object>(Map.of("id", "t1", "from", DAY, "mentions", 7L, "tone", -2.5));
        tie.putAll(Map.of("root", true, "names", List.of("x", "y"), "source", "some-data", "status", "STATED"));
        assertThat(graph.read(TIES, Map.of()))
                .containsExactly(Map.of("a", "A0", "type", "WARNS", "b", "A1", "end", "Actor", "tie", tie));
    }

    @Test
    void endsAtAnActorAPlaceATreatyAndItself(Graph graph) {
        var ties = new SomeTies("id")
                .add("WARNS", "A0", "A1", "t1")
                .add(Tie.End.PLACE, "VISITS", "A0", "P1", "t2")
                .add(Tie.End.TREATY, "VISITS", "A0", "T1", "t3")
                .add("WARNS", "A0", "A0", "t4");

        var counts = new TieLoader(graph).write(ties, done -> {});

        assertThat(counts.written()).isEqualTo(4);
        assertThat(graph.read(TIES, Map.of()))
                .extracting(row -> row.get("b") + " " + row.get("end"))
                .containsExactly("A1 Actor", "P1 Place", "T1 Treaty", "A0 Actor");
    }

    @Test
    void twoWritersHardlyEverStandInEachOthersWay(Graph graph) {
        var told = new ArrayList<Long>();

        var counts = new TieLoader(graph, 100).write(between(0, 5_000), told::add);

        assertThat(counts.written()).isEqualTo(5_000);
        assertThat(counts.repeated()).isLessThan(5);
        assertThat(told).isSorted().endsWith(5_000L);
        assertThat(count(graph)).isEqualTo(5_000);
    }

    @Test
    void aBusyPairIsWrittenInManyTransactions(Graph graph) {
        var ties = new SomeTies("id");
        for (int i = 0; i < 3_000; i++) {
            ties.add("WARNS", "A0", "A1", "t" + i);
        }

        var counts = new TieLoader(graph, 500).write(ties, done -> {});

        assertThat(counts).isEqualTo(new TieCounts(3_000, 0, 6, 0));
        assertThat(count(graph)).isEqualTo(3_000);
    }

    @Test
    void aLoadThatBreaksOffIsEndedByTheNext(Graph graph) {
        var all = between(0, 600);
        assertThatThrownBy(() -> new TieLoader(graph, 10).write(between(0, 600).breakingAfter(200), done -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the file breaks off");
        assertThat(count(graph)).isBetween(1L, 599L);

        var counts = new TieLoader(graph, 100).write(all, done -> {});

        assertThat(counts.written() + counts.there()).isEqualTo(600);
        assertThat(counts.there()).isPositive();
        assertThat(count(graph)).isEqualTo(600);
    }

    @Test
    void aCommitWhoseAnswerWasLostIsNotWrittenTwice(Graph graph) {
        new TieLoader(graph).write(between(0, 500), done -> {});

        var again = new TieLoader(graph).write(between(0, 700), done -> {});

        assertThat(again.there()).isEqualTo(500);
        assertThat(again.written()).isEqualTo(200);
        assertThat(count(graph)).isEqualTo(700);
    }

    @Test
    void anInterruptedLoadEndsWithWholeTransactions(Graph graph) {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new TieLoader(graph, 10).write(between(0, 2_000), done -> {}))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(count(graph)).isLessThan(2_000);
    }

    @Test
    void knowsWhichIdsThereAre(Graph graph) {
        new TieLoader(graph).write(between(0, 30), done -> {});
        var known = new ArrayList<String>();
        var all = new ArrayList<String>();

        new KnownTies(graph).known("WARNS", List.of("t3", "t4", "t27", "t33").iterator(), known::add);
        new KnownTies(graph).ids("WARNS", "some-data", all::add);

        assertThat(known).containsExactlyInAnyOrder("t3", "t27");
        assertThat(all).hasSize(10).contains("t0", "t27");
    }

    @Test
    void aTieHasToHaveAnId(Graph graph) {
        assertThatThrownBy(() -> new TieLoader(graph).write(new SomeTies("from"), done -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tie has to have an id; there are only [from]");
    }
}
