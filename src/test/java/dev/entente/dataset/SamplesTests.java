package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real files of event data, where there are any: the environment variable {@code ENTENTE_SAMPLES} names a folder with
 * one folder for each data set.
 */
class SamplesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"gdelt-1", "gdelt-2", "icews"})
    void everyRowHasOneFate(String dataset) throws IOException {
        var files = files(dataset);
        assumeTrue(!files.isEmpty(), "no samples of " + dataset);

        var report = DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), files.toArray(Path[]::new))
                .report();

        assertThat(report.dataset()).isEqualTo(dataset);
        DatasetRun.addsUp(report);
        // nothing is lost unsaid, and little is broken
        assertThat(report.leftOut()).doesNotContainKey("nothing in it is a tie or an actor");
        assertThat(report.rejectedRows()).isLessThan(report.read() / 100);
        assertThat(report.loaded()).isGreaterThan(report.read() / 3);
    }

    @Test
    void aLineOfNamesOfPolecatIsKnown() throws IOException {
        var files = files("polecat");
        assumeTrue(!files.isEmpty(), "no samples of polecat");

        assertThat(DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), files.get(0))
                        .report()
                        .dataset())
                .isEqualTo("polecat");
    }

    private static List<Path> files(String dataset) throws IOException {
        var samples = System.getenv("ENTENTE_SAMPLES");
        if (samples == null || !Files.isDirectory(Path.of(samples, dataset))) {
            return List.of();
        }
        try (var all = Files.list(Path.of(samples, dataset))) {
            return all.filter(file -> !file.toString().endsWith(".md"))
                    .filter(SamplesTests::isOne)
                    .sorted()
                    .toList();
        }
    }

    /** One of the samples is a list of files under the name of a zip, as they are met in the wild. */
    private static boolean isOne(Path file) {
        try (var in = Files.newInputStream(file)) {
            return !file.toString().endsWith(".zip") || in.read() == 'P';
        } catch (IOException e) {
            return false;
        }
    }
}
