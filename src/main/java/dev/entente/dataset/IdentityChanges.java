package dev.entente.dataset;

import dev.entente.graph.Graph;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Brings a graph in line with what is said now about which names are one actor: ties move to the actor that is meant, and
 * back to the name's own where a line was taken away. Each step is one transaction and can be repeated.
 */
public final class IdentityChanges {

    private static final int TIES_AT_ONCE = 5_000;

    private final Graph graph;

    private final Map<String, String> identities;

    /**
     * @param graph the graph
     * @param identities the actor that is meant, by the id that a name would have by itself
     */
    public IdentityChanges(Graph graph, Map<String, String> identities) {
        this.graph = graph;
        this.identities = Map.copyOf(identities);
    }

    /** {@return how many names stand for another actor now than before} */
    public int apply() {
        int changed = 0;
        var applied = new TreeMap<String, Row>();
        for (var values : graph.read(Statement.named("load/identities-applied"), Map.of())) {
            var row = new Row(values);
            applied.put(row.text("id"), row);
        }
        for (var identity : applied.values()) {
            var name = identity.text("id");
            var meant = identities.getOrDefault(name, name);
            if (!meant.equals(identity.text("actor"))) {
                move(new Name(name, identity.text("actor"), meant), described(identity));
                changed++;
            }
        }
        var unmerged = identities.keySet().stream()
                .filter(name -> !applied.containsKey(name))
                .sorted()
                .toList();
        // a name that has a node of its own was loaded before it was said whose it is
        for (var values : graph.read(Statement.named("load/actor-as-made"), Map.of("ids", unmerged))) {
            var row = new Row(values);
            var name = row.text("id");
            move(new Name(name, name, String.valueOf(identities.get(name))), described(row));
            changed++;
        }
        return changed;
    }

    /**
     * A name that stands for somebody else now.
     *
     * @param id the id that it would have by itself
     * @param before whom it stood for
     * @param now whom it stands for
     */
    private record Name(String id, String before, String now) {}

    private void move(Name name, Map<String, Object> described) {
        if (name.now().equals(name.id())) {
            make(name.id(), described);
        } else {
            var properties = new HashMap<>(described);
            properties.put("actor", name.now());
            write("load/identities", Map.of("id", name.id(), "properties", properties));
        }
        var statement = Statement.named("load/ties-of-name");
        var ties = graph.read(statement, Map.of("actor", name.before(), "said", name.id())).stream()
                .map(Row::new)
                // what ties a name to its own country belongs to the name alone
                .filter(tie -> !isBelonging(tie, name.id()))
                .toList();
        for (int i = 0; i < ties.size(); i += TIES_AT_ONCE) {
            move(ties.subList(i, Math.min(i + TIES_AT_ONCE, ties.size())), name);
        }
        if (name.now().equals(name.id())) {
            write("load/remove-identities", Map.of("id", name.id()));
        } else if (name.before().equals(name.id())) {
            removeBelonging(name.id());
            write("load/remove-actors", Map.of("id", name.id()));
        }
    }

    private static boolean isBelonging(Row tie, String name) {
        return tie.text("id").startsWith(tie.text("type") + "|" + name + "|");
    }

    private void move(List<Row> ties, Name name) {
        graph.write(writing -> {
            var byType = new LinkedHashMap<String, List<Map<String, Object>>>();
            var moved = new HashMap<String, List<Map<String, Object>>>();
            for (var tie : ties) {
                var type = Vocabulary.get().type(tie.text("type")).orElseThrow();
                var row = moved(tie, type, name);
                if (!Objects.equals(row.get("a"), row.get("b"))) {
                    byType.computeIfAbsent(type.name(), any -> new ArrayList<>())
                            .add(Map.of("id", tie.text("id")));
                    moved.computeIfAbsent(tie.text("kind"), any -> new ArrayList<>())
                            .add(row);
                }
            }
            byType.forEach((type, ids) -> writing.run(
                    Statement.named("load/remove-ties")
                            .forType(Vocabulary.get().type(type).orElseThrow()),
                    Map.of("rows", ids)));
            writing.run(Statement.named("load/event-ties"), Map.of("rows", moved.getOrDefault("ACTOR", List.of())));
            writing.run(
                    Statement.named("load/event-ties-to-place"),
                    Map.of("rows", moved.getOrDefault("PLACE", List.of())));
            return ties.size();
        });
    }

    /** A tie under its new end; one that has no order goes from the smaller id to the larger. */
    private static Map<String, Object> moved(Row tie, TieType type, Name name) {
        var properties = new HashMap<>(tie.map("properties"));
        boolean first = tie.text("a").equals(name.before())
                && said(properties, "aSaid", name.before()).equals(name.id());
        var a = first ? name.now() : tie.text("a");
        var b = first ? tie.text("b") : name.now();
        var key = first ? "aSaid" : "bSaid";
        if (name.now().equals(name.id())) {
            properties.remove(key);
        } else {
            properties.put(key, name.id());
        }
        boolean turn = type.symmetric() && a.compareTo(b) > 0;
        if (turn) {
            swap(properties, "aSaid", "bSaid");
            swap(properties, "aName", "bName");
        }
        return Map.of(
                "type",
                type.name(),
                "a",
                turn ? b : a,
                "b",
                turn ? a : b,
                "id",
                tie.text("id"),
                "properties",
                properties);
    }

    private static String said(Map<String, Object> properties, String key, String actor) {
        return String.valueOf(properties.getOrDefault(key, actor));
    }

    private static void swap(Map<String, Object> properties, String one, String other) {
        var first = properties.remove(one);
        var second = properties.remove(other);
        if (first != null) {
            properties.put(other, first);
        }
        if (second != null) {
            properties.put(one, second);
        }
    }

    /** Makes the actor that a name is by itself, with what it is part of. */
    private void make(String id, Map<String, Object> described) {
        var properties = new HashMap<String, Object>();
        var name = String.valueOf(described.getOrDefault("name", id));
        properties.put("name", name);
        for (var key : List.of("country", "code")) {
            if (described.get(key) != null) {
                properties.put(key, described.get(key));
            }
        }
        var source = String.valueOf(described.get("source"));
        write(
                "load/actors",
                Map.of(
                        "id", id,
                        "label", String.valueOf(described.getOrDefault("kind", "Group")),
                        "names", List.of(name),
                        "source", source,
                        "properties", properties));
        var home = described.get("partOf");
        if (home != null) {
            write("load/event-ties", Belonging.row(id, String.valueOf(home), described));
        }
    }

    private void removeBelonging(String id) {
        for (var type : List.of("PART_OF", "REPRESENTS")) {
            var own = graph.read(Statement.named("load/ties-of-name"), Map.of("actor", id, "said", id)).stream()
                    .map(Row::new)
                    .filter(tie -> tie.text("type").equals(type) && isBelonging(tie, id))
                    .map(tie -> Map.<String, Object>of("id", tie.text("id")))
                    .toList();
            graph.write(writing -> writing.run(
                    Statement.named("load/remove-ties")
                            .forType(Vocabulary.get().type(type).orElseThrow()),
                    Map.of("rows", own)));
        }
    }

    private static Map<String, Object> described(Row row) {
        var described = new HashMap<String, Object>();
        row.map("described").forEach((key, value) -> {
            if (value != null) {
                described.put(key, value);
            }
        });
        return described;
    }

    private void write(String statement, Map<String, Object> row) {
        graph.write(writing -> writing.run(Statement.named(statement), Map.of("rows", List.of(row))));
    }
}
