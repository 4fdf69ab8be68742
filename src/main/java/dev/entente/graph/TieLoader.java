package dev.entente.graph;

import dev.entente.graph.PreparedTies.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;

/**
 * Prepared ties into the graph, fast: two writers work at lanes that share no end, so that they seldom want the same
 * lock. (Never is too much to say: a new tie also touches the one before it in the list of an end with few ties.) A
 * load that ends early, for whatever reason, leaves whole transactions; what it left out can be given again.
 */
public final class TieLoader {

    /** A third writer gains nothing: the server's own work is the larger part, and it has no more than it can do. */
    private static final int WRITERS = 2;

    private static final int BATCH = 10_000;

    private final Graph graph;

    private final int batch;

    /**
     * @param graph where to
     */
    public TieLoader(Graph graph) {
        this(graph, BATCH);
    }

    TieLoader(Graph graph, int batch) {
        this.graph = graph;
        this.batch = batch;
    }

    /**
     * {@return what was written, when all is}
     *
     * @param ties what to write
     * @param progress told after each transaction how many ties are in the graph; by one thread at a time
     * @throws dev.entente.GraphUnavailableException if the graph cannot take them
     * @throws CancellationException if the calling thread was interrupted; it stays so
     */
    public TieCounts write(PreparedTies ties, LongConsumer progress) {
        var load = new Load(ties, progress);
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < Math.min(WRITERS, ties.lanes().size()); i++) {
            var writer = new Thread(load::run, "tie writer " + (i + 1));
            writer.setDaemon(true);
            writers.add(writer);
        }
        writers.forEach(Thread::start);
        boolean interrupted = await(writers, load);
        load.throwFailure();
        if (interrupted) {
            throw new CancellationException("the load was interrupted");
        }
        return load.counts;
    }

    /** A transaction under way is let come to its end: it is short, and so what was written is known. */
    private static boolean await(List<Thread> writers, Load load) {
        boolean interrupted = false;
        for (var writer : writers) {
            while (writer.isAlive()) {
                try {
                    writer.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    load.stop();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return interrupted;
    }

    /** One load: what its writers share. */
    private final class Load {

        private final PreparedTies ties;

        private final TieWriter writer;

        private final LongConsumer progress;

        private final Lanes lanes;

        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        private volatile boolean stopped;

        private TieCounts counts = TieCounts.NONE;

        Load(PreparedTies ties, LongConsumer progress) {
            this.ties = ties;
            this.progress = progress;
            writer = new TieWriter(graph, ties.columns(), ties.constants());
            lanes = new Lanes(ties.lanes());
        }

        /** Whatever goes wrong stops the other writer too, and the caller hears of the first. */
        void run() {
            try {
                for (var lane = lanes.take(); lane.isPresent(); lane = lanes.take()) {
                    write(lane.get());
                    lanes.done(lane.get());
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
                stop();
            }
        }

        private void write(Lane lane) {
            try (var at = ties.open(lane)) {
                boolean more = at.next();
                while (more && !stopped) {
                    var next = writer.empty();
                    for (; more && next.size() < batch; more = at.next()) {
                        next.add(at);
                    }
                    add(writer.write(next));
                }
            }
        }

        private synchronized void add(TieCounts more) {
            counts = counts.plus(more);
            progress.accept(counts.written() + counts.there());
        }

        void stop() {
            stopped = true;
            lanes.stop();
        }

        void throwFailure() {
            var first = failure.get();
            if (first instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (first instanceof Error error) {
                throw error;
            }
            if (first != null) {
                throw new IllegalStateException(first);
            }
        }
    }
}
