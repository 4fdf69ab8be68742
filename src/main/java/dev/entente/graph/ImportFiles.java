package dev.entente.graph;

import dev.entente.graph.MemoryGraph.Link;
import dev.entente.graph.MemoryGraph.Node;
import dev.entente.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A new store as files, for a server elsewhere: tables in the format of {@code neo4j-admin database import}, the command
 * that imports them, and the constraints and indexes to make afterwards.
 */
public final class ImportFiles {

    /** The file with the command. */
    public static final String COMMAND = "import.sh";

    /** The file with what to run on the server after the import: constraints, indexes and what the tables cannot say. */
    public static final String AFTERWARDS = "afterwards.cypher";

    private static final Statement EMPTY_LIST_OF_NODE = Statement.named("bulk/empty-list-of-node");

    private static final Statement EMPTY_LIST_OF_TIE = Statement.named("bulk/empty-list-of-tie");

    private static final String SCRIPT = """
            #!/bin/sh
            # Run this in its folder, where the server keeps its data, with the server stopped;
            # then start it and run: cypher-shell --database neo4j --file %s
            %s
            """;

    private static final long ROWS_OF_PART = 5_000_000;

    private final Path folder;

    private final Vocabulary vocabulary;

    private final List<CsvTable> nodeTables = new ArrayList<>();

    private final List<CsvTable> tieTables = new ArrayList<>();

    /**
     * @param folder where the files shall be; it is made if need be
     * @param vocabulary the tie types
     */
    public ImportFiles(Path folder, Vocabulary vocabulary) {
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    /**
     * What was written.
     *
     * @param nodes how many nodes
     * @param ties how many relationships
     * @param command what to run in the folder of the files, on the machine of the server
     */
    public record Written(long nodes, long ties, String command) {}

    /**
     * {@return what was written}
     *
     * @param content what goes into the store
     */
    public Written write(StoreContent content) {
        var memory = new MemoryGraph();
        content.into(memory, vocabulary);
        try {
            Files.createDirectories(folder);
            nodes(memory, content.nodes());
            links(memory);
            ties(content.ties());
            var command = command();
            Files.writeString(folder.resolve(COMMAND), SCRIPT.formatted(AFTERWARDS, command));
            Files.writeString(folder.resolve(AFTERWARDS), afterwards());
            return new Written(rows(nodeTables), rows(tieTables), command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long rows(List<CsvTable> tables) {
        return tables.stream().mapToLong(CsvTable::rows).sum();
    }

    /** What properties a node has is only known when all have been seen, so that further nodes are read twice. */
    private void nodes(MemoryGraph memory, PreparedNodes further) throws IOException {
        var columns = new TreeMap<NodeKind, TreeSet<String>>();
        try (var all = all(memory, further)) {
            all.forEach(node -> columns.computeIfAbsent(node.kind(), none -> new TreeSet<>())
                    .addAll(node.properties().keySet()));
        }
        var tables = new TreeMap<NodeKind, CsvTable>();
        columns.forEach((kind, names) -> {
            names.remove("id");
            var keys = List.of("id:ID(%s)".formatted(kind.label()), ":LABEL");
            tables.put(kind, new CsvTable(folder, "nodes-" + kind.label(), keys, List.copyOf(names), ROWS_OF_PART));
        });
        try (var all = all(memory, further)) {
            for (var node : (Iterable<Node>) all::iterator) {
                var table = Objects.requireNonNull(tables.get(node.kind()));
                var names = Objects.requireNonNull(columns.get(node.kind()));
                var labels = String.join(String.valueOf(CsvTable.BETWEEN_TEXTS), node.labels());
                row(table.key(node.id()).key(labels), names, node.properties());
            }
        }
        close(tables.values(), nodeTables);
    }

    private static Stream<Node> all(MemoryGraph memory, PreparedNodes further) {
        return Stream.concat(memory.nodes().stream(), further.rows().map(Node::of));
    }

    private void links(MemoryGraph memory) throws IOException {
        var byTable = memory.links().stream()
                .collect(Collectors.groupingBy(ImportFiles::table, TreeMap::new, Collectors.toList()));
        for (var entry : byTable.entrySet()) {
            var first = entry.getValue().get(0);
            var columns = new TreeSet<String>();
            entry.getValue().forEach(link -> columns.addAll(link.properties().keySet()));
            var table = new CsvTable(
                    folder,
                    entry.getKey(),
                    keys(first.a().kind(), first.b().kind()),
                    List.copyOf(columns),
                    ROWS_OF_PART);
            for (var link : entry.getValue()) {
                row(table.key(link.a().id()).key(link.b().id()).key(link.type()), columns, link.properties());
            }
            close(List.of(table), tieTables);
        }
    }

    private static String table(Link link) {
        return "facts-%s-%s".formatted(link.a().kind().label(), link.b().kind().label());
    }

    private static List<String> keys(NodeKind a, NodeKind b) {
        return List.of(":START_ID(%s)".formatted(a.label()), ":END_ID(%s)".formatted(b.label()), ":TYPE");
    }

    private static void row(CsvTable table, Set<String> columns, Map<String, Object> properties) throws IOException {
        int column = 0;
        for (var name : columns) {
            table.value(column++, properties.get(name));
        }
        table.endRow();
    }

    private void ties(PreparedTies ties) throws IOException {
        var columns = new ArrayList<>(ties.columns());
        var constants = List.copyOf(ties.constants().entrySet());
        constants.forEach(constant -> columns.add(constant.getKey()));
        var tables = new TreeMap<NodeKind, CsvTable>();
        for (var lane : ties.lanes()) {
            try (var cursor = ties.open(lane)) {
                while (cursor.next()) {
                    var table = tables.computeIfAbsent(
                            NodeKind.of(cursor.endKind()),
                            kind -> new CsvTable(
                                    folder,
                                    "ties-Actor-" + kind.label(),
                                    keys(NodeKind.ACTOR, kind),
                                    columns,
                                    ROWS_OF_PART));
                    table.key(cursor.a()).key(cursor.b()).key(cursor.type());
                    for (int i = 0; i < ties.columns().size(); i++) {
                        table.value(i, cursor.value(i));
                    }
                    for (int i = 0; i < constants.size(); i++) {
                        table.value(ties.columns().size() + i, constants.get(i).getValue());
                    }
                    table.endRow();
                }
            }
        }
        close(tables.values(), tieTables);
    }

    private static void close(Iterable<CsvTable> tables, List<CsvTable> done) throws IOException {
        for (var table : tables) {
            table.close();
            done.add(table);
        }
    }

    private String afterwards() {
        var statements = new LinkedHashSet<String>();
        nodeTables.forEach(table -> emptyLists(table, EMPTY_LIST_OF_NODE, statements));
        tieTables.forEach(table -> emptyLists(table, EMPTY_LIST_OF_TIE, statements));
        Schema.statements().forEach(statement -> statements.add(statement.text()));
        return statements.stream()
                .map(text -> text.strip().replaceAll(";$", "") + ";\n")
                .collect(Collectors.joining());
    }

    private static void emptyLists(CsvTable table, Statement statement, Set<String> statements) {
        table.emptyLists()
                .forEach((property, keys) -> keys.forEach(key -> statements.add(statement
                        .parts()
                        .get(0)
                        .text()
                        .replace("{KIND}", key.substring(key.lastIndexOf(CsvTable.BETWEEN_TEXTS) + 1))
                        .replace("{property}", property))));
    }

    private String command() {
        var words = new ArrayList<String>(List.of("neo4j-admin database import full neo4j"));
        nodeTables.forEach(table -> words.add("--nodes=" + table.files()));
        tieTables.forEach(table -> words.add("--relationships=" + table.files()));
        words.add("--array-delimiter=U+%04X".formatted((int) CsvTable.BETWEEN_TEXTS));
        if (Stream.concat(nodeTables.stream(), tieTables.stream()).anyMatch(CsvTable::hasSeveralLines)) {
            words.add("--multiline-fields=true");
        }
        words.add("--bad-tolerance=0");
        return String.join(" \\\n  ", words);
    }
}
