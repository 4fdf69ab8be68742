package dev.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How fast data sets are loaded, against Neo4j's own ways. Run it after {@code mvn package}, on a quiet machine:
 * {@code java -XX:+UseG1GC -XX:G1HeapRegionSize=16m -cp 'target/test-classes:target/classes:target/lib/*' dev.entente.bench.LoadBench MODE... [--rows N] [--rounds R] [--data DIR] [--work DIR]},
 * where a mode is one of online, single-row, again, pair, growth, tally, offline, questions, readers, explorer and, when those are done,
 * chart.
 */
public final class LoadBench {

    private LoadBench() {}

    /** Prints tables.
     *
     * @param arguments modes and options
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        var options = BenchOptions.parse(List.of(arguments));
        if (options.modes().isEmpty()) {
            throw new IllegalArgumentException(
                    "say what to measure: online, single-row, again, pair, growth, tally, offline, questions, readers, explorer, chart");
        }
        Files.createDirectories(options.work());
        for (var mode : options.modes()) {
            long start = System.nanoTime();
            run(mode, options);
            Bench.say("%s was done in %.0f s%n".formatted(mode, Bench.secondsSince(start)));
        }
        // a server that was stopped may leave threads behind
        Runtime.getRuntime().halt(0);
    }

    private static void run(String mode, BenchOptions options) throws IOException {
        var figuresFile = options.work().resolve("figures.csv");
        if (mode.equals("chart")) {
            LoadingChart.write(Figures.read(figuresFile), Path.of("docs", "pictures", "loading.svg"));
            return;
        }
        var files = new GdeltFiles(options.data(), options.work());
        var stores = new Stores(options.work().resolve("stores"));
        var figures = new Figures(mode, options.rows(), figuresFile);
        Bench.say("# %s: %,d %s, %d rounds".formatted(mode, options.rows(), files.phrase(), options.rounds()));
        var online = new OnlineBench(options, stores, files, figures);
        switch (mode) {
            case "online" -> online.online();
            case "single-row" -> online.singleRow();
            case "again" -> online.again();
            case "pair" -> online.pair();
            case "growth" -> online.growth();
            case "tally" -> online.tally();
            case "offline" -> new OfflineBench(options, stores, files, figures).run();
            case "questions" -> new QuestionsBench(options, stores, files).run();
            case "explorer" -> new ExplorerBench(options, stores, files).run();
            case "readers" -> new ReadersBench(options, stores, files).run();
            default -> throw new IllegalArgumentException("there is no mode " + mode);
        }
    }
}
