package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.ProjectData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The map of the world, with two alliances of 1955 on it. */
@ProjectData
class MapIT extends WithExplorer {

    /** A map of two blocs, before all else on the page. Each choice is kept, in the order in which they were made. */
    private static final String TWO_BLOCS = """
            const [blocs, done] = arguments;
            import('/explorer/map-view.js').then(() => {
              const view = document.createElement('map-view');
              const [nodes, ties, colours] = [new Map(), [], new Map()];
              const node = (id) => nodes.get(id) ?? nodes.set(id, { id, name: id, kind: 'Country', country: id, degree: 1 }).get(id);
              const tie = (a, b, status) => ties.push({ index: ties.length, source: node(a), target: node(b), status, type: 'ALLIED_WITH' });
              ['#2f6db3', '#c9493f'].forEach((colour, i) => {
                const members = (blocs.split('|')[i] ?? '').trim().split(' ');
                members.forEach((a, j) => members.slice(j + 1).forEach((b) => tie(a, b, 'STATED')));
                members.forEach((a) => colours.set(a, { colour, bloc: ['NATO', 'Warsaw Pact'][i], weak: a === 'ALB' }));
              });
              for (let i = 0; i < 4; i++) tie('USA', 'SUN', 'ALLEGED');
              tie('USA', 'USA', 'STATED');
              ties.push({ index: ties.length, source: node('USA'), target: { id: 'nobody-knows', name: '?' }, status: 'STATED' });
              window.chosen = [];
              view.addEventListener('choose', (event) => { window.chosen.push(event.detail); view.chosen = new Set(event.detail); });
              Object.assign(view, { network: { nodes: [...nodes.values()], ties, left: 3 }, colours, day: '1955-12-31' });
              document.body.prepend(view);
              done(null);
            });
            """;

    private static final String NATO_AND_WARSAW_PACT =
            "BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA GRC TUR DEU | ALB BGR CSK DDR HUN POL ROU SUN";

    private static final String SIZE_OF_WORLD =
            "return performance.getEntriesByType('resource').find((one) => one.name.includes('world.json'))?.encodedBodySize";

    @Test
    void countriesHaveTheColoursOfTheirBlocsAndTiesAreArcs() {
        draw(NATO_AND_WARSAW_PACT);

        assertThat(page.elements("map-view .shape")).hasSizeGreaterThan(240);
        assertThat(page.element("map-view [data-shape=FRA]").getDomAttribute("fill"))
                .isEqualTo("#2f6db3");
        // Ukraine was held by the Soviet Union, and is as red as it is
        assertThat(page.element("map-view [data-shape=UKR]").getDomAttribute("data-country"))
                .isEqualTo("SUN");
        assertThat(page.element("map-view [data-shape=UKR]").getDomAttribute("fill"))
                .isEqualTo("#c9493f");
        assertThat(page.element("map-view [data-shape=ALB]").getDomAttribute("fill-opacity"))
                .isEqualTo("0.45");
        assertThat(page.element("map-view [data-shape=ESP]").getDomAttribute("fill"))
                .isNull();
        // Germany has the shape of today, and East Germany a dot
        assertThat(page.element("map-view [data-shape=DEU]").getDomAttribute("fill"))
                .isEqualTo("#2f6db3");
        assertThat(page.element("map-view [data-country=DDR] .dot").getDomAttribute("fill"))
                .isEqualTo("#c9493f");
        assertThat(page.elements("map-view .place")).hasSize(23);
        // 15 · 14 / 2 + 8 · 7 / 2, and one for four
        assertThat(page.elements("map-view .arc")).hasSize(134);
        assertThat(page.element("map-view [data-arc='SUN USA ALLEGED']").getDomAttribute("stroke-dasharray"))
                .isEqualTo("2 4");
        assertThat(page.element("map-view .count").getText())
                .isEqualTo("Countries: 23. Ties between them: 137, in 134 lines. Ties within one country: 1."
                        + " Ties with an end that lies nowhere on the map: 1. Rows that name no two actors: 3.");
        assertThat(page.element("map-view .legend").getText())
                .contains("NATO (15)", "Warsaw Pact (8)", "stated", "alleged")
                .doesNotContain("denied");
        assertThat(page.element("map-view").getText()).contains("Present-day borders (Natural Earth)");
        quiet();
    }

    @Test
    void whatIsPointedAtIsSaidAndChosenByAClick() {
        draw(NATO_AND_WARSAW_PACT);

        new Actions(page.driver())
                .moveToElement(page.element("map-view [data-country=USA] .dot"))
                .perform();
        page.awaitText("map-view .told", "United States · NATO · ties: 20");
        page.element("map-view [data-country=USA] .dot").click();
        assertThat(page.script("return chosen[0].length")).isEqualTo(20L);
        assertThat(page.elements("map-view .arc.chosen")).hasSize(15);

        point("[data-shape=UKR]");
        page.awaitText("map-view .told", "Soviet Union (today Ukraine) · Warsaw Pact · ties: 11");
        assertThat(page.script("return chosen[1].length")).isEqualTo(11L);

        point("[data-arc='SUN USA ALLEGED']");
        page.awaitText("map-view .told", "Soviet Union – United States · ties: 4 · alleged");
        assertThat(page.script("return chosen[2].length")).isEqualTo(4L);

        point("[data-shape=KEN]");
        page.awaitText("map-view .told", "Kenya: no state is known here on this day");
        assertThat(page.script("return chosen.length")).isEqualTo(3L);
        quiet();
    }

    @Test
    void theSameByKeyboardAlone() {
        draw(NATO_AND_WARSAW_PACT);

        page.tabTo("map-view .place");
        page.awaitText("map-view .told", "Albania · Warsaw Pact (loosely) · ties: 7");
        page.press(Keys.ARROW_LEFT);
        page.awaitText("map-view .told", "United States");
        page.press(Keys.ENTER);
        assertThat(page.script("return chosen[0].length")).isEqualTo(20L);

        page.press("++");
        assertThat(page.script("return document.querySelector('map-view').transform.k"))
                .isEqualTo(2.25);
        page.press(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT), "0");
        assertThat(page.script("return document.querySelector('map-view').transform.k"))
                .isEqualTo(1L);

        // one stop for all countries
        page.press(Keys.TAB);
        page.tabTo("map-view .closer button");
        assertThat(page.elements("map-view .place[tabindex='0']")).hasSize(1);
        quiet();
    }

    @Test
    void anotherDayFillsTheSameShapesInAMoment() {
        draw(NATO_AND_WARSAW_PACT);
        page.script("window.before = document.querySelector('map-view [data-shape=UKR]')");

        var took = page.value("""
                const view = document.querySelector('map-view');
                const change = (day) => {
                  const began = performance.now();
                  Object.assign(view, { day, colours: new Map(view.colours), network: { ...view.network } });
                  view.performUpdate();
                  return performance.now() - began;
                };
                return Math.min(...['1991-10-01', '1955-12-31', '1991-10-01', '1955-12-31', '1991-10-01'].map(change));
                """);

        assertThat(((Number) took).doubleValue()).isLessThan(30);
        assertThat(
                        page.script(
                                "return before.isConnected && before.dataset.country === 'UKR' && !before.hasAttribute('fill')"))
                .isEqualTo(true);
        quiet();
    }

    @Test
    void tooManyArcsAreDrawnOnlyForWhoIsPointedAt() {
        draw(
                "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA");

        page.awaitText("map-view .count", "Too many lines to draw at once");
        assertThat(page.elements("map-view .arc")).isEmpty();

        page.tabTo("map-view .place");
        page.awaitText("map-view .told", "Albania");
        assertThat(page.elements("map-view .arc")).hasSize(31);
        quiet();
    }

    @Test
    void nothingIsFetchedBeforeTheMapIsSeen() {
        page.script("document.body.style.paddingTop = '5000px'");
        page.driver().executeAsyncScript(TWO_BLOCS, NATO_AND_WARSAW_PACT);
        page.driver()
                .executeAsyncScript(
                        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))");
        assertThat(page.script(SIZE_OF_WORLD)).isNull();

        page.script("document.querySelector('map-view').scrollIntoView()");

        page.element("map-view svg.world");
        // packed on its way
        assertThat((Long) page.script(SIZE_OF_WORLD)).isBetween(1_000L, 160_000L);
        quiet();
    }

    @Test
    void aServerThatIsGoneIsSaidToBeGone() {
        page.driver().executeAsyncScript("import('/explorer/map-view.js').then(arguments[0])");
        stopServing();

        page.driver().executeAsyncScript(TWO_BLOCS, NATO_AND_WARSAW_PACT);

        page.awaitText("map-view [role=alert]", "The server does not answer.");
        assertThat(page.element("map-view button").getText()).isEqualTo("Try again");
    }

    @Test
    void thePictureIsAFileOfItsOwn() {
        draw(NATO_AND_WARSAW_PACT);

        var picture = String.valueOf(page.script("return document.querySelector('map-view').svg()"));

        assertThat(page.script(
                        "return new DOMParser().parseFromString(arguments[0], 'image/svg+xml').documentElement.localName",
                        picture))
                .isEqualTo("svg");
        assertThat(picture)
                .contains("#2f6db3", "Warsaw Pact (8)", "1955-12-31", "Present-day borders", "United States")
                .doesNotContain("var(", "class=", "<!--");
        quiet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nothingKeepsAnybodyOut(String scheme) {
        page.prefer(scheme);
        draw(NATO_AND_WARSAW_PACT);
        point("[data-shape=UKR]");
        accessible("map-view");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            shape | day        | holder
            UKR   | 1955-12-31 | SUN
            UKR   | 1991-08-24 | UKR
            RUS   | 1991-12-25 | SUN
            UKR   | 1913-01-01 | RUE
            SVN   | 1955-12-31 | YUG
            SVN   | 1900-01-01 | AUH
            MNE   | 2000-01-01 | SCG
            XKX   | 1955-12-31 | YUG
            DEU   | 1948-01-01 |
            VNM   | 1960-01-01 | RVN
            YEM   | 1980-01-01 | YAR
            TWN   | 1940-01-01 | ROC
            KEN   | 1955-12-31 |
            KEN   | 2020-01-01 | KEN
            """)
    void aShapeIsHeldByWhoeverItsStateCameOutOf(String shape, String day, @Nullable String holder) {
        var found = page.driver().executeAsyncScript("""
                        const [shape, day, done] = arguments;
                        Promise.all([import('/explorer/territory.js'), fetch('/api/countries').then((one) => one.json())])
                          .then(([{ holder }, all]) => done(holder(shape, new Map(all.map((one) => [one.id, one])), day) ?? null));
                        """, shape, day);

        assertThat(found).isEqualTo(holder);
    }

    private void draw(String blocs) {
        page.driver().executeAsyncScript(TWO_BLOCS, blocs);
        page.element("map-view svg.world");
    }

    /** Points and clicks at what may lie under something else. */
    private void point(String css) {
        page.script(
                "['pointerover', 'click'].forEach((type) => document.querySelector('map-view ' + arguments[0]).dispatchEvent(new PointerEvent(type, { bubbles: true })))",
                css);
    }
}
