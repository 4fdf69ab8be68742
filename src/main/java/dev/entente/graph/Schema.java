package dev.entente.graph;

import dev.entente.GraphUnavailableException;
import dev.entente.resource.Bundled;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The constraints and indexes of {@code cypher/schema}. Making them again changes nothing. */
public final class Schema {

    /** The index of a constraint has the name of the constraint, so this one question is enough. */
    private static final Statement THERE = new Statement("schema/there", "SHOW INDEXES YIELD name RETURN name");

    private static final Statement FOREIGN = Statement.named("load/foreign-nodes");

    private static final Pattern NAME = Pattern.compile("(?:CONSTRAINT|INDEX) (entente_\\w+)");

    private Schema() {}

    /**
     * Makes what is missing.
     *
     * @param graph the graph
     * @param merge whether a database that already holds other things under our labels is taken
     * @throws GraphUnavailableException if it holds such things and {@code merge} is not set
     */
    public static void apply(Graph graph, boolean merge) {
        Set<Object> there = new HashSet<>();
        graph.read(THERE, Map.of()).forEach(row -> there.add(String.valueOf(row.get("name"))));
        if (!there.contains("entente_actor_id") && !merge) {
            refuseForeign(graph);
        }
        var missing = statements().stream()
                .filter(statement -> !there.contains(name(statement)))
                .toList();
        if (!missing.isEmpty()) {
            graph.write(writing -> {
                missing.forEach(statement -> writing.run(statement, Map.of()));
                return missing.size();
            });
        }
    }

    /** {@return every statement of the schema, those for each tie type written out} */
    public static List<Statement> statements() {
        var all = new ArrayList<Statement>();
        Bundled.texts("cypher/schema", ".cypher").forEach((path, text) -> {
            var file = new Statement(path, text);
            if (text.contains("// for each: tie type")) {
                Vocabulary.get()
                        .storedTypes()
                        .forEach(type -> all.addAll(file.forType(type).parts()));
            } else {
                all.addAll(file.parts());
            }
        });
        return all;
    }

    private static String name(Statement statement) {
        var name = NAME.matcher(statement.text());
        if (!name.find()) {
            throw new IllegalStateException(statement.id() + " makes something without a name of ours");
        }
        return name.group(1);
    }

    private static void refuseForeign(Graph graph) {
        var foreign = graph.read(FOREIGN, Map.of());
        if (!foreign.isEmpty()) {
            throw new GraphUnavailableException(
                    "the database '%s' at %s already holds other things labelled %s"
                            .formatted(
                                    graph.address().database(),
                                    graph.address(),
                                    foreign.get(0).get("label")),
                    "Use a database of its own (NEO4J_DATABASE), or add --merge to load into this one all the same.",
                    null);
        }
    }
}
