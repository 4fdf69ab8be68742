package dev.entente.fetch;

import static dev.entente.fetch.Fetching.MIDNIGHT;
import static dev.entente.fetch.Fetching.QUARTER_PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.EntenteException;
import dev.entente.NothingFoundException;
import dev.entente.ServerUnavailableException;
import dev.entente.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fetch as a whole. */
class GdeltFetchTests {

    @TempDir
    private Path folder;

    private final GdeltServer server = new GdeltServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Fetching fetching() {
        return new Fetching(server, folder);
    }

    @Test
    void theEventFilesOfThePeriodComeAndNothingElse() {
        server.publish("20241027234500.export.CSV.zip", MIDNIGHT, QUARTER_PAST, "20241028001500.mentions.CSV.zip");
        server.publish("20241028001500.gkg.csv.zip", "20241029000000.export.CSV.zip");

        var report = fetching().run();

        assertThat(fetching().files()).containsExactly(MIDNIGHT, QUARTER_PAST);
        assertThat(folder.resolve(MIDNIGHT)).hasBinaryContent(GdeltServer.zip(MIDNIGHT));
        assertThat(report.bytes()).isEqualTo(GdeltServer.zip(MIDNIGHT).length + GdeltServer.zip(QUARTER_PAST).length);
        assertThat(report.phrase())
                .isEqualTo("2 files wanted: 0 already there, 2 downloaded (0.0 MB), 0 missing on the server, 0 failed");
        assertThat(fetching().part(MIDNIGHT)).doesNotExist();
    }

    @Test
    void whatIsThereIsNotAskedForAgain() {
        server.publish(MIDNIGHT, QUARTER_PAST);
        fetching().run();
        var report = fetching().run();

        assertThat(report.present()).isEqualTo(2);
        assertThat(report.downloaded()).isZero();
        assertThat(report.bytes()).isZero();
        assertThat(server.askedForFiles()).hasSize(2);
    }

    @Test
    void aFileThatWasDamagedSinceComesAgain() throws IOException {
        server.publish(MIDNIGHT, QUARTER_PAST);
        fetching().run();
        var damaged = GdeltServer.zip(MIDNIGHT);
        damaged[100]++;
        Files.write(folder.resolve(MIDNIGHT), damaged);
        Files.writeString(folder.resolve(QUARTER_PAST), "half");

        var report = fetching().run();

        assertThat(report.downloaded()).isEqualTo(2);
        assertThat(folder.resolve(MIDNIGHT)).hasBinaryContent(GdeltServer.zip(MIDNIGHT));
        assertThat(folder.resolve(QUARTER_PAST)).hasBinaryContent(GdeltServer.zip(QUARTER_PAST));
    }

    @Test
    void whatIsListedAndNotThereIsMissing() {
        server.publish(MIDNIGHT, QUARTER_PAST);
        server.lose(MIDNIGHT);

        var report = fetching().run();

        assertThat(report.missing()).containsExactly(MIDNIGHT);
        assertThat(report.failed()).isEmpty();
        assertThat(server.asked(MIDNIGHT)).hasSize(1);
        assertThat(fetching().files()).containsExactly(QUARTER_PAST);
        assertThat(fetching().part(MIDNIGHT)).doesNotExist();
    }

    @Test
    void quartersOfAnHourWithoutAFileAreNamed() {
        server.publish("20241028003000.export.CSV.zip", "20241028010000.export.CSV.zip");

        assertThat(fetching().run().gaps())
                .extracting(Gap::phrase)
                .containsExactly(
                        "2024-10-28 00:00 to 2024-10-28 00:30 (2 files): before the first file of masterfilelist.txt",
                        "2024-10-28 00:45: masterfilelist.txt names no file",
                        "2024-10-28 01:15 to 2024-10-29 00:00 (91 files): not in masterfilelist.txt yet");
    }

    @Test
    void translatedArticlesComeWhenTheyAreAskedFor() {
        var translated = "20241028000000.translation.export.CSV.zip";
        var zip = GdeltServer.zip(translated);
        server.publish(MIDNIGHT);
        server.put(translated, zip);
        server.listIn("masterfilelist-translation.txt", GdeltServer.line(zip.length, GdeltServer.md5(zip), translated));

        var report = fetching().run(true, 4, Map.of());

        assertThat(fetching().files()).containsExactly(MIDNIGHT, translated);
        assertThat(report.gaps()).hasSize(2).extracting(Gap::list).contains("masterfilelist-translation.txt");
    }

    @Test
    void aPeriodOutsideOfTheListIsNothingFound() {
        server.publish("20150218230000.export.CSV.zip", "20241027234500.export.CSV.zip");

        assertThatThrownBy(() -> fetching().run())
                .isInstanceOf(NothingFoundException.class)
                .hasMessage("%s lists no event file from 2024-10-28 until 2024-10-29".formatted(server.address()))
                .extracting(e -> ((EntenteException) e).hint())
                .isEqualTo("Its list goes from 2015-02-18 to 2024-10-27 (UTC).");
    }

    @Test
    void namesThatAreNoNamesAreNeverAskedForNorWritten() {
        var md5 = GdeltServer.md5(new byte[0]);
        server.publish(MIDNIGHT);
        for (var name : new String[] {
            "../20241028001500.export.CSV.zip",
            "..%2f20241028001500.export.CSV.zip",
            "sub/20241028001500.export.CSV.zip",
            "20241028001500.export.CSV.zip?/../x.export.CSV.zip",
            "20241028256000.export.CSV.zip",
            "20240231000000.export.CSV.zip",
            "x20241028001500.export.CSV.zip"
        }) {
            server.list(GdeltServer.line(0, md5, name));
        }
        server.list("0 " + md5 + " http://elsewhere.example/gdeltv2/" + QUARTER_PAST);
        server.list("0 " + md5 + " file:///gdeltv2/" + QUARTER_PAST);
        server.list(md5 + " http://data.gdeltproject.org/gdeltv2/" + QUARTER_PAST);
        server.list("99999999999999999999 " + md5 + " http://data.gdeltproject.org/gdeltv2/" + QUARTER_PAST);

        var report = fetching().run();

        assertThat(report.wanted()).isEqualTo(1);
        assertThat(report.unread()).isEqualTo(11);
        assertThat(server.askedForFiles()).hasSize(1);
        assertThat(fetching().files()).containsExactly(MIDNIGHT);
    }

    @Test
    void aListWithWindowsLineEndsAndDoubledLinesIsRead() {
        server.publish(MIDNIGHT, MIDNIGHT);
        var zip = GdeltServer.zip(QUARTER_PAST);
        server.put(QUARTER_PAST, zip);
        server.list(GdeltServer.line(7, "0".repeat(32), QUARTER_PAST) + "\r");
        server.list(GdeltServer.line(zip.length, GdeltServer.md5(zip), QUARTER_PAST) + "\r");

        var report = fetching().run();

        assertThat(report.wanted()).isEqualTo(2);
        assertThat(report.downloaded()).isEqualTo(2);
    }

    @Test
    void neverMoreThanSoManyAtATime() {
        var names = IntStream.range(0, 12)
                .mapToObj("20241028%02d0000.export.CSV.zip"::formatted)
                .toArray(String[]::new);
        server.publish(names);
        for (var name : names) {
            server.always(name, server.slowly(10));
        }

        assertThat(fetching().run(false, 3, Map.of()).downloaded()).isEqualTo(12);
        assertThat(server.mostAtOnce()).isEqualTo(3);
    }

    @Test
    void aServerThatWentDownIsNotAskedForEveryFile() {
        var names = IntStream.range(0, 40)
                .mapToObj(i -> "20241028%02d%02d00.export.CSV.zip".formatted(i / 4, i % 4 * 15))
                .toArray(String[]::new);
        server.publish(names);
        for (var name : names) {
            server.always(name, server.status(500));
        }

        var report = fetching().run();

        assertThat(report.failed()).hasSize(40);
        assertThat(report.failed())
                .extracting(FetchReport.Failure::problem)
                .contains("the server answers 500", "not asked for, since 8 files before it failed");
        assertThat(server.askedForFiles()).hasSizeLessThanOrEqualTo(12 * Fetching.TRIES);
    }

    @Test
    void aDiskWithoutRoomEndsItAndSaysSo() {
        server.publish(MIDNIGHT);

        assertThatThrownBy(() -> fetching().run(false, 4, Map.of("ENTENTE_KEEP_FREE", "999999999")))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageMatching("the disk of .* has [0-9,]+ MB free, and 999,999,999 have to stay free");
    }

    @Test
    void aDiskThatFillsUpEndsItAndSaysSo() {
        server.publish(MIDNIGHT);
        fetching().run();
        server.publish(QUARTER_PAST);
        var part = fetching().part(QUARTER_PAST);
        assertThat(part.toFile().mkdir()).isTrue();

        assertThatThrownBy(() -> fetching().run())
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageContaining("'%s' cannot be written to: ".formatted(folder))
                .extracting(e -> ((EntenteException) e).hint())
                .isEqualTo(
                        "Make room, or name another folder after --into; the same command goes on where it stopped.");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new Fetching(server, file).run())
                .isInstanceOf(UsageException.class)
                .hasMessage("'%s' is a file, so nothing can be put into it".formatted(file));
    }

    @Test
    void twoFetchesDoNotWriteToOneFolder() {
        server.publish(MIDNIGHT);
        try (var taken = Folder.take(folder, Map.of())) {
            assertThat(taken.finished(MIDNIGHT)).doesNotExist();
            assertThatThrownBy(() -> fetching().run())
                    .isInstanceOf(ServerUnavailableException.class)
                    .hasMessage("another fetch is writing to '%s'".formatted(folder));
        }
        assertThat(fetching().run().downloaded()).isEqualTo(1);
    }
}
