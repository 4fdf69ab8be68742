package dev.entente.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.resource.Bundled;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds a file against its JSON Schema, the very one that editors use. */
final class SchemaCheck {

    /** Stands for the folder of the schemas; nothing is fetched from there. */
    private static final String BASE = "https://entente.invalid/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas((String iri) ->
                    iri.startsWith(BASE) ? Bundled.text("data/schema/" + iri.substring(BASE.length())) : null));

    private final Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);

    /** Adds a fault for everything that breaks the schema. */
    void check(FileKind kind, JsonNode root, Faults faults) {
        schemas.computeIfAbsent(kind, one -> registry.getSchema(SchemaLocation.of(BASE + one.schema())))
                .validate(root)
                .forEach(error -> add(error, faults));
    }

    private static void add(Error error, Faults faults) {
        var pointer = pointer(error);
        var value = quote(error.getInstanceNode());
        switch (error.getKeyword()) {
            case "required" ->
                faults.add(
                        pointer,
                        "'%s' is missing".formatted(error.getProperty()),
                        "Add it; data/README.md says what each field holds.");
            case "additionalProperties" ->
                faults.add(
                        pointer + "/" + error.getProperty(),
                        "'%s' is no field that is known here".formatted(error.getProperty()),
                        "Look for a slip in its name, or take it out.");
            case "type" ->
                faults.add(
                        pointer,
                        "%s is the wrong type: %s".formatted(value, error.getMessage()),
                        "Write a value of that type.");
            case "enum" ->
                faults.add(
                        pointer,
                        "%s is none of %s".formatted(value, choices(error.getSchemaNode())),
                        "Use one of these, letter by letter.");
            case "pattern" ->
                faults.add(
                        pointer,
                        "%s does not have the form that is asked for here".formatted(value),
                        description(error));
            case "const" ->
                faults.add(pointer, "%s is a version that is not known".formatted(value), "Write \"entente\": 1.");
            default -> faults.add(pointer, "%s: %s".formatted(value, error.getMessage()), description(error));
        }
    }

    private static String pointer(Error error) {
        var path = error.getInstanceLocation().toString();
        return path.equals("/") ? "" : path;
    }

    private static String description(Error error) {
        var pattern = error.getSchemaNode() == null ? "" : error.getSchemaNode().asText();
        if (pattern.startsWith("^[0-9]{4}(-")) {
            return "Write a day, a month or a year: 2024-10-28, 2024-10 or 2024.";
        }
        return pattern.isEmpty() || error.getSchemaNode().isContainerNode()
                ? "data/README.md says what this field holds."
                : "It has to match " + pattern + ".";
    }

    private static String choices(JsonNode choices) {
        return Arrays.stream(choices.toString().replaceAll("[\\[\\]\"]", "").split(","))
                .collect(Collectors.joining(", "));
    }

    /** {@return a value as it stands in the file, cut to what fits a line} */
    static String quote(JsonNode value) {
        var text = value == null ? "null" : value.toString();
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }
}
