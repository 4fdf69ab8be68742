package dev.entente.dataset;

import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ties and nodes that are to be written, in the tables {@code fresh}, {@code new_actors} and {@code new_places}. */
final class Fresh {

    private static final List<String> OWN = List.of(
            "id",
            "from",
            "until",
            "precision",
            "when",
            "status",
            "reported",
            "source",
            "code",
            "place",
            "aName",
            "bName",
            "aSaid",
            "bSaid",
            "title");

    private final Dataset dataset;

    private final Tables tables;

    private final Map<String, String> extras;

    /**
     * @param dataset the data set
     * @param tables where its ties are
     * @param extras the further properties of its ties
     */
    Fresh(Dataset dataset, Tables tables, Map<String, String> extras) {
        this.dataset = dataset;
        this.tables = tables;
        this.extras = extras;
    }

    /** {@return the names of the properties of a tie} */
    List<String> columns() {
        return java.util.stream.Stream.concat(
                        OWN.stream().filter(name -> !name.equals("title") || !extras.containsKey(name)),
                        extras.keySet().stream())
                .toList();
    }

    /** {@return the properties that are lists of texts; in the table they stand as one text, parted by the unit separator} */
    Set<String> lists() {
        return extras.entrySet().stream()
                .filter(each -> each.getValue().equals("VARCHAR[]"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Makes the table of ties: all that are accepted, no copies, none that the graph holds. */
    void ties() {
        var more = extras.entrySet().stream()
                .map(each -> each.getValue().equals("VARCHAR[]")
                        ? ", nullif(array_to_string(\"%1$s\", chr(31)), '') AS \"%1$s\"".formatted(each.getKey())
                        : ", \"" + each.getKey() + "\"")
                .collect(Collectors.joining());
        var title = extras.containsKey("title") ? "" : ", NULL::VARCHAR AS title";
        tables.run("""
            CREATE TABLE fresh AS
            SELECT type, a, b, id, "from", until, precision, "when", status, reported, coalesce(source, '%s') AS source, code, place,
              "aName", "bName", "aSaid", "bSaid"%s%s
            FROM settled
            WHERE fate IS NULL AND rowid NOT IN (SELECT number FROM copies) AND id NOT IN (SELECT id FROM known)""".formatted(dataset.source(), title, more));
    }

    /** {@return rows of {@code load/sources-named}: the sources that rows of the data set name for themselves} */
    List<Map<String, Object>> sources() {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each("""
            SELECT source AS id, coalesce(min(source_title), min(source_url), source) AS title, min(source_url) AS url
            FROM settled WHERE fate IS NULL AND source IS NOT NULL AND id IN (SELECT id FROM fresh) GROUP BY source ORDER BY source""", row -> {
            var properties = new HashMap<String, Object>();
            properties.put("id", row.getString("id"));
            properties.put("kind", "reference");
            properties.put("title", row.getString("title"));
            if (row.getString("url") != null) {
                properties.put("url", row.getString("url"));
            }
            rows.add(Map.of("id", row.getString("id"), "properties", properties));
        });
        return rows;
    }

    /** Makes the tables of actors and places that the new ties name. What of them is there already is taken out later. */
    void nodes() {
        tables.run("""
            CREATE TABLE new_actors AS
            SELECT * FROM made WHERE id IN (SELECT a FROM fresh UNION SELECT b FROM fresh)""");
        tables.run("""
            CREATE TABLE new_places AS
            SELECT place AS id, min(place_name) AS name, min(place_kind) AS kind, min(place_country) AS country,
              min(place_latitude) AS latitude, min(place_longitude) AS longitude
            FROM settled WHERE fate IS NULL AND place LIKE '%:%' AND id IN (SELECT id FROM fresh)
            GROUP BY place""");
    }

    /**
     * Ties the actors that the data set makes to what they are part of: groups as long as the data set goes back, people from
     * the first day on which the files name them. Of those that the graph has already too: a load
     * that was killed may have left an actor without this tie.
     *
     * @param target where the ties go
     */
    void belonging(Target target) {
        var since = dataset.since().toString();
        tables.run("""
            CREATE TABLE people AS
            SELECT id, min(day) AS day
            FROM (SELECT a AS id, "from" AS day FROM settled WHERE fate IS NULL UNION ALL SELECT b, "from" FROM settled WHERE fate IS NULL)
            WHERE id IN (SELECT id FROM made WHERE kind = 'Person' AND part_of IS NOT NULL) GROUP BY id""");
        tables.run("""
            CREATE TABLE belonging AS
            SELECT type, id AS a, part_of AS b, type || '|' || id || '|' || part_of AS id, day AS "from", 'REPORTED' AS precision,
              'since ' || strftime(day, '%%-d %%B %%Y') AS "when", 'STATED' AS status, day AS reported, '%2$s' AS source,
              CASE WHEN note LIKE 'title:%%' THEN note[7:] END AS title
            FROM (
              SELECT n.*, CASE WHEN kind = 'Person' THEN 'REPRESENTS' ELSE 'PART_OF' END AS type, coalesce(p.day, DATE '%1$s') AS day
              FROM made n LEFT JOIN people p ON p.id = n.id
              WHERE part_of IS NOT NULL AND n.id NOT IN (SELECT id FROM described)
                AND n.id IN (SELECT a FROM settled WHERE fate IS NULL UNION SELECT b FROM settled WHERE fate IS NULL)
            )""".formatted(since, dataset.source()));
        var known = new ArrayList<String>();
        new FreshNodes(tables, dataset.source())
                .belonging()
                .forEach((kind, ids) -> known.addAll(target.known(kind, ids)));
        tables.make("belonging_known", known);
        tables.run("DELETE FROM belonging WHERE id IN (SELECT id FROM belonging_known)");
        tables.run("INSERT INTO fresh BY NAME SELECT * FROM belonging");
    }

    /** {@return what the second end of a tie is}
     *
     * @param type the type of the tie
     * @param id its id
     */
    static Tie.End kind(String type, String id) {
        if (type.equals("PARTY_TO")) {
            return Tie.End.TREATY;
        }
        return id.startsWith("place:") || id.startsWith("geo:") ? Tie.End.PLACE : Tie.End.ACTOR;
    }
}
