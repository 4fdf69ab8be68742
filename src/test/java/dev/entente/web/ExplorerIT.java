package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Catalogue;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The explorer with the project's own data, by mouse and by keyboard. */
@ProjectData
class ExplorerIT extends WithExplorer {

    private static final String QUESTION = "who met Rutte in October 2024?";

    @Test
    void aQuestionIsTypedAnsweredAndItsEvidenceOpened() {
        page.ask(QUESTION);

        page.awaitText("answer-table tbody", "Brussels");
        assertThat(page.element(".understood").getText())
                .contains("Understood: entente ask who-met-whom --actor Rutte --from 2024-10-01");
        page.awaitText("network-view .count", "all drawn");
        page.awaitLayout();
        assertThat(page.elements("time-view .mark")).hasSameSizeAs(page.elements("answer-table tbody tr"));

        page.element("answer-table tbody tr").click();

        page.awaitText("evidence-panel", "paragraph");
        assertThat(page.elements("time-view .mark.chosen")).hasSize(1);
        assertThat(page.elements("tr[aria-selected=true]")).hasSize(1);

        page.element("details.cypher summary").click();
        assertThat(page.element("details.cypher code").getText())
                .contains(":param actor => 'mark-rutte';")
                .contains("RETURN a.name AS a");
        quiet();
    }

    @Test
    void theSameByKeyboardAlone() {
        page.tabTo("#words");
        page.press(QUESTION, Keys.ENTER);
        page.awaitText("answer-table tbody", "Brussels");

        page.tabTo("answer-table tr");
        page.press(Keys.ARROW_DOWN);
        page.press(Keys.ENTER);
        page.awaitText("evidence-panel", "paragraph");

        page.tabTo("canvas");
        page.press(Keys.ARROW_RIGHT);
        page.press(Keys.ENTER);
        assertThat(page.elements("tr[aria-selected=true]")).isNotEmpty();

        page.tabTo("details.cypher summary");
        page.press(Keys.ENTER);
        page.awaitText("details.cypher code", ":param actor");
        quiet();
    }

    @Test
    void anActorIsSuggestedWhileItIsTypedAndItsPageShown() {
        page.element("#words").sendKeys("rutt");
        page.awaitText("#suggestions", "Mark Rutte");
        page.press(Keys.ARROW_DOWN);
        page.press(Keys.ENTER);

        page.awaitText(".who h2", "Mark Rutte");
        page.awaitText(".who .office-holders", "Secretary General");
        page.awaitText(".who .who-met-whom", "South Korean delegation");
        page.awaitText(".who .timeline", "warns");
        page.awaitText(".who", "geosurvey-2024-10-30");
        accessible();
        quiet();
    }

    @Test
    void aTreatyIsSuggestedAndItsPartiesShown() {
        page.element("#words").sendKeys("warsaw pact");
        page.awaitText("#suggestions", "Warsaw Pact");
        page.await(
                "no treaty is suggested",
                now -> page.elements("#suggestions li").stream()
                        .filter(one -> one.getText().contains("treaty"))
                        .findFirst()
                        .map(one -> {
                            one.click();
                            return true;
                        })
                        .orElse(false));

        page.awaitText("answer-table tbody", "East Germany");
        quiet();
    }

    @Test
    void anyQuestionHasAForm() {
        page.element(".asking summary").click();
        page.element("question-form select[name=question]").sendKeys("Who is allied with a country");
        page.press(Keys.TAB);
        page.element("question-form input[name=country]").sendKeys("North Korea");
        page.element("question-form input[name=asOf]").sendKeys("2024-12-31");
        page.element("question-form button[type=submit]").click();

        page.awaitText("answer-table tbody", "Russia");
        quiet();
    }

    @Test
    void aLinkOpensTheSameViewAgain() {
        page.ask("who met Blinken?");
        page.awaitText("answer-table tbody", "Washington");
        page.element("answer-table tbody tr:nth-child(2)").click();
        page.awaitText("evidence-panel", "paragraph");
        var link = page.driver().getCurrentUrl();
        var row = page.element("tr[aria-selected=true]").getText();

        page.open(link);

        page.awaitText("answer-table tbody", "Washington");
        assertThat(page.element("tr[aria-selected=true]").getText()).isEqualTo(row);
        quiet();
    }

    @Test
    void indonesianThroughout() {
        page.element("header button").click();
        page.ask("siapa bertemu Rutte pada Oktober 2024?");

        page.awaitText(".answer h2", "Siapa bertemu siapa, dan kapan");
        page.awaitText(".understood", "Dipahami");
        assertThat(page.element("ask-box button").getText()).isEqualTo("Tanya");
        assertThat(page.script("return document.documentElement.lang")).isEqualTo("id");
        quiet();
    }

    @Test
    void whatIsWrongIsSaidWithAWayOn() {
        page.ask("blue cheese");
        page.awaitText(".failure", "'blue cheese' was not understood");
        page.awaitText(".failure", "Ask as in 'who met Rutte in October 2024?'");

        page.ask("who met Rutte in May 1815?");
        page.awaitText(".answer", "Nothing in the graph answers this.");
        assertThat(page.elements(".failure")).isEmpty();
    }

    @Test
    void aServerThatIsGoneIsSaidToBeGoneAndThePageStays() {
        page.ask(QUESTION);
        page.awaitText("answer-table tbody", "Brussels");
        stopServing();

        page.ask("who warned whom?");

        page.awaitText(".failure", "The server does not answer.");
        page.awaitText(".failure", "entente up");
        page.awaitText("answer-table tbody", "Brussels");
        assertThat(page.elements(".busy")).isEmpty();
    }

    @Test
    void whenTheServerIsBackOneButtonAsksAgain(Graph graph) {
        page.ask(QUESTION);
        page.awaitText("answer-table tbody", "Brussels");
        var before = pages();
        stopServing();
        page.ask("who met Blinken?");
        page.awaitText(".failure", "The server does not answer.");
        pages = before.again(graph);

        page.element(".failure button").click();

        page.awaitText("answer-table tbody", "Washington");
        assertThat(page.elements(".failure")).isEmpty();
    }

    @Test
    void anAnswerThatTakesTooLongIsSaidToAndThePageGoesOn(Graph graph) {
        var slow = new Catalogue(Map.of("cypher/ask/counting.cypher", """
                // question: counting
                // title: How long it takes to count
                // title id: Berapa lama menghitung
                // group: time
                // returns: n, status, sources
                UNWIND range(1, 1000000000) AS n RETURN max(n) AS n, 'STATED' AS status, [] AS sources
                """));
        try (var impatient = new ServedPages(
                graph,
                new Serving(slow, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(30), false))) {
            page.open(impatient.address() + "#question=counting");

            page.awaitText(".failure", "the answer took too long and was given up");
            page.awaitText(".failure", "a shorter period");
            assertThat(page.elements(".busy")).isEmpty();
            page.element(".failure button");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nothingKeepsAnybodyOut(String scheme) {
        page.prefer(scheme);
        page.ask(QUESTION);
        page.awaitText("answer-table tbody", "Brussels");
        page.element("answer-table tbody tr").click();
        page.awaitText("evidence-panel", "paragraph");
        page.element(".asking summary").click();
        accessible();
    }

    @Test
    void aNarrowScreenNeedsNoScrollingSideways() {
        page.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        try {
            page.ask(QUESTION);
            page.awaitText("answer-table tbody", "Brussels");
            assertThat(page.script("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        } finally {
            page.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }
}
