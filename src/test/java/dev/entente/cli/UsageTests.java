package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ExitCodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class UsageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | a command is missing                                        | 'entente --help' shows how it is used.
            askk                        | unmatched argument at index 0: 'askk'                       | Did you mean ask? 'entente --help' shows how it is used.
            load                        | missing required parameter: 'PATH'                          | 'entente load --help' shows how it is used.
            ask who-met-whom --actr x   | unknown options: '--actr', 'x'                              | Did you mean --actor? 'entente ask who-met-whom --help' shows how it is used.
            status --format xml         | invalid value for option '--format': expected one of [TABLE, JSON, CSV, MARKDOWN, CYPHER] (case-insensitive) but was 'xml' | 'entente status --help' shows how it is used.
            status --uri localhost:7687 | 'localhost:7687' is not the address of a Neo4j              | Write it like bolt://localhost:7687 or neo4j+s://graph.example.org.
            status --uri http://localhost | 'http://localhost' is not the address of a Neo4j          | Write it like bolt://localhost:7687 or neo4j+s://graph.example.org.
            status --uri 'bolt://a b'   | 'bolt://a b' is not the address of a Neo4j                  | Write it like bolt://localhost:7687 or neo4j+s://graph.example.org.
            """)
    void aWrongCommandIsTwoLinesAndExitCodeTwo(String line, String problem, String hint) {
        var outcome = Line.run(words(line));

        assertThat(outcome.err().lines()).containsExactly("error: " + problem, "hint: " + hint);
        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void noServerIsTwoLinesAndExitCodeFour() {
        var outcome = Line.run("status", "--uri", "bolt://localhost:1");

        assertThat(outcome.err().lines())
                .containsExactly(
                        "error: no Neo4j answers at bolt://localhost:1",
                        "hint: Start it, or look at the address; for an encrypted one write bolt+s or neo4j+s, and +ssc for a"
                                + " certificate of its own.");
        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.GRAPH_UNAVAILABLE);
    }

    @Test
    void badFilesAreNamedWithLineAndColumn(@TempDir Path folder) {
        var outcome = Line.run("check", folder.resolve("none.json").toString(), "data/articles");

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.CHECK_FAILED);
        assertThat(outcome.err().lines())
                .containsExactly(
                        "error: " + folder.resolve("none.json") + ": there is no such file",
                        "hint: Look at the path; folders are read whole.");
        assertThat(outcome.out()).isEqualTo("2 files: 1 good, 1 with faults\n");
    }

    @Test
    void theListOfQuestionsNeedsNoGraph() {
        var outcome = Line.run("ask", "--format", "json");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("\"question\" : \"who-met-whom\"");
    }

    @Test
    void theCompletionScriptKnowsEveryQuestionAndItsOptions() {
        var script = Line.run("completion").out();

        assertThat(script).contains("who-met-whom").contains("--as-of").contains("bound-to-defend");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsDescribedAndEveryCommandHasAnExampleAndTheExitCodes(CommandLine command) {
        var help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);

        assertThat(command.getCommandSpec().args())
                .allSatisfy(arg -> assertThat(arg.description()).isNotEmpty());
        assertThat(help).contains("xample").contains("Exit codes:").contains("entente ");
    }

    static List<CommandLine> commands() {
        var all = new ArrayList<CommandLine>();
        for (var command : Entente.commandLine().getSubcommands().values()) {
            if (!command.getCommandName().equals("help")) {
                all.add(command);
                all.addAll(command.getSubcommands().values());
            }
        }
        return all;
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.replace("'", "").split(" (?!b$)", -1);
    }
}
