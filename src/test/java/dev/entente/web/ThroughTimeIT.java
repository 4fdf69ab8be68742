package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.ProjectData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The explorer moves through the alliances of two centuries. */
@ProjectData
class ThroughTimeIT extends WithExplorer {

    private static final String ALLIANCES = "question=alliance-history&on=";

    /** Where the actors are on the screen, by id. */
    private static final String PLACES = """
            const view = document.querySelector('network-view');
            return Object.fromEntries(view.seen.nodes.map(({id, x, y}) => [id, view.transform.apply([x, y]).map(Math.round).join(' ')]));
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1914-07-28 | Triple Alliance; Franco-Russian Alliance             | DER AUH ITA; FRA RUE
            1939-12-31 | German Reich and its allies; Soviet Union and its allies | DER ITA; GBR FRA POL; SUN LTU EST; TUR GRC ROU
            1955-12-31 | North Atlantic Treaty; Warsaw Pact; Inter-American   | CAN GBR FRA TUR; SUN DDR POL CSK; BRA ARG MEX
            1995-01-01 | North Atlantic Treaty; Collective Security Treaty    | CAN GBR FRA TUR; RUS KAZ ARM; BRA ARG
            2024-12-31 | North Atlantic Treaty; Collective Security Treaty    | CAN SWE FIN POL; RUS KAZ BLR
            """)
    void theBlocsOfAYearAreSeenAtAGlance(String day, String names, String together) {
        open(ALLIANCES + day);
        settled();

        var legend = page.element(".looks").getText();
        assertThat(legend).contains(names.split("; "));
        var blocs = blocs();
        var groups = List.of(together.split("; "));
        for (var group : groups) {
            assertThat(List.of(group.split(" ")))
                    .as(group)
                    .extracting(blocs::get)
                    .doesNotContainNull();
            assertThat(List.of(group.split(" ")).stream().map(blocs::get).distinct())
                    .as(group)
                    .hasSize(1);
        }
        assertThat(groups.stream()
                        .map(group -> blocs.get(group.substring(0, 3)))
                        .distinct())
                .hasSameSizeAs(groups);
        quiet();
    }

    @Test
    void whoStaysDoesNotMoveFromYearToYear() {
        open(ALLIANCES + "1988-12-31");
        settled();
        var before = places();

        page.tabTo("input[name=on-step]");
        page.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);

        page.await("the day does not move", now -> !places().containsKey("SUN"));
        assertThat(page.driver().getCurrentUrl()).contains("on=1992-12-31");
        var after = places();
        assertThat(after).hasSizeGreaterThan(50);
        after.keySet().retainAll(before.keySet());
        assertThat(before).containsAllEntriesOf(after);
        assertThat(before).containsKey("SUN");
        quiet();
    }

    @Test
    void itPlaysAndPauses() {
        open(ALLIANCES + "1947-12-31");
        settled();

        page.button(".times button", "Play").click();
        page.await("nothing is played", now -> page.driver().getCurrentUrl().contains("on=1949-12-31"));
        page.button(".times button", "Pause").click();
        var stopped = page.driver().getCurrentUrl();

        page.awaitText("network-view .count", "actors");
        assertThat(page.button(".times button", "Play").getText()).isEqualTo("Play");
        assertThat(page.driver().getCurrentUrl()).isEqualTo(stopped);
        quiet();
    }

    @Test
    void twoDaysAreCompared() {
        open(ALLIANCES + "1992-12-31&versus=1989-12-31");
        settled();

        page.awaitText("changes-panel .left", "Soviet Union");
        page.awaitText("changes-panel .joined", "Russia");
        page.awaitText("changes-panel .ended", "Warsaw Pact");
        assertThat(page.element("changes-panel .ended h4").getText()).matches("ended: [1-9]\\d*");
        page.element("changes-panel .ended button").click();
        page.awaitText("evidence-panel", "treaty");
        accessible();
        quiet();
    }

    @Test
    void aSpanShowsAllThatHeldInIt() {
        open(ALLIANCES + "1989-01-01&to=1993-01-01");
        settled();

        assertThat(places()).containsKeys("SUN", "RUS", "DDR");
        page.awaitText(".table .count", "of");
        quiet();
    }

    @Test
    void theTableFollowsTheDay() {
        open(ALLIANCES + "1914-07-28");
        settled();

        page.awaitText("answer-table tbody", "Austria-Hungary");
        assertThat(page.element("answer-table tbody").getText()).doesNotContain("Warsaw Pact");
    }

    private static void settled() {
        page.awaitLayout();
        page.element(".looks");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> places() {
        return new TreeMap<>((Map<String, Object>) page.value(PLACES));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> blocs() {
        return (Map<String, Object>)
                page.value(
                        "return Object.fromEntries([...document.querySelector('answer-view').looks].map(([id, look]) => [id, look.id]))");
    }
}
