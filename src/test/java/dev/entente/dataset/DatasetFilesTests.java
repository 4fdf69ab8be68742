package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.resource.Bundled;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every data set that comes with Entente. */
class DatasetFilesTests {

    private static final String README = Bundled.text("data/README.md").replaceAll("\\s+", " ");

    static Collection<Dataset> datasets() {
        return Datasets.with(List.of()).all();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void saysWhatItIsAndHowItsFilesAreKnown(Dataset dataset) {
        assertThat(dataset.about().url()).matches("https?://.+|data/.+");
        assertThat(dataset.about().licence()).isNotBlank();
        assertThat(dataset.defects()).isNotEmpty().allMatch(defect -> defect.endsWith("."), "ends in a full stop");
        var shape = dataset.shape();
        if (shape.hasHeader()) {
            assertThat(shape.required()).isNotEmpty();
        } else {
            assertThat(shape.looksLike().keySet()).isNotEmpty().isSubsetOf(shape.columns());
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void isExplainedInTheReadmeWithEveryDefect(Dataset dataset) {
        assertThat(README).contains("`" + dataset.id() + "`");
        assertThat(dataset.defects()).allSatisfy(defect -> assertThat(README).contains(defect.replaceAll("\\s+", " ")));
    }

    @Test
    void hasTheDataSetsThatAreUsedMost() {
        assertThat(Datasets.with(List.of()).ids()).contains("gdelt-1", "gdelt-2", "icews", "polecat");
    }
}
