package dev.entente.cli;

import dev.entente.graph.EmbeddedServer;
import dev.entente.graph.Graph;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "entente",
        description = {
            "Turns news articles and public data sets into a graph of who met, visited, warned, armed or allied with"
                    + " whom, when, and who says so; and answers questions about it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            LoadCommand.class,
            BulkCommand.class,
            AskCommand.class,
            ExploreCommand.class,
            CheckCommand.class,
            StatusCommand.class,
            FetchCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a bug in entente",
            "2:wrong usage",
            "3:bad input; nothing of the bad file was loaded",
            "4:the graph, or a server, cannot be reached or refused",
            "5:nothing found",
            "6:an invariant or a check failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente up                                   a graph to query, and Neo4j Browser, on this machine",
            "  entente ask                                  the questions there are",
            "  entente ask \"who met Rutte in October 2024?\"  a question in words",
            "  entente load my-dossier.json                 an article of your own",
            "  entente fetch gdelt --from 2024-10-28 --until 2024-10-29   a day of GDELT's events"
        })
public final class Entente implements Runnable {

    private static final Set<String> ASKING = Set.of("ask", "status", "check", "load");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Runs a command and ends with its exit code.
     *
     * @param arguments as the shell gives them
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && ASKING.contains(arguments[0])) {
            Graph.warmUp();
        }
        int code = commandLine().execute(arguments);
        if (EmbeddedServer.hangs()) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    /** {@return the command line, ready to run} */
    static CommandLine commandLine() {
        var line = new CommandLine(new Entente());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new ErrorReporter());
        line.setParameterExceptionHandler(new UsageReporter());
        line.setUsageHelpAutoWidth(true);
        line.setUsageHelpLongOptionsMaxWidth(30);
        return line;
    }

    /** {@return the environment, in one place so that nothing else reads it} */
    static Map<String, String> environment() {
        return System.getenv();
    }
}
