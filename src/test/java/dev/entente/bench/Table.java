package dev.entente.bench;

import dev.entente.graph.PreparedTies;
import dev.entente.model.Tie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ties of a data set as one table for LOAD CSV, and the statement that loads it: what is the same in all rows stands
 * in the statement, what no row has in neither, and columns are named by number, which is quickest.
 */
final class Table {

    private static final int ENDS = 3;

    private final List<String> columns;

    private final Map<String, Object> constants;

    private final List<Set<Object>> values = new ArrayList<>();

    /** Sorted by ends and type, as they come. */
    private final List<Row> rows = new ArrayList<>();

    private record Row(String id, List<@Nullable Object> fields) {}

    /** @param ties the ties, all between actors */
    Table(PreparedTies ties) {
        columns = ties.columns();
        constants = ties.constants();
        columns.forEach(column -> values.add(new HashSet<>()));
        for (var lane : ties.lanes()) {
            try (var cursor = ties.open(lane)) {
                while (cursor.next()) {
                    take(cursor);
                }
            }
        }
    }

    private void take(PreparedTies.Cursor at) {
        if (at.endKind() != Tie.End.ACTOR) {
            throw new IllegalStateException("this table has no place for a tie to a " + at.endKind());
        }
        var fields = new ArrayList<@Nullable Object>(List.of(at.a(), at.b(), at.type()));
        for (int i = 0; i < columns.size(); i++) {
            var value = at.value(i);
            fields.add(value);
            // two are enough to know that it is not always the same
            if (values.get(i).size() < 2) {
                values.get(i).add(value == null ? "" : value);
            }
        }
        rows.add(new Row(String.valueOf(at.value(columns.indexOf("id"))), fields));
    }

    int size() {
        return rows.size();
    }

    /** Writes the table in the order of the data set. */
    void writeById(Path file) throws IOException {
        write(file, rows.stream().sorted(Comparator.comparing(Row::id)).toList());
    }

    private void write(Path file, List<Row> some) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (var row : some) {
                for (int i = 0; i < row.fields().size(); i++) {
                    if (i < ENDS || isField(i - ENDS)) {
                        out.write(i == 0 ? "" : ",");
                        out.write(text(row.fields().get(i)));
                    }
                }
                out.write("\n");
            }
        }
    }

    private boolean isField(int column) {
        return values.get(column).size() > 1;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof List<?> list
                ? String.join("|", list.stream().map(String::valueOf).toList())
                : value.toString();
        // the server takes a backslash before a quote for its escape
        return '"' + text.replace("\\", "/").replace("\"", "\"\"") + '"';
    }

    /** {@return the statement}
     *
     * @param file the file's name
     * @param transactions such as {@code IN TRANSACTIONS OF 10000 ROWS}
     */
    String statement(String file, String transactions) {
        var properties = new ArrayList<String>();
        constants.forEach((name, value) -> properties.add("`%s`: '%s'".formatted(name, value)));
        int field = ENDS;
        for (int i = 0; i < columns.size(); i++) {
            var value = sample(i);
            if (isField(i)) {
                properties.add("`%s`: %s".formatted(columns.get(i), read(value, "row[" + field++ + "]")));
            } else if (!value.equals("")) {
                properties.add("`%s`: %s".formatted(columns.get(i), read(value, "'" + value + "'")));
            }
        }
        return """
            LOAD CSV FROM 'file:///%s' AS row
            CALL (row) {
              MATCH (a:Actor {id: row[0]})
              MATCH (b:Actor {id: row[1]})
              CREATE (a)-[:$(row[2]) {%s}]->(b)
            } %s""".formatted(file, String.join(", ", properties), transactions);
    }

    private Object sample(int column) {
        return values.get(column).stream()
                .filter(value -> !value.equals(""))
                .findFirst()
                .orElse("");
    }

    private static String read(Object value, String text) {
        if (value instanceof Long) {
            return "toInteger(%s)".formatted(text);
        }
        if (value instanceof Double) {
            return "toFloat(%s)".formatted(text);
        }
        if (value instanceof Boolean) {
            return "toBoolean(%s)".formatted(text);
        }
        if (value instanceof LocalDate) {
            return "date(%s)".formatted(text);
        }
        return value instanceof List ? "split(%s, '|')".formatted(text) : text;
    }
}
