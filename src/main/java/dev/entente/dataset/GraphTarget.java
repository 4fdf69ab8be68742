package dev.entente.dataset;

import dev.entente.graph.Graph;
import dev.entente.graph.PreparedTies;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import dev.entente.graph.TieLoader;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/** A graph that answers over Bolt. */
final class GraphTarget implements Target {

    private static final int ROWS_AT_ONCE = 5_000;

    private final Graph graph;

    private final LongConsumer progress;

    /**
     * @param graph the graph
     * @param progress told how many ties are written
     */
    GraphTarget(Graph graph, LongConsumer progress) {
        this.graph = graph;
        this.progress = progress;
    }

    @Override
    public String way() {
        return "through Bolt";
    }

    @Override
    public boolean isLater() {
        return false;
    }

    @Override
    public Register register() {
        return Register.of(graph);
    }

    @Override
    public Set<String> known(Kind kind, Collection<String> ids) {
        var statement = switch (kind) {
            case FILE -> Statement.named("load/files-known");
            case ACTOR -> Statement.named("load/actors-known");
            case PLACE -> Statement.named("load/places-known");
            case PART_OF, REPRESENTS -> statement("load/known-ties/" + kind);
        };
        var known = new HashSet<String>();
        var all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += ROWS_AT_ONCE) {
            var some = all.subList(i, Math.min(i + ROWS_AT_ONCE, all.size()));
            graph.read(statement, Map.of("ids", some)).forEach(row -> known.add(String.valueOf(row.get("id"))));
        }
        return known;
    }

    @Override
    public List<Row> read(Statement statement, Map<String, Object> parameters) {
        var rows = new ArrayList<Row>();
        graph.stream(statement, parameters, values -> rows.add(new Row(values)));
        return rows;
    }

    @Override
    public void write(String name, List<Map<String, Object>> rows) {
        var statement = statement(name);
        for (int i = 0; i < rows.size(); i += ROWS_AT_ONCE) {
            var some = rows.subList(i, Math.min(i + ROWS_AT_ONCE, rows.size()));
            graph.write(writing -> writing.run(statement, Map.of("rows", some)));
        }
    }

    /** A third part of the name is a type: such a statement is written out for each. */
    private static Statement statement(String name) {
        var parts = name.split("/", -1);
        var statement = Statement.named(parts[0] + "/" + parts[1]);
        return parts.length < 3
                ? statement
                : statement.forType(Vocabulary.get().type(parts[2]).orElseThrow());
    }

    @Override
    public void write(FreshNodes nodes) {
        write("load/actors", nodes.actors());
        var places = nodes.places();
        for (int i = 0; i < places.size(); i += ROWS_AT_ONCE) {
            var some = places.subList(i, Math.min(i + ROWS_AT_ONCE, places.size()));
            // both or neither: of a place that is there it is not asked again whether it is in its country
            graph.write(writing -> {
                writing.run(Statement.named("load/places"), Map.of("rows", some));
                return writing.run(Statement.named("load/place-in"), Map.of("rows", FreshNodes.inside(some)));
            });
        }
    }

    @Override
    public long write(PreparedTies ties) {
        return new TieLoader(graph).write(ties, progress).written();
    }
}
