package dev.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Building a store that does not exist yet: each way is a process of its own, timed from its start to its end. */
final class OfflineBench {

    static final String BULK = "entente bulk, from the zips";

    static final String LOAD = "entente load into an empty store, from the zips";

    static final String IMPORT = "neo4j-admin import, from ready files";

    private static final Path JAR = Path.of("target", "entente.jar");

    private final BenchOptions options;

    private final Stores stores;

    private final GdeltFiles files;

    private final Figures figures;

    OfflineBench(BenchOptions options, Stores stores, GdeltFiles files, Figures figures) {
        this.options = options;
        this.stores = stores;
        this.files = files;
        this.figures = figures;
    }

    /** Measures. */
    void run() throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("there is no %s: run mvn package first".formatted(JAR));
        }
        int few = options.rows() / 10;
        Way.warmUp(ways(few, ready(few)));
        var csv = new LoadCsv(stores, files.rows(options.rows()));
        var warm = new LoadCsv(stores, files.rows(few));
        Way.warmUp(List.of(new Way(OnlineBench.CSV, () -> warm.byId(LoadCsv.ONE))));
        var ways = new ArrayList<>(ways(options.rows(), ready(options.rows())));
        ways.add(new Way(OnlineBench.CSV, () -> csv.byId(LoadCsv.ONE)));
        Way.alternate(ways, options.rounds(), figures);
        figures.table();
        figures.atMost("1.5", BULK, IMPORT);
        figures.atLeast("3", OnlineBench.CSV, LOAD);
    }

    private List<Way> ways(int rows, Path ready) {
        return List.of(
                new Way(BULK, () -> ours(rows, "bulk", files.rows(rows))),
                new Way(IMPORT, () -> theirs(ready)),
                new Way(LOAD, () -> ours(rows, "load", files.rows(rows))));
    }

    private Outcome ours(int rows, String command, List<Path> zips) throws IOException, InterruptedException {
        var store = stores.fresh();
        try {
            var outcome = process(
                    entente(command, zips.get(0).toAbsolutePath().resolveSibling("."), "--store", store), Path.of(""));
            Bench.say("  the store has %,d bytes for %,d rows"
                    .formatted(Folders.bytes(store.resolve("neo4j/data")), rows));
            return outcome;
        } finally {
            Folders.delete(store);
        }
    }

    /** {@return the folder of the importer's files} */
    private Path ready(int rows) throws IOException {
        var folder = stores.fresh();
        try {
            Bench.say("making the importer's files of %,d rows".formatted(rows));
            var unused = process(
                    entente("bulk", files.rows(rows).get(0).toAbsolutePath().resolveSibling("."), "--csv", folder),
                    Path.of(""));
            return folder;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Outcome theirs(Path ready) throws IOException, InterruptedException {
        var home = stores.fresh();
        try {
            Files.createDirectories(home.resolve("conf"));
            Files.writeString(home.resolve("conf/neo4j.conf"), "");
            var words = new ArrayList<>(
                    java("-cp", Path.of("target", "lib").toAbsolutePath() + "/*", "org.neo4j.cli.AdminTool"));
            words.addAll(command(ready));
            var process = new ProcessBuilder(words);
            process.environment()
                    .putAll(Map.of("NEO4J_HOME", home.toAbsolutePath().toString()));
            return process(process, ready);
        } finally {
            Folders.delete(home);
        }
    }

    /** {@return the words of the command that stands beside the files, after the program's name} */
    private static List<String> command(Path ready) throws IOException {
        var text = new StringBuilder();
        for (var line : Files.readAllLines(ready.resolve("import.sh"))) {
            if (!line.startsWith("#")) {
                text.append(line.replaceAll("\\\\$", " "));
            }
        }
        return Arrays.stream(text.toString().strip().split("\\s+", -1)).skip(1).toList();
    }

    private static ProcessBuilder entente(String command, Path zips, String option, Path folder) {
        return new ProcessBuilder(
                Path.of("entente").toAbsolutePath().toString(),
                command,
                zips.toAbsolutePath().toString(),
                option,
                folder.toAbsolutePath().toString());
    }

    /** Java with the flags that neo4j-admin gives it. */
    private static List<String> java(String... more) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED"));
        words.addAll(List.of(more));
        return words;
    }

    private Outcome process(ProcessBuilder builder, Path folder) throws IOException, InterruptedException {
        var said = Files.createTempFile("bench", ".log");
        builder.directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Bench.settle();
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double seconds = Bench.secondsSince(start);
        if (code != 0) {
            throw new IllegalStateException("exit code %d: %s".formatted(code, Files.readString(said)));
        }
        Files.delete(said);
        return new Outcome(seconds, 0);
    }
}
