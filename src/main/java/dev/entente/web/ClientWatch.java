package dev.entente.web;

import dev.entente.graph.Graph;
import io.javalin.http.Context;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Ends the reads for a client that has gone, such as a tab that was closed, so that the graph works for nobody but those
 * who wait.
 */
final class ClientWatch implements AutoCloseable {

    private static final long FIRST_MILLIS = 500;

    private static final long EVERY_MILLIS = 250;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "watch clients");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * {@return what some work returns, unless the client goes before it does}
     *
     * @param context the request
     * @param graph what is read
     * @param work what is done for it, given the graph to read
     * @param <T> what it returns
     * @throws ClientGoneException if the client has gone
     */
    <T> T during(Context context, Graph graph, Function<Graph, T> work) {
        var own = graph.named(UUID.randomUUID().toString());
        var watch = new Watch(WatchedConnector.endPoint(context), own);
        var looking = timer.scheduleWithFixedDelay(watch, FIRST_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.apply(own);
        } catch (RuntimeException failure) {
            throw watch.isGone() ? new ClientGoneException(failure) : failure;
        } finally {
            looking.cancel(false);
            watch.end();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** Nobody is there to be answered. */
    static final class ClientGoneException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClientGoneException(RuntimeException cause) {
            super(cause);
        }
    }

    /** Looks at one connection, for as long as there is work for it. */
    private static final class Watch implements Runnable {

        private final WatchedEndPoint client;

        private final Graph graph;

        private boolean gone;

        private boolean ended;

        Watch(WatchedEndPoint client, Graph graph) {
            this.client = client;
            this.graph = graph;
        }

        /** Work may read several times, so that one who has gone is not forgotten. */
        @Override
        public synchronized void run() {
            gone = !ended && (gone || client.isGone());
            if (gone) {
                graph.endReads();
            }
        }

        synchronized boolean isGone() {
            return gone;
        }

        /** The connection goes on to other requests, which are not ours to look at. */
        synchronized void end() {
            ended = true;
        }
    }
}
