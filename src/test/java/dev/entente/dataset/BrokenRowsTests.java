package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: no crash, no wrong tie, and every row of it accounted for. */
@Timeout(60)
class BrokenRowsTests {

    private static final GdeltRows ROWS = GdeltRows.of(5, 400);

    @TempDir
    private Path folder;

    private Set<String> right;

    @BeforeEach
    void loadTheUnbrokenRows() {
        right = Right.SENTENCES;
    }

    @ParameterizedTest
    @EnumSource
    void aRowBrokenInOneWayGivesItsTieOrAReason(BrokenRows way) throws IOException {
        holds(BrokenRows.file(ROWS.lines(), List.of(way), new Random(way.name().hashCode())), 400);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowsBrokenInAllWaysAtOnceToo(long seed) throws IOException {
        holds(BrokenRows.file(ROWS.lines(), List.of(BrokenRows.values()), new Random(seed)), 400);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void soDoesAFileOfNoise(long seed) throws IOException {
        var bytes = new byte[50_000];
        new Random(seed).nextBytes(bytes);

        var run = run(bytes, Optional.of("gdelt-2"));

        DatasetRun.addsUp(run.report());
        assertThat(run.ties()).isEmpty();
    }

    @Test
    void aByteOrderMarkAndAMissingLastEndOfLineLoseNoRow() throws IOException {
        var text = "\uFEFF" + String.join("\n", ROWS.lines());

        var run = run(text.getBytes(StandardCharsets.UTF_8), Optional.empty());

        assertThat(run.report().rejected()).isEmpty();
        assertThat(Set.copyOf(run.sentences())).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void aFileInAnotherEncodingIsRejectedRowByRow(String encoding) throws IOException {
        var text = String.join("\n", ROWS.lines()) + "\n";

        var run = run(text.getBytes(Charset.forName(encoding)), Optional.of("gdelt-2"));

        DatasetRun.addsUp(run.report());
        assertThat(run.ties()).isEmpty();
        assertThat(run.report().rejected()).containsOnlyKeys("the line is not UTF-8, or holds a NUL byte");
    }

    @Test
    void aFieldOfTenMegabytesRejectsItsRowAlone() throws IOException {
        var lines = ROWS.lines();
        var fields = lines.get(7).split("\t", -1);
        fields[60] = "https://" + "x".repeat(10_000_000);
        lines = new java.util.ArrayList<>(lines);
        lines.set(7, String.join("\t", fields));

        var run = run(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Optional.empty());

        DatasetRun.addsUp(run.report());
        assertThat(run.report().rejected()).isEqualTo(java.util.Map.of("the line is longer than 4,194,304 bytes", 1L));
    }

    @Test
    void onehundredKindsOfReasonsAddUpToo() throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes((ROWS.line(0) + "\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 100; i++) {
            out.writeBytes(("x\t".repeat(i + 70) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        var report = run(out.toByteArray(), Optional.empty()).report();

        DatasetRun.addsUp(report);
        assertThat(report.rejectedRows()).isEqualTo(100);
        assertThat(report.rejected()).containsEntry("other reasons", 50L);
    }

    @Test
    void theRejectedRowsAreListedWithTheirLineAndReason() throws IOException {
        var text = "\n" + ROWS.line(0) + "\n\n\r\nbroken\n" + ROWS.line(1) + "\r\n"
                + ROWS.line(2).replaceFirst("\t", "") + "\n";
        var plain = Files.writeString(folder.resolve("plain.txt"), text);
        var zip = GdeltRows.zip(folder.resolve("rows.zip"), "in.txt", text.getBytes(StandardCharsets.UTF_8));

        DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), plain, zip);

        assertThat(Files.readString(folder.resolve("rejected.csv")).replace(folder + "/", ""))
                .isEqualToNormalizingNewlines("""
                        file,line,reason
                        plain.txt,5,"the line has 1 fields, and 61 are expected"
                        plain.txt,7,"the line has 60 fields, and 61 are expected"
                        rows.zip!in.txt,5,"the line has 1 fields, and 61 are expected"
                        rows.zip!in.txt,7,"the line has 60 fields, and 61 are expected"
                        """);
    }

    private void holds(byte[] file, long rows) throws IOException {
        var run = run(file, Optional.of("gdelt-2"));

        DatasetRun.addsUp(run.report());
        assertThat(run.report().read()).isEqualTo(rows);
        assertThat(right).containsAll(new HashSet<>(run.sentences()));
    }

    private DatasetRun run(byte[] bytes, Optional<String> as) throws IOException {
        var file = Files.write(folder.resolve("rows.txt"), bytes);
        return DatasetRun.load(folder, Choice.ALL, as, List.of(), file);
    }

    /** What the unbroken rows say, found out once. */
    private static final class Right {

        private static final Set<String> SENTENCES = find();

        private static Set<String> find() {
            try {
                var folder = Files.createTempDirectory("right");
                var run = DatasetRun.of(folder, ROWS.lines().toArray(String[]::new));
                assertThat(run.report().rejected()).isEmpty();
                return Set.copyOf(run.sentences());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
