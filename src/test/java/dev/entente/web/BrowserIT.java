package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Catalogue;
import dev.entente.vocabulary.Family;
import dev.entente.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Chromium with the real Neo4j Browser, as a user meets it after {@code up}. */
class BrowserIT {

    /** Neo4j Browser asks these by itself for fonts, a news box, usage counts and reports of crashes, and does without. */
    private static final Set<String> ASKED_BY_NEO4J_BROWSER = Set.of(
            "fonts.googleapis.com", "fonts.gstatic.com", "cdn.segment.com", "canny.io", "o110884.ingest.sentry.io");

    private static final Map<String, Map<String, String>> STYLE =
            GrassStyle.of(Vocabulary.get()).rules();

    @TempDir
    private static Path folder;

    private static RealBrowser browser;

    @BeforeAll
    static void start() {
        browser = new RealBrowser(folder, 1400, 900);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Each test begins where a new user does. */
    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @Test
    void theGuideAndTheLegendOpenByThemselvesAfterOneSignIn() {
        assertThat(browser.slide()).contains("Entente", "In this graph:", "countries", "Click a query");
        browser.awaitFrame(":play " + browser.pages() + "/legend.html");
        assertThat(browser.count("[data-testid=password]")).isZero();
        assertThat(browser.count("[data-testid=errorBanner]")).isZero();

        browser.nextSlide();
        assertThat(browser.slide()).contains("The model");
        assertThat(browser.strings("return [...document.querySelectorAll('[data-testid=guidesDrawer] img')]"
                        + ".map(one => one.complete && one.naturalWidth > 0)"))
                .containsExactly("true");
    }

    @Test
    void whoComesBackIsNotAskedForThePasswordAgain() {
        browser.slide();
        browser.open();

        assertThat(browser.slide()).contains("In this graph:");
        assertThat(browser.count("[data-testid=password]")).isZero();
    }

    @Test
    void aQueryOfTheGuideDrawsNodesAndTiesInOurStyle() {
        browser.slide();
        browser.runFromGuide(0);

        assertThat(browser.nodeColours())
                .hasSizeGreaterThan(15)
                .contains(
                        colour("node.Country"),
                        colour("node.Person"),
                        colour("node.Organization"),
                        colour("node.Group"))
                .doesNotContain(colour("node"));
        assertThat(browser.tieCaptions())
                .hasSizeGreaterThan(20)
                .contains(
                        "warns (STATED) " + colour("relationship.WARNS"),
                        "meets (PLANNED) " + colour("relationship.MEETS"),
                        "arms (ALLEGED) " + colour("relationship.ARMS"),
                        "is President of Russia " + colour("relationship.HOLDS_OFFICE"));
    }

    @Test
    void theFirstQueryOfEveryStepDrawsInOurStyle() {
        var ours = STYLE.values().stream()
                .map(properties -> properties.getOrDefault("color", ""))
                .collect(Collectors.toSet());
        browser.slide();
        browser.nextSlide();
        for (var group : QuestionGroup.of(Catalogue.read())) {
            browser.nextSlide();
            assertThat(browser.slide()).contains(group.title());
            browser.runFromGuide(0);

            assertThat(ours).as(group.title()).containsAll(browser.nodeColours());
            assertThat(browser.count("[data-testid=cypherFrameErrorMessage]")).isZero();
        }
    }

    @Test
    void onlyTheTiesOfTheAnswerAreDrawn() {
        browser.slide();
        for (int slide = 0; slide < 4; slide++) {
            browser.nextSlide();
        }
        assertThat(browser.slide()).contains("Who was allied with whom on a day");
        browser.runFromGuide(1);
        browser.nodeColours();

        // the pairs of July 1914, and none of their alliances of other years
        assertThat(browser.tieCaptions())
                .hasSize(14)
                .containsOnly("is allied with " + colour("relationship.ALLIED_WITH"));
    }

    @Test
    void droppedFavouritesAreAFolderAKindOfQuestionAndRun() {
        browser.slide();
        browser.drop("/favourites.zip");
        browser.element("[data-testid=navigationFavorites]").click();
        for (var group : QuestionGroup.of(Catalogue.read())) {
            browser.element("[data-testid='expandFolder-Entente - %s']".formatted(group.title()));
        }

        browser.element("[data-testid='expandFolder-Entente - Meetings and visits']")
                .click();
        browser.element("[data-testid='scriptTitle-Who met whom, and when']");
        browser.element(
                        "[data-testid=savedScriptListItem]:has([data-testid='scriptTitle-Who met whom, and when']) [data-testid=savedScriptsButton-Run]")
                .click();
        browser.awaitFrame("// Who met whom, and when");

        assertThat(browser.nodeColours()).contains(colour("node.Person"), colour("node.Group"));
        assertThat(browser.tieCaptions()).contains("meets (STATED) " + colour("relationship.MEETS"));
    }

    @Test
    void anAnswerOfTheExplorerOpensInTheEditorAndRuns() {
        browser.openSignedIn(browser.linkOf("/api/ask/who-met-whom?actor=Rutte&from=2024-10-01&until=2024-11-01"));
        browser.slide();
        browser.runFromEditor("// Who met whom, and when");

        assertThat(browser.nodeColours()).contains(colour("node.Person"), colour("node.Group"));
        assertThat(browser.tieCaptions()).contains("meets (STATED) " + colour("relationship.MEETS"));
        assertThat(browser.count("[data-testid=cypherFrameErrorMessage]")).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQuestionIsAskedItsEvidenceOpenedAndItsCypherCopiedAndRun(boolean byKeyboard) {
        browser.copyFromExplorer("who met Rutte in October 2024?", "paragraph", byKeyboard);
        browser.signIn();
        browser.slide();

        browser.paste();

        assertThat(browser.nodeColours()).contains(colour("node.Person"), colour("node.Group"));
        assertThat(browser.count("[data-testid=cypherFrameErrorMessage]")).isZero();
    }

    @Test
    void noOtherHostIsAskedButWhatNeo4jBrowserItselfTries() {
        browser.slide();
        browser.runFromGuide(0);
        browser.nodeColours();

        assertThat(ASKED_BY_NEO4J_BROWSER).containsAll(browser.foreignHosts());
    }

    @Test
    void familiesOfTiesAreToldApartInTheLegend() {
        browser.slide();
        browser.awaitFrame("/legend.html");
        var marks = new HashSet<>(browser.strings(
                "return [...document.querySelectorAll('[data-testid=frame]:first-child span[style*=background]')]"
                        + ".map(one => getComputedStyle(one).backgroundColor)"));

        assertThat(marks).hasSize(8 + Vocabulary.get().families().size());
        assertThat(Vocabulary.get().families())
                .extracting(Family::colour)
                .allSatisfy(colour -> assertThat(marks)
                        .contains("rgb(%d, %d, %d)"
                                .formatted(
                                        Integer.parseInt(colour.substring(1, 3), 16),
                                        Integer.parseInt(colour.substring(3, 5), 16),
                                        Integer.parseInt(colour.substring(5, 7), 16))));
    }

    private static String colour(String selector) {
        return STYLE.getOrDefault(selector, Map.of()).getOrDefault("color", "no colour");
    }
}
