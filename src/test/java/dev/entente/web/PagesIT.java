package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.Graph;
import dev.entente.graph.Ports;
import dev.entente.graph.ProjectData;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests are written by hand, because no well-behaved client sends a foreign host. */
@ProjectData
class PagesIT {

    private static final String BROWSER = "http://localhost:17474";

    private static final String REFUSED = "HTTP/1.1 403 Forbidden";

    /** What an answer is: the status line and the headers, and what follows them. */
    record Answer(String head, String body) {}

    private static Answer ask(Ports ports, String request, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.pages())) {
            socket.setSoTimeout(20_000);
            var text = request + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream()
                    .write(text.replace("{port}", String.valueOf(ports.pages())).getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Answer(answer.substring(0, end), answer.substring(end + 4));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /guide.html     | text/html       | <title>Entente</title>
            /legend.html    | text/html       | <title>What the colours mean</title>
            /style.grass    | text/plain      | node.Country {
            /model.svg      | image/svg+xml   | <svg xmlns=
            /favourites.zip | application/zip | who-met-whom.cypher
            """)
    void servesWhatNeo4jBrowserIsGiven(String path, String type, String part, Graph graph) throws IOException {
        var ports = ServedPages.ports();
        try (var pages = Pages.start(ports, graph, Serving.alone())) {
            var answer = ask(ports, "GET " + path, "Host: localhost:{port}");

            assertThat(answer.head())
                    .startsWith("HTTP/1.1 200 OK")
                    .containsPattern("Content-Type: " + Pattern.quote(type) + "(;|\r)");
            assertThat(answer.body()).contains(part);
            assertThat(pages.guide()).isEqualTo("http://localhost:" + ports.pages() + "/guide.html");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            host               | origin                  | refused
            localhost:{port}   | -                       | false
            127.0.0.1:{port}   | -                       | false
            localhost:{port}   | http://localhost:17474  | false
            localhost:{port}   | http://127.0.0.1:17474  | false
            localhost:{port}   | http://localhost:{port} | false
            evil.example       | -                       | true
            evil.example:{port}| -                       | true
            localhost          | -                       | true
            localhost:17474    | -                       | true
            localhost:{port}   | http://evil.example     | true
            localhost:{port}   | https://localhost:17474 | true
            localhost:{port}   | http://localhost:17475  | true
            localhost:{port}   | null                    | true
            """, useHeadersInDisplayName = true)
    void aForeignHostOrOriginIsRefused(String host, String origin, boolean refused, Graph graph) throws IOException {
        var ports = ServedPages.ports();
        try (var pages = Pages.start(ports, graph, Serving.alone())) {
            var from = Optional.ofNullable(origin).map(one -> "Origin: " + one).orElse("Accept: */*");
            for (var request : new String[] {
                "GET /guide.html",
                "OPTIONS /guide.html",
                "GET /favourites.zip",
                "GET /",
                "GET /api/questions",
                "GET /api/ask?words=who+met+whom",
                "GET /api/ask/sources",
                "GET /api/suggest?text=rut",
                "GET /api/openapi.json"
            }) {
                var answer = ask(ports, request, "Host: " + host, from);

                assertThat(answer.head().startsWith(REFUSED)).as(request).isEqualTo(refused);
                if (refused) {
                    assertThat(answer.head()).doesNotContain("Access-Control-Allow-Origin");
                    assertThat(answer.body()).contains("entente answers this machine's own pages only");
                }
            }
            assertThat(pages.browser()).contains("http://localhost:17474/browser/");
        }
    }

    @Test
    void answersThePreflightOfNeo4jBrowser(Graph graph) throws IOException {
        var ports = ServedPages.ports();
        try (var pages = Pages.start(ports, graph, Serving.alone())) {
            assertThat(pages).isNotNull();
            var answer = ask(
                    ports,
                    "OPTIONS /guide.html",
                    "Host: localhost:{port}",
                    "Origin: " + BROWSER,
                    "Access-Control-Request-Method: GET",
                    "Access-Control-Request-Headers: cache-control,pragma");

            assertThat(answer.head())
                    .startsWith("HTTP/1.1 204 No Content")
                    .contains(
                            "Access-Control-Allow-Origin: " + BROWSER,
                            "Access-Control-Allow-Methods: GET",
                            "Access-Control-Allow-Headers: cache-control,pragma",
                            "Vary: Origin");
        }
    }

    @Test
    void answersCarryTheHeadersThatKeepOtherPagesOut(Graph graph) throws IOException {
        var ports = ServedPages.ports();
        try (var pages = Pages.start(ports, graph, Serving.alone())) {
            assertThat(pages).isNotNull();
            assertThat(ask(ports, "GET /guide.html", "Host: localhost:{port}").head())
                    .contains(
                            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
                            "X-Content-Type-Options: nosniff",
                            "Referrer-Policy: no-referrer",
                            "Cache-Control: no-store")
                    .doesNotContain("Access-Control-Allow-Origin", "Set-Cookie");
            assertThat(ask(ports, "GET /favourites.zip", "Host: localhost:{port}")
                            .head())
                    .contains("Content-Disposition: attachment; filename=\"entente-favourites.zip\"");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /explorer/                           | HTTP/1.1 404
            GET /explorer/..%2f..%2fpassword         | HTTP/1.1 4
            GET /lib/                                | HTTP/1.1 404
            GET /api/                                | HTTP/1.1 404
            POST /api/ask?words=x                    | HTTP/1.1 405
            PUT /api/ask/timeline?actor=RUS          | HTTP/1.1 405
            DELETE /api/questions                    | HTTP/1.1 405
            GET /no-such-page                        | HTTP/1.1 404
            GET /..%2f..%2fpassword                  | HTTP/1.1 4
            GET /password                            | HTTP/1.1 404
            POST /guide.html                         | HTTP/1.1 4
            """)
    void servesNothingElse(String request, String status, Graph graph) throws IOException {
        var ports = ServedPages.ports();
        try (var pages = Pages.start(ports, graph, Serving.alone())) {
            assertThat(pages).isNotNull();
            assertThat(ask(ports, request, "Host: localhost:{port}", "Content-Length: 0")
                            .head())
                    .startsWith(status);
        }
    }

    @Test
    void noRouteOfTheApiTakesAnotherMethod(Graph graph) throws IOException {
        var ports = ServedPages.ports();
        try (var pages = Pages.start(ports, graph, Serving.alone())) {
            assertThat(pages).isNotNull();
            for (var path : List.of(
                    "/api/questions", "/api/ask", "/api/ask/sources", "/api/suggest?text=r", "/api/openapi.json")) {
                for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")) {
                    var answer = ask(ports, method + " " + path, "Host: localhost:{port}", "Content-Length: 0");

                    assertThat(answer.head()).as(method + " " + path).startsWith("HTTP/1.1 405");
                }
            }
        }
    }

    @Test
    void answersOnTheLoopbackOnly(Graph graph) throws IOException {
        var outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
        Assumptions.assumeTrue(outside.isPresent(), "this machine has no other address");
        var ports = ServedPages.ports();
        try (var pages = Pages.start(ports, graph, Serving.alone());
                var socket = new Socket()) {
            assertThat(pages).isNotNull();
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(outside.get(), ports.pages()), 2_000))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void neo4jBrowserTakesTheStyleThenOpensGuideAndLegend() {
        var command = Pages.browserCommand(new Ports(7474, 7687, 7475));

        assertThat(command).startsWith("style {\"node\":{");
        assertThat(command.split("; ", -1))
                .hasSize(5)
                .endsWith(
                        "clear",
                        "config autoComplete: false",
                        "guide http://localhost:7475/guide.html",
                        "play http://localhost:7475/legend.html");
    }
}
