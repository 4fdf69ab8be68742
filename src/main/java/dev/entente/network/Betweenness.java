package dev.entente.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/**
 * How many shortest paths lead over each member of a network, after Brandes (2001). JGraphT has it too, but from all
 * members at once and over maps, which takes 17 seconds for 5,000 members; this one starts at some of them.
 */
final class Betweenness {

    private final int[][] neighbours;

    private final double[] scores;

    private final double[] paths;

    private final double[] owed;

    private final int[] distances;

    /** The members in the order in which they are reached. */
    private final int[] reached;

    private Betweenness(int[][] neighbours) {
        int members = neighbours.length;
        this.neighbours = neighbours;
        this.scores = new double[members];
        this.paths = new double[members];
        this.owed = new double[members];
        this.distances = new int[members];
        this.reached = new int[members];
    }

    /** {@return the share of shortest paths between two others that lead over each member}
     *
     * @param graph the network, without direction
     * @param mostStarts from how many members paths are looked at, at the most
     * @param random chooses them
     */
    static <V, E> Map<V, Double> of(Graph<V, E> graph, int mostStarts, Random random) {
        var members = new ArrayList<>(graph.vertexSet());
        var numbers = new HashMap<V, Integer>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        var all = new Betweenness(members.stream()
                .map(member -> Graphs.neighborListOf(graph, member).stream()
                        .mapToInt(neighbour -> numbers.getOrDefault(neighbour, 0))
                        .toArray())
                .toArray(int[][]::new));
        var starts = new ArrayList<>(IntStream.range(0, members.size()).boxed().toList());
        if (starts.size() > mostStarts) {
            Collections.shuffle(starts, random);
        }
        int count = Math.min(starts.size(), mostStarts);
        starts.subList(0, count).forEach(all::addPathsFrom);
        // of each pair of others, both ends are starts; a sample stands for all
        double others = (members.size() - 1.0) * (members.size() - 2.0) * count / members.size();
        var shares = new HashMap<V, Double>();
        for (int i = 0; i < members.size(); i++) {
            shares.put(members.get(i), others > 0 ? Math.min(1, all.scores[i] / others) : 0);
        }
        return shares;
    }

    private void addPathsFrom(int start) {
        Arrays.fill(distances, -1);
        Arrays.fill(paths, 0);
        Arrays.fill(owed, 0);
        distances[start] = 0;
        paths[start] = 1;
        reached[0] = start;
        int end = 1;
        for (int next = 0; next < end; next++) {
            int here = reached[next];
            for (int there : neighbours[here]) {
                if (distances[there] < 0) {
                    distances[there] = distances[here] + 1;
                    reached[end] = there;
                    end++;
                }
                if (distances[there] == distances[here] + 1) {
                    paths[there] += paths[here];
                }
            }
        }
        for (int last = end - 1; last > 0; last--) {
            int here = reached[last];
            for (int there : neighbours[here]) {
                if (distances[there] == distances[here] - 1) {
                    owed[there] += paths[there] / paths[here] * (1 + owed[here]);
                }
            }
            scores[here] += owed[here];
        }
    }
}
