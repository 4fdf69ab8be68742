package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.Plan;
import dev.entente.graph.ProjectData;
import java.util.HashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Neo4j makes of each question, with nothing given and with all that its example gives. */
@ProjectData
class QuestionPlansIT {

    static Stream<Named<Question>> questions() {
        return Catalogue.read().questions().stream().map(question -> Named.of(question.name(), question));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsNoMoreThanItMustWithNothingGivenAndReturnsTheColumnsThatItsHeaderDeclares(
            Question question, Graph graph) {
        var nothing = new HashMap<String, @Nullable Object>();
        question.parameters().forEach(parameter -> nothing.put(parameter.name(), null));

        var plan = Plan.of(graph, question.cypher(), nothing);

        readsNoMoreThanItMust(plan);
        assertThat(plan.columns())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(question.columns().stream(), question.details().stream())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsNoMoreThanItMustForItsExample(Question question, Graph graph) {
        var given =
                Asked.asker(graph).prepare(question, question.exampleValues()).parameters();

        readsNoMoreThanItMust(Plan.of(graph, question.cypher(), given));
    }

    private static void readsNoMoreThanItMust(Plan plan) {
        assertThat(plan.operators())
                .isNotEmpty()
                .noneMatch(operator -> operator.startsWith("AllNodesScan"))
                .noneMatch(operator -> operator.startsWith("CartesianProduct"))
                .noneMatch(operator -> operator.matches("\\w*NodeByLabelScan.*:Actor.*"));
        assertThat(plan.notifications()).isEmpty();
    }
}
