package dev.entente.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far a load of rows has come: a bar for each step on a terminal, a line every ten seconds elsewhere. */
final class RowProgress implements AutoCloseable {

    private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

    private final PrintWriter err;

    private @Nullable ProgressBar bar;

    private String step = "";

    private long began = System.nanoTime();

    private long lastLine = began;

    RowProgress(PrintWriter err) {
        this.err = err;
    }

    /** Says what is going on.
     *
     * @param what the step
     * @param rows how many rows of it are done
     */
    synchronized void at(String what, long rows) {
        if (!what.equals(step)) {
            close();
            step = what;
            began = System.nanoTime();
            if (Terminal.isInteractive()) {
                bar = new ProgressBarBuilder()
                        .setTaskName(what)
                        .setInitialMax(-1)
                        .setUnit(" rows", 1)
                        .showSpeed()
                        .build();
            }
        }
        if (bar != null) {
            bar.stepTo(rows);
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            double seconds = (lastLine - began) / 1e9;
            err.println("%s: %,d rows, %,.0f a second".formatted(what, rows, rows / Math.max(seconds, 0.001)));
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
