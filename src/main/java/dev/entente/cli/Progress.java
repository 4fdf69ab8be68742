package dev.entente.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** How far a long piece of work has come: a bar on a terminal, a line every ten seconds elsewhere. */
final class Progress implements AutoCloseable {

    private static final long BETWEEN_LINES = Duration.ofSeconds(10).toNanos();

    private final String task;

    private final String unit;

    private final PrintWriter err;

    private final @Nullable ProgressBar bar;

    private long lastLine = System.nanoTime();

    Progress(String task, PrintWriter err) {
        this(task, "files", err);
    }

    Progress(String task, String unit, PrintWriter err) {
        this.task = task;
        this.unit = unit;
        this.err = err;
        this.bar = !Terminal.isInteractive()
                ? null
                : new ProgressBarBuilder().setTaskName(task).setInitialMax(-1).build();
    }

    /** Says how many files, or what else the unit is, are done. */
    void step(long done) {
        step(done, -1);
    }

    /** Says how many are done of how many; of -1 where that is not known. */
    void step(long done, long of) {
        if (bar != null) {
            bar.maxHint(of).stepTo(done);
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            err.println("%s: %,d%s %s".formatted(task, done, of < 0 ? "" : " of %,d".formatted(of), unit));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
