package dev.entente.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.vocabulary.Family;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The style sheet of Neo4j Browser: what is what at a glance, and ties that read as sentences. Neo4j Browser applies
 * every rule that fits, in this order, and cuts a caption off where its tie is too short for it: so captions are short,
 * and dates are left to a click on the tie. They hold no colon and no semicolon, which end a property in a style file.
 */
final class GrassStyle {

    private static final String GREY = "#5a6270";

    private static final String EVENT = "#b3264a";

    private static final String PLACE = "#5b8a3a";

    private final Map<String, Map<String, String>> rules = new LinkedHashMap<>();

    private GrassStyle() {
        rules.put(
                "node",
                properties(
                        "diameter", "50px",
                        "color", GREY,
                        "border-color", "#ffffff",
                        "border-width", "2px",
                        "text-color-internal", "#ffffff",
                        "font-size", "10px"));
        rules.put(
                "relationship",
                properties(
                        "color", GREY,
                        "shaft-width", "1px",
                        "font-size", "7px",
                        "padding", "3px",
                        "text-color-external", GREY,
                        "text-color-internal", "#ffffff",
                        "caption", "<type>"));
    }

    /** {@return the style of a vocabulary}
     *
     * @param vocabulary the tie types and their families
     */
    static GrassStyle of(Vocabulary vocabulary) {
        var style = new GrassStyle();
        style.node("Country", "#1c6cb0", "65px", "name");
        style.node("Person", "#d9660f", "55px", "name");
        style.node("Organization", "#6b3fa0", "65px", "name");
        style.node("Group", "#8a6d3b", "55px", "name");
        style.node("Place", PLACE, "50px", "name");
        style.node("Event", EVENT, "80px", "summary");
        style.node("Treaty", "#0b7d75", "65px", "name");
        style.node("Source", GREY, "50px", "publisher");
        Map<String, String> colours = new HashMap<>();
        vocabulary.families().forEach((Family family) -> colours.put(family.name(), family.colour()));
        for (var type : vocabulary.storedTypes()) {
            style.tie(
                    type.name(),
                    colours.getOrDefault(type.family(), GREY),
                    type.standing() ? "1px" : "2px",
                    caption(type));
        }
        style.tie("TOOK_PART", EVENT, "1px", "takes part as {role}");
        style.tie("ABOUT", EVENT, "1px", "is about");
        style.tie("HELD_AT", PLACE, "1px", "held at");
        style.tie("IN", PLACE, "1px", "in");
        style.tie("REPORTED_BY", GREY, "1px", "reported by ({status})");
        style.tie("CITES", GREY, "1px", "cites");
        return style;
    }

    /** {@return the rules by selector, such as {@code node.Country}} */
    Map<String, Map<String, String>> rules() {
        return rules;
    }

    /** {@return the style as a {@code .grass} file, to drop into a Neo4j Browser} */
    String text() {
        var text = new StringBuilder();
        rules.forEach((selector, properties) -> {
            text.append(selector).append(" {\n");
            properties.forEach((name, value) -> text.append("  ")
                    .append(name)
                    .append(": ")
                    .append(name.equals("caption") ? "'" + value + "'" : value)
                    .append(";\n"));
            text.append("}\n");
        });
        return text.toString();
    }

    /** {@return the style in one line, as the command {@code :style} takes it too} */
    String json() {
        try {
            return new ObjectMapper().writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void node(String label, String colour, String diameter, String caption) {
        rules.put("node." + label, properties("color", colour, "diameter", diameter, "caption", "{" + caption + "}"));
    }

    private void tie(String type, String colour, String width, String caption) {
        rules.put(
                "relationship." + type,
                properties("color", colour, "text-color-external", colour, "shaft-width", width, "caption", caption));
    }

    /** What stands between the two ends of the sentence, and how sure it is: "warns (STATED)". */
    private static String caption(TieType type) {
        if (type.name().equals("HOLDS_OFFICE")) {
            return "is {title}";
        }
        var verb = type.says("en", "", "|").strip().replaceAll("\\s*\\|.*$", "");
        return type.standing() ? verb : verb + " ({status})";
    }

    private static Map<String, String> properties(String... namesAndValues) {
        var properties = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
