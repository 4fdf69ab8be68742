package dev.entente.web;

import dev.entente.dossier.Loader;
import dev.entente.graph.EmbeddedServer;
import dev.entente.graph.Graph;
import dev.entente.graph.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Takes the README's pictures of the explorer. It has no part in the build: run it with the class path and the JVM options of the
 * tests.
 */
final class PicturesOfExplorer {

    private static final Map<String, String> PICTURES = Map.of(
            "explorer", "question=timeline&actor=PRK&from=2024-01-01&until=2025-01-01&select=5&colour=country",
            "alliances", "question=alliance-history&on=1955-12-31",
            "compare", "question=alliance-history&on=1992-12-31&versus=1989-12-31");

    private PicturesOfExplorer() {}

    /**
     * Takes them.
     *
     * @param arguments the folder they go to; {@code docs/pictures} if nothing is said
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var to = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "docs/pictures"));
        var folder = Files.createTempDirectory("entente-pictures");
        try (var store = Store.take(folder.resolve("store"));
                var server = EmbeddedServer.forOneCommand(store);
                var graph = Graph.connect(server.address())) {
            new Loader(graph).loadBundled(false);
            try (var pages = new ServedPages(graph);
                    var page = new ExplorerPage(folder.resolve("profile"), 1500, 1150)) {
                for (var each : PICTURES.entrySet()) {
                    page.open(pages.address() + "#" + each.getValue());
                    page.awaitLayout();
                    page.element("map-view .place");
                    page.element(each.getKey().equals("explorer") ? "evidence-panel .said li" : ".looks");
                    Thread.sleep(1_500);
                    Files.write(to.resolve(each.getKey() + ".png"), page.picture());
                }
            }
        }
    }
}
