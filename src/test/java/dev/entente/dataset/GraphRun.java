package dev.entente.dataset;

import dev.entente.graph.Fingerprint;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Loads of data sets into a real graph that holds the project's own data, and the way back to that data alone: quicker
 * than to empty the graph and to load all of it again.
 */
public final class GraphRun {

    private static final Statement NODES =
            new Statement("test/nodes", "MATCH (n) RETURN collect(elementId(n)) AS nodes");

    private static final Statement FORGET_TIES = new Statement("test/forget-ties", """
            MATCH ()-[r]->()
            WHERE r.source = 'gdelt-2'
            DELETE r""");

    private static final Statement FORGET_NODES = new Statement("test/forget-nodes", """
            WITH $nodes AS kept
            MATCH (n)
            WHERE NOT elementId(n) IN kept
            DETACH DELETE n""");

    private static final Statement TIES =
            new Statement("test/ties", "MATCH ()-[r]->() WHERE r.source = 'gdelt-2' RETURN count(r) AS ties");

    private final Graph graph;

    private final Path folder;

    private final Object before;

    /**
     * @param graph the graph
     * @param folder a folder for what is unpacked
     */
    public GraphRun(Graph graph, Path folder) {
        this.graph = graph;
        this.folder = folder;
        this.before = Objects.requireNonNull(graph.read(NODES, Map.of()).get(0).get("nodes"));
    }

    /** Takes away what was loaded. */
    public void reset() {
        graph.write(writing -> writing.run(FORGET_TIES, Map.of()));
        graph.write(writing -> writing.run(FORGET_NODES, Map.of("nodes", before)));
    }

    /** {@return how many ties the data set has in the graph} */
    public long ties() {
        return Long.parseLong(String.valueOf(graph.read(TIES, Map.of()).get(0).get("ties")));
    }

    /** {@return the fingerprint of all that is in the graph} */
    public String fingerprint() {
        return Fingerprint.of(graph);
    }

    /** {@return what came of a load of some files} */
    public DatasetReport load(Path... files) {
        return load(new GraphTarget(graph, ties -> {}), files);
    }

    DatasetReport load(Target target, Path... files) {
        var paths = Arrays.stream(files).map(Path::toString).toList();
        var inputs = Inputs.of(paths, Datasets.with(Set.of()), Optional.empty(), folder.resolve("work"));
        if (!inputs.faults().isEmpty()) {
            throw new AssertionError(inputs.faults().toString());
        }
        var options = new LoadOptions(
                Choice.ALL, Map.of(), false, folder.resolve("rejected.csv"), 300, folder.resolve("work"));
        try (var loader = new DatasetLoader(options, target, (what, rows) -> {})) {
            var reports = loader.load(inputs);
            if (reports.size() != 1) {
                throw new AssertionError(reports.toString());
            }
            return reports.get(0);
        }
    }
}
