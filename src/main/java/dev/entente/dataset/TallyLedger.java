package dev.entente.dataset;

import dev.entente.UsageException;
import dev.entente.dataset.Choice.Tally;
import dev.entente.graph.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which parts of a data set are counted already: for GDELT each quarter of an hour in which rows were added. A part is
 * counted once and whole; one that comes again with the same rows is known, one that comes with other rows is left out.
 */
final class TallyLedger {

    private static final Statement PARTS = Statement.named("load/parts-of-source");

    private final Tables tables;

    private final String source;

    private final String form;

    private String key = "";

    /**
     * @param tables where the rows of the load are
     * @param source id of the data set
     * @param tally how long a time one counted tie stands for
     */
    TallyLedger(Tables tables, String source, Tally tally) {
        this.tables = tables;
        this.source = source;
        this.form = form(tally);
    }

    static String form(Tally tally) {
        return tally.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the number of the load: the same for the same rows, so that one that was cut off can go on} */
    String key() {
        return key;
    }

    /** Finds out which parts are new, in the table {@code parts}, and settles the fate of the rows of the others.
     *
     * @param target where the ties go
     */
    void read(Target target) {
        tables.run("CREATE TABLE there (part VARCHAR, rows BIGINT, sum VARCHAR, open BOOLEAN, counted_by VARCHAR)");
        var there = target.read(PARTS, Map.of("sources", List.of(source)));
        there.stream().filter(row -> !row.text("form").equals(form)).findFirst().ifPresent(row -> {
            throw mixed(source, row.text("form"));
        });
        tables.fill("there", into -> {
            for (var row : there) {
                into.beginRow()
                        .append(row.text("key"))
                        .append(row.number("ties").orElse(0L))
                        .append(row.text("sum"))
                        .append(row.isTrue("open"))
                        .append(row.text("countedBy"))
                        .endRow();
            }
        });
        tables.run("""
            CREATE TABLE parts AS
            SELECT p.*, CASE WHEN t.part IS NULL OR t.open THEN 'new' WHEN t.rows = p.rows AND t.sum = p.sum THEN 'same' ELSE 'other' END AS state
            FROM (
              SELECT part, count(*) AS rows, bit_xor(hash(coalesce(row, id)))::VARCHAR AS sum
              FROM settled WHERE fate IS NULL AND rowid NOT IN (SELECT number FROM copies) GROUP BY part
            ) p LEFT JOIN there t ON t.part = p.part""");
        key = text("SELECT md5(string_agg(part || ':' || sum, ',' ORDER BY part)) FROM parts WHERE state = 'new'")
                .orElse("");
        var open = text("SELECT min(counted_by) FROM there WHERE open AND counted_by <> '" + key + "'");
        if (open.isPresent()) {
            throw new UsageException(
                    "a load of %s that counts was cut off, and these are other rows".formatted(source),
                    "Repeat that load first, with the same files and options; it goes on where it was.");
        }
        tables.run(
                "UPDATE settled SET fate = 'L', left_out = 'counted already, from another selection of the same time'"
                        + " WHERE fate IS NULL AND part IN (SELECT part FROM parts WHERE state = 'other')");
        tables.run("INSERT INTO known (id, day) SELECT id, \"from\" FROM settled WHERE fate IS NULL"
                + " AND part IN (SELECT part FROM parts WHERE state = 'same')");
    }

    /** {@return the rows that open the parts which are about to be counted} */
    List<Map<String, Object>> opening() {
        return rows(true);
    }

    /** {@return the rows that say that they are counted} */
    List<Map<String, Object>> closing() {
        return rows(false);
    }

    static UsageException mixed(String source, String form) {
        return new UsageException(
                "%s is in the graph already, %s; loading it otherwise too would say everything twice"
                        .formatted(source, form.equals(Ledger.SINGLE) ? "as single ties" : "counted by " + form),
                form.equals(Ledger.SINGLE)
                        ? "Leave --tally out, or name another folder after --store."
                        : "Add --tally %s, or name another folder after --store.".formatted(form));
    }

    private Optional<String> text(String sql) {
        var text = new ArrayList<Optional<String>>();
        tables.each(sql, row -> text.add(Optional.ofNullable(row.getString(1))));
        return text.get(0);
    }

    private List<Map<String, Object>> rows(boolean open) {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each("SELECT part, rows, sum FROM parts WHERE state = 'new' ORDER BY part", row -> {
            var id = String.join("|", source, form, row.getString("part"));
            rows.add(Map.of(
                    "id",
                    id,
                    "properties",
                    Map.of(
                            "id", id,
                            "source", source,
                            "form", form,
                            "key", row.getString("part"),
                            "ties", row.getLong("rows"),
                            "sum", row.getString("sum"),
                            "countedBy", key,
                            "open", open)));
        });
        return rows;
    }
}
