package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import org.junit.jupiter.api.Test;

@ProjectData
class DisputeAnswersIT {

    @Test
    void putinWarnedNatoAndRutteWarnedRussiaAndNorthKorea(Graph graph) {
        assertThat(Asked.rows(graph, "who-warned-whom", "a, type, b, when, status, sources"))
                .containsExactly(
                        "Vladimir Putin | WARNS | North Atlantic Treaty Organization | before 30 October 2024 | STATED"
                                + " | geosurvey-2024-10-30",
                        "Mark Rutte | WARNS | North Korea | 28 October 2024 | STATED | geosurvey-2024-10-30",
                        "Mark Rutte | WARNS | Russia | 28 October 2024 | STATED | geosurvey-2024-10-30");
    }

    @Test
    void aWarningByItsHeadIsOneByTheOrganisation(Graph graph) {
        assertThat(Asked.rows(graph, "who-warned-whom --a NATO --b RUS", "aId, bId, event"))
                .containsExactly("mark-rutte | RUS | 2024-10-28-rutte-warning");
        assertThat(Asked.rows(graph, "who-warned-whom --actor NATO", "aId, bId"))
                .containsExactly("vladimir-putin | NATO", "mark-rutte | PRK", "mark-rutte | RUS");
    }

    @Test
    void aWarningHasADirection(Graph graph) {
        assertThat(Asked.rows(graph, "who-warned-whom --a vladimir-putin --b NATO", "event"))
                .containsExactly("2024-10-putin-warns-nato");
        assertThat(Asked.rows(graph, "who-warned-whom --a NATO --b vladimir-putin", "event"))
                .isEmpty();
    }

    @Test
    void theUnitedStatesAccusedRussia(Graph graph) {
        assertThat(Asked.rows(graph, "who-accused-whom --a USA --b RUS", "a, b, when, what, status, sources, about"))
                .containsExactly("United States | Russia | before 30 October 2024"
                        + " | Washington charges Russia with a breach of Security Council resolutions."
                        + " | STATED | geosurvey-2024-10-30"
                        + " | 2024-10-russia-backs-prk, 2024-10-russia-breaks-resolutions");
        assertThat(Asked.rows(graph, "who-accused-whom", "aId, bId")).containsExactly("USA | RUS");
    }

    @Test
    void northKoreaArmedRussiaAndSentTroops(Graph graph) {
        assertThat(Asked.rows(graph, "who-armed-whom --a PRK --b RUS", "a, type, b, when, status, sources"))
                .containsExactly(
                        "North Korea | ARMS | Russia | before 30 October 2024 | ALLEGED | geosurvey-2024-10-30",
                        "North Korea | SENDS_TROOPS_TO | Russia | before 30 October 2024 | STATED"
                                + " | geosurvey-2024-10-30");
    }

    @Test
    void anAllegationIsLeftOutIfOnlyStatedTiesAreAsked(Graph graph) {
        assertThat(Asked.rows(graph, "who-armed-whom --status STATED", "aId, type, bId"))
                .containsExactly("PRK | SENDS_TROOPS_TO | RUS");
    }

    @Test
    void aidThatIsNotMilitaryIsNoArming(Graph graph) {
        assertThat(Asked.rows(graph, "who-armed-whom --a RUS --b PRK", "type, event"))
                .containsExactly("ARMS | 2024-10-russia-technology-for-prk");
    }
}
