package dev.entente.dataset;

import dev.entente.dataset.Target.Kind;
import dev.entente.graph.PreparedNodes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rows of the tables {@code new_actors} and {@code new_places} as nodes for the graph. */
final class FreshNodes implements PreparedNodes {

    private final Tables tables;

    private final String source;

    /**
     * @param tables where the nodes are
     * @param source id of the data set that names them
     */
    FreshNodes(Tables tables, String source) {
        this.tables = tables;
        this.source = source;
    }

    @Override
    public long count() {
        return tables.number("SELECT (SELECT count(*) FROM new_actors) + (SELECT count(*) FROM new_places)");
    }

    @Override
    public Stream<Map<String, Object>> rows() {
        return Stream.concat(actors().stream(), places().stream());
    }

    /** {@return rows of {@code load/actors}} */
    List<Map<String, Object>> actors() {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each("SELECT * FROM new_actors ORDER BY id", row -> {
            var properties = new HashMap<String, Object>();
            var name = row.getString("name");
            properties.put("name", name);
            put(properties, "country", row.getString("country"));
            put(properties, "code", row.getString("code"));
            var note = row.getString("note");
            if (note != null && note.equals("region")) {
                properties.put("kind", "region");
            } else if (note != null && note.equals("unknown")) {
                properties.put("unknown", true);
            }
            put(properties, "wikidata", row.getString("wikidata"));
            var names = new TreeSet<>(Described.texts(row.getArray("aliases")));
            if (!names.isEmpty()) {
                properties.put("aliases", List.copyOf(names));
            }
            names.add(name);
            rows.add(Map.of(
                    "id", row.getString("id"),
                    "label", row.getString("kind"),
                    "names", List.copyOf(names),
                    "source", source,
                    "properties", properties));
        });
        return rows;
    }

    /** {@return the ids of the actors} */
    List<String> actorIds() {
        return tables.texts("SELECT id FROM new_actors");
    }

    /** {@return the ids of the ties of actors to what they are part of} */
    Map<Kind, List<String>> belonging() {
        var ids = new EnumMap<Kind, List<String>>(Kind.class);
        tables.each(
                "SELECT type, id FROM belonging",
                row -> ids.computeIfAbsent(Kind.valueOf(row.getString(1)), any -> new ArrayList<>())
                        .add(row.getString(2)));
        return ids;
    }

    /** {@return rows of {@code load/place-in}}
     *
     * @param places rows of places
     */
    static List<Map<String, Object>> inside(List<Map<String, Object>> places) {
        var inside = new ArrayList<Map<String, Object>>();
        places.stream()
                .filter(place -> place.containsKey("in"))
                .forEach(place -> inside.add(Map.of(
                        "a",
                        String.valueOf(place.get("id")),
                        "b",
                        String.valueOf(place.get("in")),
                        "properties",
                        Map.of())));
        return inside;
    }

    /** {@return rows of {@code load/places}, each with the country it is in, if that is known} */
    List<Map<String, Object>> places() {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each(
                "SELECT p.*, r.id AS inside FROM new_places p LEFT JOIN regions r ON r.place_country = p.country ORDER BY p.id",
                row -> {
                    var properties = new HashMap<String, Object>();
                    var name = row.getString("name") == null ? row.getString("id") : row.getString("name");
                    properties.put("name", name);
                    put(properties, "kind", row.getString("kind"));
                    put(properties, "latitude", row.getObject("latitude"));
                    put(properties, "longitude", row.getObject("longitude"));
                    var place = new HashMap<String, Object>();
                    place.put("id", row.getString("id"));
                    place.put("names", List.of(name));
                    place.put("source", source);
                    place.put("properties", properties);
                    put(place, "in", row.getString("inside"));
                    rows.add(place);
                });
        return rows;
    }

    private static void put(
            Map<String, Object> properties, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
