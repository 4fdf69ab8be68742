package dev.entente.dataset;

import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import dev.entente.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the graph holds of a data set, day by day: how many ties begin on the day, and one number for all their ids. Rows
 * that come again, in whatever files, are recognised by it without reading the graph; only a day of which the graph holds
 * some and the files say others is read. A row that names a source of its own is noted under that. What an actor is part
 * of is not noted, since it comes and goes with the actor and no row says it.
 *
 * <p>A day is open while it is being written. What was killed is therefore read again, and closed by the load that
 * repeats it.
 */
final class Ledger {

    private static final Statement PARTS = Statement.named("load/parts-of-source");

    private static final int DAYS_AT_ONCE = 200;

    /** The form of ties that stand for one row each; see {@link TallyLedger} for others. */
    static final String SINGLE = "single";

    /** The ids that {@link Belonging} makes. */
    private static final String FRESH =
            "(SELECT id, source, \"from\" AS day FROM fresh WHERE NOT starts_with(id, type || '|'))";

    private final Tables tables;

    private final String source;

    private final String coming;

    /**
     * @param tables where the ties of the load are
     * @param source id of the data set
     */
    Ledger(Tables tables, String source) {
        this.tables = tables;
        this.source = source;
        this.coming = """
            (SELECT id, coalesce(source, '%s') AS source, "from" AS day FROM settled
            WHERE fate IS NULL AND rowid NOT IN (SELECT number FROM copies))""".formatted(source);
        tables.run("CREATE TABLE ledger (source VARCHAR, day DATE, ties BIGINT, sum VARCHAR, open BOOLEAN)");
    }

    /** Finds out which of the ties are there already; they are in the table {@code known} then.
     *
     * @param target where the ties go
     */
    void read(Target target) {
        var parts = target.read(PARTS, Map.of("sources", sources()));
        tables.fill("ledger", into -> {
            for (var row : parts) {
                if (!row.text("form").equals(SINGLE)) {
                    throw TallyLedger.mixed(source, row.text("form"));
                }
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
            CREATE TABLE days AS
            SELECT source, day, coalesce(l.open = false AND l.ties = c.ties AND l.sum = c.sum, false) AS same, l.sum IS NOT NULL AS there,
              coalesce(l.open, false) AS open
            FROM (%s) c LEFT JOIN ledger l USING (source, day)""".formatted(sums(coming)));
        tables.run("INSERT INTO known BY NAME FROM %s SEMI JOIN (FROM days WHERE same) USING (source, day)"
                .formatted(coming));
        readDays(target);
    }

    private List<String> sources() {
        var sources = new HashSet<>(Set.of(source));
        tables.each(
                "SELECT DISTINCT source FROM settled WHERE fate IS NULL AND source IS NOT NULL",
                row -> sources.add(row.getString(1)));
        return List.copyOf(sources);
    }

    private void readDays(Target target) {
        var days = new TreeMap<LocalDate, Set<String>>();
        tables.each(
                "SELECT source, day FROM days WHERE there AND NOT same",
                row -> days.computeIfAbsent(row.getObject("day", LocalDate.class), any -> new HashSet<>())
                        .add(row.getString("source")));
        // of a day that is read for one source, the ties of another may be known already
        Predicate<Row> wanted =
                row -> days.getOrDefault(row.day("day").orElseThrow(), Set.of()).contains(row.text("source"));
        var sources = days.values().stream().flatMap(Set::stream).distinct().toList();
        var all = List.copyOf(days.keySet());
        for (int i = 0; i < all.size(); i += DAYS_AT_ONCE) {
            var some = all.subList(i, Math.min(i + DAYS_AT_ONCE, all.size()));
            for (var type : Vocabulary.get().storedTypes()) {
                var statement = Statement.named("load/ids-of-days").forType(type);
                know(target.read(statement, Map.of("sources", sources, "days", some)).stream()
                        .filter(row -> !row.text("id").startsWith(type.name() + "|"))
                        .filter(wanted)
                        .toList());
            }
        }
    }

    private void know(List<Row> found) {
        tables.fill("known", into -> {
            for (var row : found) {
                into.beginRow()
                        .append(row.text("id"))
                        .append(row.day("day").orElseThrow())
                        .append(row.text("source"))
                        .endRow();
            }
        });
    }

    /** {@return the rows that open the days which are about to be written} */
    List<Map<String, Object>> opening() {
        return rows("SELECT DISTINCT source, day, 0 AS ties, '' AS sum FROM " + FRESH, true);
    }

    /** {@return the rows that say what is there after the load, of the days that it wrote or that another left open} */
    List<Map<String, Object>> closing() {
        var all = """
            SELECT * FROM (FROM %1$s UNION SELECT id, source, day FROM known)
            SEMI JOIN (SELECT source, day FROM %1$s UNION SELECT source, day FROM days WHERE open) USING (source, day)""".formatted(FRESH);
        return rows(sums("(%s)".formatted(all)), false);
    }

    private static String sums(String ids) {
        return "SELECT source, day, count(*) AS ties, bit_xor(hash(id))::VARCHAR AS sum FROM %s GROUP BY source, day"
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
                            "form", SINGLE,
                            "key", key,
                            "ties", row.getLong("ties"),
                            "sum", row.getString("sum"),
                            "open", open)));
        });
        return rows;
    }
}
