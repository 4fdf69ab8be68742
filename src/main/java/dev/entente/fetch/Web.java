package dev.entente.fetch;

import dev.entente.fetch.TransferException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Asks one server for things. What is not an answer with the thing in it becomes a {@link TransferException}. */
final class Web implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;

    private final Patience patience;

    private final QuietTime quiet;

    private final HttpClient client;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "fetch-watch");
        thread.setDaemon(true);
        return thread;
    });

    Web(Patience patience, FetchTalk talk) {
        this.patience = patience;
        this.quiet = new QuietTime(patience.asked(), talk);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.connect())
                // followed by ourselves: only on the same host, and with the Range header kept
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * {@return the answer to a GET, with status 200, 206, 304 or 416}
     *
     * @param address what is asked for
     * @param headers with which headers
     */
    Answer get(URI address, Map<String, String> headers) {
        var asked = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var response = send(asked, headers);
            int status = response.statusCode();
            if (status == 200 || status == 206 || status == 304 || status == 416) {
                return new Answer(response, patience.silence(), watch);
            }
            close(response.body());
            if (status == 404 || status == 410) {
                throw new TransferException(Kind.ABSENT, "the server does not have it (%d)".formatted(status));
            }
            if (status == 408 || status == 429 || status >= 500) {
                quiet.heed(response.headers());
                throw new TransferException(Kind.TROUBLE, "the server answers %d".formatted(status));
            }
            asked = redirected(asked, response);
        }
        throw new TransferException(Kind.REFUSED, "the server sends us on and on");
    }

    private HttpResponse<InputStream> send(URI address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience.silence())
                .header("User-Agent", "entente")
                .header("Accept-Encoding", "identity");
        headers.forEach(request::header);
        try {
            quiet.await();
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new TransferException(Kind.TROUBLE, words(e, address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransferException(Kind.STOPPED, "the fetch was ended", e);
        }
    }

    private static URI redirected(URI from, HttpResponse<?> response) {
        int status = response.statusCode();
        var location = response.headers().firstValue("Location");
        if (status < 301 || status > 308 || location.isEmpty()) {
            throw new TransferException(Kind.REFUSED, "the server refuses (%d)".formatted(status));
        }
        URI to;
        try {
            to = from.resolve(location.get());
        } catch (IllegalArgumentException e) {
            throw new TransferException(Kind.REFUSED, "the server sends us to '%s'".formatted(location.get()), e);
        }
        boolean sameDoor = from.getScheme().equals(to.getScheme()) && from.getPort() == to.getPort();
        if (!from.getHost().equals(to.getHost()) || !(sameDoor || "https".equals(to.getScheme()))) {
            throw new TransferException(
                    Kind.REFUSED, "the server sends us to another one, %s".formatted(location.get()));
        }
        return to;
    }

    /** {@return what went wrong, in words: the messages of the JDK are often empty} */
    static String words(IOException e, URI address) {
        if (e instanceof HttpConnectTimeoutException || e instanceof ConnectException) {
            return "no server answers at %s".formatted(address.getAuthority());
        }
        if (e instanceof HttpTimeoutException) {
            return "the server does not answer";
        }
        return "the connection broke (%s)".formatted(e.getMessage());
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // nothing more is wanted of it
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
