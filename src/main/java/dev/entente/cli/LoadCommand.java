package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.Fault;
import dev.entente.dataset.DatasetLoader;
import dev.entente.dataset.DatasetReport;
import dev.entente.dataset.IdentityChanges;
import dev.entente.dataset.Inputs;
import dev.entente.dossier.LoadReport;
import dev.entente.dossier.Loader;
import dev.entente.graph.Store;
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

    /**
     * Some hundred thousand rows, packed as GDELT packs them: the importer is quicker from there on. A test, which has
     * fewer, says less.
     */
    private static final long WORTH_AN_IMPORT = Long.getLong("entente.worth-an-import", 6_000_000);

    @Mixin
    private FormatOption format;

    @Mixin
    private DatasetOptions datasets;

    @Option(names = "--merge", description = "Load into a database that holds other things under the same labels.")
    private boolean merge;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files, folders, patterns such as 'gdelt/*.zip', archives (zip, gzip), Parquet, addresses of the web.")
    private List<String> paths;

    @Override
    public Integer call() {
        try (var work = new WorkFolder()) {
            var inputs = datasets.inputs(paths, work.path());
            var loaded = buildsNew(inputs) ? build(inputs, work) : load(inputs, work);
            return show(loaded, spec().commandLine(), format.format(), datasets);
        }
    }

    /**
     * What came of a load.
     *
     * @param dossiers what came of the dossiers
     * @param datasets what came of each data set
     * @param inputs what the paths named
     */
    record Loaded(LoadReport dossiers, List<DatasetReport> datasets, Inputs inputs) {}

    /** The importer makes new stores only; for little it is not worth its start. */
    private boolean buildsNew(Inputs inputs) {
        return options().server().isEmpty()
                && Store.isNew(options().store())
                && inputs.bytesOfTables() > WORTH_AN_IMPORT
                && datasets.isSingle();
    }

    private Loaded build(Inputs inputs, WorkFolder work) {
        err().println("%s is empty and this is much: building it with Neo4j's importer"
                .formatted(options().store()));
        err().flush();
        var read = Loader.read(inputs.dossiers());
        try (var progress = new RowProgress(err());
                var loader = DatasetLoader.offline(read.facts(), datasets.options(work.path()), progress::at)) {
            var reports = loader.load(inputs);
            BulkCommand.build(options().store(), loader.content(), progress);
            return new Loaded(read.report(), reports, inputs);
        }
    }

    private Loaded load(Inputs inputs, WorkFolder work) {
        try (var open = open()) {
            loadIfNew(open, err());
            LoadReport dossiers;
            try (var progress = new Progress("loading", err())) {
                dossiers = new Loader(open.graph()).load(inputs.dossiers(), merge, progress::step);
            }
            changeIdentities(open);
            if (!inputs.hasTables()) {
                return new Loaded(dossiers, List.of(), inputs);
            }
            try (var progress = new RowProgress(err());
                    var loader = DatasetLoader.online(open.graph(), datasets.options(work.path()), progress::at)) {
                return new Loaded(dossiers, loader.load(inputs), inputs);
            }
        }
    }

    private void changeIdentities(OpenGraph open) {
        int changed = new IdentityChanges(open.graph(), datasets.identities()).apply();
        if (changed > 0) {
            err().println("%,d names stand for another actor now than before; their ties were moved"
                    .formatted(changed));
            err().flush();
        }
    }

    /** {@return the exit code, once a report has been written} */
    static int show(Loaded loaded, CommandLine command, Format format, DatasetOptions datasets) {
        var faults = new ArrayList<>(loaded.inputs().faults());
        faults.addAll(loaded.dossiers().faults());
        faults.forEach(fault -> ErrorReporter.print(command, fault.problem(), fault.hint()));
        loaded.inputs()
                .passedOver()
                .forEach(fault -> ErrorReporter.print(command, "passed over: " + fault.problem(), fault.hint()));
        var out = command.getOut();
        if (format == Format.JSON) {
            new TableWriter(out)
                    .json(
                            loaded.datasets().isEmpty()
                                    ? loaded.dossiers()
                                    : Map.of("dossiers", loaded.dossiers(), "datasets", loaded.datasets()));
        } else {
            if (!loaded.inputs().dossiers().isEmpty() || loaded.datasets().isEmpty()) {
                out.println(loaded.dossiers().phrase());
            }
            loaded.datasets().forEach(report -> out.println(report.phrase()));
            if (loaded.datasets().stream().anyMatch(report -> report.rejectedRows() > 0)) {
                out.println("  the rejected rows are in " + datasets.rejected());
            }
        }
        out.flush();
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
