package dev.entente.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;

/** DuckDB, in this process, in as much memory as it is given; what does not fit goes to a folder on the disk. */
final class Tables implements AutoCloseable {

    private final DuckDBConnection connection;

    /**
     * @param work a folder for what does not fit into memory
     * @param megabytes how much memory it may take
     */
    Tables(Path work, long megabytes) {
        try {
            Files.createDirectories(work.resolve("spill"));
            var settings = new Properties();
            settings.setProperty("memory_limit", megabytes + "MB");
            settings.setProperty("temp_directory", work.resolve("spill").toString());
            settings.setProperty("preserve_insertion_order", "false");
            settings.setProperty("autoinstall_known_extensions", "false");
            settings.setProperty("jdbc_stream_results", "true");
            connection = DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to do with the rows of an answer. */
    @FunctionalInterface
    interface Rows {

        /** Takes the row on which an answer stands.
         *
         * @param row the answer
         * @throws SQLException if a column is not there
         */
        void take(ResultSet row) throws SQLException;
    }

    /** What to do with a table that is filled. */
    @FunctionalInterface
    interface Filling {

        /** Fills it.
         *
         * @param into the table
         * @throws SQLException if a value does not fit
         */
        void fill(DuckDBAppender into) throws SQLException;
    }

    /** Runs a statement.
     *
     * @param sql the statement
     */
    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw explain(e, sql);
        }
    }

    /** Runs a query.
     *
     * @param sql the query
     * @param rows what to do with each row
     */
    void each(String sql, Rows rows) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                rows.take(answer);
            }
        } catch (SQLException e) {
            throw explain(e, sql);
        }
    }

    /** {@return the number that a query answers}
     *
     * @param sql the query
     */
    long number(String sql) {
        var number = new long[1];
        each(sql, row -> number[0] = row.getLong(1));
        return number[0];
    }

    /** {@return the texts in the one column that a query answers}
     *
     * @param sql the query
     */
    List<String> texts(String sql) {
        var texts = new ArrayList<String>();
        each(sql, row -> texts.add(row.getString(1)));
        return texts;
    }

    /** Makes a table of ids, in the column {@code id}.
     *
     * @param table its name
     * @param ids the ids
     */
    void make(String table, Collection<String> ids) {
        run("CREATE TABLE %s (id VARCHAR)".formatted(table));
        fill(table, into -> {
            for (var id : ids) {
                into.beginRow().append(id).endRow();
            }
        });
    }

    /** Fills a table.
     *
     * @param table its name
     * @param filling what to do
     */
    void fill(String table, Filling filling) {
        try (var appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            filling.fill(appender);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    /** Makes a table of what a function gives.
     *
     * @param name what it is called in a statement
     * @param function the function
     */
    void register(String name, DuckDBTableFunction<?, ?, ?> function) {
        try (var builder = DuckDBFunctions.tableFunction()) {
            var unused = builder.withName(name)
                    .withProjectionPushdown()
                    .withFunction(function)
                    .register(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** {@return another connection to the same tables, for another thread} */
    DuckDBConnection another() {
        try {
            return connection.duplicate().unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String quoted(Object value) {
        return "'" + String.valueOf(value).replace("'", "''") + "'";
    }

    static RuntimeException explain(SQLException e, String sql) {
        return new TableException(String.valueOf(e.getMessage()), sql, e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A statement that DuckDB refused. */
    static final class TableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String sql;

        TableException(String message, String sql, Throwable cause) {
            super(message, cause);
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
