package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.resource.Bundled;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the explorer share: one browser for a class, the pages anew for each test. */
abstract class WithExplorer {

    @TempDir
    private static Path folder;

    /** The explorer, as somebody sees it who has never been there. */
    static ExplorerPage page;

    /** One for all tests of a class: a server takes seconds to stop while a browser keeps a connection. */
    static @Nullable ServedPages pages;

    @BeforeAll
    static void openBrowser() {
        page = new ExplorerPage(folder.resolve("profile"), 1400, 1000);
    }

    @AfterAll
    static void closeBrowser() {
        if (page != null) {
            page.close();
        }
        stopServing();
    }

    /** {@return the pages that are served} */
    static ServedPages pages() {
        return Objects.requireNonNull(pages);
    }

    static void stopServing() {
        if (pages != null) {
            pages.close();
            pages = null;
        }
    }

    @BeforeEach
    void open(Graph graph) {
        if (pages == null) {
            pages = new ServedPages(graph);
        }
        page.prefer("");
        page.open(pages().address());
        // what the browser said in the test before
        page.console();
        page.foreignHosts();
    }

    /** Opens a link to a view of the explorer. */
    void open(String place) {
        page.open(pages().address() + "#" + place);
    }

    /** Nothing was said on the browser's console, and nobody else was asked for anything. */
    static void quiet() {
        assertThat(page.console()).isEmpty();
        assertThat(page.foreignHosts()).isEmpty();
    }

    /** Nothing on the page keeps anybody out, as far as axe can tell. */
    static void accessible() {
        accessible("");
    }

    /** Nothing within an element keeps anybody out, as far as axe can tell. */
    static void accessible(String within) {
        page.script(Bundled.text("axe.min.js"));
        var found = page.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(arguments[0] || document).then(result => done(result.violations.filter(one => ['serious', 'critical'].includes(one.impact))
                  .map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 200)).join(' | '))));
                """, within);
        assertThat((List<?>) found).isEmpty();
    }
}
