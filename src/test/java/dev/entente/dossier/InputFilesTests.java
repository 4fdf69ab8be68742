package dev.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entente.Fault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What paths name, on a real disk. */
class InputFilesTests {

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadWholeAndInOrder() throws IOException {
        write("b/2.json");
        write("b/deeper/1.json");
        write("a.json");
        write("notes.txt");
        write(".hidden/x.json");
        write("schema/y.json");
        write("vocabulary.json");
        write("actor-codes.json");
        write("identities.json");
        write("world.json");
        Files.createDirectory(folder.resolve("pictures"));

        var files = InputFiles.of(List.of(folder));

        assertThat(files.faults()).isEmpty();
        assertThat(names(files)).containsExactly("a.json", "b/2.json", "b/deeper/1.json");
    }

    @Test
    void aFileIsReadWhateverItsName() throws IOException {
        assertThat(InputFiles.of(List.of(write("notes.txt"))).inputs()).hasSize(1);
    }

    @Test
    void aFolderWithoutAJsonFileIsAFault() throws IOException {
        write("notes.txt");

        assertThat(problems(folder)).containsExactly(folder + ": the folder holds no JSON file");
    }

    @Test
    void aPathThatLeadsNowhereIsAFault() {
        var fault = InputFiles.of(List.of(folder.resolve("gone.json"))).faults().get(0);

        assertThat(fault.problem()).isEqualTo(folder + "/gone.json: there is no such file");
        assertThat(fault.hint()).isEqualTo("Look at the path; folders are read whole.");
    }

    @Test
    void aFileOf200MegabytesIsRefusedUnread() throws IOException {
        var large = folder.resolve("large.json");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        write("good.json");

        var report = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Loader.check(List.of(folder)));

        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.faults())
                .containsExactly(Fault.of(
                        large.toString(),
                        "the file has 200,000,000 bytes, and no dossier is larger than 50,000,000",
                        "Split it: one article is one dossier."));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceWithoutAnEndIsRefused() {
        assertThat(problems(Path.of("/dev/zero")))
                .containsExactly(
                        "/dev/zero: the file has 50,000,001 bytes or more, and no dossier is larger than 50,000,000");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkThatLeadsNowhereIsAFault() throws IOException {
        write("good.json");
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("gone.json"));

        var files = InputFiles.of(List.of(folder));

        assertThat(names(files)).containsExactly("good.json");
        assertThat(files.faults())
                .containsExactly(Fault.of(
                        folder + "/link.json", "the link leads to no file", "Mend the link, or take it away."));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkToAFolderAroundItIsNotFollowedRoundAndRound() throws IOException {
        write("inner/good.json");
        Files.createSymbolicLink(folder.resolve("inner/loop"), folder);

        var files = InputFiles.of(List.of(folder));

        assertThat(files.faults()).isEmpty();
        assertThat(names(files)).containsExactly("inner/good.json");
    }

    @Test
    void aFolderThatIsNamedTwiceIsReadOnce() throws IOException {
        write("inner/good.json");

        var files = InputFiles.of(List.of(folder.resolve("inner"), folder));

        assertThat(files.faults()).isEmpty();
        assertThat(names(files)).containsExactly("inner/good.json");
    }

    /** Root may read everything: there the same is tested by {@link #aFileThatCannotBeReadIsAFault}. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderWithoutTheRightToReadItIsAFault() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        write("good.json");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "the rights of files do not bind this user");

        var files = InputFiles.of(List.of(folder));

        assertThat(names(files)).containsExactly("good.json");
        assertThat(files.faults())
                .containsExactly(Fault.of(
                        closed.toString(),
                        "the folder cannot be read",
                        "Give yourself the right to read it (chmod u+rx)."));
    }

    /** A file of the kernel that no reader gets a byte of, whoever reads. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsAFault() throws IOException {
        var memory = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(memory));
        var good = write("good.json");

        var report = Loader.check(List.of(memory, good));

        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.faults())
                .containsExactly(Fault.of(
                        "/proc/self/mem",
                        "the file cannot be read: Input/output error",
                        "Look at its rights, and at the disk."));
    }

    @Test
    void aCheckKnowsTheProjectsOwnDataAndTakesAnEditedCopyOfIt() throws IOException {
        var nato = folder.resolve("nato.json");
        var pact = Files.readString(Path.of("data/treaties/nato-1949.json"));
        Files.writeString(nato, pact.replace("\"kind\": \"alliance\"", "\"kind\": \"mutual defence\""));

        var report = Loader.check(List.of(nato));

        assertThat(report.faults()).isEmpty();
        assertThat(report.phrase()).startsWith("1 files: 1 loaded, 0 unchanged, 0 left out");
    }

    private Path write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, Texts.GOOD);
    }

    private List<String> names(InputFiles files) {
        return files.inputs().stream()
                .map(input -> folder.relativize(Path.of(input.name())).toString())
                .toList();
    }

    private static List<String> problems(Path... paths) {
        return InputFiles.of(Arrays.asList(paths)).faults().stream()
                .map(Fault::problem)
                .toList();
    }
}
