package dev.entente.web;

import dev.entente.graph.Graph;
import dev.entente.graph.Ports;
import dev.entente.vocabulary.Vocabulary;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What {@code up} serves beside Neo4j, on this machine only: the explorer; and the guide, the style sheet and the favourites of
 * Neo4j Browser. Nothing here writes the graph.
 */
public final class Pages implements AutoCloseable {

    private static final String GUIDE = "/guide.html";

    private static final String LEGEND = "/legend.html";

    private static final String STYLE = "/style.grass";

    private static final String FAVOURITES = "/favourites.zip";

    private static final String MODEL = "/model.svg";

    private final Javalin server;

    private final ClientWatch watch;

    private final Ports ports;

    private Pages(Javalin server, ClientWatch watch, Ports ports) {
        this.server = server;
        this.watch = watch;
        this.ports = ports;
    }

    /**
     * {@return the pages, being served}
     *
     * @param ports where Neo4j and the pages answer
     * @param graph the graph that they show
     * @param serving how they are served
     */
    public static Pages start(Ports ports, Graph graph, Serving serving) {
        var watch = new ClientWatch();
        var pack = new BrowserPack(graph, at(ports, ""));
        var hosts = List.of("localhost:" + ports.pages(), "127.0.0.1:" + ports.pages());
        var origins = List.of("http://localhost:" + ports.http(), "http://127.0.0.1:" + ports.http());
        var server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.prefer405over404 = true;
            config.jetty.addConnector((jetty, http) -> new WatchedConnector(jetty, http, ports.pages(), serving));
            config.routes.before(context -> guard(context, hosts, origins));
            var browser = serving.besideBrowser() ? Optional.of(browser(ports)) : Optional.<String>empty();
            new Explorer(graph, serving, watch, browser).routes(config);
            config.routes.get(GUIDE, context -> send(context, "text/html", pack.guide()));
            config.routes.get(LEGEND, context -> send(context, "text/html", pack.legend()));
            config.routes.get(STYLE, context -> send(context, "text/plain", pack.style()));
            config.routes.get(FAVOURITES, context -> download(context, "entente-favourites.zip", pack.favourites()));
            config.routes.get(MODEL, context -> send(context, "image/svg+xml", pack.model()));
            for (var path : List.of(GUIDE, LEGEND, STYLE, FAVOURITES, MODEL)) {
                config.routes.options(path, context -> context.status(204));
            }
        });
        server.start();
        return new Pages(server, watch, ports);
    }

    /** {@return the address of Neo4j Browser, with the sign-in form filled in but for the password} */
    public String browser() {
        return browser(ports);
    }

    private static String browser(Ports ports) {
        return "http://localhost:%d/browser/?connectURL=neo4j://neo4j@localhost:%d"
                .formatted(ports.http(), ports.bolt());
    }

    /** {@return the address of the explorer} */
    public String explorer() {
        return at(ports, "/");
    }

    /** {@return the address of the guide} */
    public String guide() {
        return at(ports, GUIDE);
    }

    /**
     * {@return what Neo4j Browser does once its user has signed in: take our styles, draw only the ties that are in an
     * answer and not all others between the same nodes, open the guide in the drawer and the legend beside it}
     *
     * <p>The order matters. The style is in the command itself, so that {@code clear} wipes the frame with its text
     * away; the frame of {@code config} comes after any {@code clear}, so the legend, which has to be fetched, goes on
     * top of it.
     *
     * @param ports where the pages will answer
     */
    public static String browserCommand(Ports ports) {
        return "style %s; clear; config autoComplete: false; guide %s; play %s"
                .formatted(GrassStyle.of(Vocabulary.get()).json(), at(ports, GUIDE), at(ports, LEGEND));
    }

    @Override
    public void close() {
        server.stop();
        watch.close();
    }

    private static String at(Ports ports, String path) {
        return "http://localhost:%d%s".formatted(ports.pages(), path);
    }

    /**
     * Lets in this machine's own pages and Neo4j Browser. A page of the web that makes a browser on this machine ask
     * here comes with another host or origin.
     */
    private static void guard(Context context, List<String> hosts, List<String> origins) {
        var origin = context.header("Origin");
        if (!hosts.contains(String.valueOf(context.host()))
                || (origin != null && !origins.contains(origin) && !isOwn(origin, hosts))) {
            throw new ForbiddenResponse("entente answers this machine's own pages only");
        }
        if (origin != null) {
            context.header("Access-Control-Allow-Origin", origin);
            context.header("Vary", "Origin");
        }
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.header("Access-Control-Allow-Methods", "GET");
            var asked = context.header("Access-Control-Request-Headers");
            if (asked != null && asked.matches("[A-Za-z0-9, -]{1,200}")) {
                context.header("Access-Control-Allow-Headers", asked);
            }
        }
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "no-store");
    }

    private static boolean isOwn(String origin, List<String> hosts) {
        return hosts.stream().anyMatch(host -> origin.equals("http://" + host));
    }

    private static void download(Context context, String name, byte[] bytes) {
        context.header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .contentType("application/zip")
                .result(bytes);
    }

    private static void send(Context context, String type, String text) {
        context.contentType(type + "; charset=utf-8").result(text.getBytes(StandardCharsets.UTF_8));
    }
}
