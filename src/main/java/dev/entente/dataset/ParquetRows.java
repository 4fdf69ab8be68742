package dev.entente.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A table in Parquet; a DuckDB of its own reads it, so that a damaged file harms no other. */
final class ParquetRows implements RowReader {

    private static final long MEGABYTES = 300;

    private final Path work;

    private final Tables tables;

    private final DuckDBConnection connection;

    private final ResultSet rows;

    private final List<String> missing;

    private final int width;

    private long line;

    /**
     * @param file the file
     * @param columns the columns that are asked for
     * @param missing how a missing value is written, besides nothing at all
     * @throws IOException if the file cannot be read
     */
    ParquetRows(Path file, List<String> columns, List<String> missing) throws IOException {
        var sql = "SELECT %s file_row_number FROM read_parquet(%s, file_row_number = true)"
                .formatted(selected(columns(file), columns), Tables.quoted(file));
        this.missing = missing;
        width = columns.size();
        work = Files.createTempDirectory("entente-parquet");
        tables = new Tables(work, MEGABYTES);
        connection = tables.another();
        try {
            rows = connection.createStatement().executeQuery(sql);
        } catch (SQLException e) {
            close();
            throw broken(e);
        }
    }

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
            throw broken(e);
        } finally {
            delete(work);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!rows.next()) {
                return false;
            }
            line = rows.getLong(width + 1) + 1;
            return true;
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public byte @Nullable [] field(int column) {
        try {
            var value = rows.getString(column + 1);
            return value == null || value.isEmpty() || missing.contains(value)
                    ? null
                    : Aside.oneLine(value).getBytes(StandardCharsets.UTF_8);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (tables;
                connection) {
            delete(work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String selected(List<String> there, List<String> columns) {
        var lower = there.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var select = new StringBuilder();
        for (var column : columns) {
            int at = lower.indexOf(column.toLowerCase(Locale.ROOT));
            select.append(
                    at < 0
                            ? "NULL, "
                            : "CAST(\"%s\" AS VARCHAR), "
                                    .formatted(there.get(at).replace("\"", "\"\"")));
        }
        return select.toString();
    }

    private static IOException broken(Exception cause) {
        return new IOException("it is no Parquet file that can be read", cause);
    }

    private static void delete(Path work) {
        try (var all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            work.toFile().deleteOnExit();
        }
    }
}
