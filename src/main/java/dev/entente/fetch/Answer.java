package dev.entente.fetch;

import dev.entente.fetch.TransferException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The answer of a server, whose body must be read and closed. A body that falls silent is given up. */
final class Answer implements AutoCloseable {

    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    private final HttpResponse<InputStream> response;

    private final Duration silence;

    private final ScheduledFuture<?> watch;

    private volatile long heard = System.nanoTime();

    private volatile boolean silent;

    Answer(HttpResponse<InputStream> response, Duration silence, ScheduledExecutorService watch) {
        this.response = response;
        this.silence = silence;
        long often = Math.max(1, silence.toMillis() / 4);
        this.watch = watch.scheduleWithFixedDelay(this::listen, often, often, TimeUnit.MILLISECONDS);
    }

    int status() {
        return response.statusCode();
    }

    /** {@return the value of a header, or nothing but an empty text} */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** {@return at which byte of the whole the body begins, or -1 if the head does not say it properly} */
    long start() {
        if (status() != 206) {
            return 0;
        }
        var range = RANGE.matcher(header("Content-Range"));
        return range.matches() ? Long.parseLong(range.group(1)) : -1;
    }

    /** {@return how many bytes the whole has, if the head says so} */
    OptionalLong whole() {
        if (status() == 206) {
            var range = RANGE.matcher(header("Content-Range"));
            return range.matches() && !range.group(3).equals("*")
                    ? OptionalLong.of(Long.parseLong(range.group(3)))
                    : OptionalLong.empty();
        }
        return response.headers().firstValueAsLong("Content-Length");
    }

    /**
     * {@return how many bytes have come, or -1 at the end of the body}
     *
     * @param buffer where they go
     */
    int read(byte[] buffer) {
        try {
            int count = response.body().read(buffer);
            if (silent) {
                throw new IOException("closed");
            }
            heard = System.nanoTime();
            return count;
        } catch (IOException e) {
            throw new TransferException(
                    Kind.TROUBLE,
                    silent
                            ? "the server fell silent for %,d seconds".formatted(silence.toSeconds())
                            : Web.words(e, response.uri()),
                    e);
        }
    }

    /** Closing the body from here wakes up whoever waits for its next bytes. */
    private void listen() {
        if (System.nanoTime() - heard > silence.toNanos()) {
            silent = true;
            shut();
        }
    }

    private void shut() {
        try {
            response.body().close();
        } catch (IOException e) {
            // nothing more is wanted of it
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
        shut();
    }
}
