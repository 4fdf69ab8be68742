package dev.entente.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.graph.Graph;
import dev.entente.graph.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages over a graph of a test, on a port of their own. */
final class ServedPages implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();

    private final Ports ports;

    private final Pages pages;

    ServedPages(Graph graph) {
        this(graph, Serving.alone());
    }

    ServedPages(Graph graph, Serving serving) {
        this(graph, serving, ports());
    }

    private ServedPages(Graph graph, Serving serving, Ports ports) {
        this.ports = ports;
        pages = Pages.start(ports, graph, serving);
    }

    /** {@return the same again, once they are closed} */
    ServedPages again(Graph graph) {
        return new ServedPages(graph, Serving.alone(), ports);
    }

    int port() {
        return ports.pages();
    }

    String address() {
        return "http://localhost:" + ports.pages();
    }

    /** {@return what is answered}
     *
     * @param path the path
     * @param parameters what stands after the question mark
     */
    HttpResponse<String> get(String path, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address() + path + (query.isEmpty() ? "" : "?" + query)))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return what is answered, as JSON} */
    JsonNode json(String path, Map<String, String> parameters) {
        try {
            return new ObjectMapper().readTree(get(path, parameters).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pages.close();
    }

    /** {@return a free port for pages, beside a Neo4j at ports of which nobody is asked} */
    static Ports ports() {
        return new Ports(17474, 17687, freePorts().pages());
    }

    /** {@return free ports that no user is given} */
    static Ports freePorts() {
        try (var http = free();
                var bolt = free();
                var pages = free()) {
            return new Ports(http.getLocalPort(), bolt.getLocalPort(), pages.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket free() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
