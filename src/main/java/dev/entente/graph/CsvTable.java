package dev.entente.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table in the importer's format: data in one or more parts, and a header in a file of its own that is written last,
 * when every column has shown what kind of values it holds.
 */
final class CsvTable implements AutoCloseable {

    /** No text of ours holds it; a semicolon, the importer's own default, stands in many. */
    static final char BETWEEN_TEXTS = '\u001f';

    private final Path folder;

    private final String name;

    private final List<String> keys;

    private final List<String> columns;

    private final @Nullable String[] kinds;

    private final long rowsOfPart;

    private final List<String> parts = new ArrayList<>();

    private final StringBuilder line = new StringBuilder();

    private @Nullable Writer out;

    private long rows;

    private boolean severalLines;

    private String lastKey = "";

    private final Map<String, Set<String>> emptyLists = new TreeMap<>();

    /**
     * @param folder where the files shall be
     * @param name how their names begin
     * @param keys the first columns, as the importer wants them in the header
     * @param columns the names of the properties that follow
     * @param rowsOfPart how many rows stand in one file at most
     */
    CsvTable(Path folder, String name, List<String> keys, List<String> columns, long rowsOfPart) {
        this.folder = folder;
        this.name = name;
        this.keys = keys;
        this.columns = columns;
        this.kinds = new String[columns.size()];
        this.rowsOfPart = rowsOfPart;
    }

    /** Begins a row with a key. */
    CsvTable key(String key) {
        text(key);
        line.append(',');
        lastKey = key;
        return this;
    }

    /** Adds the value of a column.
     *
     * @param column its place
     * @param value null if the row has none
     */
    void value(int column, @Nullable Object value) {
        if (value != null) {
            var kind = kind(value);
            if (kinds[column] == null) {
                kinds[column] = kind;
            } else if (!kind.equals(kinds[column])) {
                throw new IllegalStateException(
                        "%s holds %s and %s".formatted(columns.get(column), kinds[column], kind));
            }
            if (value instanceof List<?> texts) {
                list(texts);
                if (texts.isEmpty()) {
                    emptyLists
                            .computeIfAbsent(columns.get(column), none -> new TreeSet<>())
                            .add(lastKey);
                }
            } else {
                text(String.valueOf(value));
            }
        }
        line.append(',');
    }

    /** Ends a row. */
    void endRow() throws IOException {
        var part = out == null || rows % rowsOfPart == 0 ? nextPart() : out;
        line.setCharAt(line.length() - 1, '\n');
        part.append(line);
        line.setLength(0);
        rows++;
    }

    /** {@return how many rows there are} */
    long rows() {
        return rows;
    }

    /** {@return whether a value goes over several lines, which the importer has to be told} */
    boolean hasSeveralLines() {
        return severalLines;
    }

    /** {@return by property, the last keys of the rows in which two empty texts stand for an empty list} */
    Map<String, Set<String>> emptyLists() {
        return emptyLists;
    }

    /** {@return the files, the header first, as the importer takes them} */
    String files() {
        return headerFile() + "," + String.join(",", parts);
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
        if (rows == 0) {
            return;
        }
        var header = new ArrayList<>(keys);
        for (int i = 0; i < kinds.length; i++) {
            header.add(columns.get(i) + ":" + (kinds[i] == null ? "string" : kinds[i]));
        }
        Files.writeString(folder.resolve(headerFile()), String.join(",", header) + "\n");
    }

    private String headerFile() {
        return name + "-header.csv";
    }

    private Writer nextPart() throws IOException {
        if (out != null) {
            out.close();
        }
        var part = "%s-%04d.csv".formatted(name, parts.size() + 1);
        parts.add(part);
        var next = new BufferedWriter(Files.newBufferedWriter(folder.resolve(part)), 1 << 16);
        out = next;
        return next;
    }

    private static String kind(Object value) {
        if (value instanceof List<?>) {
            return "string[]";
        } else if (value instanceof Long || value instanceof Integer) {
            return "long";
        } else if (value instanceof Double) {
            return "double";
        } else if (value instanceof Boolean) {
            return "boolean";
        } else if (value instanceof LocalDate) {
            return "date";
        }
        return "string";
    }

    /** The format has no empty list: two empty texts stand for it, until it is put right after the import. */
    private void list(List<?> texts) {
        line.append('"');
        if (texts.isEmpty()) {
            line.append(BETWEEN_TEXTS);
        }
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                line.append(BETWEEN_TEXTS);
            }
            quoted(String.valueOf(texts.get(i)).replace(BETWEEN_TEXTS, ' '));
        }
        line.append('"');
    }

    /** A text in quotes is there even when it is empty; nothing between two commas is no value. */
    private void text(String text) {
        line.append('"');
        quoted(text);
        line.append('"');
    }

    private void quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                line.append('"');
            }
            severalLines |= letter == '\n' || letter == '\r';
            line.append(letter);
        }
    }
}
