package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Catalogue;
import dev.entente.ask.Parameter;
import dev.entente.ask.Question;
import dev.entente.resource.Bundled;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The explorer can say in Indonesian what the questions say of themselves, and a link can hold them. */
class QuestionWordsTests {

    private static final Pattern KEY =
            Pattern.compile("(?:^|[{ ])(?:'([^'\\n]+)'|\"([^\"\\n]+)\"|(\\w+)): ['\\[\"]", Pattern.MULTILINE);

    private final Set<String> words = keys("question-words.js");

    private final Iterable<Question> questions = Catalogue.read().questions();

    @Test
    void everyParameterAndEveryKindOfQuestionHasItsWords() {
        var said = new TreeSet<String>();
        for (var question : questions) {
            said.add(question.group());
            for (Parameter parameter : question.parameters()) {
                said.add(parameter.name());
                said.add(parameter.description());
            }
        }
        said.removeAll(words);

        assertThat(said).isEmpty();
    }

    @Test
    void everyColumnThatPeopleSeeHasItsWords() {
        var columns = new TreeSet<String>();
        questions.forEach(question -> columns.addAll(question.columns()));
        columns.removeAll(words);
        columns.removeAll(keys("words.js").stream()
                .filter(key -> key.startsWith("column "))
                .map(key -> key.substring("column ".length()))
                .collect(Collectors.toSet()));

        assertThat(columns).isEmpty();
    }

    @Test
    void noParameterIsCalledLikeAWayOfLooking() {
        var ways = Pattern.compile("'(\\w+)'")
                .matcher(Bundled.text("web/explorer/place.js").lines().limit(6).collect(Collectors.joining()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(ways).contains("on", "versus", "select", "hide");
        for (var question : questions) {
            assertThat(question.parameters()).extracting(Parameter::name).doesNotContainAnyElementsOf(ways);
        }
    }

    private static Set<String> keys(String file) {
        return KEY.matcher(Bundled.text("web/explorer/" + file))
                .results()
                .map(match -> match.group(1) != null
                        ? match.group(1)
                        : match.group(2) != null ? match.group(2) : match.group(3))
                .collect(Collectors.toSet());
    }
}
