package dev.entente.resource;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Input;
import dev.entente.dossier.Intake;
import dev.entente.dossier.References;
import dev.entente.model.Actor;
import dev.entente.model.CountryCodes;
import dev.entente.model.Facts;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Tie;
import dev.entente.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own data, all but its treaties. */
class BundledDataTests {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

    private static final List<Input> FILES = Input.bundled();

    private static final Intake.Result READ = new Intake().read(FILES, new References());

    @Test
    void allFilesAreReadTogetherWithoutAFault() {
        assertThat(READ.faults()).isEmpty();
        assertThat(READ.facts()).hasSameSizeAs(FILES).hasSizeGreaterThan(100);
    }

    @Test
    void everySourceSaysOfWhenItIsAndWhatMayBeDoneWithIt() {
        assertThat(READ.facts()).extracting(Facts::source).allSatisfy(source -> {
            assertThat(source.published().or(source::asOf)).as(source.id()).isPresent();
            assertThat(source.published().or(source::asOf).orElse(LocalDate.MAX))
                    .as(source.id())
                    .isBeforeOrEqualTo(WRITTEN);
            assertThat(source.licence()).as(source.id()).isPresent();
            assertThat(source.title().or(source::publisher)).as(source.id()).isPresent();
        });
    }

    @Test
    void noTwoFilesHaveTheSameSource() {
        assertThat(READ.facts()).extracting(facts -> facts.source().id()).doesNotHaveDuplicates();
    }

    @Test
    void all249CountriesOfIso3166AreThereOnce() {
        var iso = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
        var today = countries()
                .filter(country -> existed(country).includes(WRITTEN))
                .map(Actor::id)
                .toList();

        assertThat(iso).hasSize(249);
        assertThat(today).doesNotHaveDuplicates().containsAll(iso);
        assertThat(today).filteredOn(id -> !iso.contains(id)).containsExactly("XKX");
    }

    @Test
    void noCodeStandsForTwoCountriesOfToday() {
        List<Function<CountryCodes, Collection<String>>> kinds = List.of(
                codes -> codes.iso2().stream().toList(), CountryCodes::cow, CountryCodes::cameo, CountryCodes::fips);
        for (var kind : kinds) {
            var all = countries()
                    .filter(country -> existed(country).includes(WRITTEN))
                    .flatMap(country -> kind.apply(codes(country)).stream());

            assertThat(all).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            id  | iso2 | cow | from       | until
            USA | US   | 2   |            |
            RUS | RU   | 365 | 1991-12-26 |
            SUN | SU   | 365 | 1922-12-30 | 1991-12-26
            DDR | DD   | 265 | 1949-10-07 | 1990-10-03
            DEU | DE   | 260 | 1949-05-23 |
            CSK | CS   | 315 | 1918-10-28 | 1993-01-01
            CZE | CZ   | 316 | 1993-01-01 |
            SVK | SK   | 317 | 1993-01-01 |
            YUG | YU   | 345 | 1918-12-01 | 1992-04-27
            YAR |      | 678 |            | 1990-05-22
            YMD | YD   | 680 | 1967-11-30 | 1990-05-22
            YEM | YE   | 679 | 1990-05-22 |
            RVN |      | 817 |            | 1975-04-30
            KOR | KR   | 732 |            |
            PRK | KP   | 731 |            |
            TLS | TL   | 860 | 2002-05-20 |
            SSD | SS   | 626 | 2011-07-09 |
            """)
    void countriesHaveTheirCodesAndDays(
            String id, @Nullable String iso2, String cow, @Nullable LocalDate from, @Nullable LocalDate until) {
        var codes = codes(country(id));

        assertThat(codes.iso2().orElse(null)).isEqualTo(iso2);
        assertThat(codes.cow()).contains(cow);
        assertThat(codes.existedUntil().orElse(null)).isEqualTo(until);
        if (from != null) {
            assertThat(codes.existedFrom()).contains(from);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUH", "OTT", "PRU", "DER", "RUE", "SER", "SCG", "UAR", "VDR", "QNG", "KOE"})
    void statesThatAreGoneHaveALastDay(String id) {
        assertThat(codes(country(id)).existedUntil()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            country | word
            PRK     | Korut
            PRK     | DPRK
            PRK     | Pyongyang
            KOR     | Korsel
            KOR     | ROK
            USA     | AS
            USA     | U.S.
            GBR     | UK
            GBR     | Inggris
            IDN     | RI
            CHN     | Tiongkok
            CHN     | Cina
            RUS     | Moscow
            DEU     | Jerman
            """)
    void thePressFindsTheCountriesItSpeaksOf(String country, String word) {
        var actor = country(country);

        assertThat(Stream.concat(actor.names().all().stream(), codes(actor).seats().stream()))
                .contains(word);
    }

    @Test
    void aMemberIsNeverTwiceAMemberOnOneDay() {
        assertNoneOverlap(ties("MEMBER_OF")
                .collect(groupingBy(tie -> tie.ends().toString()))
                .values());
    }

    @Test
    void anOfficeNeverHasTwoHoldersOnOneDayUnlessOneIsActing() {
        assertNoneOverlap(ties("HOLDS_OFFICE")
                .filter(tie -> !tie.extra().containsKey("acting"))
                .collect(groupingBy(tie -> tie.ends().b() + " " + tie.extra().get("office")))
                .values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            of   | office             | day        | person
            NATO | secretary general  | 2024-09-30 | jens-stoltenberg
            NATO | secretary general  | 2024-10-01 | mark-rutte
            PRK  | foreign minister   | 2024-10-30 | choe-son-hui
            KOR  | foreign minister   | 2024-10-31 | cho-tae-yul
            KOR  | defence minister   | 2024-10-31 | kim-yong-hyun
            RUS  | defence minister   | 2024-10-30 | andrei-belousov
            RUS  | head of state      | 2024-10-30 | vladimir-putin
            UKR  | head of state      | 2024-10-30 | volodymyr-zelenskyy
            USA  | foreign minister   | 2024-10-31 | antony-blinken
            USA  | defence minister   | 2024-10-31 | lloyd-austin
            """)
    void theOfficesOfTheArticleAreFilled(String of, String office, LocalDate day, String person) {
        assertThat(ties("HOLDS_OFFICE")
                        .filter(tie -> tie.ends().b().equals(of))
                        .filter(tie -> office.equals(tie.extra().get("office")))
                        .filter(tie -> tie.reading().period().includes(day))
                        .map(tie -> tie.ends().a()))
                .containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            organization | day        | members
            UN           | 1945-10-23 | 0
            UN           | 2024-01-01 | 193
            UNSC         | 2024-06-01 | 15
            EU           | 2004-04-30 | 15
            EU           | 2004-05-01 | 25
            EU           | 2020-01-31 | 28
            EU           | 2020-02-01 | 27
            NATO         | 2024-03-07 | 32
            ASEAN        | 2024-01-01 | 10
            ASEAN        | 2025-10-26 | 11
            CSTO         | 2024-01-01 | 6
            GCC          | 2024-01-01 | 6
            AUKUS        | 2024-01-01 | 3
            """)
    void blocsHaveTheirMembersOfTheDay(String organization, LocalDate day, int members) {
        assertThat(ties("MEMBER_OF")
                        .filter(tie -> tie.ends().b().equals(organization))
                        .filter(tie -> tie.reading().period().includes(day)))
                .hasSize(members);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UN",
                "UNSC",
                "NATO",
                "EU",
                "CSTO",
                "SCO",
                "BRICS",
                "G7",
                "G20",
                "ASEAN",
                "AU",
                "LAS",
                "GCC",
                "OAS",
                "ECOWAS",
                "COMMONWEALTH",
                "AUKUS",
                "QUAD",
                "OSCE",
                "IAEA"
            })
    void theOrganisationsOfTheNewsAreThere(String id) {
        assertThat(READ.facts().stream().flatMap(facts -> facts.actors().stream()))
                .anyMatch(actor -> actor.id().equals(id) && actor.organization().isPresent());
    }

    @Test
    void everyEventOfTheArticleHasAReportFromItsSource() {
        var article = READ.facts().stream()
                .filter(facts -> facts.source().id().equals("geosurvey-2024-10-30"))
                .findFirst()
                .orElseThrow();

        assertThat(article.events()).hasSizeGreaterThan(30).allSatisfy(event -> {
            assertThat(event.reports()).allMatch(report -> report.source().equals("geosurvey-2024-10-30"));
            assertThat(event.reports()).allMatch(report -> report.locator().matches("paragraph \\d+"));
            assertThat(Vocabulary.get().type(event.type())).isPresent();
        });
    }

    private static void assertNoneOverlap(Collection<List<Tie>> groups) {
        assertThat(groups).isNotEmpty();
        for (var ties : groups) {
            for (int i = 0; i < ties.size(); i++) {
                for (var other : ties.subList(i + 1, ties.size())) {
                    assertThat(ties.get(i)
                                    .reading()
                                    .period()
                                    .overlap(other.reading().period()))
                            .as("%s and %s", ties.get(i).id(), other.id())
                            .isEmpty();
                }
            }
        }
    }

    private static Stream<Tie> ties(String type) {
        return READ.facts().stream()
                .flatMap(facts -> facts.ties().stream())
                .filter(tie -> tie.type().equals(type));
    }

    private static Stream<Actor> countries() {
        return READ.facts().stream()
                .flatMap(facts -> facts.actors().stream())
                .filter(actor -> actor.country().isPresent());
    }

    private static Actor country(String id) {
        return countries()
                .filter(country -> country.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CountryCodes codes(Actor country) {
        return country.country().orElseThrow();
    }

    private static Period existed(Actor country) {
        return new Period(
                codes(country).existedFrom().orElse(LocalDate.MIN),
                codes(country).existedUntil(),
                Precision.DAY);
    }
}
