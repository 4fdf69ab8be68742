package dev.entente.graph;

import dev.entente.resource.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The invariants of {@code cypher/check}: each file returns what breaks it, and nothing when all is well. */
public final class GraphChecks {

    private GraphChecks() {}

    /**
     * What came of one check.
     *
     * @param name such as {@code every-tie-has-a-source}
     * @param title what has to hold
     * @param offenders what breaks it, at most a hundred
     */
    public record Outcome(String name, String title, List<Map<String, Object>> offenders) {}

    /** {@return what came of every check, in the order of their names}
     *
     * @param graph the graph
     */
    public static List<Outcome> run(Graph graph) {
        var outcomes = new ArrayList<Outcome>();
        Bundled.texts("cypher/check", ".cypher").forEach((path, text) -> {
            var name = path.substring(path.lastIndexOf('/') + 1).replace(".cypher", "");
            var title = text.lines()
                    .filter(line -> line.startsWith("// title: "))
                    .map(line -> line.substring("// title: ".length()))
                    .findFirst()
                    .orElse(name);
            outcomes.add(new Outcome(name, title, graph.read(new Statement(path, text), Map.of())));
        });
        return outcomes;
    }
}
