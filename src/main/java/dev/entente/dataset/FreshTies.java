package dev.entente.dataset;

import dev.entente.graph.PreparedTies;
import dev.entente.model.Tie;
import java.sql.SQLException;
import java.util.ArrayList;
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

/** The rows of the table {@code laned} as ties for the graph, column by column as DuckDB has them. */
final class FreshTies implements PreparedTies {

    private final Tables tables;

    private final List<String> columns;

    private final Set<String> lists;

    /**
     * @param tables where the ties are
     * @param columns the names of their properties
     * @param lists those of them that are lists of texts
     */
    FreshTies(Tables tables, List<String> columns, Set<String> lists) {
        this.tables = tables;
        this.columns = columns;
        this.lists = lists;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Map<String, Object> constants() {
        return Map.of();
    }

    @Override
    public List<Lane> lanes() {
        var lanes = new ArrayList<Lane>();
        tables.each(
                "SELECT la, lb, count(*) FROM laned GROUP BY la, lb ORDER BY 3 DESC",
                row -> lanes.add(new Lane(row.getInt(1), row.getInt(2), row.getLong(3))));
        return lanes;
    }

    @Override
    public Cursor open(Lane lane) {
        var names = columns.stream().map(name -> ", \"" + name + "\"").collect(Collectors.joining());
        return new Rows("SELECT type, a, b%s FROM laned WHERE la = %d AND lb = %d ORDER BY a, b, type"
                .formatted(names, lane.bucketA(), lane.bucketB()));
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
