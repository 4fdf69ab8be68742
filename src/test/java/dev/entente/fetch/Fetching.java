package dev.entente.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A fetch as the tests do it: from their own server, and in little time. */
final class Fetching implements FetchTalk {

    static final LocalDate DAY = LocalDate.of(2024, 10, 28);

    static final String MIDNIGHT = "20241028000000.export.CSV.zip";

    static final String QUARTER_PAST = "20241028001500.export.CSV.zip";

    static final int TRIES = 3;

    private final GdeltServer server;

    private final Path folder;

    private final List<String> notes = new CopyOnWriteArrayList<>();

    Fetching(GdeltServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    FetchReport run() {
        return run(false, 4, Map.of("ENTENTE_KEEP_FREE", "0"));
    }

    FetchReport run(boolean translingual, int parallel, Map<String, String> environment) {
        var order = new FetchOrder(DAY, DAY.plusDays(1), folder, server.address(), translingual, parallel, TRIES);
        return new GdeltFetch(order, quick(), this, environment).run();
    }

    private static Patience quick() {
        return new Patience(
                TRIES,
                Duration.ofMillis(10),
                Duration.ofMillis(40),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ofSeconds(5));
    }

    List<String> notes() {
        return notes;
    }

    /** {@return the names of the files that a loader would meet} */
    List<String> files() {
        try (var all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path part(String name) {
        return folder.resolve(".fetch").resolve(name + ".part");
    }

    @Override
    public void list(String list, long bytes) {
        // the tests look at what the server was asked
    }

    @Override
    public void files(int done, int of) {
        // the tests look at the report
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }
}
