package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.ExitCodes;
import dev.entente.UsageException;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProjectData
class AskerIT {

    private static final String FORMS = "Write a day, a month or a year: 2024-10-28, 2024-10 or 2024.";

    @ParameterizedTest
    @CsvSource({"2024-10-28, 2024-10-28", "2024-10, 2024-10-01", "2024, 2024-01-01", "' 2024 ', 2024-01-01"})
    void aDateIsADayAMonthOrAYear(String written, LocalDate day, Graph graph) {
        assertThat(prepared(graph, "who-met-whom", Map.of("from", written))).containsEntry("from", day);
    }

    @Test
    void whatIsNotGivenIsItsDefaultOrNull(Graph graph) {
        assertThat(prepared(graph, "alliance-network", Map.of()))
                .containsEntry("asOf", LocalDate.of(2024, 10, 30))
                .containsEntry("country", null)
                .containsEntry("limit", 10_000L);
    }

    @Test
    void statusAndTypeMayBeWrittenInLowerCase(Graph graph) {
        assertThat(prepared(
                        graph,
                        "between",
                        Map.of("a", "PRK", "b", "RUS", "status", "alleged", "type", "sends-troops-to")))
                .containsEntry("status", "ALLEGED")
                .containsEntry("type", "SENDS_TROOPS_TO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yesterday  | --from: 'yesterday' is not a date
            2024-02-30 | --from: '2024-02-30' is a day that does not exist
            2024-13    | --from: '2024-13' is a month that does not exist
            28/10/2024 | --from: '28/10/2024' is not a date
            24         | --from: '24' is not a date
            ''         | --from: '' is not a date
            """)
    void refusesWhatIsNoDate(String written, String problem, Graph graph) {
        refuses(graph, "who-met-whom", Map.of("from", written), problem, FORMS);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.5", "many", "''", "99999999999999999999"})
    void refusesWhatIsNoNumber(String written, Graph graph) {
        refuses(
                graph,
                "who-met-whom",
                Map.of("limit", written),
                "--limit: '%s' is no number above 0".formatted(written),
                "Write a whole number, such as 100.");
    }

    @Test
    void refusesAStatusThatThereIsNot(Graph graph) {
        refuses(
                graph,
                "who-met-whom",
                Map.of("status", "maybe"),
                "--status: 'maybe' is none of those it can be",
                "Write one of STATED, PLANNED, ALLEGED, DENIED.");
    }

    @Test
    void refusesATypeThatThereIsNot(Graph graph) {
        assertThatThrownBy(() -> Asked.asker(graph).prepare(Asked.question("planned"), Map.of("type", "LOVES")))
                .asInstanceOf(InstanceOfAssertFactories.type(UsageException.class))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo("--type: 'LOVES' is none of those it can be");
                    assertThat(refused.hint())
                            .startsWith("Write one of ")
                            .contains("MEETS, ")
                            .doesNotContain("HOSTS");
                });
    }

    @Test
    void saysWhatAQuestionNeedsWithAnExample(Graph graph) {
        refuses(
                graph,
                "allies-of",
                Map.of(),
                "allies-of needs --country: the country",
                "For example: entente ask allies-of --country PRK --as-of 2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2024-10-28, 2024-10-28", "2024-10, 2024-10-01", "2024-10-28, 2024-10-27"})
    void refusesAPeriodThatEndsBeforeItBegins(String from, String until, Graph graph) {
        refuses(
                graph,
                "who-met-whom",
                Map.of("from", from, "until", until),
                "--until %s is not after --from %s".formatted(until, from.length() == 7 ? from + "-01" : from),
                "--until is the first day after the period: for October 2024 write --from 2024-10 --until 2024-11.");
    }

    @Test
    void anIdNeedsNoExplanationAndANameDoes(Graph graph) {
        assertThat(Asked.answer(graph, "allies-of --country prk").understood()).isEmpty();
        assertThat(Asked.answer(graph, "allies-of --country Korut").understood())
                .containsExactly("--country Korut is North Korea (PRK)");
    }

    @Test
    void theAnswerTellsWhatTheCypherWasGiven(Graph graph) {
        assertThat(Asked.answer(graph, "allies-of --country Korut --as-of 1998").parameters())
                .isEqualTo(Map.of("country", "PRK", "asOf", LocalDate.of(1998, 1, 1)));
    }

    private static Map<String, @Nullable Object> prepared(Graph graph, String question, Map<String, String> written) {
        return Asked.asker(graph).prepare(Asked.question(question), written).parameters();
    }

    private static void refuses(
            Graph graph, String question, Map<String, String> written, String problem, String hint) {
        assertThatThrownBy(() -> Asked.asker(graph).prepare(Asked.question(question), written))
                .asInstanceOf(InstanceOfAssertFactories.type(UsageException.class))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.hint()).isEqualTo(hint);
                    assertThat(refused.exitCode()).isEqualTo(ExitCodes.USAGE);
                });
    }
}
