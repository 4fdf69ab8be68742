package dev.entente.bench;

import dev.entente.dataset.Choice;
import dev.entente.web.RealBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;

/** How soon the explorer draws, moves and answers in a Chromium without a graphics card, and Neo4j Browser beside it. */
final class ExplorerBench {

    private static final int MANY = 20_000;

    private static final int SOME = 2_000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Resolves with milliseconds: until the network of an address is drawn for the first time, and the rest about it. */
    private static final String DRAW = """
            const [place, whole, done] = arguments;
            let longest = 0;
            let last = performance.now();
            const beat = setInterval(() => { longest = Math.max(longest, performance.now() - last - 20); last = performance.now(); }, 20);
            const start = performance.now();
            let first;
            const look = setInterval(() => {
              const view = document.querySelector('network-view');
              if (!view || view.counted || view.closest('answer-view').answer.question !== 'network') return;
              view.counted = true;
              view.addEventListener('painted', () => {
                if (view.seen.nodes.length && view.seen.nodes.every((node) => node.x !== undefined)) first ??= performance.now() - start;
              });
            }, 5);
            const end = setInterval(() => {
              const view = document.querySelector('network-view');
              if (first === undefined || (whole && !view.hasAttribute('settled'))) return;
              [beat, look, end].forEach(clearInterval);
              done({ first, settled: performance.now() - start, longest, nodes: view.seen.nodes.length, ties: view.seen.ties.length });
            }, 10);
            location.hash = place;
            """;

    /** Resolves with the milliseconds of each picture while the network is moved about. */
    private static final String PAN = """
            const [done] = arguments;
            const canvas = document.querySelector('network-view canvas');
            const { left, top } = canvas.getBoundingClientRect();
            const fire = (to, type, x, y) => to.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: left + x, clientY: top + y }));
            const times = [];
            fire(canvas, 'mousedown', 300, 200);
            let last = performance.now();
            const step = (now) => {
              times.push(now - last);
              last = now;
              fire(window, 'mousemove', 300 + times.length * 2, 200 + times.length);
              if (times.length < 120) requestAnimationFrame(step);
              else { fire(window, 'mouseup', 0, 0); done(times.slice(1)); }
            };
            requestAnimationFrame(step);
            """;

    /** Resolves with the milliseconds of each step of the slider. */
    private static final String STEPS = """
            const [done] = arguments;
            const slider = document.querySelector('input[name=on-step]');
            const times = [];
            const step = () => {
              const start = performance.now();
              slider.value = Number(slider.value) + 1;
              slider.dispatchEvent(new Event('input', { bubbles: true }));
              requestAnimationFrame(() => setTimeout(() => {
                times.push(performance.now() - start);
                if (times.length < 100) setTimeout(step, 250);
                else done(times);
              }));
            };
            step();
            """;

    private final BenchOptions options;

    private final Stores stores;

    private final GdeltFiles files;

    /** Of the options only the folder counts: there are always 20,000 rows. */
    ExplorerBench(BenchOptions options, Stores stores, GdeltFiles files) {
        this.options = options;
        this.stores = stores;
        this.files = files;
    }

    /** Measures. */
    void run() {
        try {
            var folder = Files.createTempDirectory(options.work(), "explorer");
            try (var browser = new RealBrowser(folder, 1600, 1100)) {
                var driver = browser.driver();
                driver.manage().timeouts().scriptTimeout(PATIENCE);
                firstPage(driver, browser.pages());
                steps(driver, browser.pages());
                stores.load(browser.graph(), files.crowd(MANY), Choice.ALL);
                large(driver, browser.pages());
                besideNeo4jBrowser(browser);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void firstPage(ChromeDriver driver, String pages) {
        var millis = new ArrayList<Double>();
        long bytes = 0;
        for (int round = 0; round < 5; round++) {
            driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
            driver.get("about:blank");
            driver.get(pages + "/");
            var found = map(driver.executeAsyncScript("""
                    const [done] = arguments;
                    customElements.whenDefined('entente-explorer').then(() => setTimeout(() => done({
                      ready: Math.max(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
                      bytes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, one) => sum + one.transferSize, 0),
                    }), 1000));
                    """));
            millis.add(number(found, "ready"));
            bytes = (long) number(found, "bytes");
        }
        say("first page", "%.0f ms, %,d bytes over the wire".formatted(Bench.median(millis), bytes), "1 s, 400 kB");
    }

    private static void steps(ChromeDriver driver, String pages) {
        driver.get("about:blank");
        driver.get(pages + "/#question=alliance-history&on=1925-12-31");
        awaitSettled(driver);
        var times = numbers(driver.executeAsyncScript(STEPS));
        say(
                "a step of the slider, 1925 to 2025",
                "median %.0f ms, longest %.0f ms"
                        .formatted(
                                Bench.median(times),
                                times.stream().mapToDouble(each -> each).max().orElseThrow()),
                "50 ms");
    }

    private static void large(ChromeDriver driver, String pages) {
        draw(driver, pages, MANY, false);
        var drawn = draw(driver, pages, MANY, true);
        say(
                "%,.0f actors, %,.0f ties of GDELT: asked until first drawn"
                        .formatted(number(drawn, "nodes"), number(drawn, "ties")),
                "%.1f s; laid out after %.1f s"
                        .formatted(number(drawn, "first") / 1_000, number(drawn, "settled") / 1_000),
                "3 s");
        say("the page is busy for at most", "%.0f ms".formatted(number(drawn, "longest")), "answers keys");
        var times = numbers(driver.executeAsyncScript(PAN));
        times.sort(null);
        say(
                "moving it",
                "%.0f pictures a second, the slowest %.0f ms"
                        .formatted(1_000 / Bench.median(times), times.get(times.size() - 1)),
                "30 a second");
    }

    private static Map<?, ?> draw(ChromeDriver driver, String pages, int ties, boolean whole) {
        driver.get("about:blank");
        driver.get(pages + "/");
        return map(driver.executeAsyncScript(DRAW, "#question=network&limit=" + ties, whole));
    }

    private static void besideNeo4jBrowser(RealBrowser browser) {
        var driver = browser.driver();
        var ours = map(draw(driver, browser.pages(), SOME, true));
        browser.openSignedIn(browser.linkOf("/api/ask/network?limit=" + SOME));
        browser.slide();
        browser.type(":config {\"initialNodeDisplay\": 10000, \"maxNeighbours\": 10000}");
        browser.awaitFrame(":config");
        // it remembers who signed in
        driver.get(browser.linkOf("/api/ask/network?limit=" + SOME));
        browser.slide();
        long start = System.nanoTime();
        browser.runFromEditor("// Who had to do with whom");
        long drawn = 0;
        double seconds = 0;
        for (int still = 0; still < 30 && Bench.secondsSince(start) < PATIENCE.toSeconds(); ) {
            long now = (long) Objects.requireNonNull(
                    driver.executeScript("return document.querySelectorAll('svg.neod3viz g.relationship').length"));
            if (now == drawn) {
                still += drawn > 0 ? 1 : 0;
            } else {
                still = 0;
                drawn = now;
                seconds = Bench.secondsSince(start);
            }
            Bench.pause(Duration.ofMillis(100));
        }
        say(
                "the same %,.0f ties, asked until drawn".formatted(number(ours, "ties")),
                "%.2f s (laid out after %.2f s); Neo4j Browser %.1f s, and drew %,d of them"
                        .formatted(number(ours, "first") / 1_000, number(ours, "settled") / 1_000, seconds, drawn),
                "5 times as soon, whole");
    }

    private static void awaitSettled(ChromeDriver driver) {
        driver.executeAsyncScript("""
                const [done] = arguments;
                const look = setInterval(() => { if (document.querySelector('network-view[settled]')) { clearInterval(look); setTimeout(() => done(true), 3000); } }, 50);
                """);
    }

    private static void say(String what, String seen, String bar) {
        Bench.say("| %s | %s | %s |".formatted(what, seen, bar));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static double number(Map<?, ?> values, String name) {
        return ((Number) Objects.requireNonNull(values.get(name))).doubleValue();
    }

    private static List<Double> numbers(@Nullable Object values) {
        var numbers = new ArrayList<Double>();
        ((List<?>) Objects.requireNonNull(values)).forEach(each -> numbers.add(((Number) each).doubleValue()));
        return numbers;
    }
}
