package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fetch.GdeltServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledFetchIT {

    private static final String NAME = "20241028000000.export.CSV.zip";

    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    @TempDir
    private Path folder;

    @Test
    void ctrlCLeavesAPartThatTheNextRunContinues() throws IOException, InterruptedException {
        try (var server = new GdeltServer()) {
            server.publish(NAME);
            server.next(NAME, server.silentAt(2_000, 60_000));
            String[] line = {
                "fetch",
                "gdelt",
                "--from",
                "2024-10-28",
                "--until",
                "2024-10-29",
                "--server",
                server.address().toString(),
                "--into",
                folder.toString()
            };
            var part = folder.resolve(".fetch").resolve(NAME + ".part");
            var process = EntenteProcess.start(Map.of(), line);
            for (long begun = System.nanoTime(); !Files.exists(part) || Files.size(part) < 2_000; Thread.sleep(20)) {
                assertThat(System.nanoTime() - begun).as(process.err()).isLessThan(PATIENCE);
            }
            process.terminate();
            assertThat(folder.resolve(NAME)).doesNotExist();

            var outcome = EntenteProcess.run(Map.of(), line);

            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
            assertThat(folder.resolve(NAME)).hasBinaryContent(GdeltServer.zip(NAME));
            assertThat(server.asked(NAME)).extracting(GdeltServer.Asked::range).containsExactly("", "bytes=2000-");
        }
    }
}
