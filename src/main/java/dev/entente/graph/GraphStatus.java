package dev.entente.graph;

import java.util.List;
import java.util.Map;

/**
 * What a graph holds.
 *
 * @param nodes how many nodes there are by label
 * @param ties how many ties there are by type
 * @param sources what is loaded: source, kind, publisher, published, licence, how many ties and events
 */
public record GraphStatus(
        List<Map<String, Object>> nodes, List<Map<String, Object>> ties, List<Map<String, Object>> sources) {

    /** {@return the status of a graph}
     *
     * @param graph the graph
     */
    public static GraphStatus of(Graph graph) {
        return new GraphStatus(
                graph.read(Statement.named("status/nodes"), Map.of()),
                graph.read(Statement.named("status/ties"), Map.of()),
                graph.read(Statement.named("status/sources"), Map.of()));
    }
}
