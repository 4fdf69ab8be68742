package dev.entente.dataset;

import dev.entente.dataset.Resolver.Ref;
import dev.entente.dataset.Target.Kind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The actors and treaties that the rows of a data set describe, whether or not a tie names them. */
final class Described {

    private final Dataset dataset;

    private final Tables tables;

    private final Resolver resolver;

    /**
     * @param dataset the data set
     * @param tables where its rows are staged
     * @param resolver who knows the countries
     */
    Described(Dataset dataset, Tables tables, Resolver resolver) {
        this.dataset = dataset;
        this.tables = tables;
        this.resolver = resolver;
    }

    /** Settles what becomes of the rows that describe an actor.
     *
     * @param target where the actors go
     */
    void fates(Target target) {
        var ids = tables.texts("SELECT DISTINCT id FROM staged_actors WHERE id IS NOT NULL");
        tables.make("described_known", target.known(Kind.ACTOR, ids));
        tables.run("""
            INSERT INTO other_fates
            SELECT _row, CASE WHEN problem IS NOT NULL THEN 6 WHEN left_out IS NOT NULL THEN 5 WHEN id IS NULL OR name IS NULL THEN 6
                WHEN row_number() OVER (PARTITION BY id, problem IS NULL AND left_out IS NULL AND name IS NOT NULL ORDER BY _row) > 1 THEN 3
                WHEN id IN (SELECT id FROM described_known) THEN 2 ELSE 1 END,
              CASE WHEN problem IS NOT NULL THEN problem WHEN left_out IS NOT NULL THEN left_out
                WHEN id IS NULL OR name IS NULL THEN 'an actor without an id or a name' ELSE 'repeated' END
            FROM staged_actors""");
    }

    /** Puts the actors that are described among the new ones; their own names stand before those that ties give them. */
    void actors() {
        tables.run("ALTER TABLE new_actors ADD COLUMN aliases VARCHAR[]");
        tables.run("ALTER TABLE new_actors ADD COLUMN wikidata VARCHAR");
        tables.run("CREATE TABLE described_countries (ref VARCHAR, id VARCHAR)");
        tables.fill(
                "described_countries",
                into -> tables.each("SELECT DISTINCT country FROM staged_actors WHERE country IS NOT NULL", row -> {
                    var found = resolver.of(Ref.of(
                            row.getString(1), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
                    if (!found.isEmpty() && found.get(found.size() - 1).made().isEmpty()) {
                        into.beginRow()
                                .append(row.getString(1))
                                .append(found.get(found.size() - 1).id())
                                .endRow();
                    }
                }));
        tables.run("""
            CREATE TABLE described AS
            SELECT a.id, coalesce(max(a.kind), 'Group') AS kind, min(a.name) AS name, NULL::VARCHAR AS part_of, max(c.id) AS country,
              a.id AS code, NULL::VARCHAR AS note, count(*) AS rows, max(a.aliases) AS aliases, max(a.wikidata) AS wikidata
            FROM staged_actors a LEFT JOIN described_countries c ON c.ref = a.country
            WHERE a.problem IS NULL AND a.left_out IS NULL AND a.id IS NOT NULL AND a.name IS NOT NULL
            GROUP BY a.id""");
        tables.run("DELETE FROM new_actors WHERE id IN (SELECT id FROM described)");
        tables.run("INSERT INTO new_actors BY NAME SELECT * FROM described");
    }

    /** {@return rows of {@code load/treaties}} */
    List<Map<String, Object>> treaties() {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each("""
            SELECT id, min(name) AS name, min(kind) AS kind, min(signed) AS signed, min("from") AS "from",
              CASE WHEN count(until) = count(*) THEN max(until) END AS until, min(precision) AS precision,
              list_distinct(flatten(list(obligations))) AS obligations, min(note) AS note
            FROM staged_treaties WHERE id IN (SELECT b FROM fresh WHERE type = 'PARTY_TO') GROUP BY id ORDER BY id""", row -> rows.add(Map.of("id", row.getString("id"), "properties", treaty(row))));
        return rows;
    }

    private Map<String, Object> treaty(ResultSet row) throws SQLException {
        var properties = new HashMap<String, Object>();
        properties.put("id", row.getString("id"));
        properties.put("name", row.getString("name"));
        properties.put("names", List.of(row.getString("name")));
        properties.put("source", dataset.source());
        put(properties, "kind", row.getString("kind"));
        put(properties, "signed", row.getObject("signed"));
        put(properties, "from", row.getObject("from"));
        put(properties, "until", row.getObject("until"));
        properties.put("precision", row.getString("precision") == null ? "DAY" : row.getString("precision"));
        properties.put("obligations", texts(row.getArray("obligations")));
        put(properties, "note", row.getString("note"));
        return properties;
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        var texts = new TreeSet<String>();
        if (array != null) {
            for (var each : (Object[]) array.getArray()) {
                if (each != null) {
                    texts.add(String.valueOf(each));
                }
            }
        }
        return List.copyOf(texts);
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
