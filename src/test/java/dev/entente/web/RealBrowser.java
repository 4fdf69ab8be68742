package dev.entente.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.dossier.Loader;
import dev.entente.graph.EmbeddedServer;
import dev.entente.graph.Graph;
import dev.entente.graph.Ports;
import dev.entente.graph.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What {@code up} starts, in this process on a store of its own, with the project's data; and a Chromium that uses it. */
public final class RealBrowser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The marks that the drawing consists of. */
    private static final String DRAWING = "[data-testid=frame]:first-child svg.neod3viz ";

    private final Store store;

    /** Of its own, since tests that run at the same time may start what users start at the usual ones. */
    private final Ports ports = ServedPages.freePorts();

    private final EmbeddedServer server;

    private final Graph graph;

    private final Pages pages;

    private final ChromeDriver driver;

    /**
     * @param folder for the store and the profile of Chromium
     * @param width of the window
     * @param height of the window
     */
    public RealBrowser(Path folder, int width, int height) {
        store = Store.take(folder.resolve("store"));
        server = EmbeddedServer.withBrowser(store, ports, Pages.browserCommand(ports));
        graph = Graph.connect(server.address());
        new Loader(graph).loadBundled(false);
        pages = Pages.start(ports, graph, Serving.besideNeo4jBrowser());
        driver = Chromium.start(folder.resolve("profile"), width, height);
    }

    /** Opens the printed address as somebody who has never been there, and signs in with the printed password. */
    void signIn() {
        // an answer of the same origin in which Neo4j Browser does not run, and cannot write back what it remembers
        driver.get("http://localhost:%d/".formatted(ports.http()));
        driver.executeScript("localStorage.clear(); sessionStorage.clear()");
        open();
        element("[data-testid=password]").sendKeys(Store.password(store.folder()));
        element("[data-testid=connect]").click();
    }

    /** Opens an address as somebody who has signed in before, or not; signs in if it is asked for.
     *
     * @param address of Neo4j Browser
     */
    public void openSignedIn(String address) {
        driver.get("http://localhost:%d/".formatted(ports.http()));
        driver.executeScript("localStorage.clear(); sessionStorage.clear()");
        driver.get(address);
        element("[data-testid=password]").sendKeys(Store.password(store.folder()));
        element("[data-testid=connect]").click();
    }

    /** {@return the address of Neo4j Browser that an answer has}
     *
     * @param path of the question
     */
    public String linkOf(String path) {
        try (var answer = URI.create(pages() + path).toURL().openStream()) {
            return new ObjectMapper().readTree(answer).path("browser").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the graph that is shown} */
    public Graph graph() {
        return graph;
    }

    /** {@return the browser} */
    public ChromeDriver driver() {
        return driver;
    }

    /** Asks the explorer, opens the evidence of the first row, and copies the Cypher.
     *
     * @param question in words
     * @param evidence what the evidence says
     * @param byKeyboard whether with keys alone, else with the mouse
     */
    void copyFromExplorer(String question, String evidence, boolean byKeyboard) {
        var page = new ExplorerPage(driver);
        page.open(pages());
        if (byKeyboard) {
            page.tabTo("#words");
            page.press(question, Keys.ENTER);
            page.element("answer-table tbody tr");
            page.tabTo("answer-table tr");
            page.press(Keys.ENTER);
            page.awaitText("evidence-panel", evidence);
            page.tabTo("details.cypher summary");
            page.press(Keys.ENTER);
            page.tabTo("details.cypher button:nth-of-type(2)");
            page.press(Keys.ENTER);
        } else {
            page.ask(question);
            page.element("answer-table tbody tr").click();
            page.awaitText("evidence-panel", evidence);
            page.element("details.cypher summary").click();
            page.element("details.cypher button:nth-of-type(2)").click();
        }
        page.awaitText("details.cypher button", "Copied");
    }

    /** Pastes into the editor what was copied, and runs it. */
    void paste() {
        element("[data-testid=activeEditor]").click();
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("v")
                .pause(Duration.ofMillis(500))
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Types a command over what stands in the editor, and runs it.
     *
     * @param command of Neo4j Browser
     */
    public void type(String command) {
        element("[data-testid=activeEditor]").click();
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(command)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Waits until the editor holds a text, and runs it from the keyboard.
     *
     * @param text what stands in it
     */
    public void runFromEditor(String text) {
        patient(text + " is not in the editor")
                .until(now ->
                        plain(element("[data-testid=activeEditor]").getText()).contains(plain(text)));
        element("[data-testid=activeEditor]").click();
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        awaitFrame(text);
    }

    /** Opens the printed address. */
    void open() {
        driver.get(pages.browser());
    }

    /** {@return where the pages are} */
    public String pages() {
        return "http://localhost:" + ports.pages();
    }

    /** {@return the element that a selector finds, as soon as it is there and can be used}
     *
     * @param css the selector
     */
    WebElement element(String css) {
        return patient("no " + css).until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
    }

    /** {@return how many elements a selector finds}
     *
     * @param css the selector
     */
    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** {@return the text of the guide's slide, once there is one} */
    public String slide() {
        element("[data-testid=guidesDrawer] pre.runnable");
        return element("[data-testid=guidesDrawer]").getText();
    }

    /** Goes to the next slide of the guide. */
    void nextSlide() {
        var before = element("[data-testid=guidesDrawer] .slide h3").getText();
        element("[data-testid=guideNextSlide]").click();
        patient("the slide after " + before)
                .until(now -> !element("[data-testid=guidesDrawer] .slide h3")
                        .getText()
                        .equals(before));
    }

    /** Clicks a query of the slide and runs it from the keyboard; returns when its frame is there.
     *
     * @param index which query of the slide, from 0
     */
    void runFromGuide(int index) {
        element("[data-testid=guidesDrawer] pre.runnable");
        var query = driver.findElements(By.cssSelector("[data-testid=guidesDrawer] pre.runnable"))
                .get(index);
        var title = query.getText().lines().findFirst().orElseThrow().strip();
        query.click();
        patient(title + " is not in the editor")
                .until(now ->
                        plain(element("[data-testid=activeEditor]").getText()).contains(plain(title)));
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        awaitFrame(title);
    }

    /** Waits until the newest frame is that of a query.
     *
     * @param title how the query begins
     */
    public void awaitFrame(String title) {
        patient("no frame of " + title)
                .until(now ->
                        plain(element("[data-testid=frameCommand]").getText()).contains(plain(title)));
    }

    /** {@return the colours of the nodes that the newest frame draws, once it draws any} */
    List<String> nodeColours() {
        patient("nothing is drawn").until(now -> count(DRAWING + "circle.b-outline") > 0);
        return strings("return [...document.querySelectorAll('" + DRAWING
                + "circle.b-outline')].map(one => one.getAttribute('fill'))");
    }

    /** {@return the captions of the ties that the newest frame draws, each with the colour of its tie} */
    List<String> tieCaptions() {
        patient("no tie is drawn").until(now -> count(DRAWING + "g.relationship text") > 0);
        return strings(
                "return [...document.querySelectorAll('" + DRAWING + "g.relationship')]"
                        + ".map(one => one.querySelector('text').textContent + ' ' + one.querySelector('path').getAttribute('fill'))");
    }

    /** Drags a node of the newest frame to a place in the window, where it stays.
     *
     * @param caption of the node, or how it begins
     * @param x from the left
     * @param y from the top
     */
    void drag(String caption, int x, int y) {
        var found = driver.executeScript(
                "return [...document.querySelectorAll('" + DRAWING + "g.node')].find(one =>"
                        + " [...one.querySelectorAll('text')].map(part => part.textContent.trim()).join(' ').startsWith(arguments[0]))",
                caption);
        if (!(found instanceof WebElement node)) {
            throw new AssertionError("no node " + caption);
        }
        var at = node.getRect();
        new Actions(driver)
                .moveToElement(node)
                .clickAndHold()
                .moveByOffset(x - at.x - at.width / 2, y - at.y - at.height / 2)
                .pause(Duration.ofMillis(300))
                .release()
                .perform();
    }

    /** Clicks where nothing is drawn, so that nothing is chosen.
     *
     * @param x from the left
     * @param y from the top
     */
    void clickBeside(int x, int y) {
        new Actions(driver).moveToLocation(x, y).click().perform();
    }

    /** Drops a file that we serve on the window, as a user does who has saved it.
     *
     * @param path where it is served
     */
    void drop(String path) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        var answer = driver.executeAsyncScript("""
                const [url, done] = arguments;
                fetch(url).then(answer => answer.blob()).then(content => {
                  const data = new DataTransfer();
                  data.items.add(new File([content], url.split('/').pop()));
                  document.querySelector('.filedrop')
                    .dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
                  done('dropped');
                }).catch(failure => done(String(failure)));
                """, pages() + path);
        if (!"dropped".equals(answer)) {
            throw new AssertionError(path + " cannot be dropped: " + answer);
        }
    }

    /** {@return what a script returns: texts}
     *
     * @param script JavaScript
     */
    List<String> strings(String script) {
        return driver.executeScript(script) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** {@return the hosts that were asked for anything over the network since the last call, without this machine} */
    Set<String> foreignHosts() {
        return Chromium.foreignHosts(driver);
    }

    /** {@return a picture of the window, as PNG} */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
        pages.close();
        graph.close();
        server.close();
        store.close();
    }

    private WebDriverWait patient(String missing) {
        return Chromium.patient(driver, PATIENCE, missing);
    }

    /** The editor sets blanks that do not break. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
