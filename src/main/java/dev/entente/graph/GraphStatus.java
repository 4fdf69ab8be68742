package dev.entente.graph;

import dev.entente.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a graph holds.
 *
 * @param nodes how many nodes there are by label
 * @param ties how many ties there are by type, the most first
 * @param sources what is loaded: source, kind, publisher, published, licence, how many reports and, of a data set, ties
 */
public record GraphStatus(
        List<Map<String, Object>> nodes, List<Map<String, Object>> ties, List<Map<String, Object>> sources) {

    /** Up to as many, looking at each tie is quicker than planning a statement with a part for each type. */
    private static final long FEW = 200_000;

    private static final Comparator<Map<String, Object>> MOST_FIRST =
            Comparator.comparingLong(GraphStatus::count).reversed().thenComparing(row -> new Row(row).text("type"));

    /** {@return the status of a graph}
     *
     * @param graph the graph
     */
    public static GraphStatus of(Graph graph) {
        return of(graph, FEW);
    }

    static GraphStatus of(Graph graph, long few) {
        var all = graph.read(Statement.named("status/relationships"), Map.of());
        var ties = count(all.get(0)) <= few
                ? Statement.named("status/ties")
                : Statement.named("status/ties-of-type")
                        .forEach(Vocabulary.get().storedTypes());
        return new GraphStatus(
                graph.read(Statement.named("status/nodes"), Map.of()),
                graph.read(ties, Map.of()).stream()
                        .filter(row -> count(row) > 0)
                        .sorted(MOST_FIRST)
                        .toList(),
                graph.read(Statement.named("status/sources"), Map.of()));
    }

    private static long count(Map<String, Object> row) {
        return new Row(row).number("count").orElse(0L);
    }
}
