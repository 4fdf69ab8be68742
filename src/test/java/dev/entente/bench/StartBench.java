package dev.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long {@code ./entente up} takes with the data loaded, until the first answer, against Neo4j alone with the same
 * jars; and how long an {@code ask} takes beside a running {@code up}. Run it after a build, on a quiet machine:
 * {@code java -cp target/test-classes:target/classes dev.entente.bench.StartBench}.
 */
public final class StartBench {

    private static final int RUNS = 5;

    private StartBench() {}

    /** Prints a table.
     *
     * @param arguments none
     * @throws Exception if a process cannot be started
     */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("start-bench");
        var store = folder.resolve("store");
        var home = folder.resolve("bare");
        seconds(up(store), "Ctrl-C stops it");
        seconds(bare(home), "first answer");
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int i = 0; i < RUNS; i++) {
            theirs.add(seconds(bare(home), "first answer"));
            ours.add(seconds(up(store), "Ctrl-C stops it"));
        }
        var asks = asks(store);
        Bench.say("| what | least s | median s | most s |");
        Bench.say("|---|---|---|---|");
        Bench.say(Bench.row("Neo4j 5.26 alone, to its first answer", theirs));
        Bench.say(Bench.row("`./entente up` with the data loaded, to its first answer", ours));
        Bench.say(Bench.row("`./entente ask` beside a running `up`", asks));
        Bench.say(
                "%nratio of the medians, up to Neo4j alone: %.2f".formatted(Bench.median(ours) / Bench.median(theirs)));
    }

    private static List<Double> asks(Path store) throws IOException, InterruptedException {
        var server = up(store).start();
        await(server, "Ctrl-C stops it");
        var asks = new ArrayList<Double>();
        for (int i = 0; i < RUNS + 1; i++) {
            long start = System.nanoTime();
            var ask = command(store, "ask", "who-met-whom", "--actor", "Rutte", "--from", "2024-10-01")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            ask.waitFor();
            if (i > 0) {
                asks.add((System.nanoTime() - start) / 1e9);
            }
        }
        server.destroy();
        server.waitFor();
        return asks;
    }

    /** {@return the seconds until a process prints a line with some words; it is then ended} */
    private static double seconds(ProcessBuilder builder, String words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = builder.start();
        await(process, words);
        double seconds = (System.nanoTime() - start) / 1e9;
        process.destroy();
        process.waitFor();
        return seconds;
    }

    private static void await(Process process, String words) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(words)) {
                return;
            }
        }
        throw new IllegalStateException("it ended without '%s'".formatted(words));
    }

    private static ProcessBuilder up(Path store) {
        return command(store, "up");
    }

    private static ProcessBuilder command(Path store, String... arguments) {
        var words = new ArrayList<>(List.of(Path.of("entente").toAbsolutePath().toString()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("ENTENTE_STORE", store.toString()));
        return builder;
    }

    private static ProcessBuilder bare(Path home) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "-cp",
                "target/lib/*:target/test-classes",
                BareNeo4j.class.getName(),
                home.toString(),
                "17687",
                "17474"));
        return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
