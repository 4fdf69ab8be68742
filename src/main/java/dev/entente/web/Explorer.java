package dev.entente.web;

import dev.entente.graph.Graph;
import dev.entente.resource.Bundled;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The explorer: its page, its modules, the libraries that they import, the shapes of the map, and the questions that they
 * ask. All of it comes from this machine.
 */
final class Explorer {

    private static final String FOLDER = "web/explorer";

    private static final String LIBRARIES = "META-INF/resources/webjars/";

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "js", "text/javascript",
            "json", "application/json",
            "css", "text/css",
            "svg", "image/svg+xml");

    /** What the pages import, by the path under which it is served. The import map of the page has the same. */
    private static final Map<String, String> IMPORTS = Map.of(
            "/lib/d3.js", "d3/7.9.0/dist/d3.min.js",
            "/lib/lit.js", "lit/3.3.2/index.js",
            "/lib/lit-html.js", "lit-html/3.3.2/lit-html.js",
            "/lib/lit-is-server.js", "lit-html/3.3.2/is-server.js",
            "/lib/lit-element.js", "lit-element/4.2.2/lit-element.js",
            "/lib/reactive-element.js", "lit__reactive-element/2.1.2/reactive-element.js",
            "/lib/css-tag.js", "lit__reactive-element/2.1.2/css-tag.js");

    private final Api api;

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private final String policy;

    /**
     * @param graph the graph that is asked
     * @param serving how it is served
     * @param watch sees whether who asked is still there
     * @param browser the address of Neo4j Browser, if it is served
     */
    Explorer(Graph graph, Serving serving, ClientWatch watch, Optional<String> browser) {
        this.api = new Api(graph, serving, watch, browser);
        Bundled.texts(FOLDER, "").forEach((path, text) -> asset("/explorer" + path.substring(FOLDER.length()), text));
        IMPORTS.forEach((path, file) -> asset(path, Bundled.text(LIBRARIES + file)));
        asset("/lib/world.json", Bundled.text("data/world.json"));
        // an import map can only stand in the page itself, so the page says by its digest which one may
        this.policy =
                "default-src 'none'; script-src 'self' 'sha256-%s'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                        .formatted(digest(importMap(Bundled.text(FOLDER + "/index.html"))));
    }

    /**
     * A file as it is served.
     *
     * @param type its type
     * @param text what is in it
     * @param tag changes when it does
     */
    private record Asset(String type, String text, String tag) {}

    /** Adds its routes.
     *
     * @param config of the server
     */
    void routes(JavalinConfig config) {
        api.routes(config);
        config.routes.get("/", context -> send(context, "/explorer/index.html"));
        assets.keySet().forEach(path -> config.routes.get(path, context -> send(context, path)));
    }

    private void send(Context context, String path) {
        var asset = assets.get(path);
        if (asset == null) {
            throw new IllegalStateException(path);
        }
        context.header("Content-Security-Policy", policy);
        context.header("Cache-Control", "no-cache");
        context.header("ETag", asset.tag());
        if (asset.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(asset.type() + "; charset=utf-8")
                .result(asset.text().getBytes(StandardCharsets.UTF_8));
    }

    private void asset(String path, String text) {
        var type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
        assets.put(path, new Asset(type, text, "\"" + digest(text) + "\""));
    }

    private static String importMap(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        if (!map.find()) {
            throw new IllegalStateException("the page has no import map");
        }
        return map.group(1);
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
