package dev.entente.graph;

import java.util.List;
import java.util.Map;

/**
 * What a graph knows of the data sets that were loaded into it.
 *
 * @param loads every load, the newest first, with its source and what came of its rows
 * @param unknownActors the actors that are only a code which nobody knows, with how many ties each has, the busiest first
 * @param unfinished the data sets of which a load was cut off, or is under way: source, title, how many days or other parts, first and last
 */
public record DatasetStatus(
        List<Map<String, Object>> loads,
        List<Map<String, Object>> unknownActors,
        List<Map<String, Object>> unfinished) {

    /** {@return what a graph knows of its data sets}
     *
     * @param graph the graph
     */
    public static DatasetStatus of(Graph graph) {
        return new DatasetStatus(
                graph.read(Statement.named("status/loads"), Map.of()),
                graph.read(Statement.named("status/unknown-actors"), Map.of()),
                unfinished(graph));
    }

    /** {@return the data sets of which a load was cut off, or is under way}
     *
     * @param graph the graph
     */
    public static List<Map<String, Object>> unfinished(Graph graph) {
        return graph.read(Statement.named("status/unfinished"), Map.of());
    }
}
