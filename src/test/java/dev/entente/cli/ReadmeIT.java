package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the README are what entente says. */
@ProjectData
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern EXAMPLE = Pattern.compile("\\$ \\./entente ([^\\n]*)\\n((?:(?!\\$ )[^\\n]*\\n)+)");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Test
    void everyExampleWithAnAnswerGivesThatAnswer(Graph graph) throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var tried = new ArrayList<String>();
        var blocks = BLOCK.matcher(readme);
        while (blocks.find()) {
            var examples = EXAMPLE.matcher(blocks.group(1));
            while (examples.find()) {
                var words = words(examples.group(1));
                if (words.get(0).equals("up")) {
                    continue;
                }
                tried.add(words.get(0));
                if (!words.get(0).equals("check")) {
                    words.addAll(List.of("--uri", graph.address().toString()));
                }
                var outcome = Line.run(words.toArray(String[]::new));
                assertThat(outcome.out())
                        .as("entente %s%n%s", words, outcome.err())
                        .isEqualTo(examples.group(2));
            }
        }
        assertThat(tried).contains("ask", "check", "load").hasSizeGreaterThanOrEqualTo(5);
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
