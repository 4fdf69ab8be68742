package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.ProjectData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What can be done with the network of an answer. */
@ProjectData
class NetworkIT extends WithExplorer {

    private static final String RUTTE = "question=timeline&actor=mark-rutte";

    private static final String KOREA = "question=timeline&actor=PRK&from=2024-01-01&until=2025-01-01";

    @Test
    void whatIsKnownOfAnActorIsAddedAndTakenAwayAgain() {
        open(RUTTE);
        page.awaitLayout();
        var before = ids();

        choose("NATO");
        act("Expand");
        page.await("nothing is added", now -> ids().size() > before.size() + 5);
        assertThat(ids()).containsAll(before);
        assertThat(page.driver().getCurrentUrl()).contains("more=NATO");

        act("Collapse");
        page.await("it is not taken away", now -> ids().equals(before));
        quiet();
    }

    @Test
    void aLinkExpandsHidesAndPinsAgain() {
        open(RUTTE + "&more=NATO&hide=RUS&pin=mark-rutte%40120_-40");

        page.awaitText("filter-bar", "1 hidden actors");
        page.await("nothing is added", now -> ids().size() > 12);
        page.awaitLayout();
        assertThat(ids()).doesNotContain("RUS");
        assertThat(
                        page.script(
                                "const {x, y} = document.querySelector('network-view').seen.nodes.find(one => one.id === 'mark-rutte'); return [Math.round(x), Math.round(y)].join()"))
                .isEqualTo("120,-40");

        page.await(
                        "no button",
                        now -> page.elements("filter-bar button").stream()
                                .findFirst()
                                .orElse(null))
                .click();
        page.await("nobody comes back", now -> ids().contains("RUS"));
        quiet();
    }

    @Test
    void theChainBetweenTwoActorsIsTwoChoicesAway() {
        open(KOREA);
        page.awaitLayout();

        choose("PRK");
        act("Chain from here");
        choose("RUS");
        page.button("actor-actions a", "Chain from North Korea to here").click();

        page.awaitText(".answer h2", "shortest chain");
        assertThat(page.driver().getCurrentUrl()).contains("question=path", "a=PRK", "b=RUS");
        quiet();
    }

    @Test
    void whatIsSwitchedOffIsCountedAndComesBack() {
        open(KOREA);
        page.awaitLayout();
        page.element("filter-bar summary").click();
        var all = page.element(".table .count").getText();
        assertThat(all).matches("(\\d+) of \\1 rows");

        page.element("filter-bar input[type=checkbox]").click();

        page.await(
                "nothing is left out",
                now -> !page.element(".table .count").getText().equals(all));
        assertThat(page.driver().getCurrentUrl()).contains("without=status%3A");
        page.awaitText("filter-bar summary", "1 off");

        page.element("filter-bar input[type=checkbox]").click();
        page.awaitText(".table .count", all);
        quiet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bloc", "community", "country", "kind of actor"})
    void coloursSaySomethingAndTheLegendSaysWhat(String colour) {
        open(KOREA);
        page.awaitLayout();

        new Select(page.element("filter-bar select[name=colour]")).selectByVisibleText(colour);

        page.await("no legend", now -> !page.elements(".looks li").isEmpty());
        accessible();
        quiet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"betweenness", "PageRank"})
    void sizesAreMeasured(String measure) {
        open(KOREA);
        page.awaitLayout();

        new Select(page.element("filter-bar select[name=size]")).selectByVisibleText(measure);

        page.await(
                "nothing is measured",
                now -> Boolean.TRUE.equals(
                        page.script(
                                "const sizes = document.querySelector('network-view').sizes; return Boolean(sizes) && sizes.get('PRK') === 1")));
        quiet();
    }

    @Test
    void byKeyboardAloneAnActorIsChosenExpandedAndHidden() {
        open(RUTTE);
        page.awaitLayout();

        page.tabTo("canvas");
        page.press(Keys.ARROW_RIGHT);
        page.press(Keys.ENTER);
        page.tabTo("actor-actions a");
        var name = page.element("actor-actions strong").getText();
        assertThat(name).isNotBlank();
        page.press(Keys.TAB, Keys.TAB, Keys.TAB);
        page.press(Keys.ENTER);

        page.awaitText("filter-bar", "1 hidden actors");
        quiet();
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids() {
        return (List<String>)
                page.value("return document.querySelector('network-view').seen.nodes.map(({id}) => id).sort()");
    }

    /** Clicks on an actor where it is drawn. */
    private static void choose(String id) {
        page.script("""
                const view = document.querySelector('network-view');
                const {x, y} = view.seen.nodes.find(one => one.id === arguments[0]);
                const [left, top] = view.transform.apply([x, y]);
                const box = view.canvas.getBoundingClientRect();
                view.canvas.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: box.left + left, clientY: box.top + top}));
                """, id);
        page.element("actor-actions strong");
    }

    private static void act(String text) {
        page.button("actor-actions button", text).click();
    }
}
