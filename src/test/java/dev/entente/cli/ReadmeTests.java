package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ExitCodes;
import dev.entente.ask.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTests {

    private final String readme;

    ReadmeTests() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void showsAnExampleOfEveryCommand() {
        assertThat(UsageTests.commands())
                .filteredOn(command -> !command.getCommandSpec().qualifiedName().startsWith("entente ask "))
                .allSatisfy(command -> assertThat(readme)
                        .contains("./" + command.getCommandSpec().qualifiedName()));
    }

    @Test
    void listsEveryQuestionWithItsTitle() {
        assertThat(Catalogue.read().questions())
                .allSatisfy(question -> assertThat(readme)
                        .contains("| `%s` | %s |"
                                .formatted(question.name(), question.title().get("en"))));
    }

    @Test
    void saysWhatEachExitCodeMeans() {
        var help = Line.run("--help").out();

        for (int code = ExitCodes.OK; code <= ExitCodes.CHECK_FAILED; code++) {
            var meaning = help.lines()
                    .filter(line -> line.matches("  \\d   .*"))
                    .skip(code)
                    .findFirst()
                    .orElseThrow()
                    .substring(6);
            assertThat(readme).contains("| %d | %s |".formatted(code, meaning));
        }
    }
}
