package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.Fault;
import dev.entente.dossier.LoadReport;
import dev.entente.dossier.Loader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads dossiers. */
@Command(
        name = "load",
        description = {
            "Loads dossiers, treaties, offices and other JSON files of the forms in data/README.md, exactly once: a file",
            "that the graph holds already changes nothing, a changed one replaces what its source said before."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente load my-dossier.json",
            "  entente load dossiers/ --format json",
            "  NEO4J_PASSWORD=... entente load dossiers/ --uri bolt://localhost:7687"
        })
final class LoadCommand extends GraphCommand {

    @Mixin
    private FormatOption format;

    @Option(names = "--merge", description = "Load into a database that holds other things under the same labels.")
    private boolean merge;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders with all the JSON files in them.")
    private List<Path> paths;

    @Override
    public Integer call() {
        try (var open = open()) {
            loadIfNew(open, err());
            return show(load(open), format.format(), out(), spec().commandLine());
        }
    }

    private LoadReport load(OpenGraph open) {
        try (var progress = new Progress("loading", err())) {
            return new Loader(open.graph()).load(paths, merge, progress::step);
        }
    }

    /** {@return the exit code, once a report has been written} */
    static int show(LoadReport report, Format format, PrintWriter out, picocli.CommandLine command) {
        for (Fault fault : report.faults()) {
            ErrorReporter.print(command, fault.problem(), fault.hint());
        }
        if (format == Format.JSON) {
            new TableWriter(out).json(report);
        } else {
            out.println(report.phrase());
        }
        out.flush();
        return report.faults().isEmpty() ? ExitCodes.OK : ExitCodes.BAD_INPUT;
    }

    /** Loads the project's own data into a store that was made just now. */
    static void loadIfNew(OpenGraph open, PrintWriter talk) {
        if (open.isNew()) {
            talk.println("loading the project's data (once)");
            talk.flush();
            var report = new Loader(open.graph()).loadBundled(false);
            talk.println(report.phrase());
            talk.flush();
        }
    }
}
