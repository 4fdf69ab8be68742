package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Catalogue;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import dev.entente.graph.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that go, dawdle, or send too much; and questions that take too long. */
@ProjectData
class HardRequestsIT {

    /** It counts for hours, and is found by its name among the transactions. */
    private static final String COUNTING = """
            // question: counting
            // title: How far can one count
            // title id: Sampai berapa
            // group: time
            // param limit (number, default 1): at most so many rows
            // returns: n, status, sources
            // example: --limit 1
            UNWIND range(1, 1000000000000) AS counting
            WITH counting
            WHERE counting % 10 = 11
            RETURN counting AS n, 'STATED' AS status, [] AS sources
            LIMIT $limit
            """;

    private static final Statement RUNNING = new Statement("test/running", """
            SHOW TRANSACTIONS YIELD transactionId, currentQuery
            WHERE currentQuery STARTS WITH '// question: counting'
            RETURN transactionId
            """);

    private static final String HOST = " HTTP/1.1\r\nHost: localhost:{port}\r\n";

    private static ServedPages pages(Graph graph, Duration answer) {
        return new ServedPages(
                graph,
                new Serving(
                        new Catalogue(Map.of("cypher/ask/counting.cypher", COUNTING)),
                        answer,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        false));
    }

    private static Socket open(ServedPages pages) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), pages.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(ServedPages pages, Socket socket, String text) throws IOException {
        socket.getOutputStream()
                .write(text.replace("{port}", String.valueOf(pages.port())).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** {@return what is answered until the connection ends, as far as it was read} */
    private static String rest(Socket socket) throws IOException {
        var answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            for (int one = in.read(); one >= 0; one = in.read()) {
                answer.append((char) one);
            }
        } catch (SocketException reset) {
            return answer.toString();
        }
        return answer.toString();
    }

    private static boolean comesTrue(Graph graph, boolean isRunning, Duration within) throws InterruptedException {
        long until = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < until) {
            if (graph.read(RUNNING, Map.of()).isEmpty() != isRunning) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    @Test
    void aClosedTabEndsItsQuery(Graph graph) throws IOException, InterruptedException {
        try (var pages = pages(graph, Duration.ofMinutes(5))) {
            try (var socket = open(pages)) {
                send(pages, socket, "GET /api/ask/counting" + HOST + "\r\n");
                assertThat(comesTrue(graph, true, Duration.ofSeconds(10))).isTrue();
                // it is not ended as long as somebody waits
                Thread.sleep(1_500);
                assertThat(graph.read(RUNNING, Map.of())).hasSize(1);
            }

            assertThat(comesTrue(graph, false, Duration.ofSeconds(3))).isTrue();
            assertThat(pages.get("/api/questions", Map.of()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aNextRequestThatIsAlreadyThereIsAnsweredAfterwards(Graph graph) throws IOException {
        try (var pages = pages(graph, Duration.ofSeconds(2));
                var socket = open(pages)) {
            send(
                    pages,
                    socket,
                    "GET /api/ask/counting" + HOST + "\r\nGET /api/questions" + HOST + "Connection: close\r\n\r\n");

            assertThat(rest(socket))
                    .startsWith("HTTP/1.1 503")
                    .contains("HTTP/1.1 200 OK")
                    .endsWith("]");
        }
    }

    @Test
    void aNextRequestThatComesWhileTheFirstIsAnsweredLosesNoByte(Graph graph) throws Exception {
        try (var pages = pages(graph, Duration.ofSeconds(3));
                var socket = open(pages)) {
            send(pages, socket, "GET /api/ask/counting" + HOST + "\r\n");
            Thread.sleep(1_500);
            send(pages, socket, "GET /api/questions" + HOST + "Connection: close\r\n\r\n");

            assertThat(rest(socket))
                    .startsWith("HTTP/1.1 503")
                    .contains("HTTP/1.1 200 OK")
                    .endsWith("]");
        }
    }

    @Test
    void anAnswerThatTakesTooLongIsGivenUpInWords(Graph graph) {
        try (var pages = pages(graph, Duration.ofMillis(700))) {
            var response = pages.get("/api/ask/counting", Map.of());

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(response.body())
                    .contains(
                            "the answer took too long and was given up",
                            "Ask for less: a shorter period, one actor, or a smaller --limit.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a long address         | GET /api/ask?words={long}  | Accept: */*        | HTTP/1.1 414
            a long header          | GET /api/questions         | Cookie: a={long}   | HTTP/1.1 431
            a broken address       | GET /api/ask?words=%zz     | Accept: */*        | HTTP/1.1 400
            an unknown method      | BREW /api/questions        | Accept: */*        | HTTP/1.1 4
            a body with a question | GET /api/questions         | Content-Length: 3{end}abc | HTTP/1.1 200
            """)
    void whatIsTooLongOrBrokenIsRefusedWithoutAStackTrace(
            String what, String request, String header, String status, Graph graph) throws IOException {
        var longText = "x".repeat(9_000);
        try (var pages = pages(graph, Duration.ofSeconds(5));
                var socket = open(pages)) {
            send(
                    pages,
                    socket,
                    (request + HOST + "Connection: close\r\n" + header + "\r\n\r\n")
                            .replace("{long}", longText)
                            .replace("{end}", "\r\n\r\n"));

            assertThat(rest(socket)).as(what).startsWith(status).doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void aHugeBodyIsNotTaken(Graph graph) throws IOException {
        try (var pages = pages(graph, Duration.ofSeconds(5));
                var socket = open(pages)) {
            send(pages, socket, "POST /api/questions" + HOST + "Content-Length: 10000000\r\n\r\n");
            try {
                send(pages, socket, "x".repeat(10_000_000));
            } catch (SocketException closedMeanwhile) {
                assertThat(closedMeanwhile).hasMessageMatching("(?i).*(broken pipe|reset).*");
            }

            assertThat(rest(socket)).matches("(?s)(HTTP/1.1 405.*)?").doesNotContain("\tat ");
            assertThat(pages.get("/api/questions", Map.of()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoSendsARequestByteByByteIsLetGoWhileOthersAreServed(Graph graph) throws Exception {
        try (var pages = pages(graph, Duration.ofSeconds(5));
                var socket = open(pages)) {
            long start = System.nanoTime();
            var request = "GET /api/questions" + HOST;
            boolean open = true;
            for (int i = 0; i < request.length() && open; i++) {
                try {
                    send(pages, socket, request.substring(i, i + 1));
                    Thread.sleep(200);
                    assertThat(pages.get("/api/questions", Map.of()).statusCode())
                            .isEqualTo(200);
                } catch (SocketException closed) {
                    open = false;
                }
            }

            assertThat(open).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void whoSaysNothingIsLetGo(Graph graph) throws IOException {
        try (var pages = pages(graph, Duration.ofSeconds(5));
                var socket = open(pages)) {
            long start = System.nanoTime();

            assertThat(rest(socket)).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void whoDoesNotReadTheAnswersIsLetGoWhileOthersAreServed(Graph graph) throws Exception {
        try (var pages = new ServedPages(
                        graph,
                        new Serving(
                                Catalogue.read(),
                                Duration.ofSeconds(15),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(1),
                                false));
                var socket = new Socket()) {
            socket.setReceiveBufferSize(1_024);
            socket.setSoTimeout(20_000);
            socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), pages.port()));
            send(pages, socket, ("GET /lib/d3.js" + HOST + "\r\n").repeat(20));
            Thread.sleep(4_000);
            assertThat(pages.get("/api/questions", Map.of()).statusCode()).isEqualTo(200);

            // 20 times 280 kB would have come
            assertThat(rest(socket).length()).isLessThan(5_000_000);
        }
    }
}
