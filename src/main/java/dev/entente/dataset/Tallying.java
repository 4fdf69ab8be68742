package dev.entente.dataset;

import dev.entente.dataset.Choice.Tally;
import dev.entente.graph.Statement;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts in place of rows: one tie for each pair, type, status and time, with how often, the sum and mean of the Goldstein
 * values, the tone, and how many mentions and sources. What was counted before is added up, never twice: see
 * {@link TallyLedger}.
 */
final class Tallying {

    private static final int IDS_AT_ONCE = 5_000;

    private static final List<String> SUMS = List.of("goldstein", "tone");

    private static final List<String> COUNTS = List.of("mentions", "outlets");

    /** What no tie that is counted has. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "when",
            "place_name",
            "place_kind",
            "place_country",
            "place_latitude",
            "place_longitude",
            "source",
            "source_title",
            "source_url");

    private final Dataset dataset;

    private final Tables tables;

    private final Map<String, String> extras;

    private final Tally tally;

    /**
     * @param dataset the data set
     * @param tables where its rows are
     * @param extras the further properties of its rows
     * @param tally how long a time one tie stands for
     */
    Tallying(Dataset dataset, Tables tables, Map<String, String> extras, Tally tally) {
        this.dataset = dataset;
        this.tables = tables;
        this.extras = extras;
        this.tally = tally;
    }

    /** {@return whether a column of a data set's query is needed to count its rows, or to choose among them}
     *
     * @param column its name
     * @param isMeant whether it has a meaning, and is no property of a tie
     */
    static boolean needs(String column, boolean isMeant) {
        return isMeant
                ? !NOT_COUNTED.contains(column)
                : SUMS.contains(column) || COUNTS.contains(column) || column.equals("root");
    }

    /** {@return the properties of a counted tie} */
    List<String> columns() {
        return List.of(
                "id",
                "from",
                "until",
                "precision",
                "when",
                "status",
                "reported",
                "source",
                "count",
                "goldsteinSum",
                "goldstein",
                "toneSum",
                "tone",
                "mentions",
                "outlets",
                "countedBy",
                "title");
    }

    /** Counts the new rows, in the table {@code fresh}.
     *
     * @param key the number of the load
     */
    void count(String key) {
        var unit = TallyLedger.form(tally);
        var sums = SUMS.stream().map(name -> sum(name, "DOUBLE")).collect(Collectors.joining(", "));
        var counts = COUNTS.stream().map(name -> sum(name, "BIGINT")).collect(Collectors.joining(", "));
        tables.run("""
            CREATE TABLE fresh AS
            SELECT *, NULL::VARCHAR AS code, NULL::VARCHAR AS title,
              CASE precision WHEN 'YEAR' THEN strftime("from", '%%Y') WHEN 'MONTH' THEN strftime("from", '%%B %%Y')
                ELSE strftime("from", '%%-d %%B %%Y') || CASE WHEN until = "from" + 1 THEN '' ELSE ' until ' || strftime(until, '%%-d %%B %%Y') END END AS "when",
              "goldsteinSum" / "count" AS goldstein, "toneSum" / "count" AS tone, '%2$s' AS "countedBy"
            FROM (
              SELECT *, '%1$s:' || md5(concat_ws('|', type, a, b, "from", precision, status, '%3$s'))[1:20] AS id,
                ("from" + CASE precision WHEN 'YEAR' THEN INTERVAL 1 YEAR WHEN 'MONTH' THEN INTERVAL 1 MONTH ELSE INTERVAL 1 %3$s END)::DATE AS until
              FROM (
                SELECT type, a, b, status, kind AS precision, start AS "from", count(*) AS "count", min(reported) AS reported, '%1$s' AS source, %4$s, %5$s
                FROM (
                  SELECT *, CASE precision WHEN 'YEAR' THEN 'YEAR' WHEN 'MONTH' THEN 'MONTH' ELSE '%6$s' END AS kind,
                    date_trunc(CASE precision WHEN 'YEAR' THEN 'year' WHEN 'MONTH' THEN 'month' ELSE '%3$s' END, "from")::DATE AS start
                  FROM settled
                  WHERE fate IS NULL AND rowid NOT IN (SELECT number FROM copies) AND part IN (SELECT part FROM parts WHERE state = 'new')
                )
                GROUP BY type, a, b, status, kind, start
              )
            )""".formatted(dataset.source(), key, unit, sums, counts, tally == Tally.MONTH ? "MONTH" : "DAY"));
    }

    private String sum(String name, String type) {
        var as = SUMS.contains(name) ? name + "Sum" : name;
        return extras.containsKey(name)
                ? "sum(%s)::%s AS \"%s\"".formatted(name, type, as)
                : "NULL::%s AS \"%s\"".formatted(type, as);
    }

    /** {@return the ties that were counted before, by type, with their new counts; they are taken out of {@code fresh}}
     *
     * @param target where the ties go
     * @param key the number of the load: what it has counted already before it was cut off stays as it is
     */
    Map<String, List<Map<String, Object>>> updates(Target target, String key) {
        if (tables.number("SELECT count(*) FROM there") == 0) {
            return Map.of();
        }
        tables.run(
                "CREATE TABLE before (id VARCHAR, count BIGINT, gold DOUBLE, tone DOUBLE, mentions BIGINT, outlets BIGINT, reported DATE, done BOOLEAN)");
        Map<String, List<String>> ids = new LinkedHashMap<>();
        tables.each(
                "SELECT type, id FROM fresh ORDER BY type, id",
                row -> ids.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(row.getString(2)));
        ids.forEach((type, all) -> {
            var statement = Statement.named("load/tallies")
                    .forType(Vocabulary.get().type(type).orElseThrow());
            for (int i = 0; i < all.size(); i += IDS_AT_ONCE) {
                before(target, statement, all.subList(i, Math.min(i + IDS_AT_ONCE, all.size())), key);
            }
        });
        var updates = new LinkedHashMap<String, List<Map<String, Object>>>();
        tables.each("""
            SELECT f.type, f.id, f.count + b.count AS count, f."goldsteinSum" + b.gold AS gold, f."toneSum" + b.tone AS tone,
              f.mentions + b.mentions AS mentions, f.outlets + b.outlets AS outlets, least(f.reported, b.reported) AS reported
            FROM fresh f JOIN before b ON b.id = f.id WHERE NOT b.done ORDER BY f.id""", row -> {
            var properties = new HashMap<String, Object>();
            long count = row.getLong("count");
            properties.put("count", count);
            properties.put("reported", row.getObject("reported"));
            properties.put("countedBy", key);
            for (var name : COUNTS) {
                if (row.getObject(name) != null) {
                    properties.put(name, row.getLong(name));
                }
            }
            if (row.getObject("gold") != null) {
                properties.put("goldsteinSum", row.getDouble("gold"));
                properties.put("goldstein", row.getDouble("gold") / count);
            }
            if (row.getObject("tone") != null) {
                properties.put("toneSum", row.getDouble("tone"));
                properties.put("tone", row.getDouble("tone") / count);
            }
            updates.computeIfAbsent(row.getString("type"), any -> new ArrayList<>())
                    .add(Map.of("id", row.getString("id"), "properties", properties));
        });
        tables.run("DELETE FROM fresh WHERE id IN (SELECT id FROM before)");
        return updates;
    }

    private void before(Target target, Statement statement, List<String> ids, String key) {
        var rows = target.read(statement, Map.of("ids", ids));
        tables.fill("before", into -> {
            for (var row : rows) {
                var values = row.values();
                into.beginRow()
                        .append(row.text("id"))
                        .append(row.number("count").orElse(0L))
                        .append((Double) values.get("goldsteinSum"))
                        .append((Double) values.get("toneSum"))
                        .append((Long) values.get("mentions"))
                        .append((Long) values.get("outlets"))
                        .append(row.day("reported").orElseThrow())
                        .append(row.text("countedBy").equals(key))
                        .endRow();
            }
        });
    }
}
