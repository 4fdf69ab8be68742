package dev.entente.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that can be looked at while an answer is being made. Jetty reads nothing then, so that a client which has
 * gone is noticed only when the answer is written. A byte that is found by looking is kept and given to who reads next.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {

    private final ByteBuffer ahead = BufferUtil.allocate(1);

    private final long longestRequest;

    /** When the first byte of a request came of which the rest is still to come; 0 if there is none. */
    private long requestSince;

    WatchedEndPoint(
            SocketChannel channel,
            ManagedSelector selector,
            SelectionKey key,
            Scheduler scheduler,
            Duration longestRequest) {
        super(channel, selector, key, scheduler);
        this.longestRequest = longestRequest.toNanos();
    }

    /** {@return whether the client has closed the connection} */
    synchronized boolean isGone() {
        if (BufferUtil.hasContent(ahead)) {
            return false;
        }
        try {
            return !isOpen() || super.fill(ahead) < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    /** The head of a request has come whole. */
    synchronized void requestIsHere() {
        requestSince = 0;
    }

    /** Ends a connection on which a request comes so slowly that each byte of it keeps the connection alive. */
    @Override
    public synchronized int fill(ByteBuffer buffer) throws IOException {
        int filled = BufferUtil.hasContent(ahead) ? BufferUtil.append(buffer, ahead) : super.fill(buffer);
        if (filled > 0) {
            long now = System.nanoTime();
            if (requestSince == 0) {
                requestSince = now;
            } else if (now - requestSince > longestRequest) {
                close();
                return -1;
            }
        }
        return filled;
    }

    @Override
    protected void needsFillInterest() {
        boolean found;
        synchronized (this) {
            found = BufferUtil.hasContent(ahead);
        }
        if (found) {
            getFillInterest().fillable();
        } else {
            super.needsFillInterest();
        }
    }
}
