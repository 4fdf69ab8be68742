package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import org.junit.jupiter.api.Test;

@ProjectData
class MeetingAnswersIT {

    @Test
    void rutteMetTheSouthKoreanDelegationInOctober2024(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "who-met-whom --actor Rutte --from 2024-10-01 --until 2024-11-01",
                        "a, b, when, place, status, sources, from, until, precision"))
                .containsExactly(
                        "South Korean delegation to NATO, October 2024 | Mark Rutte | 28 October 2024 | Brussels"
                                + " | STATED | geosurvey-2024-10-30 | 2024-10-28 | 2024-10-29 | DAY");
    }

    @Test
    void theMeetingsOfBlinkenAreStillPlanned(Graph graph) {
        assertThat(Asked.rows(graph, "who-met-whom --actor Blinken", "a, b, when, place, status, sources"))
                .containsExactly(
                        "Antony Blinken | Cho Tae-yul | 31 October 2024 | Washington | PLANNED | geosurvey-2024-10-30",
                        "Antony Blinken | Kim Yong-hyun | 31 October 2024 | Washington | PLANNED | geosurvey-2024-10-30");
    }

    @Test
    void aCountryMeetsThroughItsDelegationAndItsMinisters(Graph graph) {
        assertThat(Asked.rows(graph, "who-met-whom --actor KOR --with NATO", "type, aId, bId"))
                .containsExactly(
                        "BRIEFS | KOR-delegation-2024-10-28 | NATO", "MEETS | KOR-delegation-2024-10-28 | mark-rutte");
        assertThat(Asked.rows(graph, "who-met-whom --actor KOR --with USA", "aId, bId, status"))
                .contains("kim-yong-hyun | lloyd-austin | PLANNED")
                .hasSize(4);
    }

    @Test
    void aPersonDoesNotStandForItsCountry(Graph graph) {
        assertThat(Asked.rows(graph, "who-met-whom --actor yoon-suk-yeol", "aId, bId"))
                .isEmpty();
    }

    @Test
    void aMeetingIsNotFoundOnTheDayAfter(Graph graph) {
        assertThat(Asked.rows(graph, "who-met-whom --actor Rutte --from 2024-10-28 --until 2024-10-29", "event"))
                .containsExactly("2024-10-28-rutte-kor-delegation");
        assertThat(Asked.rows(graph, "who-met-whom --actor Rutte --from 2024-10-29", "event"))
                .isEmpty();
        assertThat(Asked.rows(graph, "who-met-whom --actor Rutte --until 2024-10-28", "event"))
                .isEmpty();
    }

    @Test
    void allMeetingsAreShownTheLatestFirst(Graph graph) {
        assertThat(Asked.rows(graph, "who-met-whom --status STATED", "from, type, aId, bId"))
                .containsExactly(
                        "2024-10-28 | BRIEFS | KOR-delegation-2024-10-28 | NATO",
                        "2024-10-28 | MEETS | KOR-delegation-2024-10-28 | mark-rutte");
        assertThat(Asked.rows(graph, "who-met-whom --limit 1", "from")).containsExactly("2024-10-31");
    }

    @Test
    void choeVisitedRussia(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "who-visited --b RUS --from 2024-10-01 --until 2024-11-01",
                        "a, b, when, place, status, sources"))
                .containsExactly(
                        "Choe Son-hui | Russia | 30 October 2024 | Moscow | PLANNED | geosurvey-2024-10-30",
                        "Choe Son-hui | Russia | by 30 October 2024 | - | STATED | geosurvey-2024-10-30",
                        "Choe Son-hui | Russia | within six weeks before 30 October 2024 | - | STATED"
                                + " | geosurvey-2024-10-30");
    }

    @Test
    void aVisitOfItsMinisterIsAVisitOfTheCountry(Graph graph) {
        assertThat(Asked.rows(graph, "who-visited --a PRK --b RUS --status STATED", "aId, event"))
                .containsExactly(
                        "choe-son-hui | 2024-10-choe-arrives-in-russia", "choe-son-hui | 2024-choe-earlier-visit");
        assertThat(Asked.rows(graph, "who-visited --actor PRK", "aId")).hasSize(3);
        assertThat(Asked.rows(graph, "who-visited --a RUS", "aId")).isEmpty();
    }

    @Test
    void whatIsPlannedIsListedWithItsPlace(Graph graph) {
        assertThat(Asked.rows(graph, "planned", "aId, type, bId, when, place, status, sources"))
                .contains(
                        "choe-son-hui | VISITS | RUS | 30 October 2024 | Moscow | PLANNED | geosurvey-2024-10-30",
                        "antony-blinken | MEETS | cho-tae-yul | 31 October 2024 | Washington | PLANNED"
                                + " | geosurvey-2024-10-30")
                .hasSize(5)
                .allMatch(row -> row.contains("| PLANNED |"));
        assertThat(Asked.rows(graph, "planned --actor PRK", "aId, event"))
                .containsExactly("choe-son-hui | 2024-10-30-choe-moscow");
        assertThat(Asked.rows(graph, "planned --type VISITS", "event")).containsExactly("2024-10-30-choe-moscow");
    }

    @Test
    void rutteWasInBrussels(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "who-was-where --actor mark-rutte --from 2024-10-01 --until 2024-11-01",
                        "who, where, country, type, when, status, sources"))
                .containsExactly("Mark Rutte | Brussels | Belgium | MEETS | 28 October 2024 | STATED"
                        + " | geosurvey-2024-10-30");
    }

    @Test
    void northKoreanTroopsWereInRussia(Graph graph) {
        assertThat(Asked.rows(graph, "who-was-where --country RUS", "whoId, where, type, status"))
                .contains(
                        "PRK-MIL | Kursk Oblast | STATIONED_IN | STATED",
                        "choe-son-hui | Moscow | VISITS | PLANNED",
                        "choe-son-hui | Russia | VISITS | STATED");
    }

    @Test
    void aPlaceIsFoundByAPartOfItsNameOrTheNameOfItsCountry(Graph graph) {
        assertThat(Asked.rows(graph, "who-was-where --place kursk", "whoId")).containsExactly("PRK-MIL");
        assertThat(Asked.rows(graph, "who-was-where --place Rusia", "whereId"))
                .contains("moscow", "kursk-oblast", "RUS");
        assertThat(Asked.rows(graph, "who-was-where --place Brussels", "whoId"))
                .containsExactlyInAnyOrder(
                        "KOR-delegation-2024-10-28", "KOR-delegation-2024-10-28", "NATO", "mark-rutte");
    }

    @Test
    void nothingIsKnownBeforeItIsReported(Graph graph) {
        assertThat(Asked.rows(graph, "who-met-whom --actor Rutte --known-on 2024-10-29", "event"))
                .isEmpty();
        assertThat(Asked.rows(graph, "who-met-whom --actor Rutte --known-on 2024-10-30", "event"))
                .containsExactly("2024-10-28-rutte-kor-delegation");
    }
}
