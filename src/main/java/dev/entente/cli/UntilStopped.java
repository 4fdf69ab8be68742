package dev.entente.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Keeps a command that serves until Ctrl-C or a shutdown, and keeps the JVM until the command has given back what it took:
 * close it last.
 */
final class UntilStopped implements AutoCloseable {

    private final CountDownLatch told = new CountDownLatch(1);

    private final CountDownLatch ended = new CountDownLatch(1);

    UntilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            awaitEnd();
        }));
    }

    /** Waits until the command is told to stop. */
    void await() throws InterruptedException {
        told.await();
    }

    @Override
    public void close() {
        ended.countDown();
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
