package dev.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.vocabulary.EventTies;
import dev.entente.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code data/README.md} promises. */
class DataReadmeTests {

    private static final String README = read(Path.of("data/README.md"));

    @Test
    void theWorkedExampleHasNoFault(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("example.json"), example());

        var report = Loader.check(List.of(file));

        assertThat(report.faults()).isEmpty();
        assertThat(report.loaded()).isEqualTo(1);
    }

    @Test
    void theWorkedExampleMakesTheTiesThatAreTold() {
        var references = Intake.defined(Input.bundled(), Set.of());
        var result = new Intake().read(List.of(Input.of("example.json", example())), references);

        assertThat(result.facts().get(0).events().stream()
                        .flatMap(event -> EventTies.of(event, Vocabulary.get()).stream())
                        .map(tie -> "%s %s %s %s"
                                .formatted(
                                        tie.ends().a(),
                                        tie.type(),
                                        tie.ends().b(),
                                        tie.reading().status())))
                .containsExactly(
                        "KOR-delegation-2024-10-28 MEETS mark-rutte STATED",
                        "mark-rutte BRIEFS nato-press-2024-10-28 ALLEGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier.schema.json",
                "countries.schema.json",
                "organizations.schema.json",
                "treaty.schema.json",
                "offices.schema.json",
                "actor-codes.schema.json"
            })
    void everyFieldOfASchemaIsExplained(String schema) throws IOException {
        var fields = new TreeSet<String>();
        fields(new ObjectMapper().readTree(read(Path.of("data/schema", schema))), fields);

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(README).containsAnyOf("`" + field + "`", "\"" + field + "\""));
    }

    @Test
    void everyFileAndFolderIsExplained() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("data"))) {
            assertThat(entries.map(entry -> String.valueOf(entry.getFileName()))
                            .filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(README).containsAnyOf("`" + name + "`", "`" + name + "/*.json`"));
        }
    }

    private static String example() {
        int start = README.indexOf("```json\n") + "```json\n".length();
        return README.substring(start, README.indexOf("```", start));
    }

    private static void fields(JsonNode node, Set<String> found) {
        if (node.path("properties").isObject()) {
            node.path("properties").fieldNames().forEachRemaining(found::add);
        }
        node.forEach(child -> fields(child, found));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
