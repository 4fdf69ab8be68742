package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question has an answer, and one that is empty where nothing fits. */
@ProjectData
class EmptyAnswersIT {

    private static final String NOTHING = """
            alleged --actor ISL
            alliance-changes --from 1700-01-01 --until 1701-01-01
            alliance-history --until 1301-01-01
            alliance-network --as-of 1300-01-01
            allies-of --country CHE --as-of 2024-10-30
            between --a ISL --b CHE
            bound-to-defend --country CHE --as-of 2024-10-30
            common-allies --a PRK --b USA --as-of 2024-10-30
            contradictions --actor ISL
            evidence --event no-such-event
            go-betweens --a ISL --b CHE
            members-of --organization NATO --as-of 1949-01-01
            most-active --from 1700-01-01 --until 1701-01-01
            network --from 1700-01-01 --until 1701-01-01
            office-holders --country PRK --as-of 1700-01-01
            path --a mark-rutte --b mark-rutte
            planned --actor ISL
            relations-by-month --a ISL --b CHE
            said-by --actor ISL
            single-source --actor ISL
            sources --limit 1
            strained-triads --country CHE
            timeline --actor PRK --from 1700-01-01 --until 1701-01-01
            treaty-parties --treaty nato-1949 --as-of 1949-01-01
            who-accused-whom --a RUS --b USA
            who-armed-whom --actor ISL
            who-is --actor ISL
            who-met-whom --actor ISL
            who-visited --a RUS --b PRK
            who-warned-whom --actor ISL
            who-was-where --actor ISL
            """;

    /** The one article contradicts nobody, and no two of those it sets at odds have an ally in common: see SmallWorldIT. */
    private static final List<String> WITHOUT_EXAMPLE = List.of("contradictions", "strained-triads");

    static Stream<String> linesWithoutAnswer() {
        // the list of sources is empty only where the graph is: see SmallWorldIT; and an actor that is found is
        // somebody
        return NOTHING.lines().filter(line -> !line.startsWith("sources") && !line.startsWith("who-is"));
    }

    static Stream<String> examples() {
        return Catalogue.read().questions().stream()
                .filter(question -> !WITHOUT_EXAMPLE.contains(question.name()))
                .map(question -> question.name() + " " + question.example());
    }

    @ParameterizedTest
    @MethodSource
    void linesWithoutAnswer(String line, Graph graph) {
        assertThat(Asked.answer(graph, line).rows()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void examples(String line, Graph graph) {
        var answer = Asked.answer(graph, line);

        assertThat(answer.rows()).isNotEmpty();
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row).containsKeys("status", "sources"));
    }

    @Test
    void everyQuestionIsInTheTable() {
        assertThat(new TreeSet<>(NOTHING.lines()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList()))
                .containsExactlyElementsOf(Catalogue.read().questions().stream()
                        .map(Question::name)
                        .toList());
    }
}
