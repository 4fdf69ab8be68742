package dev.entente.web;

import dev.entente.vocabulary.Family;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The legend of the drawings in Neo4j Browser: which colour is what. */
final class Legend {

    private static final Map<String, String> NODES = new LinkedHashMap<>();

    static {
        NODES.put("Country", "Countries");
        NODES.put("Person", "People");
        NODES.put("Organization", "Organisations");
        NODES.put("Group", "Groups, armies, delegations");
        NODES.put("Event", "Events");
        NODES.put("Treaty", "Treaties");
        NODES.put("Place", "Places");
        NODES.put("Source", "Sources");
    }

    private Legend() {}

    /** {@return the legend}
     *
     * @param vocabulary the tie types and their families
     */
    static String html(Vocabulary vocabulary) {
        var rules = GrassStyle.of(vocabulary).rules();
        var nodes = new StringBuilder();
        NODES.forEach((label, words) -> {
            var colour = rules.getOrDefault("node." + label, Map.of()).getOrDefault("color", "");
            nodes.append("<p style=\"margin: 0 0 4px\">%s %s</p>%n".formatted(mark(colour, "14px", "7px"), words));
        });
        var families = vocabulary.families().stream()
                .map(family -> family(family, vocabulary))
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>What the colours mean</title></head>
                <body>
                <div style="display: flex; flex-wrap: wrap; gap: 8px 40px">
                <div style="flex: 1 1 200px">
                <h3>Who and what</h3>
                %s</div>
                <div style="flex: 2 1 420px">
                <h3>Ties between them</h3>
                %s</div>
                </div>
                </body>
                </html>
                """.formatted(nodes, families);
    }

    private static String family(Family family, Vocabulary vocabulary) {
        var types = vocabulary.storedTypes().stream()
                .filter(type -> type.family().equals(family.name()))
                .map(TieType::name)
                .collect(Collectors.joining(", "));
        return "<p style=\"margin: 0 0 3px; line-height: 1.15\">%s %s<br><small style=\"font-size: 10px; opacity: 0.7\">%s</small></p>%n"
                .formatted(mark(family.colour(), "22px", "2px"), family.title().getOrDefault("en", ""), types);
    }

    private static String mark(String colour, String width, String radius) {
        return "<span style=\"display: inline-block; width: %s; height: %s; border-radius: %s; background: %s\"></span>"
                .formatted(width, width.equals("14px") ? "14px" : "5px", radius, colour)
                .replace("inline-block;", "inline-block; vertical-align: middle;");
    }
}
