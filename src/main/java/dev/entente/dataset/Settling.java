package dev.entente.dataset;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From staged rows to ties with both ends known, each once: the tables {@code settled} (ties) and {@code copies} (which of
 * them say what another says).
 */
final class Settling {

    /** What a tie is made of and does not have. */
    private static final String DONE_WITH =
            "mended, turned, mutual, document, begun, ended, piece, cut, one, other, x, y, x_ref, y_ref,"
                    + " x_name, y_name, x_said, y_said";

    private final String prefix;

    private final Tables tables;

    private final Map<String, String> extras;

    /**
     * @param prefix what the ids of ties begin with
     * @param tables where its rows are staged
     * @param extras the further properties of its ties
     */
    Settling(String prefix, Tables tables, Map<String, String> extras) {
        this.prefix = prefix;
        this.tables = tables;
        this.extras = extras;
    }

    /** {@return what is true of meetings and visits: those that both sides report in one document, of one day, at one place, are one}
     *
     * @param type the column of the type
     */
    static String isMet(String type) {
        return "(mutual OR %s = 'VISITS')".formatted(type);
    }

    /** Makes the ties.
     *
     * @param wanted ids of the actors whose ties alone are wanted; empty for all
     */
    void settle(Set<String> wanted) {
        var more = extras.keySet().stream().map(name -> ", \"" + name + "\"").collect(Collectors.joining());
        var chosen = wanted.isEmpty()
                ? "NULL"
                : "CASE WHEN x NOT IN (%1$s) AND y NOT IN (%1$s) THEN 'of other actors (--actor, --country)' END"
                        .formatted(wanted.stream().map(Tables::quoted).collect(Collectors.joining(", ")));
        // what has ended is known to its end
        var known = extras.containsKey("knownUntil")
                ? ", CASE WHEN until IS NULL THEN \"knownUntil\" END AS \"knownUntil\""
                : "";
        tables.run("""
            CREATE TABLE settled AS
              SELECT * EXCLUDE (%8$s), CASE
                  WHEN %3$s AND document IS NOT NULL THEN '%1$s' || md5(concat_ws('|', type, one, other, "from", place, document))[1:20]
                  WHEN row IS NULL THEN '%1$s' || md5(concat_ws('|', type, one, other, "from", until, code, document))[1:20]
                  ELSE '%1$s' || row || CASE WHEN "from" > begun THEN '@' || "from" ELSE '' END
                END AS id
              FROM (
                SELECT *,
                  -- ids are made of whom the names mean by themselves, so that they outlive a change of identities
                  CASE WHEN mutual THEN least(coalesce(x_said, x), coalesce(y_said, y)) WHEN turned THEN coalesce(y_said, y) ELSE coalesce(x_said, x) END AS one,
                  CASE WHEN mutual THEN greatest(coalesce(x_said, x), coalesce(y_said, y)) WHEN turned THEN coalesce(x_said, x) ELSE coalesce(y_said, y) END AS other,
                  CASE WHEN mutual AND x > y OR turned THEN y ELSE x END AS a,
                  CASE WHEN mutual AND x > y OR turned THEN x ELSE y END AS b,
                  CASE WHEN mutual AND x > y OR turned THEN y_name ELSE x_name END AS "aName",
                  CASE WHEN mutual AND x > y OR turned THEN x_name ELSE y_name END AS "bName",
                  CASE WHEN mutual AND x > y OR turned THEN y_said ELSE x_said END AS "aSaid",
                  CASE WHEN mutual AND x > y OR turned THEN x_said ELSE y_said END AS "bSaid",
                  CASE WHEN x IS NULL OR y IS NULL THEN 'R' WHEN x = y OR left_out IS NOT NULL THEN 'L' END AS fate,
                  CASE WHEN x IS NULL THEN 'there is no actor ''' || x_ref || '''' WHEN y IS NULL THEN 'there is no actor ''' || y_ref || '''' END AS reason
                FROM (
                  SELECT * EXCLUDE (left_out), CASE WHEN x = y THEN 'both its ends are one actor' ELSE %4$s END AS left_out
                  FROM (
                    SELECT * REPLACE (
                        CASE WHEN piece THEN 'DAY' ELSE precision END AS precision,
                        CASE WHEN piece OR cut THEN %5$s ELSE "when" END AS "when"%7$s)
                    FROM (%6$s)
                  )
                )
              )""".formatted(
                prefix, more, isMet("type"), chosen, StagingSql.when(extras.keySet()), ends(more), known, DONE_WITH));
        copies();
    }

    /**
     * Rows with both their ends. What happened is tied to the state that existed on its day. What lasts goes on with the
     * state that comes after, for data sets give both one number: it becomes a tie for each, one beginning on the day
     * the other ends.
     */
    private static String ends(String more) {
        return """
            SELECT *, "from" > begun AS piece, until IS DISTINCT FROM ended AS cut FROM (
              SELECT s._row, s.mended, s.row, s.stored AS type, s.turned, s.mutual, s.code, s.precision, s."from" AS begun, s.until AS ended,
                CASE WHEN s.standing THEN greatest(s."from", coalesce(ra.since, s."from"), coalesce(rb.since, s."from")) ELSE s."from" END AS "from",
                CASE WHEN s.standing THEN nullif(least(
                  coalesce(s.until, %2$s), coalesce(ra.till, %2$s), coalesce(rb.till, %2$s),
                  CASE WHEN ra.gone > s."from" THEN ra.gone ELSE %2$s END, CASE WHEN rb.gone > s."from" THEN rb.gone ELSE %2$s END), %2$s)
                ELSE s.until END AS until,
                s."when", s.status, s.reported, s.part, s.document, s.place, s.place_name, s.place_kind, s.place_country,
                s.place_latitude, s.place_longitude, s.source, s.source_title, s.source_url,
                s.a AS x_ref, s.b AS y_ref, s.a_name AS x_name, s.b_name AS y_name,
                coalesce(ra.actor, CASE WHEN s.a LIKE 'treaty:%%' THEN s.a[8:] END) AS x, coalesce(rb.actor, CASE WHEN s.b LIKE 'treaty:%%' THEN s.b[8:] END) AS y,
                ra.said AS x_said, rb.said AS y_said, NULL::VARCHAR AS left_out%1$s
              FROM (SELECT *, CASE WHEN standing THEN coalesce(until, %2$s) ELSE "from" + 1 END AS last FROM staged WHERE fate IS NULL) s
              LEFT JOIN resolved ra ON ra.ref = s.a AND ra.country = coalesce(s.a_country, '') AND ra.since < s.last AND ra.till > s."from"
              LEFT JOIN resolved rb ON rb.ref = s.b AND rb.country = coalesce(s.b_country, '') AND rb.since < s.last AND rb.till > s."from"
                AND rb.since < coalesce(ra.till, %2$s) AND rb.till > coalesce(ra.since, rb.since)
            ) WHERE until IS NULL OR until > "from\"""".formatted(more, "DATE '" + Resolved.NEVER + "'");
    }

    /** Rows that say what another says: the first by its key stays, whatever file it is in. */
    private void copies() {
        tables.run("""
            CREATE TABLE copies AS
            SELECT number, _row, repeated FROM (
              SELECT rowid AS number, _row, row_number() OVER one AS place, row IS NOT DISTINCT FROM first_value(row) OVER one AS repeated
              FROM settled
              WHERE fate IS NULL AND id IN (SELECT id FROM settled WHERE fate IS NULL GROUP BY id HAVING count(*) > 1)
              WINDOW one AS (PARTITION BY id ORDER BY row, _row)
            )
            WHERE place > 1""");
    }
}
