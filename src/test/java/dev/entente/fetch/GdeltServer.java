package dev.entente.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small GDELT of the tests' own, which behaves as badly as it is told to. */
public final class GdeltServer implements AutoCloseable {

    /** The list of files. */
    public static final String LIST = "masterfilelist.txt";

    private final HttpServer server;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    private final Map<String, Deque<HttpHandler>> tricks = new ConcurrentHashMap<>();

    private final Map<String, HttpHandler> habits = new ConcurrentHashMap<>();

    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final AtomicInteger now = new AtomicInteger();

    private final AtomicInteger most = new AtomicInteger();

    /** What was asked for, and how it was answered.
     *
     * @param name of which file
     * @param range the header Range, or empty
     * @param status the answer
     * @param length how many bytes the answer promised
     */
    public record Asked(String name, String range, int status, long length) {}

    /** Starts it. */
    public GdeltServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contents.put(LIST, new byte[0]);
        server.createContext("/gdeltv2/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** {@return its address} */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** {@return the content of a small zip, the same for the same name} */
    public static byte[] zip(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry(name.replace(".zip", ""));
            entry.setTimeLocal(LocalDateTime.of(2024, 10, 28, 0, 0));
            zip.putNextEntry(entry);
            var random = new Random(name.hashCode());
            for (int row = 0; row < 500; row++) {
                zip.write("%d\t20241028\t%d\n".formatted(random.nextLong(), row).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Has files, and lists each. */
    public void publish(String... names) {
        for (var name : names) {
            var content = zip(name);
            contents.put(name, content);
            list(line(content.length, md5(content), name));
        }
    }

    /** {@return a line of the list} */
    public static String line(long size, String md5, String name) {
        return "%d %s http://data.gdeltproject.org/gdeltv2/%s".formatted(size, md5, name);
    }

    /** Adds a line to the list. */
    public void list(String line) {
        listIn(LIST, line);
    }

    void listIn(String list, String line) {
        var old = new String(contents.getOrDefault(list, new byte[0]), StandardCharsets.UTF_8);
        contents.put(list, (old + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, byte[] content) {
        contents.put(name, content);
    }

    byte[] content(String name) {
        return contents.getOrDefault(name, new byte[0]);
    }

    /** No longer has a file. */
    public void lose(String name) {
        contents.remove(name);
    }

    /** Answers the next questions for a file in these ways, and then as it should. */
    public void next(String name, HttpHandler... ways) {
        tricks.put(name, new ArrayDeque<>(Arrays.asList(ways)));
    }

    /** Answers every question for a file in this way. */
    public void always(String name, HttpHandler way) {
        habits.put(name, way);
    }

    /** {@return what was asked for a file} */
    public List<Asked> asked(String name) {
        return asked.stream().filter(one -> one.name().equals(name)).toList();
    }

    /** {@return everything that was asked for but the lists} */
    public List<Asked> askedForFiles() {
        return asked.stream().filter(one -> one.name().endsWith(".zip")).toList();
    }

    /** {@return how many questions were answered slowly at the same time, at most} */
    int mostAtOnce() {
        return most.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var name = exchange.getRequestURI().getPath().replaceFirst("/gdeltv2/", "");
            var trick = tricks.getOrDefault(name, new ArrayDeque<>()).poll();
            (trick == null ? habits.getOrDefault(name, this::properly) : trick).handle(exchange);
        }
    }

    /** As a good server does: whole, in part, or not at all when nothing changed. */
    void properly(HttpExchange exchange) throws IOException {
        if (!contents.containsKey(name(exchange))) {
            head(exchange, 404, -1);
            return;
        }
        var content = content(exchange);
        var etag = '"' + md5(content) + '"';
        exchange.getResponseHeaders().add("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            head(exchange, 304, -1);
            return;
        }
        var range = exchange.getRequestHeaders().getFirst("Range");
        if (range == null) {
            head(exchange, 200, content.length);
            exchange.getResponseBody().write(content);
            return;
        }
        int start = Integer.parseInt(range.replaceAll("\\D", ""));
        if (start >= content.length) {
            exchange.getResponseHeaders().add("Content-Range", "bytes */" + content.length);
            head(exchange, 416, -1);
            return;
        }
        exchange.getResponseHeaders()
                .add("Content-Range", "bytes %d-%d/%d".formatted(start, content.length - 1, content.length));
        head(exchange, 206, content.length - start);
        exchange.getResponseBody().write(content, start, content.length - start);
    }

    /** {@return an answer of a status, with headers: name, value, name, value} */
    public HttpHandler status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            head(exchange, status, -1);
        };
    }

    /** Sends the first bytes and breaks the connection. */
    HttpHandler breakAt(int bytes) {
        return exchange -> {
            var content = content(exchange);
            head(exchange, 200, content.length);
            exchange.getResponseBody().write(content, 0, bytes);
            exchange.getResponseBody().flush();
        };
    }

    /** Sends the first bytes, and then nothing for a while, on a connection that stays. */
    public HttpHandler silentAt(int bytes, long milliseconds) {
        return exchange -> {
            var content = content(exchange);
            head(exchange, 200, content.length);
            exchange.getResponseBody().write(content, 0, bytes);
            exchange.getResponseBody().flush();
            pause(milliseconds);
        };
    }

    /** Sends it all, in ten pieces with a pause between them. */
    HttpHandler slowly(long milliseconds) {
        return exchange -> {
            var content = content(exchange);
            head(exchange, 200, content.length);
            int piece = content.length / 10 + 1;
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            for (int at = 0; at < content.length; at += piece) {
                pause(milliseconds);
                if (at + piece >= content.length) {
                    // before the last byte is out, since the client may ask for more the moment it has it
                    now.decrementAndGet();
                }
                exchange.getResponseBody().write(content, at, Math.min(piece, content.length - at));
                exchange.getResponseBody().flush();
            }
        };
    }

    /** Sends other bytes than it should, as if they were the whole. */
    HttpHandler other(byte[] content) {
        return exchange -> {
            head(exchange, 200, content.length);
            exchange.getResponseBody().write(content);
        };
    }

    /** Sends bytes without saying how many there will be. */
    HttpHandler chunked(byte[] content) {
        return exchange -> {
            head(exchange, 200, 0);
            exchange.getResponseBody().write(content);
        };
    }

    /** Sends the whole, whatever part was asked for. */
    HttpHandler whole() {
        return exchange -> other(content(exchange)).handle(exchange);
    }

    private byte[] content(HttpExchange exchange) {
        return contents.getOrDefault(name(exchange), new byte[0]);
    }

    private static String name(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().replaceFirst("/gdeltv2/", "");
    }

    private void head(HttpExchange exchange, int status, long length) throws IOException {
        var range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(new Asked(name(exchange), range == null ? "" : range, status, length));
        exchange.sendResponseHeaders(status, length);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
