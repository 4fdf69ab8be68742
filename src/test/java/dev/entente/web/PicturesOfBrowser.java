package dev.entente.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the README's picture of Neo4j Browser: the first query of the guide, full screen. It
 * has no part in the build: run it with the class path and the JVM options of the tests.
 */
final class PicturesOfBrowser {

    private PicturesOfBrowser() {}

    /**
     * Takes the picture.
     *
     * @param arguments where it goes; {@code docs/pictures/neo4j-browser.png} if nothing is said
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var picture = Path.of(arguments.length > 0 ? arguments[0] : "docs/pictures/neo4j-browser.png");
        var folder = Files.createTempDirectory("entente-pictures");
        try (var browser = new RealBrowser(folder, 1500, 1050)) {
            browser.signIn();
            browser.slide();
            browser.runFromGuide(0);
            browser.nodeColours();
            browser.element("[data-testid=frame]:first-child button[title=Fullscreen]")
                    .click();
            // the forces of the drawing come to rest, and it is fitted into the larger window
            Thread.sleep(6_000);
            browser.element("[data-testid=frame]:first-child button[aria-label=zoom-to-fit]")
                    .click();
            Thread.sleep(3_000);
            // the many ties of two get the room to be read
            browser.drag("North Korea", 1060, 640);
            browser.drag("Ukraine", 800, 860);
            browser.drag("Choe", 440, 760);
            browser.drag("Russian", 560, 870);
            browser.drag("United Nations Security", 480, 610);
            browser.drag("Volodymyr", 1000, 870);
            Thread.sleep(5_000);
            browser.clickBeside(140, 250);
            browser.element("[data-testid=frame]:first-child button[aria-label=zoom-to-fit]")
                    .click();
            Thread.sleep(3_000);
            if (picture.getParent() != null) {
                Files.createDirectories(picture.getParent());
            }
            Files.write(picture, browser.picture());
        }
    }
}
