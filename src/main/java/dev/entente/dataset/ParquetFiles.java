package dev.entente.dataset;

import dev.entente.graph.ImportFiles;
import dev.entente.graph.StoreContent;
import dev.entente.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was gathered for a store as Parquet: a table for each kind of node and of tie, for Spark, the Neo4j Spark connector
 * and whatever else reads tables. The ends of a tie are the columns {@code a} and {@code b}.
 */
final class ParquetFiles {

    private static final long MEGABYTES = 500;

    private static final String LISTS = "string[]";

    private static final Map<String, String> TYPES = Map.of(
            "string", "VARCHAR", "long", "BIGINT", "double", "DOUBLE", "boolean", "BOOLEAN", "date", "DATE", LISTS,
            "VARCHAR");

    private ParquetFiles() {}

    /** {@return what was written, in words}
     *
     * @param content what was gathered
     * @param folder where the files go
     * @param work a folder of ours
     */
    static String write(StoreContent content, Path folder, Path work) {
        var csv = work.resolve("csv");
        var written = new ImportFiles(csv, Vocabulary.get()).write(content);
        try (var tables = new Tables(work, MEGABYTES)) {
            Files.createDirectories(folder);
            var names = new ArrayList<String>();
            for (var header : headers(csv)) {
                var name = header.getFileName().toString().replace("-header.csv", "");
                tables.run(copy(csv, name, folder.resolve(name + ".parquet")));
                names.add(name + ".parquet");
            }
            return "%s holds %,d nodes and %,d ties as Parquet: %s"
                    .formatted(folder, written.nodes(), written.ties(), String.join(", ", names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> headers(Path csv) throws IOException {
        try (var files = Files.list(csv)) {
            return List.copyOf(
                    new TreeSet<>(files.filter(file -> file.toString().endsWith("-header.csv"))
                            .toList()));
        }
    }

    private static String copy(Path csv, String name, Path into) throws IOException {
        var columns = new ArrayList<String>();
        var select = new ArrayList<String>();
        for (var field :
                Files.readString(csv.resolve(name + "-header.csv")).strip().split(",", -1)) {
            var column = name(field);
            var type = field.substring(field.indexOf(':') + 1);
            columns.add("'%s': '%s'".formatted(column, TYPES.getOrDefault(type, "VARCHAR")));
            select.add(
                    type.equals(LISTS) || column.equals("labels")
                            ? "string_split(\"%1$s\", chr(31)) AS \"%1$s\"".formatted(column)
                            : "\"" + column + "\"");
        }
        List<String> parts;
        try (var files = Files.list(csv)) {
            parts = files.filter(file -> file.getFileName().toString().matches(name + "-\\d+\\.csv"))
                    .map(Tables::quoted)
                    .sorted()
                    .toList();
        }
        return """
            COPY (
              SELECT %s FROM read_csv(%s, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', columns = {%s})
            ) TO %s (FORMAT parquet, COMPRESSION zstd)""".formatted(
                        String.join(", ", select),
                        parts.stream().collect(Collectors.joining(", ", "[", "]")),
                        String.join(", ", columns),
                        Tables.quoted(into));
    }

    private static String name(String field) {
        if (field.startsWith(":START_ID")) {
            return "a";
        }
        if (field.startsWith(":END_ID")) {
            return "b";
        }
        if (field.startsWith(":TYPE")) {
            return "type";
        }
        return field.startsWith(":LABEL") ? "labels" : field.substring(0, field.indexOf(':'));
    }
}
