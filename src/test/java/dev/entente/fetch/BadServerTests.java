package dev.entente.fetch;

import static dev.entente.fetch.Fetching.MIDNIGHT;
import static dev.entente.fetch.Fetching.QUARTER_PAST;
import static dev.entente.fetch.Fetching.TRIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does, a file is right or it is not there. */
class BadServerTests {

    private static final byte[] ZIP = GdeltServer.zip(MIDNIGHT);

    private static final int HALF = ZIP.length / 2;

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

    private void comesRight(FetchReport report) {
        assertThat(report.failed()).isEmpty();
        assertThat(report.downloaded()).isEqualTo(1);
        assertThat(folder.resolve(MIDNIGHT)).hasBinaryContent(ZIP);
        assertThat(fetching().part(MIDNIGHT)).doesNotExist();
    }

    private void fails(FetchReport report, String problem, boolean wrong) {
        assertThat(report.failed()).containsExactly(new FetchReport.Failure(MIDNIGHT, problem, wrong));
        assertThat(fetching().files()).isEmpty();
    }

    @Test
    void aBrokenConnectionGoesOnWhereItBroke() {
        server.publish(MIDNIGHT);
        server.next(MIDNIGHT, server.breakAt(HALF));
        var report = fetching().run();

        comesRight(report);
        assertThat(report.bytes()).isEqualTo(ZIP.length);
        assertThat(server.asked(MIDNIGHT))
                .extracting(GdeltServer.Asked::range)
                .containsExactly("", "bytes=%d-".formatted(HALF));
    }

    @Test
    void thePartOfAnEarlierRunIsContinued() throws IOException {
        server.publish(MIDNIGHT);
        Files.createDirectories(fetching().part(MIDNIGHT).getParent());
        Files.write(fetching().part(MIDNIGHT), Arrays.copyOf(ZIP, 1000));

        comesRight(fetching().run());
        assertThat(server.asked(MIDNIGHT)).extracting(GdeltServer.Asked::range).containsExactly("bytes=1000-");
    }

    @Test
    void aWholePartIsNotAskedForAgain() throws IOException {
        server.publish(MIDNIGHT);
        Files.createDirectories(fetching().part(MIDNIGHT).getParent());
        Files.write(fetching().part(MIDNIGHT), ZIP);

        comesRight(fetching().run());
        assertThat(server.asked(MIDNIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 1_000_000})
    void aPartWithWrongBytesIsThrownAway(int length) throws IOException {
        server.publish(MIDNIGHT);
        Files.createDirectories(fetching().part(MIDNIGHT).getParent());
        Files.write(fetching().part(MIDNIGHT), new byte[length]);

        comesRight(fetching().run());
    }

    @Test
    void aServerThatKnowsNoRangesSendsItWhole() {
        server.publish(MIDNIGHT);
        server.next(MIDNIGHT, server.breakAt(HALF), server.whole());

        comesRight(fetching().run());
        assertThat(server.asked(MIDNIGHT).get(1).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            416 | bytes */7
            416 | ''
            206 | bytes 0-9/10
            206 | nonsense
            304 | ''
            """)
    void aServerThatDoesNotGoOnProperlyIsAskedForTheWhole(int status, String range) {
        server.publish(MIDNIGHT);
        server.next(MIDNIGHT, server.breakAt(HALF), server.status(status, "Content-Range", range));

        comesRight(fetching().run());
        assertThat(server.asked(MIDNIGHT).get(2).range()).isEmpty();
    }

    @Test
    void wrongBytesAreThrownAwayAndAskedForAgain() {
        server.publish(MIDNIGHT);
        server.next(MIDNIGHT, server.other(new byte[ZIP.length]));

        comesRight(fetching().run());
    }

    @Test
    void bytesThatStayWrongAreReportedAndNotKept() {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.other(new byte[ZIP.length]));

        fails(fetching().run(), "its MD5 is not the one that the list says", true);
        assertThat(server.asked(MIDNIGHT)).hasSize(TRIES);
        assertThat(fetching().part(MIDNIGHT)).doesNotExist();
    }

    @Test
    void aListWithAWrongMd5IsReported() {
        server.put(MIDNIGHT, ZIP);
        server.list(GdeltServer.line(ZIP.length, "0".repeat(32), MIDNIGHT));

        fails(fetching().run(), "its MD5 is not the one that the list says", true);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, 100})
    void aListWithAWrongSizeIsReported(int wrong) {
        server.put(MIDNIGHT, ZIP);
        server.list(GdeltServer.line(ZIP.length + wrong, GdeltServer.md5(ZIP), MIDNIGHT));

        fails(
                fetching().run(),
                "the list says %,d bytes, and the server sends %,d bytes".formatted(ZIP.length + wrong, ZIP.length),
                true);
    }

    @Test
    void aServerThatSendsMoreAndMoreIsNotListenedTo() {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.chunked(new byte[50_000_000]));

        fails(fetching().run(), "the list says %,d bytes, and the server sends more".formatted(ZIP.length), true);
    }

    @Test
    void aServerThatEndsTooEarlyAndCallsItTheEndIsReported() {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.chunked(Arrays.copyOf(ZIP, HALF)));

        fails(
                fetching().run(),
                "the list says %,d bytes, and the server sends %,d bytes".formatted(ZIP.length, HALF),
                true);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void troubleThatMayPassIsWaitedOut(int status) {
        server.publish(MIDNIGHT);
        server.next(MIDNIGHT, server.status(status), server.status(status));

        comesRight(fetching().run());
    }

    @Test
    void troubleThatStaysIsReported() {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.status(503));

        fails(fetching().run(), "the server answers 503", false);
        assertThat(server.asked(MIDNIGHT)).hasSize(TRIES);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 300, 204})
    void aRefusalIsReportedAtOnce(int status) {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.status(status));

        fails(fetching().run(), "the server refuses (%d)".formatted(status), false);
        assertThat(server.asked(MIDNIGHT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWaitThatTheServerAsksForIsKeptForAllFiles(boolean asDate) {
        server.publish(MIDNIGHT, QUARTER_PAST);
        var in2 = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3));
        server.next(MIDNIGHT, server.status(503, "Retry-After", asDate ? in2 : "2"));
        var begun = Instant.now();
        var report = fetching().run(false, 1, java.util.Map.of());

        assertThat(report.downloaded()).isEqualTo(2);
        assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofMillis(1_900));
    }

    @Test
    void aWaitBeyondPatienceIsReportedAtOnce() {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.status(429, "Retry-After", "86400"));

        fails(fetching().run(), "the server asks to come back in 86,400 seconds", false);
        assertThat(server.asked(MIDNIGHT)).hasSize(1);
    }

    @Test
    void aSlowServerIsListenedTo() {
        server.publish(MIDNIGHT);
        // two and a half seconds in all, and never as long as the silence that ends it
        server.next(MIDNIGHT, server.slowly(250));

        comesRight(fetching().run());
        assertThat(server.asked(MIDNIGHT)).hasSize(1);
    }

    @Test
    void aServerThatFallsSilentIsAskedAgain() {
        server.publish(MIDNIGHT);
        server.next(MIDNIGHT, server.silentAt(HALF, 30_000));

        comesRight(fetching().run());
        assertThat(server.asked(MIDNIGHT))
                .extracting(GdeltServer.Asked::range)
                .containsExactly("", "bytes=%d-".formatted(HALF));
    }

    @Test
    void aRedirectWithinTheServerIsFollowed() {
        server.publish(MIDNIGHT, QUARTER_PAST);
        server.put("moved.zip", ZIP);
        server.next(MIDNIGHT, server.breakAt(HALF), server.status(302, "Location", "/gdeltv2/moved.zip"));

        assertThat(fetching().run().downloaded()).isEqualTo(2);
        assertThat(folder.resolve(MIDNIGHT)).hasBinaryContent(ZIP);
        assertThat(server.asked("moved.zip").get(0).range()).isEqualTo("bytes=%d-".formatted(HALF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/login",
                "http://localhost:1/x",
                "file:///etc/passwd",
                "ftp://localhost/x",
                "mailto:someone@example.org"
            })
    void aRedirectToAnotherServerIsNot(String location) {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.status(301, "Location", location));

        fails(fetching().run(), "the server sends us to another one, " + location, false);
    }

    @Test
    void redirectsInACircleEnd() {
        server.publish(MIDNIGHT);
        server.always(MIDNIGHT, server.status(302, "Location", MIDNIGHT));

        fails(fetching().run(), "the server sends us on and on", false);
    }
}
