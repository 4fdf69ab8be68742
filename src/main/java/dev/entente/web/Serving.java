package dev.entente.web;

import dev.entente.ask.Catalogue;
import java.time.Duration;

/**
 * How the pages are served.
 *
 * @param catalogue the questions that are answered
 * @param longestAnswer no answer may keep the graph busy for longer
 * @param longestRequest no request may take longer to come
 * @param longestSilence no connection may be kept for longer on which nothing moves
 * @param besideBrowser whether Neo4j Browser is served beside them
 */
public record Serving(
        Catalogue catalogue,
        Duration longestAnswer,
        Duration longestRequest,
        Duration longestSilence,
        boolean besideBrowser) {

    /** {@return the pages alone, for any Neo4j} */
    public static Serving alone() {
        return new Serving(
                Catalogue.read(), Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofSeconds(30), false);
    }

    /** {@return the pages beside a Neo4j Browser at the port of the same machine that they are told} */
    public static Serving besideNeo4jBrowser() {
        var alone = alone();
        return new Serving(
                alone.catalogue(), alone.longestAnswer(), alone.longestRequest(), alone.longestSilence(), true);
    }
}
