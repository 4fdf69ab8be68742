package dev.entente.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a data set that stand for another actor than by themselves, as nodes, so that it can be undone. */
final class IdentityRows {

    private IdentityRows() {}

    /** {@return rows of {@code load/identities}}
     *
     * @param tables where the names are
     * @param dataset the data set
     */
    static List<Map<String, Object>> of(Tables tables, Dataset dataset) {
        var rows = new ArrayList<Map<String, Object>>();
        tables.each("SELECT * FROM identified ORDER BY id", row -> {
            var properties = new HashMap<String, Object>();
            for (var column : List.of("id", "actor", "kind", "name", "country", "code", "note")) {
                if (row.getString(column) != null) {
                    properties.put(column, row.getString(column));
                }
            }
            if (row.getString("part_of") != null) {
                properties.put("partOf", row.getString("part_of"));
            }
            properties.put("source", dataset.source());
            properties.put("since", dataset.since());
            rows.add(Map.of("id", row.getString("id"), "properties", properties));
        });
        return rows;
    }
}
