package dev.entente.dataset;

import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.dataset.Dataset.Section;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of one data set as its queries map them, in the table {@code staged}: each with its fate, if that is settled
 * already (rejected, left out), and with all that makes it a tie, in the terms of the model, but for its two ends, which
 * are still written as the data set writes them.
 */
final class Staging {

    /** The columns of a query that have a meaning; any other becomes a property of the tie, under its name. */
    private static final Map<String, String> MEANT = new LinkedHashMap<>();

    static {
        for (var text : List.of(
                "row",
                "problem",
                "left_out",
                "mended",
                "a",
                "a_name",
                "a_kind",
                "a_country",
                "a_title",
                "b",
                "b_name",
                "b_kind",
                "b_country",
                "b_title",
                "type",
                "code",
                "precision",
                "when",
                "status",
                "part",
                "document",
                "place",
                "place_name",
                "place_kind",
                "place_country",
                "source",
                "source_title",
                "source_url")) {
            MEANT.put(text, "VARCHAR");
        }
        for (var day : List.of("from", "until", "reported")) {
            MEANT.put(day, "DATE");
        }
        MEANT.put("place_latitude", "DOUBLE");
        MEANT.put("place_longitude", "DOUBLE");
    }

    private static final Map<String, String> ACTORS = Map.of(
            "id",
            "VARCHAR",
            "kind",
            "VARCHAR",
            "name",
            "VARCHAR",
            "aliases",
            "VARCHAR[]",
            "country",
            "VARCHAR",
            "wikidata",
            "VARCHAR",
            "problem",
            "VARCHAR",
            "left_out",
            "VARCHAR",
            "mended",
            "VARCHAR");

    private static final Map<String, String> TREATIES = Map.of(
            "id",
            "VARCHAR",
            "name",
            "VARCHAR",
            "kind",
            "VARCHAR",
            "signed",
            "DATE",
            "from",
            "DATE",
            "until",
            "DATE",
            "precision",
            "VARCHAR",
            "obligations",
            "VARCHAR[]",
            "note",
            "VARCHAR");

    /** Names that a property of a tie has already, or that the columns of our own tables have. */
    private static final Set<String> TAKEN = Set.of(
            "id",
            "number",
            "fate",
            "reason",
            "stored",
            "turned",
            "mutual",
            "standing",
            "own",
            "k_key",
            "begun",
            "ended",
            "piece",
            "cut",
            "last",
            "x",
            "y",
            "one",
            "other",
            "x_ref",
            "y_ref",
            "x_name",
            "y_name",
            "x_said",
            "y_said",
            "aname",
            "bname",
            "asaid",
            "bsaid",
            "la",
            "lb",
            "ref",
            "since",
            "till",
            "gone",
            "actor",
            "said",
            "event",
            "sources");

    private static final Set<String> NUMBERS =
            Set.of("BIGINT", "INTEGER", "SMALLINT", "TINYINT", "HUGEINT", "UINTEGER", "UBIGINT");

    private static final Pattern ROWS = Pattern.compile("\\brows\\b", Pattern.CASE_INSENSITIVE);

    private final Dataset dataset;

    private final Tables tables;

    private final Choice choice;

    private final Map<String, String> extras = new LinkedHashMap<>();

    private boolean made;

    Staging(Dataset dataset, Tables tables, Choice choice) {
        this.dataset = dataset;
        this.tables = tables;
        this.choice = choice;
        kinds();
        make("staged_actors", ACTORS);
        make("staged_treaties", TREATIES);
    }

    private void make(String table, Map<String, String> meant) {
        var columns = meant.entrySet().stream()
                .map(each -> ", \"%s\" %s".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        tables.run("CREATE TABLE %s (_row BIGINT%s)".formatted(table, columns));
    }

    /** {@return the further properties of its ties, by name, with their types in DuckDB} */
    Map<String, String> extras() {
        return extras;
    }

    /** Reads files.
     *
     * @param reading the files
     * @param aside what is found in their lines before any query sees them
     */
    void read(Reading reading, Aside aside) {
        tables.register("entente_rows", reading);
        // what is asked for once streams through; what is asked for more often is kept, so that no file is unpacked
        // twice
        tables.run("CREATE TEMP %s rows AS SELECT * FROM entente_rows()".formatted(timesRead() > 1 ? "TABLE" : "VIEW"));
        for (var section : Section.values()) {
            dataset.query(section).ifPresent(query -> map(section, query));
        }
        aside.close();
        if (!made) {
            ties(
                    "SELECT 0 AS _row, NULL::VARCHAR AS a, NULL::VARCHAR AS b, NULL::VARCHAR AS code, NULL::DATE AS \"from\" WHERE false");
        }
        take(aside.rejects(), "INSERT INTO other_fates SELECT _row, 6, said");
        if (aside.isMended()) {
            take(aside.mends(), "INSERT INTO mends SELECT _row, said");
        }
        aside.damaged().forEach(this::damaged);
    }

    private void take(Path notes, String into) {
        tables.run("""
            %s FROM read_csv(%s, auto_detect = false, header = false, delim = '\t', quote = '', escape = '',
              columns = {'_row': 'BIGINT', 'said': 'VARCHAR'})""".formatted(into, Tables.quoted(notes)));
    }

    /** Takes back the rows of a file that turned out to be damaged. */
    private void damaged(int number) {
        var rows = "_row >> %d = %d".formatted(Aside.LINE_BITS, number);
        var why = "'the file is damaged, so that none of its rows is used'";
        tables.run("UPDATE staged SET fate = 'R', reason = %s WHERE %s".formatted(why, rows));
        tables.run("UPDATE staged_actors SET problem = %s WHERE %s".formatted(why, rows));
        tables.run("DELETE FROM staged_treaties WHERE " + rows);
    }

    /** {@return how often the queries read the rows, as far as their text tells} */
    private long timesRead() {
        var queries = String.join("\n", dataset.sections().values());
        return ROWS.matcher(queries.replaceAll("--.*", "")).results().count();
    }

    private void map(Section section, String query) {
        switch (section) {
            case TIES, DERIVED -> ties(query);
            case ACTORS -> others(query, "staged_actors", ACTORS);
            case TREATIES -> others(query, "staged_treaties", TREATIES);
        }
    }

    private void ties(String query) {
        try {
            var columns = columns(query);
            if (made) {
                tables.run("INSERT INTO staged BY NAME " + select(query, columns));
            } else {
                extras(columns);
                dataset.query(Section.DERIVED).ifPresent(derived -> extras(columns(derived)));
                tables.run("CREATE TABLE staged AS " + select(query, columns));
                made = true;
            }
        } catch (Tables.TableException e) {
            if (Shortage.isOne(e)) {
                throw e;
            }
            throw new BadInputException(List.of(Fault.of(
                    "the query of the data set " + dataset.id(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "Mend its SQL; it sees the rows of the file as the table 'rows', with columns of text.")));
        }
    }

    private Map<String, String> columns(String query) {
        return describe(query, List.of("_row", "a", "b", "from"));
    }

    private void extras(Map<String, String> columns) {
        columns.forEach((name, type) -> {
            if (!MEANT.containsKey(name) && !name.equals("_row")) {
                // DuckDB takes no notice of case
                if (TAKEN.contains(name.toLowerCase(Locale.ROOT)) || MEANT.containsKey(name.toLowerCase(Locale.ROOT))) {
                    throw new BadInputException(List.of(Fault.of(
                            "the query of the data set " + dataset.id(),
                            "it returns a column '%s', which no property of a tie can be called".formatted(name),
                            "Give it another name with AS.")));
                }
                extras.putIfAbsent(name, stored(type));
            }
        });
    }

    /** Maps rows that describe actors or treaties. */
    private void others(String query, String table, Map<String, String> meant) {
        var columns = describe(query, List.of("_row", "id", "name"));
        var given = meant.entrySet().stream()
                .map(each -> given(columns, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        tables.run("INSERT INTO %s BY NAME SELECT _row, %s FROM (%s)".formatted(table, given, query));
    }

    private static String given(Map<String, String> columns, String name, String type) {
        return (columns.containsKey(name) ? "CAST(\"%s\" AS %s)".formatted(name, type) : "NULL::" + type) + " AS \""
                + name + "\"";
    }

    private Map<String, String> describe(String query, List<String> needed) {
        var columns = new LinkedHashMap<String, String>();
        tables.each("DESCRIBE (" + query + ")", row -> columns.put(row.getString(1), row.getString(2)));
        for (var must : needed) {
            if (!columns.containsKey(must)) {
                throw new BadInputException(List.of(Fault.of(
                        "the query of the data set " + dataset.id(),
                        "it returns no column '%s'".formatted(must),
                        "It returns %s at least.".formatted(String.join(", ", needed)) + "")));
            }
        }
        return columns;
    }

    private static String stored(String type) {
        if (NUMBERS.contains(type)) {
            return "BIGINT";
        }
        return type.equals("BOOLEAN") || type.equals("DATE") || type.equals("VARCHAR[]")
                ? type
                : type.equals("DOUBLE") || type.equals("FLOAT") || type.startsWith("DECIMAL") ? "DOUBLE" : "VARCHAR";
    }

    private String select(String query, Map<String, String> columns) {
        var asked = columns.entrySet().stream()
                .filter(each ->
                        choice.tally().isEmpty() || Tallying.needs(each.getKey(), MEANT.containsKey(each.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var given = MEANT.entrySet().stream()
                .map(each -> given(asked, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        var more = extras.entrySet().stream()
                .map(each -> ", " + given(asked, each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        var key = columns.containsKey("type") ? "coalesce(q.type, '')" : "coalesce(q.code, '')";
        var kinds = columns.containsKey("type") ? "kinds" : "codes";
        return StagingSql.of(
                given,
                more,
                query,
                kinds,
                key,
                StagingSql.leftOut(choice, extras.keySet(), dataset),
                choice.tally().isPresent() ? "NULL" : StagingSql.when(extras.keySet()));
    }

    /** The vocabulary as two tables: by name of the type, and by CAMEO code. */
    private void kinds() {
        for (var table : List.of("kinds", "codes")) {
            tables.run("CREATE TABLE " + table
                    + " (key VARCHAR, stored VARCHAR, turned BOOLEAN, mutual BOOLEAN, standing BOOLEAN, own VARCHAR)");
        }
        var vocabulary = Vocabulary.get();
        tables.fill("kinds", into -> {
            for (var type : vocabulary.types()) {
                kind(into, type.name(), type);
            }
        });
        tables.fill("codes", into -> {
            for (var code : vocabulary.cameoCodes()) {
                kind(into, code, vocabulary.ofCameo(code).orElseThrow());
            }
        });
    }

    private static void kind(org.duckdb.DuckDBAppender into, String key, TieType type) throws java.sql.SQLException {
        into.beginRow()
                .append(key)
                .append(type.storedAs().orElse(type.name()))
                .append(type.storedAs().isPresent())
                .append(type.symmetric())
                .append(type.standing())
                .append(type.code().orElse(null))
                .endRow();
    }
}
