package dev.entente.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A graph in memory that does what the statements of {@code cypher/load} do to an empty one, for a single batch of
 * files: so that a store built offline holds what a load writes, to the last property. A test holds the two together.
 */
final class MemoryGraph implements Graph.Writing {

    /**
     * A node.
     *
     * @param kind its kind
     * @param id its id
     * @param labels its labels
     * @param properties its properties, the id among them
     */
    record Node(NodeKind kind, String id, TreeSet<String> labels, TreeMap<String, Object> properties) {

        /** A node as a row of {@code load/actors} or {@code load/places} describes it. */
        static Node of(Map<String, Object> row) {
            var node = new Node(row.containsKey("label") ? NodeKind.ACTOR : NodeKind.PLACE, text(row, "id"));
            node.define(row);
            return node;
        }

        Node(NodeKind kind, String id) {
            this(kind, id, new TreeSet<>(List.of(kind.label())), new TreeMap<>(Map.of("id", id)));
        }

        /** The file that defined an actor or a place first may change it; any other only adds names. */
        void define(Map<String, Object> row) {
            properties.putIfAbsent("source", text(row, "source"));
            if (row.containsKey("label")) {
                labels.add(text(row, "label"));
            }
            if (text(row, "source").equals(properties.get("source"))) {
                properties.putAll(propertiesOf(row));
            }
            properties.put("names", names(properties.get("names"), row.get("names")));
        }

        private static List<String> names(@Nullable Object some, @Nullable Object others) {
            return Stream.of(some, others)
                    .flatMap(names -> names instanceof List<?> list ? list.stream() : Stream.empty())
                    .map(String::valueOf)
                    .distinct()
                    .sorted(MemoryGraph::compare)
                    .toList();
        }
    }

    /**
     * A relationship.
     *
     * @param type its type
     * @param a where it starts
     * @param b where it ends
     * @param properties its properties
     */
    record Link(String type, Node a, Node b, TreeMap<String, Object> properties) {}

    /** How a statement makes relationships: the columns and kinds of their ends, and their type, if it is always one. */
    private record Form(String columnA, NodeKind a, String columnB, NodeKind b, String type) {}

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("cites", new Form("a", NodeKind.SOURCE, "b", NodeKind.SOURCE, "CITES")),
            Map.entry("place-in", new Form("a", NodeKind.PLACE, "b", NodeKind.ACTOR, "IN")),
            Map.entry("participants", new Form("actor", NodeKind.ACTOR, "event", NodeKind.EVENT, "TOOK_PART")),
            Map.entry("participants-places", new Form("actor", NodeKind.PLACE, "event", NodeKind.EVENT, "TOOK_PART")),
            Map.entry("held-at", new Form("event", NodeKind.EVENT, "place", NodeKind.PLACE, "HELD_AT")),
            Map.entry("reports", new Form("event", NodeKind.EVENT, "source", NodeKind.SOURCE, "REPORTED_BY")),
            Map.entry("about", new Form("event", NodeKind.EVENT, "about", NodeKind.EVENT, "ABOUT")),
            Map.entry("event-ties", new Form("a", NodeKind.ACTOR, "b", NodeKind.ACTOR, "")),
            Map.entry("event-ties-to-place", new Form("a", NodeKind.ACTOR, "b", NodeKind.PLACE, "")),
            Map.entry("ties-to-actor", new Form("a", NodeKind.ACTOR, "b", NodeKind.ACTOR, "")),
            Map.entry("ties-to-treaty", new Form("a", NodeKind.ACTOR, "b", NodeKind.TREATY, "")));

    /** Statements that merge relationships; the others make one for each row. */
    private static final List<String> MERGES = List.of("cites", "place-in", "ties-to-actor", "ties-to-treaty");

    private final Map<NodeKind, Map<String, Node>> nodes = new TreeMap<>();

    private final Map<Object, Link> links = new LinkedHashMap<>();

    /** {@return the nodes} */
    List<Node> nodes() {
        return nodes.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** {@return the relationships} */
    Collection<Link> links() {
        return links.values();
    }

    @Override
    public List<Map<String, Object>> run(Statement statement, Map<String, ? extends @Nullable Object> parameters) {
        var path = statement.id().split("/", -1);
        var name = path[1];
        for (var row : rows(parameters)) {
            switch (name) {
                case "actors" -> node(NodeKind.ACTOR, row).define(row);
                case "places" -> node(NodeKind.PLACE, row).define(row);
                case "sources" -> node(NodeKind.SOURCE, row).properties().putAll(propertiesOf(row));
                case "sources-named" -> named(row);
                case "treaties" -> set(node(NodeKind.TREATY, row), row);
                case "events" -> set(node(NodeKind.EVENT, row), row);
                case "identities" -> set(node(NodeKind.IDENTITY, row), row);
                case "loads" -> set(node(NodeKind.LOAD, row), row);
                case "loaded-files" -> set(node(NodeKind.LOADED_FILE, row), row);
                case "loaded-parts" -> set(node(NodeKind.LOADED_PART, row), row);
                case "clear-events", "remove-events", "remove-ties" -> {
                    // a single batch into an empty graph finds nothing to take away
                }
                default -> link(name, path.length > 2 ? path[2] : "", row);
            }
        }
        return List.of();
    }

    private static List<Map<String, Object>> rows(Map<String, ? extends @Nullable Object> parameters) {
        @SuppressWarnings("unchecked") // so do all statements of ours take their rows
        var rows = (@Nullable List<Map<String, Object>>) parameters.get("rows");
        return rows == null ? List.of() : rows;
    }

    private Node node(NodeKind kind, Map<String, Object> row) {
        return nodes.computeIfAbsent(kind, none -> new LinkedHashMap<>())
                .computeIfAbsent(text(row, "id"), id -> new Node(kind, id));
    }

    /** A source that is there already knows more of itself than a row does. */
    private void named(Map<String, Object> row) {
        if (find(NodeKind.SOURCE, text(row, "id")) == null) {
            set(node(NodeKind.SOURCE, row), row);
        }
    }

    private static void set(Node node, Map<String, Object> row) {
        node.properties().clear();
        node.properties().putAll(propertiesOf(row));
    }

    private void link(String statement, String type, Map<String, Object> row) {
        var form = FORMS.get(statement);
        if (form == null) {
            throw new IllegalStateException("load/%s is not known to the graph in memory".formatted(statement));
        }
        var a = find(form.a(), text(row, form.columnA()));
        var b = find(form.b(), text(row, form.columnB()));
        if (a == null || b == null) {
            return;
        }
        var properties = new TreeMap<String, Object>();
        for (var further : List.of("role", "locator")) {
            if (row.containsKey(further)) {
                properties.put(further, row.get(further));
            }
        }
        properties.putAll(propertiesOf(row));
        var kind = Stream.of(form.type(), type, row.get("type"))
                .filter(one -> one != null && !one.equals(""))
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
        var link = new Link(kind, a, b, properties);
        if (MERGES.contains(statement)) {
            var key = List.of(kind, a.kind(), a.id(), b.kind(), b.id(), row.getOrDefault("id", ""));
            var there = links.put(key, link);
            if (there != null && !row.containsKey("id")) {
                // these statements add to what is there: SET r +=
                var all = new HashMap<>(there.properties());
                all.putAll(properties);
                properties.putAll(all);
            }
        } else {
            links.put(links.size(), link);
        }
    }

    private @Nullable Node find(NodeKind kind, String id) {
        return nodes.getOrDefault(kind, Map.of()).get(id);
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(Objects.requireNonNull(row.get(column), column));
    }

    @SuppressWarnings("unchecked") // the keys of properties are always text
    private static Map<String, Object> propertiesOf(Map<String, Object> row) {
        return (Map<String, Object>) row.getOrDefault("properties", Map.of());
    }

    /** The order of texts in Cypher: by code point, which for texts beyond U+FFFF is not that of Java. */
    private static int compare(String some, String other) {
        return Arrays.compareUnsigned(some.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
