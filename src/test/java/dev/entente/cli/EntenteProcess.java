package dev.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command as a user runs it, in a process of its own: by the launcher, which has classes ready in an archive. */
final class EntenteProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static {
        // the first use of a checkout makes the archive, which takes its time, and says so
        run(Map.of(), "--version");
    }

    private final Process process;

    private final Path out;

    private final Path err;

    private EntenteProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** What came of a command. */
    record Outcome(int exitCode, String out, String err) {}

    /** Sees to it that what only the first command does is done. */
    static void ready() {
        // done when this class is first used
    }

    /** Starts a command; the environment names no other Neo4j and no other store. */
    static EntenteProcess start(Map<String, String> environment, String... arguments) {
        var command =
                new ArrayList<>(List.of(Path.of("entente").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        try {
            var out = Files.createTempFile("entente", ".out");
            var err = Files.createTempFile("entente", ".err");
            var builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("ENTENTE_"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            // a test is over before the big compiler has paid for itself
            builder.environment().put("ENTENTE_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
            builder.environment().putAll(environment);
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new EntenteProcess(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    static Outcome run(Map<String, String> environment, String... arguments) {
        return start(environment, arguments).finish();
    }

    /** Runs a command on a store. */
    static Outcome runOn(Path store, String... arguments) {
        return run(Map.of("ENTENTE_STORE", store.toString()), arguments);
    }

    /** Starts {@code up} on a store and waits until it says that it is up. */
    static EntenteProcess up(Path store, Map<String, String> environment) {
        var variables = new HashMap<>(environment);
        variables.put("ENTENTE_STORE", store.toString());
        var up = start(variables, "up");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!up.out().contains("Ctrl-C stops it")) {
            if (!up.process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("up did not come up: " + up.out() + up.err());
            }
            pause();
        }
        return up;
    }

    /** Ends it as Ctrl-C and a shutdown do. */
    Outcome terminate() {
        process.destroy();
        return finish();
    }

    /** Ends it as a power cut does. */
    void kill() {
        process.destroyForcibly();
        finish();
    }

    long pid() {
        return process.pid();
    }

    Outcome finish() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it did not end: " + out() + err());
            }
            return new Outcome(process.exitValue(), out(), err());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
