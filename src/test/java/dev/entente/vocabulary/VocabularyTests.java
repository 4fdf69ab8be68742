package dev.entente.vocabulary;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTests {

    private static final Vocabulary VOCABULARY = Vocabulary.get();

    /** PLOVER's sixteen types of events. */
    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    @SuppressWarnings("unused") // the source of a test's parameters
    private static final List<String> PROMISED = List.of(
            "MEETS",
            "VISITS",
            "HOSTS",
            "CALLS",
            "NEGOTIATES_WITH",
            "WARNS",
            "THREATENS",
            "ACCUSES",
            "URGES",
            "DEMANDS_OF",
            "PRAISES",
            "SUPPORTS",
            "REJECTS",
            "SIGNS_WITH",
            "COOPERATES_WITH",
            "AIDS",
            "ARMS",
            "SENDS_TROOPS_TO",
            "SANCTIONS",
            "EXPELS",
            "PROTESTS_AGAINST",
            "MOBILIZES_AGAINST",
            "COERCES",
            "ATTACKS",
            "FIGHTS",
            "OCCUPIES",
            "WITHDRAWS_FROM",
            "RECOGNISES",
            "MEDIATES_FOR",
            "COMMENTS_ON",
            "PLEDGES_TO",
            "INVESTIGATES",
            "BREAKS_WITH",
            "BRIEFS",
            "ALLIED_WITH",
            "PARTY_TO",
            "MEMBER_OF",
            "HOLDS_OFFICE",
            "REPRESENTS",
            "PART_OF");

    static Collection<TieType> types() {
        return VOCABULARY.types();
    }

    @Test
    void thereAreAtLeastFortyTypes() {
        assertThat(VOCABULARY.types()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @FieldSource("PROMISED")
    void theTypesThatUsersCountOnAreThere(String name) {
        assertThat(VOCABULARY.type(name)).isPresent();
    }

    @Test
    void everyCameoCodeMapsToExactlyOneType() throws IOException {
        var codes = Files.readAllLines(Path.of("src/test/resources/cameo-codes.txt"));
        var mapped = VOCABULARY.types().stream()
                .flatMap(type -> type.cameo().stream())
                .toList();

        assertThat(codes).hasSize(316);
        assertThat(mapped).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(codes);
        assertThat(VOCABULARY.cameoCodes()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            code | type
            '041' | CALLS
            '042' | VISITS
            '043' | HOSTS
            '040' | MEETS
            '045' | MEDIATES_FOR
            '046' | NEGOTIATES_WITH
            '057' | SIGNS_WITH
            '072' | ARMS
            '074' | SENDS_TROOPS_TO
            '112' | ACCUSES
            '130' | THREATENS
            '145' | PROTESTS_AGAINST
            '154' | MOBILIZES_AGAINST
            '163' | SANCTIONS
            '190' | FIGHTS
            '192' | OCCUPIES
            """)
    void codesThatEveryCoderKnowsLeadWhereTheyShould(String code, String type) {
        assertThat(VOCABULARY.ofCameo(code).map(TieType::name)).contains(type);
    }

    @Test
    void aCodeWithoutItsZeroIsNone() {
        assertThat(VOCABULARY.ofCameo("42")).isEmpty();
        assertThat(VOCABULARY.type("meets")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsWhole(TieType type) {
        var families = VOCABULARY.families().stream().map(Family::name).toList();

        assertThat(type.name()).matches("[A-Z]+(_[A-Z]+)*");
        assertThat(type.meaning()).isNotBlank();
        assertThat(families).contains(type.family());
        assertThat(type.roles())
                .hasSize(2)
                .allSatisfy(role -> assertThat(VOCABULARY.roles()).containsKey(role));
        assertThat(type.symmetric()).isEqualTo(type.actingRole().equals(type.otherRole()));
        type.plover().ifPresent(plover -> assertThat(PLOVER).contains(plover));
        type.code().ifPresent(code -> assertThat(VOCABULARY.ofCameo(code)).isPresent());
        assertThat(type.code().isPresent() || type.standing()).isTrue();
        type.storedAs()
                .ifPresent(stored -> assertThat(VOCABULARY.storedTypes())
                        .extracting(TieType::name)
                        .contains(stored));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeSpeaksEnglishAndIndonesian(TieType type) {
        for (var language : List.of("en", "id")) {
            assertThat(type.sentence().get(language))
                    .startsWith("{a} ")
                    .contains("{b}")
                    .doesNotContain("  ");
            assertThat(type.signals().get(language))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(signal -> {
                        assertThat(signal).isNotBlank().isEqualTo(signal.strip());
                    });
        }
        assertThat(type.sentence().get("id")).isNotEqualTo(type.sentence().get("en"));
    }

    @Test
    void noTwoTypesMakeTheSameSentence() {
        for (var language : List.of("en", "id")) {
            var alike = VOCABULARY.types().stream()
                    .collect(groupingBy(type -> String.valueOf(type.sentence().get(language))));

            assertThat(alike.values()).allSatisfy(same -> assertThat(same).hasSize(1));
        }
    }

    @Test
    void aSentenceNamesBothEnds() {
        var warns = VOCABULARY.type("WARNS").orElseThrow();

        assertThat(warns.says("en", "Putin", "NATO")).isEqualTo("Putin warns NATO");
        assertThat(warns.says("id", "Putin", "NATO")).isEqualTo("Putin memperingatkan NATO");
        assertThat(warns.says("fr", "Putin", "NATO")).isEqualTo("Putin warns NATO");
    }

    @Test
    void allSixteenTypesOfPloverAreReached() {
        assertThat(VOCABULARY.types().stream().flatMap(type -> type.plover().stream()))
                .containsAll(PLOVER);
    }

    @Test
    void familiesHaveTitlesInBothLanguagesAndColoursOfTheirOwn() {
        assertThat(VOCABULARY.families()).extracting(Family::name).doesNotHaveDuplicates();
        assertThat(VOCABULARY.families()).extracting(Family::colour).doesNotHaveDuplicates();
        assertThat(VOCABULARY.families()).allSatisfy(family -> {
            assertThat(family.colour()).matches("#[0-9a-f]{6}");
            assertThat(family.title()).containsKeys("en", "id");
        });
    }

    @Test
    void rolesAreExplainedInLowerCase() {
        VOCABULARY.roles().forEach((role, meaning) -> {
            assertThat(role).isEqualTo(role.toLowerCase(Locale.ROOT));
            assertThat(meaning).isNotBlank();
        });
    }
}
