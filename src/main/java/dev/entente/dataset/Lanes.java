package dev.entente.dataset;

import dev.entente.graph.Buckets;
import java.util.HashMap;

/** Parts the ties that are to be written into lanes, so that two lanes that are written at one time share no end. */
final class Lanes {

    private Lanes() {}

    /** Gives each row of {@code fresh} its lane, in the table {@code laned}.
     *
     * @param tables where the ties are
     */
    static void make(Tables tables) {
        var ties = new HashMap<String, Long>();
        tables.each(
                "SELECT id, count(*) FROM (SELECT a AS id FROM fresh UNION ALL SELECT b FROM fresh) GROUP BY id",
                row -> ties.put(row.getString(1), row.getLong(2)));
        tables.run("CREATE TABLE buckets (id VARCHAR, bucket INTEGER)");
        tables.fill("buckets", into -> {
            for (var each : Buckets.of(ties).entrySet()) {
                into.beginRow().append(each.getKey()).append(each.getValue()).endRow();
            }
        });
        tables.run("""
            CREATE TABLE laned AS
            SELECT least(a.bucket, b.bucket) AS la, greatest(a.bucket, b.bucket) AS lb, f.*
            FROM fresh f JOIN buckets a ON a.id = f.a JOIN buckets b ON b.id = f.b""");
        tables.run("DROP TABLE buckets");
    }
}
