package dev.entente.dataset;

import dev.entente.graph.Statement;
import dev.entente.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the graph holds of a data set, day by day: how many ties begin on the day, and one number for all their ids. Rows
 * that come again, in whatever files, are recognised by it without reading the graph; only a day of which the graph holds
 * some and the files say others is read.
 *
 * <p>A day is open while it is being written. What was killed is therefore read again.
 */
final class Ledger {

    private static final Statement PARTS = Statement.named("load/parts-of-source");

    private static final int DAYS_AT_ONCE = 200;

    /** The form of ties that stand for one row each; see {@link TallyLedger} for others. */
    static final String SINGLE = "single";

    /** What ties a new actor to its country is no row, and is written with the actor. */
    private static final String OF_ROWS = "id NOT LIKE type || '|%'";

    private final Tables tables;

    private final String source;

    /**
     * @param tables where the ties of the load are
     * @param source id of the data set
     */
    Ledger(Tables tables, String source) {
        this.tables = tables;
        this.source = source;
        tables.run("CREATE TABLE ledger (day DATE, ties BIGINT, sum VARCHAR, open BOOLEAN)");
    }

    /** Finds out which of the ties are there already; they are in the table {@code known} then.
     *
     * @param target where the ties go
     */
    void read(Target target) {
        var parts = target.read(PARTS, Map.of("source", source));
        tables.fill("ledger", into -> {
            for (var row : parts) {
                if (!row.text("form").equals(SINGLE)) {
                    throw TallyLedger.mixed(source, row.text("form"));
                }
                into.beginRow()
                        .append(LocalDate.parse(row.text("key")))
                        .append(row.number("ties").orElse(0L))
                        .append(row.text("sum"))
                        .append(row.isTrue("open"))
                        .endRow();
            }
        });
        tables.run("""
            CREATE TABLE days AS
            SELECT coming.day, coalesce(l.open = false AND l.ties = coming.ties AND l.sum = coming.sum, false) AS same, l.day IS NOT NULL AS there
            FROM (%s) coming LEFT JOIN ledger l ON l.day = coming.day"""
                .formatted(sums("SELECT id, \"from\" AS day FROM settled WHERE fate IS NULL AND rowid NOT IN (SELECT number FROM copies)")));
        tables.run("""
            INSERT INTO known SELECT id, "from" FROM settled
            WHERE fate IS NULL AND rowid NOT IN (SELECT number FROM copies) AND "from" IN (SELECT day FROM days WHERE same)""");
        readDays(target);
    }

    private void readDays(Target target) {
        var days = new ArrayList<LocalDate>();
        tables.each(
                "SELECT day FROM days WHERE there AND NOT same ORDER BY day",
                row -> days.add(row.getObject(1, LocalDate.class)));
        if (days.isEmpty()) {
            return;
        }
        var sources = new ArrayList<String>(List.of(source));
        tables.each(
                "SELECT DISTINCT source FROM settled WHERE fate IS NULL AND source IS NOT NULL",
                row -> sources.add(row.getString(1)));
        tables.fill("known", into -> {
            for (int i = 0; i < days.size(); i += DAYS_AT_ONCE) {
                var some = days.subList(i, Math.min(i + DAYS_AT_ONCE, days.size()));
                for (var type : Vocabulary.get().storedTypes()) {
                    var statement = Statement.named("load/ids-of-days").forType(type);
                    for (var row : target.read(statement, Map.of("sources", sources, "days", some))) {
                        if (row.text("id").startsWith(type.name() + "|")) {
                            continue;
                        }
                        into.beginRow()
                                .append(row.text("id"))
                                .append(row.day("day").orElseThrow())
                                .endRow();
                    }
                }
            }
        });
    }

    /** {@return the rows that open the days which are about to be written} */
    List<Map<String, Object>> opening() {
        return rows("SELECT DISTINCT \"from\" AS day, 0 AS ties, '' AS sum FROM fresh WHERE " + OF_ROWS, true);
    }

    /** {@return the rows that say what is there after the load} */
    List<Map<String, Object>> closing() {
        var all = "SELECT id, \"from\" AS day FROM fresh WHERE " + OF_ROWS
                + " UNION SELECT id, day FROM known WHERE day IN (SELECT \"from\" FROM fresh WHERE " + OF_ROWS + ")";
        return rows(sums(all), false);
    }

    private static String sums(String ids) {
        return "SELECT day, count(*) AS ties, bit_xor(hash(id))::VARCHAR AS sum FROM (%s) GROUP BY day".formatted(ids);
    }

    private List<Map<String, Object>> rows(String sql, boolean open) {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each(sql, row -> {
            var key = row.getObject("day", LocalDate.class).toString();
            var id = source + "|" + key;
            rows.add(Map.of(
                    "id", id,
                    "properties",
                            Map.of(
                                    "id", id,
                                    "source", source,
                                    "form", SINGLE,
                                    "key", key,
                                    "ties", row.getLong("ties"),
                                    "sum", row.getString("sum"),
                                    "open", open)));
        });
        return rows;
    }
}
