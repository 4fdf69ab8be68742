package dev.entente.dataset;

import dev.entente.graph.Graph;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import dev.entente.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the graph holds of a data set, day by day: how many ties begin on the day, and one number for all their ids. Rows
 * that come again, in whatever files, are recognised by it without reading the graph; only a day of which the graph holds
 * some and the files say others is read. A row that names a source of its own is noted under that.
 *
 * <p>A day is open while it is being written. What was killed is therefore read again, and closed by the load that
 * repeats it.
 */
final class Ledger {

    private static final Statement PARTS = Statement.named("load/parts-of-source");

    private static final int DAYS_AT_ONCE = 200;

    private final Tables tables;

    private final String source;

    private final LocalDate since;

    private final String coming;

    private Optional<Graph> graph = Optional.empty();

    /**
     * @param tables where the ties of the load are
     * @param dataset the data set
     */
    Ledger(Tables tables, Dataset dataset) {
        this.tables = tables;
        this.source = dataset.source();
        this.since = dataset.since();
        this.coming = """
            SELECT id, coalesce(source, '%s') AS source, "from" AS day FROM settled
            WHERE fate IS NULL AND rowid NOT IN (SELECT number FROM copies)""".formatted(source);
        tables.run("CREATE TABLE ledger (source VARCHAR, day DATE, ties BIGINT, sum VARCHAR, open BOOLEAN)");
        tables.run("CREATE TABLE known (id VARCHAR, source VARCHAR, day DATE)");
        tables.run("CREATE TABLE days (source VARCHAR, day DATE, same BOOLEAN, there BOOLEAN)");
        tables.run("CREATE TABLE days_read (source VARCHAR, day DATE)");
    }

    /** Finds out which of the ties a graph holds; they are in the table {@code known} then.
     *
     * @param graph the graph
     */
    void read(Graph graph) {
        this.graph = Optional.of(graph);
        tables.fill("ledger", into -> {
            for (var values : graph.read(PARTS, Map.of("sources", sources()))) {
                var row = new Row(values);
                into.beginRow()
                        .append(row.text("source"))
                        .append(LocalDate.parse(row.text("key")))
                        .append(row.number("ties").orElse(0L))
                        .append(row.text("sum"))
                        .append(row.isTrue("open"))
                        .endRow();
            }
        });
        tables.run("""
            INSERT INTO days
            SELECT coming.source, coming.day, coalesce(l.open = false AND l.ties = coming.ties AND l.sum = coming.sum, false),
              l.day IS NOT NULL
            FROM (%s) coming LEFT JOIN ledger l ON l.source = coming.source AND l.day = coming.day""".formatted(sums(coming)));
        tables.run("INSERT INTO known SELECT * FROM (%s) SEMI JOIN (FROM days WHERE same) USING (source, day)"
                .formatted(coming));
        readDays(graph, "SELECT source, day FROM days WHERE there AND NOT same");
    }

    /** Nothing is known of a graph that is empty: all stays as it is. */
    void readNothing() {
        graph = Optional.empty();
    }

    private List<String> sources() {
        var sources = new HashSet<String>(Set.of(source));
        tables.each(
                "SELECT DISTINCT source FROM settled WHERE fate IS NULL AND source IS NOT NULL",
                row -> sources.add(row.getString(1)));
        return List.copyOf(sources);
    }

    private void readDays(Graph from, String sql) {
        var days = new TreeMap<LocalDate, Set<String>>();
        tables.each(
                sql,
                row -> days.computeIfAbsent(row.getObject("day", LocalDate.class), any -> new HashSet<>())
                        .add(row.getString("source")));
        tables.fill("days_read", into -> {
            for (var day : days.entrySet()) {
                for (var each : day.getValue()) {
                    into.beginRow().append(each).append(day.getKey()).endRow();
                }
            }
        });
        var all = List.copyOf(days.keySet());
        var sources = days.values().stream().flatMap(Set::stream).distinct().toList();
        for (int i = 0; i < all.size(); i += DAYS_AT_ONCE) {
            var some = all.subList(i, Math.min(i + DAYS_AT_ONCE, all.size()));
            for (var type : Vocabulary.get().storedTypes()) {
                var statement = Statement.named("load/ids-of-days").forType(type);
                know(from.read(statement, Map.of("sources", sources, "days", some)), days);
            }
        }
    }

    /** Of the days of one source others are read too, which may be known already. */
    private void know(List<Map<String, Object>> found, Map<LocalDate, Set<String>> wanted) {
        tables.fill("known", into -> {
            for (var values : found) {
                var row = new Row(values);
                var day = row.day("day").orElseThrow();
                if (wanted.getOrDefault(day, Set.of()).contains(row.text("source"))) {
                    into.beginRow()
                            .append(row.text("id"))
                            .append(row.text("source"))
                            .append(day)
                            .endRow();
                }
            }
        });
    }

    /** {@return the rows that open the days which are about to be written} */
    List<Map<String, Object>> opening() {
        // what new actors are part of is dated by the data set, on a day that none of the rows may have
        graph.ifPresent(from -> readDays(from, """
            SELECT source, day FROM ledger l
            WHERE (open AND source = '%s' AND day = DATE '%s' OR EXISTS (FROM fresh f WHERE f.source = l.source AND f."from" = l.day))
              AND NOT EXISTS (FROM days d WHERE d.source = l.source AND d.day = l.day)""".formatted(source, since)));
        return rows("SELECT DISTINCT source, \"from\" AS day, 0 AS ties, '' AS sum FROM fresh", true);
    }

    /** {@return the rows that say what is there after the load: of the days it wrote, and of those that another left open} */
    List<Map<String, Object>> closing() {
        return rows("""
            SELECT written.source, written.day, count(id) AS ties, coalesce(bit_xor(hash(id))::VARCHAR, '') AS sum
            FROM (SELECT source, "from" AS day FROM fresh
                UNION SELECT source, day FROM ledger SEMI JOIN days_read USING (source, day) WHERE open) written
              LEFT JOIN (SELECT id, source, "from" AS day FROM fresh UNION SELECT id, source, day FROM known) ids USING (source, day)
            GROUP BY ALL""", false);
    }

    private static String sums(String ids) {
        return "SELECT source, day, count(*) AS ties, bit_xor(hash(id))::VARCHAR AS sum FROM (%s) GROUP BY source, day"
                .formatted(ids);
    }

    private List<Map<String, Object>> rows(String sql, boolean open) {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each(sql, row -> {
            var of = row.getString("source");
            var key = row.getObject("day", LocalDate.class).toString();
            var id = of + "|" + key;
            rows.add(Map.of(
                    "id",
                    id,
                    "properties",
                    Map.of(
                            "id", id,
                            "source", of,
                            "key", key,
                            "ties", row.getLong("ties"),
                            "sum", row.getString("sum"),
                            "open", open)));
        });
        return rows;
    }
}
