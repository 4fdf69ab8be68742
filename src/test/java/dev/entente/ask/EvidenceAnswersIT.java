package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import org.junit.jupiter.api.Test;

@ProjectData
class EvidenceAnswersIT {

    @Test
    void theEvidenceForAMeetingIsTheParagraphThatTellsOfIt(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "evidence --event 2024-10-28-rutte-kor-delegation",
                        "source, locator, speaker, when, status, independent, sources, origin"))
                .containsExactly("geosurvey.co.id | paragraph 7 | - | 28 October 2024 | STATED | 1"
                        + " | geosurvey-2024-10-30 | geosurvey-2024-10-30");
    }

    @Test
    void aReportThroughOtherPapersNamesThemAndWhereItBegan(Graph graph) {
        assertThat(Asked.rows(graph, "evidence --event 2024-choe-earlier-visit", "locator, through, origin"))
                .containsExactly("paragraph 2 | euronews, russian-state-media | russian-state-media");
    }

    @Test
    void theEvidenceOfAllBetweenTwoIncludesTheTreatyText(Graph graph) {
        assertThat(Asked.rows(graph, "evidence --a PRK --b RUS", "type, sources, speaker, status"))
                .contains(
                        "PACT_WITH | russia-dprk-2000-text | - | STATED",
                        "AIDS | geosurvey-2024-10-30 | United States | ALLEGED",
                        "SENDS_TROOPS_TO | geosurvey-2024-10-30 | North Atlantic Treaty Organization | STATED");
    }

    @Test
    void whatRutteSaidAndWhatHeIsQuotedAsSaying(Graph graph) {
        assertThat(Asked.rows(graph, "said-by --actor mark-rutte", "kind, type, to, when, status, sources, event"))
                .containsExactly(
                        "claim | FIGHTS |  | before 30 October 2024 | ALLEGED | geosurvey-2024-10-30"
                                + " | 2024-10-russian-losses",
                        "speech | COMMENTS_ON | Russia, Vladimir Putin | before 30 October 2024 | STATED"
                                + " | geosurvey-2024-10-30 | 2024-10-rutte-on-losses",
                        "speech | WARNS | North Korea, Russia | 28 October 2024 | STATED | geosurvey-2024-10-30"
                                + " | 2024-10-28-rutte-warning",
                        "claim | COOPERATES_MILITARILY_WITH |  | since 2023 | STATED | geosurvey-2024-10-30"
                                + " | 2023-prk-russia-military-ties");
    }

    @Test
    void whatNatoSaidOfNorthKoreasTroopsIncludesWhatItsHeadSaid(Graph graph) {
        assertThat(Asked.rows(graph, "said-by --actor NATO --with PRK-MIL", "speaker, kind, event"))
                .containsExactlyInAnyOrder(
                        "North Atlantic Treaty Organization | speech | 2024-10-nato-confirms-troops",
                        "North Atlantic Treaty Organization | claim | 2024-10-prk-troops-in-kursk",
                        "North Atlantic Treaty Organization | claim | 2024-10-prk-troops-for-russia");
    }

    @Test
    void whatIsAllegedNamesWhoAllegesIt(Graph graph) {
        assertThat(Asked.rows(graph, "alleged --actor RUS", "aId, type, bId, by, status"))
                .contains(
                        "RUS | DEFIES | UNSC | United States | ALLEGED",
                        "RUS | NEGOTIATES_WITH | choe-son-hui | National Intelligence Service | ALLEGED",
                        "RUS-MIL | OCCUPIES | tsukuryne | Andrei Belousov | ALLEGED",
                        "PRK | ARMS | RUS |  | ALLEGED")
                .hasSize(8);
        assertThat(Asked.rows(graph, "alleged", "event")).hasSize(9).contains("2024-10-prk-front-deployment");
    }

    @Test
    void theOnlyArticleIsTheOnlySourceOfWhatItTells(Graph graph) {
        assertThat(Asked.rows(
                        graph, "single-source --actor PRK --type WARNS", "what, type, when, origin, status, event"))
                .containsExactly(
                        "Having heard the South Koreans, NATO's Secretary General calls the growing military work"
                                + " of Russia and North Korea a danger to peace everywhere. | WARNS | 28 October 2024"
                                + " | geosurvey-2024-10-30 | STATED | 2024-10-28-rutte-warning");
        assertThat(Asked.rows(graph, "single-source --status PLANNED", "event"))
                .containsExactly("2024-10-31-washington-meeting", "2024-10-30-choe-moscow");
    }

    @Test
    void theSourcesAreListedWithWhatTheyGive(Graph graph) {
        assertThat(Asked.rows(graph, "sources", "source, kind, publisher, published, events, status, cites"))
                .contains(
                        "geosurvey-2024-10-30 | article | geosurvey.co.id | 2024-10-30 | 36"
                                + " | ALLEGED, PLANNED, STATED | euronews, foreign-policy",
                        "euronews | article | Euronews | - | 0 |  | russian-state-media",
                        "nato-1949-text | treaty text | NATO | - | 0 | STATED | ");
    }
}
