package dev.entente.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The explorer in a real Chromium, as its users see it. */
final class ExplorerPage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    ExplorerPage(Path profile, int width, int height) {
        this(Chromium.start(profile, width, height));
    }

    /** @param driver of a browser that somebody else has opened */
    ExplorerPage(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens an address as somebody who has never been there. */
    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
        element("#words");
        // the language that somebody chose in the test before
        if (Boolean.TRUE.equals(
                driver.executeScript("const kept = localStorage.length > 0; localStorage.clear(); return kept"))) {
            driver.navigate().refresh();
            element("#words");
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    WebElement element(String css) {
        return await("no " + css, ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
    }

    List<WebElement> elements(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void awaitText(String css, String text) {
        await(
                css + " does not say " + text,
                now -> elements(css).stream().anyMatch(one -> one.getText().contains(text)));
    }

    /** Types a question and sends it off. */
    void ask(String words) {
        var box = element("#words");
        box.sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
        box.sendKeys(Keys.ENTER);
    }

    /** Presses keys on whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes on with the tabulator until something has the focus. */
    void tabTo(String css) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(driver.executeScript("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("no tabulator leads to " + css);
    }

    @Nullable
    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** {@return a button, once it is there}
     *
     * @param within where it is
     * @param text what it says
     */
    WebElement button(String within, String text) {
        return await(
                "no button " + text,
                now -> elements(within).stream()
                        .filter(one -> one.getText().equals(text))
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until the network is laid out. */
    void awaitLayout() {
        await(
                "the layout does not settle",
                now -> !elements("network-view[settled]").isEmpty());
    }

    /** Is somebody who would rather have it light, or dark, or does not mind, for an empty text. */
    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** {@return what a script returns, which is something} */
    Object value(String script, Object... arguments) {
        return Objects.requireNonNull(script(script, arguments), script);
    }

    <T> T await(String missing, ExpectedCondition<T> condition) {
        return Chromium.patient(driver, PATIENCE, missing).until(condition);
    }

    /** {@return what the browser's console says} */
    List<String> console() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.INFO.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    Set<String> foreignHosts() {
        return Chromium.foreignHosts(driver);
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
