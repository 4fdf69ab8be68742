package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.GraphUnavailableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that were cut off, damaged or made to do harm, and machines without room for honest ones. */
@Timeout(60)
class BrokenArchivesTests {

    private static final GdeltRows ROWS = GdeltRows.of(6, 200);

    @TempDir
    private Path folder;

    private Path zip;

    private Path gzip;

    private Set<String> right;

    @BeforeEach
    void pack() {
        zip = ROWS.zips(folder.resolve("zips"), 200).get(0);
        gzip = ROWS.gzip(folder.resolve("rows.gz"));
        right = Set.copyOf(load(gzip).orElseThrow().sentences());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "gzip"})
    void aFlippedBitNeverMakesAnotherTie(String kind) throws IOException {
        var whole = Files.readAllBytes(kind.equals("zip") ? zip : gzip);
        var random = new Random(1);
        int damaged = 0;
        for (int i = 0; i < 12; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var run = load(Files.write(folder.resolve("flipped"), bytes));

            assertThat(run.map(DatasetRun::sentences).orElse(List.of())).isSubsetOf(right);
            run.ifPresent(each -> DatasetRun.addsUp(each.report()));
            damaged += run.filter(each -> each.ties().isEmpty()).isPresent() ? 1 : 0;
        }
        assertThat(damaged).isPositive();
    }

    @Test
    void aStoredEntryThatWasChangedIsFoundOutToo() throws IOException {
        var text = String.join("\n", ROWS.lines()).getBytes(StandardCharsets.UTF_8);
        var stored = folder.resolve("stored.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(stored))) {
            out.setLevel(0);
            out.putNextEntry(new ZipEntry("rows.txt"));
            out.write(text);
        }
        var bytes = Files.readAllBytes(stored);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("RUS\tRUSSIA");
        bytes[at] = 'A';
        var run = load(Files.write(stored, bytes)).orElseThrow();

        assertThat(run.ties()).isEmpty();
        assertThat(run.report().rejected())
                .containsOnlyKeys(
                        "the file is damaged, so that none of its rows is used",
                        "the file is damaged: its sum is not the one that its archive gives");
        assertThat(run.rows().get("load/loaded-files")).as("taken for loaded").isNullOrEmpty();
    }

    @Test
    void ofAnArchiveThatIsCutOffTheRowsThatAreWholeAreUsed() throws IOException {
        var bytes = Files.readAllBytes(gzip);
        var run = load(Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes, bytes.length / 2)))
                .orElseThrow();

        assertThat(run.sentences()).isNotEmpty().isSubsetOf(right);
        assertThat(run.report().rejected())
                .isEqualTo(Map.of("the archive breaks off: Unexpected end of ZLIB input stream", 1L));
        assertThat(Files.readString(folder.resolve("rejected.csv"))).contains("cut.gz,0,the archive breaks off: ");
        assertThat(run.rows().get("load/loaded-files")).as("taken for loaded").isNullOrEmpty();
        DatasetRun.addsUp(run.report());
    }

    @Test
    void aBombIsPutOutBeforeItFillsTheDisk() throws IOException {
        var bomb = folder.resolve("bomb.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write((String.join("\n", ROWS.lines()) + "\n").getBytes(StandardCharsets.UTF_8));
            zeros(out, 400);
        }
        var zipped = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zipped))) {
            out.putNextEntry(new ZipEntry("rows.txt"));
            out.write((ROWS.line(0) + "\n").getBytes(StandardCharsets.UTF_8));
            zeros(out, 400);
        }
        for (var file : List.of(bomb, zipped)) {
            var run = load(file).orElseThrow();

            assertThat(run.ties()).isEmpty();
            assertThat(run.report().rejected())
                    .containsEntry(
                            "the file is damaged: it unpacks to more than 250 times its size, which no table does", 1L);
            DatasetRun.addsUp(run.report());
        }
    }

    @Test
    void oneBrokenFileDoesNotHoldUpTheOthers() throws IOException {
        var bytes = Files.readAllBytes(gzip);
        bytes[bytes.length - 5] ^= 1;
        var broken = Files.write(folder.resolve("broken.gz"), bytes);
        var run = DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), broken, zip);

        assertThat(Set.copyOf(run.sentences())).isEqualTo(right);
        assertThat(run.rows().get("load/loaded-files")).hasSize(1);
        DatasetRun.addsUp(run.report());
    }

    @Test
    void aFullDiskIsSaidToBeFull() throws IOException {
        var full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        var work = Files.createDirectories(folder.resolve("work/gdelt-2"));
        Files.createSymbolicLink(work.resolve("rejected.tsv"), full);
        var broken =
                Files.writeString(folder.resolve("broken.txt"), ROWS.lines().get(0) + "\nbroken\n");

        assertThatThrownBy(() -> load(broken))
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessage("the disk of %s is full, and what is read is kept there".formatted(folder.resolve("work")));
    }

    private Optional<DatasetRun> load(Path file) {
        var inputs = Inputs.of(List.of(file.toString()), Datasets.with(Set.of()), Optional.empty(), folder);
        if (!inputs.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), file));
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        var zeros = new byte[1_000_000];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }
}
