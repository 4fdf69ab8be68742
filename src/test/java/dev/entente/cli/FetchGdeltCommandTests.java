package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ExitCodes;
import dev.entente.fetch.GdeltServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchGdeltCommandTests {

    private static final String MIDNIGHT = "20241028000000.export.CSV.zip";

    private static final String HALF_PAST = "20241028003000.export.CSV.zip";

    private static final String LAST = "20241028234500.export.CSV.zip";

    @TempDir
    private Path folder;

    private final GdeltServer server = new GdeltServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Line.Outcome fetch(String... more) {
        var line = new ArrayList<>(List.of("fetch", "gdelt", "--from", "2024-10-28", "--until", "2024-10-29"));
        line.addAll(List.of("--server", server.address().toString(), "--into", folder.toString(), "--tries", "2"));
        line.addAll(List.of(more));
        return Line.run(line.toArray(String[]::new));
    }

    @Test
    void saysWhatCameWhatIsMissingAndHowToLoadIt() {
        server.publish("20241027234500.export.CSV.zip", MIDNIGHT, HALF_PAST, LAST);
        server.lose(HALF_PAST);
        var outcome = fetch();

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "3 files wanted: 0 already there, 2 downloaded (0.0 MB), 1 missing on the server, 0 failed",
                        "to load them: entente load " + folder);
        assertThat(outcome.err().lines())
                .containsExactly(
                        "warning: listed, and not on the server (1): " + HALF_PAST,
                        "warning: 2024-10-28 00:15: masterfilelist.txt names no file",
                        "warning: 2024-10-28 00:45 to 2024-10-28 23:45 (92 files): masterfilelist.txt names no file");
    }

    @Test
    void saysTheSameInJson() throws IOException {
        server.publish(MIDNIGHT, LAST);
        var report = new ObjectMapper().readTree(fetch("--format", "json").out());

        assertThat(report.get("from").asText()).isEqualTo("2024-10-28");
        assertThat(report.get("wanted").asInt()).isEqualTo(2);
        assertThat(report.get("gaps").get(0).get("from").asText()).isEqualTo("2024-10-28T00:15");
        assertThat(report.get("gaps").get(0).get("why").asText()).isEqualTo("NOT_LISTED");
        assertThat(report.get("folder").asText()).isEqualTo(folder.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            503 | 4 | the server answers 503
            403 | 4 | the server refuses (403)
            200 | 3 | the list says 6,000 bytes, and the server sends 0 bytes
            """)
    void filesThatFailAreNamedTogether(int status, int exitCode, String problem) {
        server.publish("20241027234500.export.CSV.zip");
        for (var name : List.of(MIDNIGHT, HALF_PAST)) {
            server.list(GdeltServer.line(6_000, "0".repeat(32), name));
            server.always(name, server.status(status));
        }
        var outcome = fetch();

        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.err().lines())
                .contains(
                        "error: %s, %s: %s".formatted(MIDNIGHT, HALF_PAST, problem),
                        "hint: Run the same command again, now or later: it asks only for what is not there.");
        assertThat(outcome.out())
                .isEqualTo(
                        "2 files wanted: 0 already there, 0 downloaded (0.0 MB), 0 missing on the server, 2 failed\n");
    }

    @Test
    void aPeriodWithoutFilesIsExitCodeFive() {
        server.publish("20241027234500.export.CSV.zip");

        assertThat(fetch().exitCode()).isEqualTo(ExitCodes.NOTHING_FOUND);
    }

    @Test
    void aPeriodOfWhichTheServerHasNothingIsExitCodeFive() {
        server.publish(MIDNIGHT);
        server.lose(MIDNIGHT);

        assertThat(fetch().exitCode()).isEqualTo(ExitCodes.NOTHING_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fetch                                                | a data set is missing
            fetch icews                                          | unmatched argument at index 1: 'icews'
            fetch gdelt                                          | missing required options: '--from=DATE', '--until=DATE'
            fetch gdelt --from yesterday --until 2024            | invalid value for option '--from': 'yesterday' is not a date
            fetch gdelt --from 2024-02-30 --until 2025           | invalid value for option '--from': '2024-02-30' is a day that does not exist
            fetch gdelt --from 2024-10 --until 2024-10           | from 2024-10-01 until 2024-10-01 is no day at all
            fetch gdelt --from 2024 --until 2025 --parallel 100  | --parallel 100 is not from 1 to 16
            fetch gdelt --from 2024 --until 2025 --server nobody | 'nobody' is not the address of a server
            """)
    void aWrongCommandIsExitCodeTwo(String line, String problem) {
        var outcome = Line.run(line.split(" "));

        assertThat(outcome.err().lines().findFirst()).hasValue("error: " + problem);
        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.USAGE);
    }
}
