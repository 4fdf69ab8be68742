package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.ask.Answer;
import dev.entente.ask.Asker;
import dev.entente.ask.BrowserQuery;
import dev.entente.ask.Catalogue;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Asks a question: in words here, by name in the subcommands, which are made from the question files. */
@Command(
        name = "ask",
        description = "Answers a question. Without arguments it lists those there are.",
        mixinStandardHelpOptions = true,
        modelTransformer = AskCommand.Questions.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente ask \"who met Rutte in October 2024?\"",
            "  entente ask \"siapa bertemu Rutte pada Oktober 2024?\"",
            "  entente ask who-met-whom --actor Rutte --from 2024-10 --until 2024-11",
            "  entente ask allies-of --country PRK --as-of 2024-12-31 --format json",
            "  entente ask path --help"
        })
final class AskCommand extends GraphCommand {

    @Mixin
    private FormatOption format;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "A question in words, English or Indonesian.")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        var catalogue = Catalogue.read();
        if (words.isEmpty()) {
            return list(catalogue);
        }
        try (var open = open()) {
            LoadCommand.loadIfNew(open, err());
            var answer = new Asker(open.graph(), catalogue, Clock.system(ZoneId.systemDefault()))
                    .ask(String.join(" ", words));
            return show(answer, format.format(), spec().commandLine());
        }
    }

    private int list(Catalogue catalogue) {
        var rows = catalogue.questions().stream()
                .map(question -> Map.<String, Object>of(
                        "question", question.name(),
                        "asks", question.title().getOrDefault("en", ""),
                        "example", "entente ask " + question.name() + " " + question.example()))
                .toList();
        new TableWriter(out()).write(rows, List.of("question", "asks"), List.of("example"), format.format());
        err().println("'entente ask QUESTION --help' shows its options; or ask in words.");
        err().flush();
        return ExitCodes.OK;
    }

    /**
     * {@return the exit code, once an answer has been written}
     *
     * @param answer the answer
     * @param format how
     * @param command whose writers to use
     */
    static int show(Answer answer, Format format, CommandLine command) {
        answer.understood().forEach(command.getErr()::println);
        if (format == Format.CYPHER) {
            command.getOut().print(BrowserQuery.of(answer.question(), answer.parameters()));
            command.getOut().flush();
            command.getErr().println("In Neo4j Browser run the :param lines first, then the query.");
            command.getErr().flush();
            return ExitCodes.OK;
        }
        var question = answer.question();
        if (answer.rows().isEmpty()) {
            command.getErr().println("Nothing in the graph answers this.");
        }
        if (!answer.rows().isEmpty() || format == Format.JSON || format == Format.CSV) {
            new TableWriter(command.getOut()).write(answer.rows(), question.columns(), question.details(), format);
        }
        if (answer.mayHaveMore()) {
            command.getErr()
                    .println("There may be more than these %,d rows: --limit shows more."
                            .formatted(answer.rows().size()));
        }
        command.getErr().flush();
        return answer.rows().isEmpty() ? ExitCodes.NOTHING_FOUND : ExitCodes.OK;
    }

    /** Gives {@code ask} a subcommand for each question. */
    static final class Questions implements IModelTransformer {

        @Override
        public CommandSpec transform(CommandSpec ask) {
            for (var question : Catalogue.read().questions()) {
                var command = new QuestionCommand(question);
                Callable<Integer> callable = command;
                var spec = CommandSpec.forAnnotatedObject(callable);
                command.describe(spec);
                ask.addSubcommand(question.name(), spec);
            }
            return ask;
        }
    }
}
