package dev.entente.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The usual measures of a network, the same for the same pairs in any order.
 *
 * @param actors the measures of each member, by id
 * @param sampled from how many members the betweenness is estimated; empty if it is exact
 */
public record Measures(Map<String, OfOne> actors, Optional<Integer> sampled) {

    /** Betweenness from all members takes time that grows with their square. */
    static final int MOST_STARTS = 500;

    private static final int MOST_ROUNDS = 100;

    /** Any number, but always the same. */
    private static final long SEED = 1949;

    /**
     * The measures of one member.
     *
     * @param degree with how many others it has to do
     * @param betweenness the share of shortest paths between two others that lead over it, from 0 to 1
     * @param pageRank how often a walk comes to it that goes along a tie at random; all members together make 1
     * @param community the number of the group of members that have most to do with each other; 0 is the largest
     */
    public record OfOne(int degree, double betweenness, double pageRank, int community) {}

    /** {@return the measures of a network}
     *
     * @param pairs a pair for each tie; that of one with itself makes it a member and no more
     */
    public static Measures of(Collection<Pair> pairs) {
        var graph = graph(pairs);
        var betweenness = Betweenness.of(graph, MOST_STARTS, new Random(SEED));
        var ranks = new PageRank<>(graph).getScores();
        var communities = communities(graph);
        var actors = new TreeMap<String, OfOne>();
        for (var id : graph.vertexSet()) {
            actors.put(
                    id,
                    new OfOne(
                            graph.degreeOf(id),
                            betweenness.getOrDefault(id, 0.0),
                            ranks.getOrDefault(id, 0.0),
                            communities.getOrDefault(id, 0)));
        }
        int members = graph.vertexSet().size();
        return new Measures(actors, members > MOST_STARTS ? Optional.of(MOST_STARTS) : Optional.empty());
    }

    /** In the order of the ids, on which the numbering and the tossed coins depend. */
    private static Graph<String, DefaultWeightedEdge> graph(Collection<Pair> pairs) {
        var members = new TreeSet<String>();
        var counts = new TreeMap<String, TreeMap<String, Integer>>();
        for (var pair : pairs) {
            members.add(pair.a());
            members.add(pair.b());
            int order = pair.a().compareTo(pair.b());
            if (order != 0) {
                counts.computeIfAbsent(order < 0 ? pair.a() : pair.b(), none -> new TreeMap<>())
                        .merge(order < 0 ? pair.b() : pair.a(), 1, Integer::sum);
            }
        }
        var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        members.forEach(graph::addVertex);
        counts.forEach((a, others) -> others.forEach((b, count) -> graph.setEdgeWeight(graph.addEdge(a, b), count)));
        return graph;
    }

    private static Map<String, Integer> communities(Graph<String, DefaultWeightedEdge> graph) {
        List<Set<String>> clusters =
                new ArrayList<>(new LabelPropagationClustering<>(graph, MOST_ROUNDS, new Random(SEED))
                        .getClustering()
                        .getClusters());
        clusters.sort(Comparator.comparingInt((Set<String> cluster) -> -cluster.size())
                .thenComparing(cluster -> new TreeSet<>(cluster).first()));
        var numbers = new HashMap<String, Integer>();
        for (int number = 0; number < clusters.size(); number++) {
            for (var id : clusters.get(number)) {
                numbers.put(id, number);
            }
        }
        return numbers;
    }
}
