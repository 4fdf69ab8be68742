package dev.entente.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of every row that was read: exactly one thing of each. What follows from several rows together, and names
 * none of them, is no row.
 */
final class Fates {

    /** How many reasons a report names; rows with rarer ones are counted together. */
    private static final int KINDS = 50;

    private final Tables tables;

    /** @param tables where the rows are */
    Fates(Tables tables) {
        this.tables = tables;
    }

    /** Settles the fate of each row, in the table {@code fates}. A row of which several ties are made has the best of their fates. */
    void settle() {
        tables.run("""
            CREATE OR REPLACE TABLE fates AS
            SELECT _row, min(rank) AS rank, arg_min(reason, rank) AS reason
            FROM (
              SELECT s._row, CASE
                  WHEN s.fate = 'R' THEN 6
                  WHEN s.fate = 'L' THEN 5
                  WHEN c.number IS NOT NULL THEN 3
                  WHEN k.id IS NOT NULL THEN 2
                  ELSE 1
                END AS rank, CASE
                  WHEN s.fate = 'R' THEN s.reason
                  WHEN s.fate = 'L' THEN s.left_out
                  WHEN c.number IS NOT NULL THEN CASE WHEN c.repeated THEN 'repeated' ELSE 'the other side of the same, or the same again' END
                END AS reason
              FROM (SELECT rowid AS number, _row, id, fate, reason, left_out FROM settled) s
              LEFT JOIN copies c ON c.number = s.number
              LEFT JOIN known k ON k.id = s.id
              UNION ALL
              SELECT _row, CASE fate WHEN 'R' THEN 6 ELSE 5 END, CASE fate WHEN 'R' THEN reason ELSE left_out END FROM staged WHERE fate IS NOT NULL
              UNION ALL
              SELECT _row, rank, reason FROM other_fates
            )
            WHERE _row IS NOT NULL
            GROUP BY _row""");
    }

    /** {@return how many rows have a fate}
     *
     * @param rank which: 1 loaded, 2 known, 3 merged, 5 left out, 6 rejected
     */
    long count(int rank) {
        return tables.number("SELECT count(*) FROM fates WHERE rank = " + rank);
    }

    /** {@return how many rows have a fate, by reason}
     *
     * @param rank which
     */
    Map<String, Long> reasons(int rank) {
        // what is quoted in a reason differs from row to row; the kind of it does not
        return counts("""
                SELECT CASE WHEN place > %d THEN 'other reasons' ELSE kind END, sum(rows)::BIGINT
                FROM (
                  SELECT *, row_number() OVER (ORDER BY rows DESC, kind) AS place
                  FROM (
                    SELECT regexp_replace(reason, '''[^'']*''', '''...''', 'g') AS kind, count(*) AS rows
                    FROM fates WHERE rank = %d GROUP BY 1
                  )
                )
                GROUP BY 1""".formatted(KINDS, rank));
    }

    /** {@return what was mended, and in how many rows} */
    Map<String, Long> mended() {
        return counts("""
                SELECT mended, count(DISTINCT _row)
                FROM (
                  SELECT _row, mended FROM staged WHERE mended IS NOT NULL
                  UNION ALL
                  SELECT _row, mended FROM mends
                ) JOIN fates USING (_row)
                WHERE rank < 5 GROUP BY 1""");
    }

    private Map<String, Long> counts(String sql) {
        var counts = new LinkedHashMap<String, Long>();
        tables.each(sql, row -> counts.merge(String.valueOf(row.getString(1)), row.getLong(2), Long::sum));
        return counts;
    }
}
