package dev.entente.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, which finds no host but this machine. */
final class Chromium {

    private Chromium() {}

    /** {@return a browser, open}
     *
     * @param profile a folder for what it remembers
     * @param width of the window
     * @param height of the window
     */
    static ChromeDriver start(Path profile, int width, int height) {
        var chromium = program("Chromium", "CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        var chromedriver = program("chromedriver", "CHROMEDRIVER", "chromedriver");
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=en-GB",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                "--window-size=%d,%d".formatted(width, height),
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL", "browser", "ALL"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    /** {@return somebody who waits for what a page shows, while it may change under their hands}
     *
     * @param driver of the browser
     * @param longest how long
     * @param missing what is said if it does not come
     */
    static WebDriverWait patient(ChromeDriver driver, Duration longest, String missing) {
        var wait = new WebDriverWait(driver, longest);
        wait.withMessage(missing);
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }

    /** {@return the hosts that were asked for anything over the network since the last call, without this machine}
     *
     * @param driver of the browser
     */
    static Set<String> foreignHosts(ChromeDriver driver) {
        var hosts = new TreeSet<String>();
        for (var entry : driver.manage().logs().get("performance")) {
            try {
                var message = new ObjectMapper().readTree(entry.getMessage()).path("message");
                var url = message.path("params").path("request").path("url").asText();
                if (message.path("method").asText().equals("Network.requestWillBeSent")
                        && url.matches("(http|ws)s?:.*")) {
                    hosts.add(URI.create(url.replaceAll("[?#].*", "")).getHost());
                }
            } catch (JsonProcessingException e) {
                throw new AssertionError(entry.getMessage(), e);
            }
        }
        hosts.removeAll(Set.of("localhost", "127.0.0.1"));
        return hosts;
    }

    /** Finds a program by an environment variable or on the path; without it nothing here can be tested. */
    private static Path program(String name, String variable, String... files) {
        var named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
        var folders = Stream.concat(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1)),
                Stream.of("/usr/bin", "/usr/local/bin"));
        return Stream.concat(
                        named,
                        folders.filter(folder -> !folder.isEmpty())
                                .flatMap(folder -> Stream.of(files).map(Path.of(folder)::resolve)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "%s is not on this machine, and no page can be tested without it: install Debian's chromium and chromium-driver, or name it in %s"
                                .formatted(name, variable)));
    }
}
