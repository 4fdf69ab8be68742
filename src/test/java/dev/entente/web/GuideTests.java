package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Catalogue;
import dev.entente.ask.Question;
import dev.entente.graph.GraphStatus;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTests {

    private static final GraphStatus STATUS = new GraphStatus(
            List.of(Map.of("label", "Country", "count", 1306L), Map.of("label", "Event", "count", 36L)),
            List.of(Map.of("type", "WARNS", "count", 3L), Map.of("type", "MEETS", "count", 5L)),
            List.of());

    private static final Catalogue CATALOGUE = Catalogue.read();

    static Collection<Question> questions() {
        return CATALOGUE.questions();
    }

    private static String guide(Function<Question, Optional<String>> query) {
        return new Guide(CATALOGUE, query, "http://localhost:17475").html(STATUS);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsInTheGuideByItsTitleWithItsCommand(Question question) {
        assertThat(guide(asked -> Optional.of("// " + asked.name())))
                .contains(
                        "<b>%s</b>".formatted(question.title().get("en")),
                        "entente ask %s %s".formatted(question.name(), question.example()),
                        ">// %s</pre>".formatted(question.name()));
    }

    @Test
    void cypherIsEscaped() {
        assertThat(guide(asked -> Optional.of("MATCH (a)<-[t]-(b) WHERE a.x = \"&amp;\" </pre><script>")))
                .contains("MATCH (a)&lt;-[t]-(b) WHERE a.x = &quot;&amp;amp;&quot; &lt;/pre&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void aQuestionWhoseExampleIsNotInTheGraphIsNamedWithoutAQuery() {
        assertThat(guide(asked -> asked.name().equals("who-met-whom") ? Optional.empty() : Optional.of("RETURN 1")))
                .containsOnlyOnce("<p><i>Whom the example names is not in this graph.</i></p>");
    }

    @Test
    void theFirstSlideCounts() {
        assertThat(guide(asked -> Optional.empty()))
                .contains(
                        "<p>In this graph: <b>1,306</b> countries, <b>36</b> events, and <b>8</b> dated ties between them.</p>");
    }

    @Test
    void theLastSlideLinksTheFavouritesAndTheStyle() {
        assertThat(guide(asked -> Optional.empty()))
                .contains(
                        "href=\"http://localhost:17475/favourites.zip\"",
                        "href=\"http://localhost:17475/style.grass\"",
                        ":guide http://localhost:17475/guide.html");
    }

    @Test
    void thereIsASlideForEachKindOfQuestionAndThreeMore() {
        var slides = guide(asked -> Optional.empty()).split("<slide ", -1).length - 1;

        assertThat(slides).isEqualTo(QuestionGroup.of(CATALOGUE).size() + 3);
    }
}
