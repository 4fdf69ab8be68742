package dev.entente.dataset;

import dev.entente.graph.PreparedTies;
import dev.entente.model.Tie;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table {@code fresh} as ties for the graph, column by column as DuckDB has them. What is the same in all
 * rows travels once, and what no row has not at all.
 */
final class FreshTies implements PreparedTies {

    /** How many columns of an answer tell of a column of the table: how many have it, its least value, whether there is another, its type. */
    private static final int MEASURES = 4;

    /** How many rows a lane has where nothing waits for a lock. */
    private static final int CHUNK = 50_000;

    private final Tables tables;

    private final boolean laned;

    private final List<String> columns = new ArrayList<>();

    private final Map<String, Object> constants = new LinkedHashMap<>();

    private final Set<String> lists;

    private FreshTies(Tables tables, List<String> columns, Set<String> lists, boolean laned) {
        this.tables = tables;
        this.lists = lists;
        this.laned = laned;
        part(columns);
    }

    /**
     * {@return the ties}
     *
     * @param target where they go
     * @param tables where they are
     * @param columns the names of their properties
     * @param lists those of them that are lists of texts
     */
    static PreparedTies of(Target target, Tables tables, List<String> columns, Set<String> lists) {
        if (!target.isLater()) {
            Lanes.make(tables);
        }
        return new FreshTies(tables, columns, lists, !target.isLater());
    }

    /** Parts the columns whose values differ from those of one text for all. */
    private void part(List<String> all) {
        var measures = all.stream()
                .map(name ->
                        ", count(\"%1$s\"), min(\"%1$s\")::VARCHAR, min(\"%1$s\") = max(\"%1$s\"), any_value(typeof(\"%1$s\"))"
                                .formatted(name))
                .collect(Collectors.joining());
        tables.each("SELECT count(*)" + measures + " FROM fresh", row -> {
            long rows = row.getLong(1);
            for (int i = 0; i < all.size(); i++) {
                var name = all.get(i);
                int at = 2 + i * MEASURES;
                boolean isText = "VARCHAR".equals(row.getString(at + 3)) && !lists.contains(name);
                if (!name.equals("id") && isText && row.getLong(at) == rows && row.getBoolean(at + 2)) {
                    constants.put(name, row.getString(at + 1));
                } else if (name.equals("id") || row.getLong(at) > 0) {
                    columns.add(name);
                }
            }
        });
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Map<String, Object> constants() {
        return constants;
    }

    @Override
    public List<Lane> lanes() {
        var lanes = new ArrayList<Lane>();
        tables.each(
                laned
                        ? "SELECT la, lb, count(*) FROM laned GROUP BY la, lb ORDER BY 3 DESC"
                        : "SELECT rowid // %1$d, rowid // %1$d, count(*) FROM fresh GROUP BY 1 ORDER BY 1"
                                .formatted(CHUNK),
                row -> lanes.add(new Lane(row.getInt(1), row.getInt(2), row.getLong(3))));
        return lanes;
    }

    @Override
    public Cursor open(Lane lane) {
        var names = columns.stream().map(name -> ", \"" + name + "\"").collect(Collectors.joining());
        return new Rows("SELECT type, a, b%s FROM ".formatted(names)
                + (laned
                        ? "laned WHERE la = %d AND lb = %d ORDER BY a, b, type"
                                .formatted(lane.bucketA(), lane.bucketB())
                        : "fresh WHERE rowid BETWEEN %d AND %d"
                                .formatted((long) lane.bucketA() * CHUNK, (lane.bucketA() + 1L) * CHUNK - 1)));
    }

    /** One answer, on a connection of its own, so that several threads may read. */
    private final class Rows implements Cursor {

        private static final int BEFORE = 3;

        private final DuckDBConnection connection = tables.another();

        private final DuckDBPreparedStatement statement;

        private final DuckDBChunkedResult answer;

        private DuckDBReadableVector[] vectors = {};

        private long rows;

        private long row;

        Rows(String sql) {
            try {
                statement = connection.prepare(sql);
                answer = statement.query();
            } catch (SQLException e) {
                throw Tables.explain(e, sql);
            }
        }

        @Override
        public boolean next() {
            row++;
            while (row >= rows) {
                if (!answer.nextChunk()) {
                    return false;
                }
                DuckDBDataChunkReader chunk = answer.chunk();
                rows = chunk.rowCount();
                row = 0;
                vectors = new DuckDBReadableVector[columns.size() + BEFORE];
                for (int i = 0; i < vectors.length; i++) {
                    vectors[i] = chunk.vector(i);
                }
            }
            return true;
        }

        @Override
        public String type() {
            return vectors[0].getString(row);
        }

        @Override
        public String a() {
            return vectors[1].getString(row);
        }

        @Override
        public String b() {
            return vectors[2].getString(row);
        }

        @Override
        public Tie.End endKind() {
            return Fresh.kind(type(), b());
        }

        @Override
        public @Nullable Object value(int column) {
            var vector = vectors[column + BEFORE];
            if (vector.isNull(row)) {
                return null;
            }
            return switch (vector.getType()) {
                case VARCHAR ->
                    lists.contains(columns.get(column))
                            ? List.of(vector.getString(row).split("\u001f"))
                            : vector.getString(row);
                case INTEGER -> (long) vector.getInt(row);
                case DATE -> vector.getLocalDate(row);
                case BIGINT -> vector.getLong(row);
                case DOUBLE -> vector.getDouble(row);
                case BOOLEAN -> vector.getBoolean(row);
                default -> throw new IllegalStateException("a column of type " + vector.getType());
            };
        }

        @Override
        public void close() {
            try {
                answer.close();
                statement.close();
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
