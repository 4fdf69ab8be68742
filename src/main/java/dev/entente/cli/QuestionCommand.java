package dev.entente.cli;

import dev.entente.ask.Asker;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Parameter;
import dev.entente.ask.Question;
import dev.entente.model.Status;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One question by name, with an option for each parameter in the header of its file. */
@Command(mixinStandardHelpOptions = true)
final class QuestionCommand extends GraphCommand {

    private final Question question;

    private final Map<String, String> written = new HashMap<>();

    @Mixin
    private FormatOption format;

    QuestionCommand(Question question) {
        this.question = question;
    }

    /** Adds what the header of the question says: title, options, an example. */
    void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        question.title().getOrDefault("en", ""),
                        question.title().getOrDefault("id", ""),
                        "",
                        "Returns: " + String.join(", ", question.columns()))
                .footerHeading("%nExample:%n")
                .footer("  entente ask " + question.name() + " " + question.example());
        for (var parameter : question.parameters()) {
            spec.addOption(option(parameter));
        }
    }

    private OptionSpec option(Parameter parameter) {
        return OptionSpec.builder(parameter.option())
                .paramLabel(parameter.type().name())
                .type(String.class)
                .completionCandidates(Candidates.of(parameter.type()))
                // in words of our own rather than picocli's, with an example
                .required(false)
                .description(parameter.description()
                        + (parameter.required() ? " (needed)" : "")
                        + parameter.fallback().map(" (default: %s)"::formatted).orElse(""))
                .setter(new picocli.CommandLine.Model.ISetter() {
                    @Override
                    @SuppressWarnings("unchecked") // picocli gives back what was set before
                    public <T> T set(T value) {
                        if (value != null) {
                            written.put(parameter.name(), String.valueOf(value));
                        }
                        return value;
                    }
                })
                .build();
    }

    @Override
    public Integer call() {
        try (var open = open()) {
            LoadCommand.loadIfNew(open, err());
            var asker = new Asker(open.graph(), Catalogue.read(), Clock.system(ZoneId.systemDefault()));
            return AskCommand.show(asker.ask(question, written), format.format(), spec().commandLine());
        }
    }

    /** What the shell may complete a value to. */
    private static final class Candidates {

        private Candidates() {}

        static List<String> of(Parameter.Type type) {
            return type == Parameter.Type.STATUS
                    ? Arrays.stream(Status.values()).map(Enum::name).toList()
                    : List.of();
        }
    }
}
