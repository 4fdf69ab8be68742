package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.graph.ProjectData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** What is taken away from an answer, as the files that a browser saves. */
@ProjectData
class TakeAwayIT extends WithExplorer {

    @BeforeEach
    void ask() {
        open("question=alliance-history&on=1955-12-31");
        page.awaitLayout();
        page.element(".looks");
        page.awaitText("answer-table tbody", "North Atlantic Treaty");
        // instead of a folder of downloads
        page.script("""
                const make = URL.createObjectURL;
                URL.createObjectURL = (blob) => { window.saved = blob; return make(blob); };
                """);
    }

    @Test
    void rowsAsCsvAndJson() throws IOException {
        var csv = new String(saved("Save as CSV"), StandardCharsets.UTF_8);
        var json = new ObjectMapper().readTree(saved("Save as JSON"));

        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("a,b,treaty,obligations,from,until,status,sources"));
        assertThat(csv).contains("Warsaw Pact");
        assertThat(json).hasSize((int) csv.lines().count() - 1);
        assertThat(json.get(0).fieldNames()).toIterable().contains("aId", "bId", "from", "sources");
        quiet();
    }

    @Test
    void theNetworkAsSvgAndPng() throws IOException, ParserConfigurationException, SAXException {
        var svg = saved("Network as SVG");
        var png = saved("Network as PNG");

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("circle").getLength()).isGreaterThan(60);
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("Warsaw Pact: 8", "1955-12-31", "Soviet Union");
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isGreaterThan(1000);
        quiet();
    }

    @Test
    void theNetworkAsAPageThatOpensWithoutAServer(@TempDir Path folder) throws IOException {
        var file = folder.resolve("alliances.html");
        Files.write(file, saved("Network as a page (HTML)"));
        stopServing();

        page.driver().get(file.toUri().toString());

        assertThat(page.element("h1").getText()).contains("Every alliance");
        assertThat(page.elements("svg g[data-node]")).hasSizeGreaterThan(50);
        page.element("input").sendKeys("albania");
        page.await("nothing is dimmed", now -> page.elements("g.dim").size() > 40);
        quiet();
    }

    private static byte[] saved(String button) {
        page.script("window.saved = undefined");
        page.button("take-away button", button).click();
        var type = button.contains("PNG") ? "image/png" : "";
        page.await(
                "nothing is saved",
                now -> Boolean.TRUE.equals(page.script(
                        "return Boolean(window.saved) && window.saved.type.startsWith(arguments[0])", type)));
        return Base64.getDecoder().decode(String.valueOf(page.driver().executeAsyncScript("""
                const done = arguments[0];
                const reader = new FileReader();
                reader.onload = () => done(reader.result.split(',')[1]);
                reader.readAsDataURL(window.saved);
                """)));
    }
}
