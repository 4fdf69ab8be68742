package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.NothingFoundException;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProjectData
class AllianceAnswersIT {

    private static final String POLAND = "bound-to-defend --country POL --as-of ";

    @Test
    void northKoreaHasTwoAlliesAtTheEndOf2024(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "allies-of --country PRK --as-of 2024-12-31",
                        "ally, name, treatyId, obligations, from, until, status, sources"))
                .containsExactly(
                        "CHN | China | prc-dprk-1961 | defense, nonaggression, consultation | 1961-09-10 | - | STATED"
                                + " | prc-dprk-1961-text",
                        "RUS | Russia | russia-dprk-2024 | defense, nonaggression, consultation | 2024-12-04 | -"
                                + " | STATED | russia-dprk-2024-text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            day        | allies
            1961-09-09 | ''
            1961-09-10 | CHN SUN
            1991-12-25 | CHN SUN
            1998-06-01 | CHN
            2024-12-03 | CHN
            2024-12-04 | CHN RUS
            """)
    void alliesOfNorthKoreaByDay(String day, String allies, Graph graph) {
        assertThat(String.join(" ", Asked.rows(graph, "allies-of --country PRK --as-of " + day, "ally")))
                .isEqualTo(allies);
    }

    @Test
    void aPactThatPromisesNoDefenceMakesNoAlly(Graph graph) {
        assertThat(Asked.rows(graph, "between --a PRK --b RUS --type PACT_WITH", "treaty, from, until"))
                .containsExactly("russia-dprk-2000 | 2000-10-01 | 2024-12-04");
        assertThat(Asked.rows(graph, "allies-of --country PRK --as-of 2010-01-01", "ally"))
                .containsExactly("CHN");
    }

    @Test
    void swedenIsBoundToDefendPolandFromTheDayItEntersNato(Graph graph) {
        var before = nato(graph, "2024-03-06");
        var after = nato(graph, "2024-03-07");

        assertThat(before).hasSize(30).doesNotContain("SWE", "POL").contains("FIN", "USA", "TUR");
        assertThat(after).hasSize(31).containsAll(before).contains("SWE");
    }

    @Test
    void whoIsBoundByAnotherTreatyIsMarkedByIt(Graph graph) {
        assertThat(Asked.rows(graph, POLAND + "2024-03-06", "treatyId, defender"))
                .filteredOn(row -> !row.startsWith("nato-1949"))
                .hasSize(26)
                .allMatch(row -> row.startsWith("eu-mutual-defence-2009 | "))
                .contains("eu-mutual-defence-2009 | SWE", "eu-mutual-defence-2009 | IRL");
    }

    @Test
    void theDutyBeginsWhenBothAreParties(Graph graph) {
        assertThat(Asked.rows(graph, POLAND + "2024-03-07", "treaty, defender, from, until, parties"))
                .contains(
                        "North Atlantic Treaty | USA | 1999-03-12 | - | 32",
                        "North Atlantic Treaty | SWE | 2024-03-07 | - | 32");
    }

    @Test
    void theWarsawPactAndTheTiesOfItsMembersEnd(Graph graph) {
        var changes = Asked.rows(
                graph,
                "alliance-changes --from 1990-01-01 --until 1992-01-01",
                "day, change, kind, aId, bId, treatyId");

        assertThat(changes)
                .filteredOn(row -> row.endsWith("warsaw-pact-1955"))
                .contains(
                        "1990-09-24 | left | party | DDR | - | warsaw-pact-1955",
                        "1991-07-01 | ended | treaty | - | - | warsaw-pact-1955",
                        "1991-07-01 | left | party | SUN | - | warsaw-pact-1955",
                        "1991-07-01 | ended | pair | HUN | POL | warsaw-pact-1955",
                        "1991-07-01 | ended | pair | BGR | SUN | warsaw-pact-1955");
        // of the six that were left in it, every pair
        assertThat(changes)
                .filteredOn(row -> row.startsWith("1991-07-01 | ended | pair") && row.endsWith("warsaw-pact-1955"))
                .hasSize(15);
        assertThat(changes)
                .isSortedAccordingTo((one, other) -> one.substring(0, 10).compareTo(other.substring(0, 10)));
    }

    @Test
    void changesCanBeThoseOfOneCountry(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "alliance-changes --country SWE --from 2024-01-01 --until 2024-04-01",
                        "day, change, kind, a, b, treaty"))
                .contains("2024-03-07 | joined | party | Sweden | - | North Atlantic Treaty")
                .filteredOn(row -> row.contains("began | pair"))
                .hasSize(31);
    }

    @Test
    void theAlliancesOfJuly1914AreThere(Graph graph) {
        assertThat(Asked.rows(graph, "alliance-network --as-of 1914-07-28", "aId, bId"))
                .contains("AUH | DER", "AUH | ITA", "DER | ITA", "FRA | RUE", "GBR | JPN", "GBR | PRT")
                .doesNotContain("FRA | GBR", "GBR | RUE");
        assertThat(Asked.rows(
                        graph, "alliance-network --country FRA --as-of 1914-07-28", "a, b, treaties, from, sources"))
                .containsExactly("France | Russian Empire | Franco-Russian Alliance | 1894-01-04"
                        + " | franco-russian-1894-text");
    }

    @Test
    void aPairBoundByTwoTreatiesIsOneRow(Graph graph) {
        assertThat(Asked.rows(graph, "alliance-network --country DER --as-of 1914-07-28", "aId, bId, treatyIds"))
                .contains("AUH | DER | austria-romania-1883, dual-alliance-1879, triple-alliance-1882")
                .doesNotHaveDuplicates();
    }

    @Test
    void theUnitedStatesIsTheAllyThatFranceAndJapanShare(Graph graph) {
        assertThat(Asked.rows(graph, "common-allies --a FRA --b JPN --as-of 2024-01-01", "ally, name, withB, status"))
                .containsExactly("USA | United States"
                        + " | Treaty of Mutual Cooperation and Security between the United States and Japan | STATED");
    }

    @Test
    void everyAllianceThereIsComesWithItsDays(Graph graph) {
        var all = Asked.rows(graph, "alliance-history --limit 25000", "aId, bId, treatyId, from, until, type");

        assertThat(all)
                .hasSizeGreaterThan(1_500)
                .doesNotHaveDuplicates()
                .contains(
                        "CHN | PRK | prc-dprk-1961 | 1961-09-10 | - | ALLIED_WITH",
                        "BGR | SUN | warsaw-pact-1955 | 1955-06-04 | 1991-07-01 | ALLIED_WITH");
        // each of them is a change on its first day
        assertThat(Asked.rows(graph, "alliance-changes --limit 25000", "aId, bId, treatyId, day, change, kind"))
                .filteredOn(row -> row.endsWith("began | pair"))
                .hasSizeGreaterThan(all.size())
                .containsAll(Asked.rows(graph, "alliance-history", "aId, bId, treatyId, from").stream()
                        .map(row -> row + " | began | pair")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from       | until      | pairs
            1891-01-01 | 1894-01-04 | ''
            1891-01-01 | 1894-01-05 | FRA-RUE
            1910-01-01 | 1911-01-01 | FRA-RUE
            """)
    void alliancesOfFranceThatHeldInAPeriod(String from, String until, String pairs, Graph graph) {
        var line = "alliance-history --country FRA --from %s --until %s".formatted(from, until);

        assertThat(String.join(" ", Asked.rows(graph, line, "aId, bId")).replace(" | ", "-"))
                .isEqualTo(pairs);
    }

    @Test
    void thePartiesOfATreatyComeWithTheirDays(Graph graph) {
        assertThat(Asked.rows(graph, "treaty-parties --treaty 'Warsaw Pact'", "partyId, party, from, until, treatyId"))
                .hasSize(8)
                .contains("DDR | East Germany | 1955-06-04 | 1990-09-24 | warsaw-pact-1955");
        assertThat(Asked.rows(graph, "treaty-parties --treaty warsaw-pact-1955 --as-of 1991-01-01", "partyId"))
                .hasSize(6)
                .doesNotContain("DDR", "ALB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nato-1949                 | nato-1949
            NORTH ATLANTIC TREATY     | nato-1949
            Pakta Warsawa             | warsaw-pact-1955
            Traité d'Aix-la-Chapelle  | aachen-2019
            aachen                    | aachen-2019
            Franco-Rusian Alliance    | franco-russian-1894
            """)
    void aTreatyIsFoundByItsIdOrAnyNameNearlyRightToo(String written, String id, Graph graph) {
        assertThat(new TreatyFinder(graph).find(written).id()).isEqualTo(id);
    }

    @Test
    void aTreatyThatNobodyKnowsIsSaidSo(Graph graph) {
        assertThatThrownBy(() -> new TreatyFinder(graph).find("Xyzzyqqq"))
                .isInstanceOf(NothingFoundException.class)
                .hasMessageContaining("no treaty in the graph is called 'Xyzzyqqq'");
    }

    private static List<String> nato(Graph graph, String day) {
        return Asked.rows(graph, POLAND + day, "treatyId, defender").stream()
                .filter(row -> row.startsWith("nato-1949 | "))
                .map(row -> row.substring("nato-1949 | ".length()))
                .toList();
    }
}
