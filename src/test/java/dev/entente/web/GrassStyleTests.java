package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.resource.Bundled;
import dev.entente.vocabulary.Family;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrassStyleTests {

    private static final List<String> LABELS =
            List.of("Country", "Person", "Organization", "Group", "Place", "Event", "Treaty", "Source");

    private static final GrassStyle STYLE = GrassStyle.of(Vocabulary.get());

    static Stream<String> storedTypes() {
        return Stream.concat(
                Vocabulary.get().storedTypes().stream().map(TieType::name),
                Stream.of("TOOK_PART", "REPORTED_BY", "CITES", "HELD_AT", "ABOUT", "IN"));
    }

    private static String property(String selector, String name) {
        return STYLE.rules().getOrDefault(selector, Map.of()).getOrDefault(name, "");
    }

    @ParameterizedTest
    @MethodSource("storedTypes")
    void everyRelationshipHasAColourAndACaption(String type) {
        assertThat(property("relationship." + type, "color")).matches("#[0-9a-f]{6}");
        assertThat(property("relationship." + type, "caption")).isNotBlank().hasSizeLessThanOrEqualTo(48);
    }

    @Test
    void everyNodeHasAColourOfItsOwn() {
        assertThat(LABELS)
                .allSatisfy(label ->
                        assertThat(property("node." + label, "caption")).isNotBlank());
        assertThat(LABELS)
                .extracting(label -> property("node." + label, "color"))
                .doesNotHaveDuplicates()
                .allMatch(colour -> colour.matches("#[0-9a-f]{6}"));
    }

    @Test
    void familiesOfTiesDifferInColourAndTheirTiesDoNot() {
        var vocabulary = Vocabulary.get();
        assertThat(vocabulary.families()).extracting(Family::colour).doesNotHaveDuplicates();
        for (var family : vocabulary.families()) {
            assertThat(vocabulary.storedTypes())
                    .filteredOn(type -> type.family().equals(family.name()))
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(property("relationship." + type.name(), "color"))
                            .isEqualTo(family.colour()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WARNS           | warns ({status})
            URGES           | urges ({status})
            CALLS           | speaks with ({status})
            SENDS_TROOPS_TO | sends troops to ({status})
            ALLIED_WITH     | is allied with
            MEMBER_OF       | is a member of
            HOLDS_OFFICE    | is {title}
            TOOK_PART       | takes part as {role}
            REPORTED_BY     | reported by ({status})
            """)
    void aCaptionIsTheMiddleOfASentenceAndSaysHowSureItIs(String type, String caption) {
        assertThat(property("relationship." + type, "caption")).isEqualTo(caption);
    }

    @Test
    void whatIsNoLastingRelationAlwaysShowsItsStatus() {
        assertThat(Vocabulary.get().storedTypes())
                .filteredOn(type -> !type.standing())
                .allSatisfy(type -> assertThat(property("relationship." + type.name(), "caption"))
                        .endsWith("({status})"));
    }

    /** A style file is read by splitting at braces, semicolons and colons; Neo4j Browser drops what does not fit. */
    @Test
    void theStyleFileHoldsWhatTheRulesSay() {
        var read = new LinkedHashMap<String, Map<String, String>>();
        var rule = Pattern.compile("(\\S+) \\{\\n((?:  [^\\n]+;\\n)+)}\\n").matcher(STYLE.text());
        while (rule.find()) {
            var properties = new LinkedHashMap<String, String>();
            for (var line : rule.group(2).strip().split(";\\s*", -1)) {
                var parts = line.split(":", -1);
                if (!line.isEmpty()) {
                    assertThat(parts).as(line).hasSize(2);
                    properties.put(parts[0].strip(), parts[1].strip().replaceAll("^'|'$", ""));
                }
            }
            read.put(rule.group(1), properties);
        }

        assertThat(read).isEqualTo(STYLE.rules());
    }

    @Test
    void theStyleInOneLineHoldsWhatTheRulesSay() throws IOException {
        var read = new ObjectMapper()
                .readValue(STYLE.json(), new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});

        assertThat(STYLE.json()).doesNotContain("\n", ";", ":style");
        assertThat(read).isEqualTo(STYLE.rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Country", "Person", "Event", "Place", "Treaty", "Source"})
    void thePictureOfTheModelHasTheColoursOfTheStyle(String label) {
        var node = Pattern.compile("fill=\"(#[0-9a-f]{6})\"/>\\s*<text[^>]*>" + label + "</text>")
                .matcher(Bundled.text("web/model.svg"));

        assertThat(node.find()).isTrue();
        assertThat(node.group(1)).isEqualTo(property("node." + label, "color"));
    }

    @Test
    void theLegendNamesEveryFamilyWithItsColour() {
        var legend = Legend.html(Vocabulary.get());

        assertThat(Vocabulary.get().families())
                .allSatisfy(family -> assertThat(legend)
                        .contains(family.colour(), family.title().getOrDefault("en", "?")));
        assertThat(LABELS).allSatisfy(label -> assertThat(legend).contains(property("node." + label, "color")));
    }
}
