package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.Fault;
import dev.entente.dataset.DatasetLoader;
import dev.entente.dataset.DatasetReport;
import dev.entente.dataset.Inputs;
import dev.entente.dossier.LoadReport;
import dev.entente.dossier.Loader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads dossiers and data sets. */
@Command(
        name = "load",
        description = {
            "Loads dossiers and public data sets (GDELT, ICEWS, POLECAT, alliances, travel and more), exactly once: what the",
            "graph holds already changes nothing. What a file is, is told by its content. Every row is accounted for."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente load my-dossier.json",
            "  entente load gdelt/ --from 2024-10-01 --country RUS --type MEETS",
            "  entente load gdelt/*.zip --tally month",
            "  NEO4J_PASSWORD=... entente load dossiers/ --uri bolt://localhost:7687"
        })
final class LoadCommand extends GraphCommand {

    @Mixin
    private FormatOption format;

    @Mixin
    private DatasetOptions datasets;

    @Option(names = "--merge", description = "Load into a database that holds other things under the same labels.")
    private boolean merge;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, patterns such as 'gdelt/*.zip', archives (zip, gzip), Parquet, addresses of the web.")
    private List<String> paths;

    @Override
    public Integer call() {
        try (var work = new WorkFolder()) {
            var inputs = datasets.inputs(paths, work.path());
            try (var open = open()) {
                loadIfNew(open, err());
                var report = load(open, inputs);
                var loaded = inputs.hasTables() ? tables(open, inputs, work) : List.<DatasetReport>of();
                return show(new Loaded(report, loaded, inputs));
            }
        }
    }

    /**
     * What came of a load.
     *
     * @param dossiers what came of the dossiers
     * @param datasets what came of each data set
     * @param inputs what the paths named
     */
    private record Loaded(LoadReport dossiers, List<DatasetReport> datasets, Inputs inputs) {}

    private LoadReport load(OpenGraph open, Inputs inputs) {
        try (var progress = new Progress("loading", err())) {
            return new Loader(open.graph()).load(inputs.dossiers(), merge, progress::step);
        }
    }

    private List<DatasetReport> tables(OpenGraph open, Inputs inputs, WorkFolder work) {
        try (var progress = new RowProgress(err())) {
            return DatasetLoader.online(open.graph(), datasets.options(work.path()), progress::at).load(inputs);
        }
    }

    private int show(Loaded loaded) {
        var faults = new ArrayList<>(loaded.inputs().faults());
        faults.addAll(loaded.dossiers().faults());
        faults.forEach(fault -> ErrorReporter.print(spec().commandLine(), fault.problem(), fault.hint()));
        loaded.inputs()
                .passedOver()
                .forEach(fault -> ErrorReporter.print(spec().commandLine(), "passed over: " + fault.problem(), fault.hint()));
        if (format.format() == Format.JSON) {
            new TableWriter(out())
                    .json(loaded.datasets().isEmpty() ? loaded.dossiers() : Map.of("dossiers", loaded.dossiers(), "datasets", loaded.datasets()));
        } else {
            if (!loaded.inputs().dossiers().isEmpty() || loaded.datasets().isEmpty()) {
                out().println(loaded.dossiers().phrase());
            }
            loaded.datasets().forEach(report -> out().println(report.phrase()));
            if (loaded.datasets().stream().anyMatch(report -> report.rejectedRows() > 0)) {
                out().println("  the rejected rows are in " + datasets.rejected());
            }
        }
        out().flush();
        return faults.isEmpty() ? ExitCodes.OK : ExitCodes.BAD_INPUT;
    }

    /** {@return the exit code, once a report has been written} */
    static int show(LoadReport report, Format format, PrintWriter out, CommandLine command) {
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
