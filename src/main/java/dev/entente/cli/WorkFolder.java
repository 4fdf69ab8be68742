package dev.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for what one command unpacks and downloads, emptied when it ends; {@code java.io.tmpdir} says on which disk. */
final class WorkFolder implements AutoCloseable {

    private final Path path;

    WorkFolder() {
        try {
            path = Files.createTempDirectory("entente-work");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // a command that is stopped with Ctrl-C leaves nothing behind either
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "empty the work folder"));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // somebody else empties it at the same time: so much the better
            path.toFile().deleteOnExit();
        }
    }
}
