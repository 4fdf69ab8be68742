package dev.entente.cli;

import dev.entente.fetch.FetchTalk;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Shows how far a fetch has come: first the list of files, in megabytes, then the files. */
final class FetchProgress implements FetchTalk, AutoCloseable {

    private static final long MEGABYTE = 1_000_000;

    private final PrintWriter err;

    private String task = "";

    private @Nullable Progress progress;

    FetchProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void list(String list, long bytes) {
        of(list, "MB").step(bytes / MEGABYTE);
    }

    @Override
    public synchronized void files(int done, int of) {
        of("fetching", "files").step(done, of);
    }

    @Override
    public synchronized void note(String sentence) {
        err.println(sentence);
        err.flush();
    }

    private Progress of(String wanted, String unit) {
        if (progress == null || !task.equals(wanted)) {
            close();
            task = wanted;
            progress = new Progress(wanted, unit, err);
        }
        return progress;
    }

    @Override
    public synchronized void close() {
        if (progress != null) {
            progress.close();
            progress = null;
        }
    }
}
