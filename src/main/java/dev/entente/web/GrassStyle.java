package dev.entente.web;

import dev.entente.vocabulary.Family;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The style sheet of Neo4j Browser: what is what at a glance, and ties that read as sentences. */
final class GrassStyle {

    private static final String NODE = """
            node.%s {
              color: %s;
              border-color: %s;
              text-color-internal: %s;
              diameter: %s;
              caption: '{%s}';
            }
            """;

    private static final String TIE = """
            relationship.%s {
              color: %s;
              border-color: %s;
              text-color-internal: #000000;
              text-color-external: %s;
              shaft-width: %s;
              caption: '%s';
            }
            """;

    private GrassStyle() {}

    static String of(Vocabulary vocabulary) {
        var style = new StringBuilder();
        style.append("""
                node {
                  diameter: 50px;
                  color: #a5abb6;
                  border-color: #9aa1ac;
                  border-width: 2px;
                  text-color-internal: #ffffff;
                  font-size: 10px;
                }
                relationship {
                  color: #a5abb6;
                  shaft-width: 1px;
                  font-size: 8px;
                  padding: 3px;
                  text-color-external: #000000;
                  text-color-internal: #000000;
                  caption: '<type>';
                }
                """);
        // Actor first: Neo4j Browser takes the first rule that fits any of a node's labels
        style.append(node("Country", "#1c6cb0", "65px", "name"));
        style.append(node("Person", "#e07a1f", "50px", "name"));
        style.append(node("Organization", "#7a3fb0", "60px", "id"));
        style.append(node("Group", "#b07a3f", "50px", "name"));
        style.append(node("Place", "#5b8a3a", "45px", "name"));
        style.append(node("Event", "#c0395b", "55px", "when"));
        style.append(node("Treaty", "#0f8a80", "60px", "name"));
        style.append(node("Source", "#5a6270", "45px", "publisher"));
        Map<String, String> colours = new HashMap<>();
        vocabulary.families().forEach((Family family) -> colours.put(family.name(), family.colour()));
        for (var type : vocabulary.storedTypes()) {
            var colour = colours.getOrDefault(type.family(), "#a5abb6");
            style.append(
                    TIE.formatted(type.name(), colour, colour, colour, type.standing() ? "2px" : "3px", caption(type)));
        }
        style.append(TIE.formatted("TOOK_PART", "#c0395b", "#c0395b", "#c0395b", "1px", "took part as {role}"));
        style.append(TIE.formatted("REPORTED_BY", "#5a6270", "#5a6270", "#5a6270", "1px", "{status}, {locator}"));
        style.append(TIE.formatted("CITES", "#5a6270", "#5a6270", "#5a6270", "1px", "cites"));
        style.append(TIE.formatted("HELD_AT", "#5b8a3a", "#5b8a3a", "#5b8a3a", "1px", "held at"));
        style.append(TIE.formatted("ABOUT", "#c0395b", "#c0395b", "#c0395b", "1px", "about"));
        style.append(TIE.formatted("IN", "#5b8a3a", "#5b8a3a", "#5b8a3a", "1px", "in"));
        return style.toString();
    }

    private static String node(String label, String colour, String diameter, String caption) {
        return NODE.formatted(label, colour, colour, "#ffffff", diameter, caption);
    }

    /** The verb of the sentence, then when, and how surely where it is not simply stated: "warns, October 2024". */
    private static String caption(TieType type) {
        var verb = type.says("en", "", "").strip().toLowerCase(Locale.ROOT).replace("'", "");
        return type.standing() ? verb : verb + ", {when} ({status})";
    }
}
