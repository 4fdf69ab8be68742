package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.dossier.Loader;
import dev.entente.graph.GraphChecks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks files without loading them, or the graph against its invariants. */
@Command(
        name = "check",
        description = {
            "Checks files without loading them: every fault of every file, with line and column. Without paths it checks",
            "the graph against its invariants (cypher/check)."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  entente check my-dossier.json", "  entente check --format json"})
final class CheckCommand extends GraphCommand {

    @Mixin
    private FormatOption format;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, and folders with all the JSON files in them.")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() {
        return paths.isEmpty() ? graph() : files();
    }

    private int files() {
        var report = Loader.check(paths);
        report.faults().forEach(fault -> ErrorReporter.print(spec().commandLine(), fault.problem(), fault.hint()));
        if (format.format() == Format.JSON) {
            new TableWriter(out())
                    .json(Map.of("files", report.files(), "good", report.loaded(), "faults", report.faults()));
        } else {
            out().println("%,d files: %,d good, %,d with faults"
                    .formatted(report.files(), report.loaded(), report.leftOut()));
        }
        out().flush();
        return report.faults().isEmpty() ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
    }

    private int graph() {
        try (var open = open()) {
            LoadCommand.loadIfNew(open, err());
            var outcomes = GraphChecks.run(open.graph());
            boolean good =
                    outcomes.stream().allMatch(outcome -> outcome.offenders().isEmpty());
            if (format.format() == Format.JSON) {
                new TableWriter(out()).json(outcomes);
            } else {
                outcomes.forEach(this::print);
            }
            out().flush();
            return good ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
        }
    }

    private void print(GraphChecks.Outcome outcome) {
        out().println((outcome.offenders().isEmpty() ? "holds   " : "broken  ") + outcome.title());
        if (!outcome.offenders().isEmpty()) {
            var columns = List.copyOf(outcome.offenders().get(0).keySet());
            new TableWriter(out()).write(outcome.offenders(), columns, List.of(), Format.TABLE);
        }
    }
}
