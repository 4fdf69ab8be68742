package dev.entente.cli;

import dev.entente.UsageException;
import dev.entente.dataset.DatasetLoader;
import dev.entente.dossier.Loader;
import dev.entente.graph.ImportFiles;
import dev.entente.graph.StoreBuilder;
import dev.entente.graph.StoreContent;
import dev.entente.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a new graph offline. */
@Command(
        name = "bulk",
        description = {
            "Builds a new graph from files, offline, with Neo4j's own importer: several times as fast as load, for large data.",
            "The project's own data is in it too. --csv writes the importer's files for a server elsewhere instead."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente bulk gdelt/ --store big",
            "  entente bulk gdelt/ my-dossiers/ --csv for-the-server",
            "  entente bulk gdelt/ --parquet for-spark"
        })
final class BulkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FormatOption format;

    @Mixin
    private DatasetOptions datasets;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder for the new graph; 'up --store DIR' opens it.")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description = "Write the importer's input files there instead, with the command to run on a server.")
    private Optional<Path> csv = Optional.empty();

    @Option(
            names = "--parquet",
            paramLabel = "DIR",
            description = "Write actors, places and ties as Parquet there instead, for Spark and its like.")
    private Optional<Path> parquet = Optional.empty();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, patterns, archives, addresses of the web.")
    private List<String> paths;

    @Override
    public Integer call() {
        if (List.of(store, csv, parquet).stream().filter(Optional::isPresent).count() != 1) {
            throw new UsageException(
                    "bulk needs to know where to: --store, --csv or --parquet, and one of them only",
                    "Name a folder, such as --store big.");
        }
        long start = System.nanoTime();
        try (var work = new WorkFolder();
                var progress = new RowProgress(err())) {
            var inputs = datasets.inputs(paths, work.path());
            var read = Loader.read(inputs.dossiers());
            var options = datasets.options(work.path());
            try (var loader = DatasetLoader.offline(read.facts(), options, progress::at)) {
                var reports = loader.load(inputs);
                var ending = build(loader.content(), work, progress);
                return show(new LoadCommand.Loaded(read.report(), reports, inputs), ending, seconds(start));
            }
        }
    }

    private String build(StoreContent content, WorkFolder work, RowProgress progress) {
        if (store.isPresent()) {
            var built = build(store.get(), content, progress);
            return "%s holds %,d further nodes and %,d further ties; open it with: entente up --store %s"
                    .formatted(store.get(), built.nodes(), built.ties(), store.get());
        }
        if (parquet.isPresent()) {
            return DatasetLoader.parquet(content, parquet.get(), work.path());
        }
        var written = new ImportFiles(csv.orElseThrow(), Vocabulary.get()).write(content);
        return "%s holds %,d nodes and %,d relationships as files; on the server, in that folder, with Neo4j stopped:%n%s"
                .formatted(csv.orElseThrow(), written.nodes(), written.ties(), written.command());
    }

    /** {@return what was built}
     *
     * @param store the folder of the store
     * @param content what goes into it
     * @param progress told how far it is
     */
    static StoreBuilder.Built build(Path store, StoreContent content, RowProgress progress) {
        return new StoreBuilder(store, Vocabulary.get())
                .build(content, percent -> progress.at("building, percent", percent));
    }

    private int show(LoadCommand.Loaded loaded, String ending, double seconds) {
        int code = LoadCommand.show(loaded, spec.commandLine(), format.format(), datasets);
        if (format.format() != Format.JSON) {
            out().println(ending);
            out().println("done in %.1f s".formatted(seconds));
        }
        out().flush();
        return code;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
