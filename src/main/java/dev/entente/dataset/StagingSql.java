package dev.entente.dataset;

import dev.entente.UsageException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL that takes the answer of a data set's query to rows of {@code staged}. */
final class StagingSql {

    /** Events of the future or of antiquity are misread numbers. */
    private static final String EARLIEST = "DATE '1000-01-01'";

    private static final String LATEST = "DATE '2200-01-01'";

    private static final String WHEN = """
        CASE
          WHEN precision = 'DAY' AND until = "from" + 1 THEN strftime("from", '%-d %B %Y')
          WHEN precision = 'MONTH' AND until = "from" + INTERVAL 1 MONTH THEN strftime("from", '%B %Y')
          WHEN precision = 'YEAR' AND until = "from" + INTERVAL 1 YEAR THEN strftime("from", '%Y')
          WHEN precision = 'REPORTED' AND until = "from" + 1 THEN 'by ' || strftime("from", '%-d %B %Y')
          ELSE concat(
            CASE WHEN until IS NULL THEN 'since ' END,
            CASE precision WHEN 'MONTH' THEN strftime("from", '%B %Y') WHEN 'YEAR' THEN strftime("from", '%Y') ELSE strftime("from", '%-d %B %Y') END,
            CASE WHEN precision = 'REPORTED' THEN ' or before' END,
            ' until ' || strftime(until, '%-d %B %Y')@KNOWN@)
        END""";

    private static final String KNOWN =
            ", CASE WHEN until IS NULL THEN ', not ended by ' || strftime(\"knownUntil\" - 1, '%-d %B %Y') END";

    private StagingSql() {}

    /**
     * {@return the time of a tie in words, as an expression}
     *
     * @param extras the further columns; {@code knownUntil} among them is the first day of which the data set knows nothing,
     *     so that a tie without an end is one that had not ended before
     */
    static String when(Set<String> extras) {
        return WHEN.replace("@KNOWN@", extras.contains("knownUntil") ? KNOWN : "");
    }

    /**
     * {@return a query for rows of {@code staged}}
     *
     * @param given the columns that have a meaning, each as an expression
     * @param more the further columns
     * @param query the query of the data set
     * @param kinds the table that says what types there are
     * @param key what a row is looked up by in it
     * @param leftOut the rows that are not wanted, as a case expression
     * @param when the time in words, as {@link #when} has it
     */
    static String of(String given, String more, String query, String kinds, String key, String leftOut, String when) {
        return """
            SELECT * EXCLUDE (k_key, own) REPLACE (
              coalesce(code, own) AS code,
              coalesce("when", %s) AS "when"
            ) FROM (
              SELECT *, CASE
                  WHEN reason IS NOT NULL THEN 'R'
                  WHEN left_out IS NOT NULL THEN 'L'
                END AS fate
              FROM (
                SELECT *, %s AS reason FROM (
                  SELECT * REPLACE (
                    coalesce(precision, 'DAY') AS precision,
                    coalesce(status, 'STATED') AS status,
                    CASE WHEN %s OR row IS NULL THEN document END AS document,
                    coalesce(reported, "from") AS reported,
                    coalesce(part, strftime(coalesce(reported, "from"), '%%Y%%m%%d')) AS part,
                    CASE WHEN until IS NOT NULL OR standing THEN until ELSE ("from" + CASE precision
                      WHEN 'MONTH' THEN INTERVAL 1 MONTH WHEN 'YEAR' THEN INTERVAL 1 YEAR ELSE INTERVAL 1 DAY END)::DATE END AS until,
                    %s AS left_out
                  )
                  FROM (
                    SELECT _row, %s%s, k.key AS k_key, k.stored, k.turned, k.mutual, k.standing, k.own
                    FROM (%s) q LEFT JOIN %s k ON k.key = %s
                  )
                )
              )
            )""".formatted(when, rejected(key), Settling.isMet("stored"), leftOut, given, more, query, kinds, key);
    }

    private static String rejected(String key) {
        var what = key.contains("type") ? "the type" : "the CAMEO code";
        return """
            CASE
              WHEN problem IS NOT NULL THEN problem
              WHEN left_out IS NOT NULL THEN NULL
              WHEN k_key IS NULL THEN '%s ''' || left(%s, 40) || ''' is not in the vocabulary'
              WHEN a IS NULL OR b IS NULL THEN 'it has fewer than two actors'
              WHEN "from" IS NULL THEN 'it has no first day'
              WHEN "from" < %s OR "from" > %s THEN 'the day ''' || "from" || ''' cannot be'
              WHEN until <= "from" THEN 'its end ''' || until || ''' is not after its beginning ''' || "from" || ''''
              WHEN status NOT IN ('STATED', 'ALLEGED', 'PLANNED', 'DENIED') THEN 'the status ''' || left(status, 40) || ''' is none of the four'
              WHEN precision NOT IN ('DAY', 'MONTH', 'YEAR', 'REPORTED') THEN 'the precision ''' || left(precision, 40) || ''' is none of the four'
            END""".formatted(what, key.replace("q.", ""), EARLIEST, LATEST);
    }

    /**
     * {@return the reasons not to take a row, as a case expression}
     *
     * @param choice what is wanted
     * @param extras the further columns of the data set
     * @param dataset the data set
     */
    static String leftOut(Choice choice, Set<String> extras, Dataset dataset) {
        var cases = new ArrayList<String>();
        cases.add("WHEN left_out IS NOT NULL THEN left_out");
        choice.from()
                .ifPresent(day -> cases.add("WHEN coalesce(until, \"from\" + 1) <= DATE '%s' THEN 'before %s (--from)'"
                        .formatted(day, day)));
        choice.until()
                .ifPresent(day ->
                        cases.add("WHEN \"from\" >= DATE '%s' THEN 'on or after %s (--until)'".formatted(day, day)));
        if (!choice.types().isEmpty()) {
            cases.add("WHEN stored NOT IN (%s) THEN 'of another type (--type)'"
                    .formatted(choice.types().stream().map(Tables::quoted).collect(Collectors.joining(", "))));
        }
        least(choice.minMentions(), "mentions", "--min-mentions", extras, dataset)
                .ifPresent(cases::add);
        least(choice.minSources(), "outlets", "--min-sources", extras, dataset).ifPresent(cases::add);
        if (choice.rootOnly()) {
            need("root", "--root-only", extras, dataset);
            cases.add("WHEN NOT coalesce(root, false) THEN 'not at the head of its article (--root-only)'");
        }
        return "CASE " + String.join(" ", cases) + " END";
    }

    private static Optional<String> least(
            Optional<Long> least, String column, String option, Set<String> extras, Dataset dataset) {
        least.ifPresent(any -> need(column, option, extras, dataset));
        return least.map(number -> "WHEN coalesce(%s, 0) < %d THEN 'fewer than %d %s (%s)'"
                .formatted(column, number, number, column.equals("outlets") ? "sources" : column, option));
    }

    private static void need(String column, String option, Set<String> extras, Dataset dataset) {
        if (!extras.contains(column)) {
            throw new UsageException(
                    "%s says nothing to %s: its rows have no such number".formatted(option, dataset.id()),
                    "Leave %s out for this data set.".formatted(option));
        }
    }
}
