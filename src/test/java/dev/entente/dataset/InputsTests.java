package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.entente.Fault;
import dev.entente.UsageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What paths name, and what is said of what they do not. */
@Timeout(60)
class InputsTests {

    private static final GdeltRows ROWS = GdeltRows.of(3, 20);

    @TempDir
    private Path folder;

    @Test
    void filesFoldersPatternsAndArchivesHoldTheSameRows() throws IOException {
        var file = ROWS.file(folder.resolve("plain.txt"));
        Files.createDirectories(folder.resolve("in/deep"));
        ROWS.gzip(folder.resolve("in/deep/rows.anything"));
        Files.createDirectories(folder.resolve("in/.hidden"));
        ROWS.file(folder.resolve("in/.hidden/rows.txt"));
        ROWS.zips(folder.resolve("zips"), 7);

        assertThat(tables(file)).containsExactly("plain.txt");
        assertThat(tables(folder.resolve("in"))).containsExactly("in/deep/rows.anything");
        assertThat(tables(folder.resolve("zips/*.zip"))).hasSize(3);
        assertThat(tables(folder.resolve("i?"))).containsExactly("in/deep/rows.anything");
        assertThat(tables(folder.resolve("zips")))
                .hasSize(3)
                .allMatch(name -> name.matches("zips/\\d{14}\\.export\\.CSV\\.zip!\\d{14}\\.export\\.CSV"));
        for (var path : List.of(file, folder.resolve("in"), folder.resolve("zips"))) {
            assertThat(run(path).read()).isEqualTo(20);
        }
    }

    @Test
    void ofAnArchiveEachEntryThatIsATableIsRead() throws IOException {
        var archive = archive(
                "both.zip",
                "a.txt",
                text(),
                "../../etc/b.csv",
                text(),
                "LIESMICH.md",
                "Read me",
                "__MACOSX/a.txt",
                "x");
        var inputs = inputs(archive);

        assertThat(inputs.faults()).isEmpty();
        assertThat(inputs.passedOver())
                .extracting(Fault::problem)
                .singleElement()
                .asString()
                .contains("both.zip!LIESMICH.md: it is of no data set");
        assertThat(tables(archive)).containsExactly("both.zip!../../etc/b.csv", "both.zip!a.txt");
        assertThat(run(archive).read()).isEqualTo(40);
        try (var files = Files.walk(folder.getParent(), 1)) {
            assertThat(files.filter(path -> path.endsWith("etc"))).isEmpty();
        }
    }

    @Test
    void aTableInParquetIsKnownByItsColumns() {
        var rows = ROWS.file(folder.resolve("rows.tsv"));
        var parquet = folder.resolve("rows.parquet");
        var columns = Datasets.with(Set.of()).named("gdelt-2").shape().columns();
        try (var tables = new Tables(folder.resolve("duck"), 200)) {
            tables.run(
                    "COPY (SELECT * FROM read_csv('%s', delim='\t', header=false, quote='', all_varchar=true, names=['%s'])) TO '%s'"
                            .formatted(rows, String.join("','", columns), parquet));
        }
        var fromText = run(rows);
        var fromParquet = run(parquet);

        assertThat(fromParquet.read()).isEqualTo(20);
        assertThat(fromParquet.loaded()).isEqualTo(fromText.loaded());
        assertThat(fromParquet.leftOut()).isEqualTo(fromText.leftOut());
    }

    @Test
    void anAddressIsFetchedAndItsFaultsAreSaid() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var zip = Files.readAllBytes(archive("rows.zip", "rows.txt", text()));
        server.createContext("/rows.zip", exchange -> {
            exchange.sendResponseHeaders(200, zip.length);
            exchange.getResponseBody().write(zip);
            exchange.close();
        });
        server.start();
        var host = "http://localhost:" + server.getAddress().getPort();
        try {
            assertThat(Inputs.of(
                                    List.of(host + "/rows.zip"),
                                    Datasets.with(Set.of()),
                                    Optional.empty(),
                                    folder.resolve("work"))
                            .tables())
                    .extracting(one -> one.table().name())
                    .containsExactly(host + "/rows.zip!rows.txt");
            assertThat(problems(host + "/none.zip"))
                    .containsExactly(host + "/none.zip: it cannot be downloaded: the server answers 404");
            assertThat(problems("http://")).containsExactly("http://: it cannot be downloaded: that is no address");
        } finally {
            server.stop(0);
        }
        assertThat(problems(host + "/rows.zip"))
                .singleElement()
                .asString()
                .contains("it cannot be downloaded: ")
                .doesNotContain("null");
    }

    @Test
    void whatTheUserNamesAndIsNoTableIsAFault() throws IOException {
        write("letter.txt", "Dear Sir,\nthe weather is fine.");
        write("three.tsv", "a\tb\tc\n1\t2\t3\n");
        write("empty.txt", "");
        write("blank.txt", "\n\n  \n");
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        write(
                "list.zip",
                "168774 297a16b493de7cf6ca809a7cc31d0b93 http://data.gdeltproject.org/gdeltv2/20150218230000.export.CSV.zip\n");

        assertThat(problems("letter.txt"))
                .containsExactly(
                        "letter.txt: it is of no data set that is known: 2 columns parted by commas, the first line beginning 'Dear Sir,'");
        assertThat(problems("three.tsv"))
                .containsExactly(
                        "three.tsv: it is of no data set that is known: 3 columns parted by tabs, the first line beginning 'a b c'");
        assertThat(problems("empty.txt")).containsExactly("empty.txt: it is of no data set that is known: it is empty");
        assertThat(problems("blank.txt")).containsExactly("blank.txt: it is of no data set that is known: it is empty");
        assertThat(problems("picture.png"))
                .containsExactly("picture.png: it is of no data set that is known: it is not text");
        assertThat(problems("list.zip"))
                .containsExactly("list.zip: this is a list of files that GDELT publishes, not a file of events");
        assertThat(problems("nothing.csv")).containsExactly("nothing.csv: there is no such file");
        assertThat(problems("*.csv")).containsExactly("*.csv: no file has such a name");
        assertThat(problems("gdelt[.zip")).singleElement().asString().startsWith("gdelt[.zip: that is no pattern: ");
        assertThat(inputs(folder.resolve("letter.txt")).faults().get(0).hint())
                .startsWith("Accepted are dossiers (JSON) and ")
                .contains("gdelt-2")
                .endsWith("; --as NAME says which, --datasets DIR adds your own.");
    }

    @Test
    void inAFolderTheSameIsPassedOverAndSaid() throws IOException {
        write("letter.txt", "Dear Sir,\nthe weather is fine.");
        ROWS.file(folder.resolve("rows.tsv"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

        var inputs = inputs(folder);

        assertThat(inputs.faults()).isEmpty();
        assertThat(inputs.tables()).hasSize(1);
        assertThat(inputs.passedOver())
                .extracting(fault -> relative(fault.problem()))
                .containsExactlyInAnyOrder(
                        "letter.txt: it is of no data set that is known: 2 columns parted by commas, the first line beginning 'Dear Sir,'",
                        "self: the link leads to no file");
    }

    @Test
    void theUserMaySayWhichDataSetItIs() throws IOException {
        write("odd.txt", "x\n" + ROWS.line(0) + "\n");

        var inputs = Inputs.of(
                List.of(folder.resolve("odd.txt").toString()), Datasets.with(Set.of()), Optional.of("gdelt-2"), folder);

        assertThat(inputs.tables()).hasSize(1);
        assertThatThrownBy(() -> Inputs.of(List.of("x"), Datasets.with(Set.of()), Optional.of("gdelt-3"), folder))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("gdelt-3");
    }

    @Test
    void archivesThatAreEmptyBrokenOrWithinArchives() throws IOException {
        var whole = Files.readAllBytes(archive("rows.zip", "rows.txt", text()));
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        archive("empty.zip");
        var outer = folder.resolve("outer.zip");
        GdeltRows.zip(outer, "inner.zip", whole);

        assertThat(problems("cut.zip")).singleElement().asString().startsWith("cut.zip: the file cannot be read: ");
        assertThat(problems("empty.zip")).containsExactly("empty.zip: the archive is empty");
        assertThat(problems("outer.zip"))
                .containsExactly("outer.zip!inner.zip: it is of no data set that is known: it is not text");
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(makePipe(pipe));

        assertThat(problems("pipe")).containsExactly("pipe: it is no ordinary file");
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
        var file = ROWS.file(folder.resolve("mine.txt"));
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads all");

        assertThat(problems("mine.txt")).containsExactly("mine.txt: the file cannot be read");
        assertThat(inputs(file).faults().get(0).hint()).isEqualTo("Give yourself the right to read it (chmod u+r).");
    }

    private DatasetReport run(Path path) {
        return DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), path)
                .report();
    }

    private List<String> tables(Path path) {
        var inputs = inputs(path);
        assertThat(inputs.faults()).isEmpty();
        return inputs.tables().stream().map(one -> relative(one.table().name())).toList();
    }

    private Inputs inputs(Path path) {
        return Inputs.of(List.of(path.toString()), Datasets.with(Set.of()), Optional.empty(), folder.resolve("work"));
    }

    private List<String> problems(String path) {
        var name = path.startsWith("http") ? path : folder + "/" + path;
        var inputs = Inputs.of(List.of(name), Datasets.with(Set.of()), Optional.empty(), folder.resolve("work"));
        assertThat(inputs.tables()).isEmpty();
        return inputs.faults().stream().map(fault -> relative(fault.problem())).toList();
    }

    private String relative(String text) {
        return text.replace(folder + "/", "");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String text() {
        return String.join("\n", ROWS.lines()) + "\n";
    }

    private Path archive(String name, String... namesAndTexts) throws IOException {
        var file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }
}
