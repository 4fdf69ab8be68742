package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.entente.dataset.Dataset.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every data set that comes with Entente. */
class DatasetFilesTests {

    private static String readme = "";

    private static String headings = "";

    @BeforeAll
    static void readReadme() throws IOException {
        var text = Files.readString(Path.of("data/README.md"));
        readme = text.replaceAll("\\s+", " ");
        headings = text.lines().filter(line -> line.startsWith("### ")).collect(Collectors.joining("\n"));
    }

    static Stream<Dataset> datasets() {
        return Datasets.with(List.of()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void saysWhatItIs(Dataset dataset) {
        assertThat(Stream.of(
                        dataset.about().title(),
                        dataset.about().publisher(),
                        dataset.about().url(),
                        dataset.about().licence()))
                .noneMatch(String::isBlank);
        assertThat(dataset.defects()).isNotEmpty().allMatch(defect -> defect.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void canBeRecognised(Dataset dataset) {
        var shape = dataset.shape();
        assertThat(shape.hasHeader() ? shape.required() : shape.looksLike().keySet())
                .isNotEmpty();
        if (shape.format() != Format.JSON) {
            assertThat(shape.columns()).doesNotHaveDuplicates().containsAll(shape.required());
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void usesTheColumnsThatItNames(Dataset dataset) {
        var queries = String.join("\n", dataset.sections().values());

        // where rows may be read by place, all columns have to be named
        boolean byName = dataset.shape().hasHeader() && dataset.shape().widths().isEmpty();
        assertThat(byName ? dataset.shape().columns() : List.<String>of())
                .allMatch(column ->
                        Pattern.compile("\\b" + column + "\\b").matcher(queries).find());
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void itsDefectsAreInTheReadme(Dataset dataset) {
        assumeThat(headings).as("a section about %s", dataset.id()).contains("`" + dataset.id() + "`");
        assertThat(dataset.defects()).allSatisfy(defect -> assertThat(readme).contains(defect.replaceAll("\\s+", " ")));
    }
}
