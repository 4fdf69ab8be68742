package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProjectData
class RelationAnswersIT {

    @Test
    void whoAnActorIsAndWhatItHasBeenPartOf(Graph graph) {
        assertThat(Asked.rows(graph, "who-is --actor Rutte", "actorId, kind, of, wikidata, sources"))
                .containsExactly(
                        "mark-rutte | Person | North Atlantic Treaty Organization, Netherlands | Q57792 | offices-nld");
        assertThat(Asked.rows(graph, "who-is --actor SUN", "name, from, until"))
                .containsExactly("Soviet Union | 1922-12-30 | 1991-12-26");
    }

    @Test
    void swedenIsTheLatestMemberOfNato(Graph graph) {
        assertThat(Asked.rows(
                        graph, "members-of --organization NATO --as-of 2024-03-07", "member, from, status, sources"))
                .hasSize(32)
                .startsWith("BEL | 1949-08-24 | STATED | organization-memberships")
                .endsWith("SWE | 2024-03-07 | STATED | organization-memberships");
        assertThat(Asked.rows(graph, "members-of --organization NATO --as-of 2024-03-06", "member"))
                .hasSize(31)
                .doesNotContain("SWE");
    }

    @Test
    void thoseWhoHeldOfficeInNorthKoreaOnTheDayOfTheArticle(Graph graph) {
        assertThat(Asked.rows(graph, "office-holders --country PRK --as-of 2024-10-30", "person, office, of, sources"))
                .containsExactly(
                        "No Kwang-chol | defence minister | North Korea | offices-prk",
                        "Choe Son-hui | foreign minister | North Korea | offices-prk",
                        "Kim Tok-hun | head of government | North Korea | offices-prk",
                        "Kim Jong-un | head of state | North Korea | offices-prk",
                        "Kim Jong-un | supreme leader | North Korea | offices-prk");
    }

    @Test
    void anOfficeIsHandedOverWithinADay(Graph graph) {
        var office = "office-holders --organization NATO --office 'secretary general' --as-of ";
        assertThat(Asked.rows(graph, office + "2024-09-30", "personId")).containsExactly("jens-stoltenberg");
        assertThat(Asked.rows(graph, office + "2024-10-01", "personId")).containsExactly("mark-rutte");
    }

    @Test
    void anOfficeIsFoundByItsTitleInEitherLanguage(Graph graph) {
        assertThat(Asked.rows(graph, "office-holders --country PRK --office 'menteri luar negeri'", "personId, title"))
                .containsExactly("choe-son-hui | Foreign Minister of North Korea");
    }

    @Test
    void thePersonIsShownWithAllItsOffices(Graph graph) {
        assertThat(Asked.rows(graph, "office-holders --actor mark-rutte", "title, from, until"))
                .containsExactly(
                        "Secretary General of NATO | 2024-10-01 | -",
                        "Prime Minister of the Netherlands | 2010-10-14 | 2024-07-02");
    }

    @Test
    void rutteAndChoeAreTwoStepsApart(Graph graph) {
        assertThat(Asked.rows(graph, "path --a mark-rutte --b choe-son-hui", "step, aId, type, bId, when, status"))
                .containsExactly(
                        "1 | mark-rutte | WARNS | PRK | 28 October 2024 | STATED",
                        "2 | choe-son-hui | HOLDS_OFFICE | PRK | since 11 June 2022 | STATED");
    }

    @Test
    void aChainCanBeOfOneTypeOfTie(Graph graph) {
        assertThat(Asked.rows(graph, "path --a USA --b PRK --type ALLIED_WITH --as-of 1950-06-25", "step"))
                .isEmpty();
        assertThat(Asked.rows(graph, "path --a FRA --b JPN --type ALLIED_WITH --as-of 2024-01-01", "step, aId, bId"))
                .containsExactly("1 | FRA | USA", "2 | JPN | USA");
    }

    @Test
    void thoseWhoAreToMeetBothAmericans(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "go-betweens --a antony-blinken --b lloyd-austin",
                        "between, mediates, withA, withB, first, last, status, sources"))
                .containsExactly(
                        "Cho Tae-yul | false | 1 | 1 | 2024-10-31 | 2024-10-31 | PLANNED | geosurvey-2024-10-30",
                        "Kim Yong-hyun | false | 1 | 1 | 2024-10-31 | 2024-10-31 | PLANNED | geosurvey-2024-10-30");
    }

    @Test
    void aTimelineIsInOrder(Graph graph) {
        var days = Asked.rows(
                graph, "timeline --actor PRK --from 2024-01-01 --until 2025-01-01", "day, aId, type, bId, change");

        assertThat(days)
                .startsWith(
                        "2023-01-01 | PRK | COOPERATES_MILITARILY_WITH | RUS | -",
                        "2024-06-01 | PRK | SIGNS_WITH | RUS | -")
                .contains(
                        "2024-10-09 | no-kwang-chol | HOLDS_OFFICE | PRK | begins",
                        "2024-10-28 | mark-rutte | WARNS | PRK | -",
                        "2024-12-04 | PRK | PARTY_TO | russia-dprk-2000 | ends",
                        "2024-12-04 | PRK | PARTY_TO | russia-dprk-2024 | begins")
                .isSortedAccordingTo((one, other) -> one.substring(0, 10).compareTo(other.substring(0, 10)));
        assertThat(Asked.rows(graph, "timeline --actor PRK --type WARNS", "day"))
                .containsExactly("2024-10-28");
    }

    @Test
    void whatIsBetweenTwoIsShownInBothDirections(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "between --a PRK --b RUS --from 2024-10-01 --until 2024-11-01",
                        "aId, type, bId, status, sources"))
                .contains(
                        "PRK | PACT_WITH | RUS | STATED | russia-dprk-2000-text",
                        "PRK | ARMS | RUS | ALLEGED | geosurvey-2024-10-30",
                        "RUS | ARMS | PRK | ALLEGED | geosurvey-2024-10-30",
                        "choe-son-hui | VISITS | RUS | PLANNED | geosurvey-2024-10-30")
                .noneMatch(row -> row.contains("SIGNS_WITH"));
        assertThat(Asked.rows(graph, "between --a RUS --b PRK --from 2024-10-01 --until 2024-11-01", "event"))
                .isEqualTo(Asked.rows(graph, "between --a PRK --b RUS --from 2024-10-01 --until 2024-11-01", "event"));
    }

    @Test
    void relationsAreCountedByMonth(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "relations-by-month --a PRK --b RUS --from 2024-01-01 --until 2025-01-01",
                        "month, statements, contacts, cooperation, disputes, conflict, total"))
                .containsExactly("2024-06 | 0 | 0 | 1 | 0 | 0 | 1", "2024-10 | 2 | 4 | 5 | 0 | 0 | 11");
        assertThat(Asked.rows(graph, "relations-by-month --a KOR --b NATO", "month, contacts, total, from, until"))
                .containsExactly("2024-10 | 2 | 2 | 2024-10-01 | 2024-11-01");
    }

    @Test
    void russiaHadMostToDoWithOthers(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "most-active --from 2024-10-01 --until 2024-11-01 --limit 3",
                        "actor, ties, partners, first, last, status, sources"))
                .containsExactly(
                        "Russia | 18 | 7 | 2023-01-01 | 2024-10-30 | ALLEGED, PLANNED, STATED | geosurvey-2024-10-30",
                        "North Korea | 11 | 4 | 2023-01-01 | 2024-10-30 | ALLEGED, STATED | geosurvey-2024-10-30",
                        "Mark Rutte | 5 | 4 | 2024-10-28 | 2024-10-30 | STATED | geosurvey-2024-10-30");
    }

    @Test
    void theNetworkOfAPeriodHasTheLatestFirst(Graph graph) {
        var ties = Asked.rows(graph, "network --from 2024-10-01 --until 2024-11-01", "from, aId, type, bId, status");

        assertThat(ties)
                .contains("2024-10-28 | mark-rutte | WARNS | PRK | STATED")
                .isSortedAccordingTo(Comparator.comparing((String row) -> row.substring(0, 10))
                        .reversed());
        assertThat(Asked.rows(
                        graph,
                        "network --from 2024-10-01 --until 2024-11-01 --limit 2",
                        "from, aId, type, bId, status"))
                .isEqualTo(ties.subList(0, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --type WARNS                      | type   | WARNS
            --status ALLEGED                  | status | ALLEGED
            --source geosurvey-2024-10-30     | sources | geosurvey-2024-10-30
            """)
    void theNetworkCanBeNarrowed(String option, String column, String only, Graph graph) {
        assertThat(Asked.rows(graph, "network " + option, column))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value).contains(only));
        assertThat(Asked.rows(graph, "network --source no-such-source", "type")).isEmpty();
        assertThat(Asked.rows(graph, "network --known-on 2024-01-01", "type")).isEmpty();
    }
}
