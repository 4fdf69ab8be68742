package dev.entente.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of {@link Sent} as JSON Schema. */
final class AnswerSchema {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private AnswerSchema() {}

    /** {@return the description} */
    static Map<String, Object> of() {
        var fields = new LinkedHashMap<String, Object>();
        for (var field : List.of("question", "cypher", "statement")) {
            fields.put(field, TEXT);
        }
        for (var field : List.of("understood", "columns", "details")) {
            fields.put(field, Map.of("type", "array", "items", TEXT));
        }
        for (var field : List.of("title", "written")) {
            fields.put(field, Map.of("type", "object", "additionalProperties", TEXT));
        }
        fields.put("rows", Map.of("type", "array", "items", Map.of("type", "object")));
        fields.put("more", Map.of("type", "boolean", "description", "whether there may be more rows than these"));
        fields.put(
                "browser",
                Map.of(
                        "type",
                        List.of("string", "null"),
                        "description",
                        "Opens Neo4j Browser with the question in its editor, where that is served"));
        fields.put(
                "links",
                Map.of(
                        "type",
                        "array",
                        "description",
                        "Which actors a row ties together: two ends, each a column that holds an id or a list of ids, or =ID",
                        "items",
                        Map.of("type", "array", "items", TEXT, "minItems", 2, "maxItems", 2)));
        fields.put(
                "actors",
                Map.of(
                        "type",
                        "object",
                        "description",
                        "Who is at those ends, by id",
                        "additionalProperties",
                        Map.of("type", "object", "properties", actor(), "required", List.of("name", "kind"))));
        return Map.of("type", "object", "properties", fields, "required", List.copyOf(fields.keySet()));
    }

    private static Map<String, Object> actor() {
        var number = Map.of("type", "number");
        return Map.of("name", TEXT, "kind", TEXT, "country", TEXT, "latitude", number, "longitude", number);
    }
}
