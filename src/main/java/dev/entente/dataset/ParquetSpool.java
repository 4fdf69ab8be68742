package dev.entente.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Copies a table in Parquet into a spool; DuckDB reads it. */
final class ParquetSpool {

    private static final long MEGABYTES = 300;

    private ParquetSpool() {}

    /** {@return the names of the columns of a file}
     *
     * @param file the file
     * @throws IOException if it is no Parquet after all
     */
    static List<String> columns(Path file) throws IOException {
        var names = new ArrayList<String>();
        var work = Files.createTempDirectory("entente-parquet");
        try (var tables = new Tables(work, MEGABYTES)) {
            tables.each(
                    "DESCRIBE SELECT * FROM read_parquet(%s)".formatted(Tables.quoted(file)),
                    row -> names.add(row.getString(1)));
            return names;
        } catch (Tables.TableException e) {
            throw new IOException("it is no Parquet file that can be read", e);
        } finally {
            delete(work);
        }
    }

    /** Copies a table.
     *
     * @param file the file
     * @param wanted the columns that the query asks for
     * @param spool where to
     * @throws IOException if the file cannot be read, or the spool not be written
     */
    static void copy(Path file, List<String> wanted, Spool spool) throws IOException {
        var there = columns(file);
        var lower = there.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var select = new ArrayList<String>();
        for (var column : wanted) {
            int at = lower.indexOf(column.toLowerCase(Locale.ROOT));
            select.add(
                    at < 0
                            ? "NULL"
                            : "CAST(\"%s\" AS VARCHAR)".formatted(there.get(at).replace("\"", "\"\"")));
        }
        var work = Files.createTempDirectory("entente-parquet");
        try (var tables = new Tables(work, MEGABYTES)) {
            tables.each(
                    "SELECT %s, file_row_number FROM read_parquet(%s, file_row_number = true)"
                            .formatted(String.join(", ", select), Tables.quoted(file)),
                    row -> {
                        var text = new StringBuilder();
                        for (int i = 1; i <= wanted.size(); i++) {
                            text.append('\t')
                                    .append(Optional.ofNullable(row.getString(i))
                                            .map(Spool::oneLine)
                                            .orElse(""));
                        }
                        try {
                            var bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
                            spool.row(row.getLong(wanted.size() + 1) + 1, "").write(bytes);
                            spool.wrote(bytes.length);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
        } catch (Tables.TableException e) {
            throw new IOException("it is no Parquet file that can be read", e);
        } finally {
            delete(work);
        }
    }

    private static void delete(Path work) {
        try (var all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            work.toFile().deleteOnExit();
        }
    }
}
