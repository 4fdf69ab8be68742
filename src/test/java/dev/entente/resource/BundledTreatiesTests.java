package dev.entente.resource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Input;
import dev.entente.dossier.Intake;
import dev.entente.dossier.References;
import dev.entente.model.Obligation;
import dev.entente.model.Tie;
import dev.entente.model.Treaty;
import dev.entente.model.TreatyTies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The treaties of the project's own data, held to days that a later change must not touch by accident. */
class BundledTreatiesTests {

    private static final Map<String, Treaty> TREATIES = new Intake()
            .read(Input.bundled(), new References()).facts().stream()
                    .flatMap(facts -> facts.treaties().stream())
                    .collect(toMap(Treaty::id, treaty -> treaty, (one, other) -> one, TreeMap::new));

    static Collection<Treaty> treaties() {
        return TREATIES.values();
    }

    @Test
    void thereAreAtLeastSixtyFrom1879ToToday() {
        assertThat(TREATIES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(TREATIES).containsKeys("dual-alliance-1879", "russia-dprk-2024");
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void noPartyIsBoundOutsideTheSpanOfItsTreaty(Treaty treaty) {
        assertThat(treaty.parties()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(party -> {
            assertThat(party.period().from())
                    .as(party.actor())
                    .isAfterOrEqualTo(treaty.period().from());
            assertThat(party.period().until().orElse(LocalDate.MAX))
                    .as(party.actor())
                    .isBeforeOrEqualTo(treaty.period().until().orElse(LocalDate.MAX));
        });
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void noPartyIsBoundTwiceOnOneDay(Treaty treaty) {
        for (var one : treaty.parties()) {
            assertThat(treaty.parties())
                    .filteredOn(other -> other.actor().equals(one.actor()))
                    .filteredOn(other -> other.period().overlap(one.period()).isPresent())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void noTreatyIsInForceBeforeItIsSigned(Treaty treaty) {
        treaty.signed()
                .ifPresent(signed ->
                        assertThat(signed).isBeforeOrEqualTo(treaty.period().from()));
        assertThat(treaty.note()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            treaty                 | signed     | from       | until
            dual-alliance-1879     | 1879-10-07 | 1879-10-21 | 1918-11-03
            triple-alliance-1882   | 1882-05-20 | 1882-05-30 | 1915-05-04
            franco-russian-1894    | 1892-08-17 | 1894-01-04 | 1917-11-07
            anglo-japanese-1902    | 1902-01-30 | 1902-01-30 | 1923-08-17
            entente-cordiale-1904  | 1904-04-08 | 1904-04-08 | 1914-09-05
            anglo-russian-1907     | 1907-08-31 | 1907-09-23 | 1917-11-07
            little-entente-1933    | 1933-02-16 | 1933-05-30 | 1939-03-15
            molotov-ribbentrop-1939 | 1939-08-23 | 1939-08-23 | 1941-06-22
            anglo-polish-1939      | 1939-08-25 | 1939-08-25 | 1948-11-01
            tripartite-1940        | 1940-09-27 | 1940-09-27 | 1945-05-08
            rio-1947               | 1947-09-02 | 1948-12-03 |
            nato-1949              | 1949-04-04 | 1949-08-24 |
            sino-soviet-1950       | 1950-02-14 | 1950-04-11 | 1980-04-11
            anzus-1951             | 1951-09-01 | 1952-04-29 |
            us-philippines-1951    | 1951-08-30 | 1952-08-27 |
            arab-joint-defence-1950 | 1950-06-17 | 1952-08-22 |
            us-rok-1953            | 1953-10-01 | 1954-11-17 |
            us-taiwan-1954         | 1954-12-02 | 1955-03-03 | 1980-01-01
            seato-1954             | 1954-09-08 | 1955-02-19 |
            cento-1955             | 1955-02-24 | 1955-04-15 | 1979-09-26
            warsaw-pact-1955       | 1955-05-14 | 1955-06-04 | 1991-07-01
            us-japan-1960          | 1960-01-19 | 1960-06-23 |
            prc-dprk-1961          | 1961-07-11 | 1961-09-10 |
            ussr-dprk-1961         | 1961-07-06 | 1961-09-10 | 1996-09-10
            fpda-1971              | 1971-04-16 | 1971-11-01 |
            csto-1992              | 1992-05-15 | 1994-04-20 |
            eu-mutual-defence-2009 | 2007-12-13 | 2009-12-01 |
            shusha-2021            | 2021-06-15 | 2022-02-01 |
            aukus-2021             | 2021-09-15 | 2021-09-15 |
            ukraine-uk-2024        | 2024-01-12 | 2024-01-12 |
            russia-dprk-2024       | 2024-06-19 | 2024-12-04 |
            """)
    void aSignatureIsNotAnEntryIntoForce(String id, LocalDate signed, LocalDate from, @Nullable LocalDate until) {
        var treaty = treaty(id);

        assertThat(treaty.signed()).contains(signed);
        assertThat(treaty.period().from()).isEqualTo(from);
        assertThat(treaty.period().until().orElse(null)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            since      | countries
            1949-08-24 | BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA
            1952-02-18 | GRC TUR
            1955-05-06 | DEU
            1982-05-30 | ESP
            1999-03-12 | CZE HUN POL
            2004-03-29 | BGR EST LTU LVA ROU SVK SVN
            2009-04-01 | ALB HRV
            2017-06-05 | MNE
            2020-03-27 | MKD
            2023-04-04 | FIN
            2024-03-07 | SWE
            """)
    void eachOfTheThirtyTwoAlliesJoinedOnItsDay(LocalDate since, String countries) {
        assertThat(treaty("nato-1949").parties()).hasSize(32);
        assertThat(treaty("nato-1949").parties().stream()
                        .filter(party -> party.period().from().equals(since))
                        .filter(party -> party.period().until().isEmpty())
                        .map(Treaty.Party::actor))
                .containsExactlyInAnyOrder(countries.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            country | day        | allies
            PRK     | 2024-12-31 | CHN by prc-dprk-1961, RUS by russia-dprk-2024
            PRK     | 2024-12-03 | CHN by prc-dprk-1961
            PRK     | 1998-01-01 | CHN by prc-dprk-1961
            PRK     | 1990-01-01 | CHN by prc-dprk-1961, SUN by ussr-dprk-1961
            PRK     | 1995-01-01 | CHN by prc-dprk-1961, RUS by ussr-dprk-1961
            JPN     | 2024-01-01 | USA by us-japan-1960
            KOR     | 2024-01-01 | USA by us-rok-1953
            TWN     | 1979-12-31 | USA by us-taiwan-1954
            TWN     | 1980-01-01 | ''
            ALB     | 1968-09-13 | ''
            """)
    void defenceAlliesOfTheDay(String country, LocalDate day, String allies) {
        assertThat(allies(country, day)
                        .map(tie -> other(tie, country) + " by " + tie.extra().get("treaty")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(allies.split(", ", -1))
                        .filter(ally -> !ally.isEmpty())
                        .toList());
    }

    @Test
    void polandHasThirtyAlliesInNatoTheDayBeforeSwedenJoins() {
        var before = natoAllies("POL", LocalDate.of(2024, 3, 6));
        var after = natoAllies("POL", LocalDate.of(2024, 3, 7));

        assertThat(before).hasSize(30).doesNotContain("SWE");
        assertThat(after).hasSize(31).contains("SWE");
    }

    @Test
    void theWarsawPactEndsForAllOnTheDayItEnds() {
        var pact = treaty("warsaw-pact-1955");

        assertThat(pact.parties().stream()
                        .collect(toMap(
                                Treaty.Party::actor,
                                party -> party.period()
                                        .until()
                                        .orElse(LocalDate.MAX)
                                        .toString())))
                .isEqualTo(Map.of(
                        "ALB", "1968-09-13",
                        "BGR", "1991-07-01",
                        "CSK", "1991-07-01",
                        "DDR", "1990-09-24",
                        "HUN", "1991-07-01",
                        "POL", "1991-07-01",
                        "ROU", "1991-07-01",
                        "SUN", "1991-07-01"));
    }

    @Test
    void thoseWhoLeftTheCollectiveSecurityTreatyAreOut() {
        var members = treaty("csto-1992").parties().stream()
                .filter(party -> party.period().includes(LocalDate.of(2024, 1, 1)))
                .map(Treaty.Party::actor);

        assertThat(members).containsExactlyInAnyOrder("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK");
    }

    @Test
    void aDeclarationWithoutAPromiseToFightBindsNobodyToDefend() {
        for (var id :
                List.of("aukus-2021", "fpda-1971", "entente-cordiale-1904", "anglo-russian-1907", "budapest-1994")) {
            assertThat(treaty(id).parties())
                    .allSatisfy(party -> assertThat(party.obligations()).doesNotContain(Obligation.DEFENSE));
        }
    }

    private static List<String> natoAllies(String country, LocalDate day) {
        return allies(country, day)
                .filter(tie -> "nato-1949".equals(tie.extra().get("treaty")))
                .map(tie -> other(tie, country))
                .collect(Collectors.toList());
    }

    private static Stream<Tie> allies(String country, LocalDate day) {
        return TREATIES.values().stream()
                .flatMap(treaty -> TreatyTies.of(treaty, "test").stream())
                .filter(tie -> tie.type().equals(TreatyTies.ALLIED))
                .filter(tie -> tie.extra().get("obligations") instanceof List<?> owed && owed.contains("defense"))
                .filter(tie -> tie.ends().a().equals(country) || tie.ends().b().equals(country))
                .filter(tie -> tie.reading().period().includes(day));
    }

    private static String other(Tie tie, String country) {
        return tie.ends().a().equals(country) ? tie.ends().b() : tie.ends().a();
    }

    private static Treaty treaty(String id) {
        var treaty = TREATIES.get(id);
        assertThat(treaty).as(id).isNotNull();
        return java.util.Objects.requireNonNull(treaty);
    }
}
