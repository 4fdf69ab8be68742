package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dataset.GdeltRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows into a store, on each way there is, and what the commands say of it. */
class DatasetStoresIT {

    @TempDir
    private Path folder;

    private Path rows;

    @BeforeEach
    void write() throws IOException {
        var lines = GdeltRows.of(8, 3_000).lines();
        rows = Files.writeString(folder.resolve("rows.txt"), String.join("\n", lines) + "\nbroken\n");
    }

    @Test
    void aLoadThroughBoltABulkAndALoadOfMuchMakeOneGraph() throws IOException {
        var built = folder.resolve("built");
        var bulk = EntenteProcess.run(
                Map.of(), "bulk", rows.toString(), "--store", built.toString(), "--rejected", folder + "/bulk.csv");
        assertThat(bulk.err()).doesNotContain("error:");
        assertThat(bulk.exitCode()).isZero();
        var fingerprint = fingerprint(built);

        var much = folder.resolve("much");
        var load = EntenteProcess.run(
                Map.of("ENTENTE_STORE", much.toString(), "JAVA_TOOL_OPTIONS", "-Dentente.worth-an-import=1000"),
                "load",
                rows.toString(),
                "--rejected",
                folder + "/much.csv");
        assertThat(load.err()).contains(much + " is empty and this is much: building it with Neo4j's importer\n");
        assertThat(load.out())
                .contains("gdelt-2: 1 files (0 unchanged), 3,001 rows read in ")
                .contains(" new actors (with Neo4j's importer)\n")
                .contains("           1 rejected: the line has 1 fields, and 61 are expected\n")
                .contains("  the rejected rows are in " + folder + "/much.csv\n");
        assertThat(load.exitCode()).isZero();

        assertThat(fingerprint(much)).isEqualTo(fingerprint);
        assertThat(throughBolt()).isEqualTo(fingerprint);
        assertThat(folder.resolve("bulk.csv")).hasSameTextualContentAs(folder.resolve("much.csv"));
        assertThat(Files.readString(folder.resolve("bulk.csv"))).isEqualToNormalizingNewlines("""
                file,line,reason
                %s,3001,"the line has 1 fields, and 61 are expected"
                """.formatted(rows));
    }

    private String throughBolt() {
        var store = folder.resolve("live");
        var up = EntenteProcess.up(store, Map.of());
        var before = fingerprint(store);

        var strict = EntenteProcess.runOn(
                store,
                "load",
                rows.toString(),
                "--strict",
                "--rejected",
                folder.resolve("strict.csv").toString());
        assertThat(strict.exitCode()).isEqualTo(3);
        assertThat(strict.err())
                .contains(
                        "error: %s: 1 rows are rejected: the line has 1 fields, and 61 are expected\n".formatted(rows))
                .contains("hint: Nothing was loaded, because of --strict; %s names each row.\n"
                        .formatted(folder.resolve("strict.csv")));
        assertThat(folder.resolve("strict.csv")).exists();
        assertThat(fingerprint(store)).isEqualTo(before);

        var load = EntenteProcess.runOn(
                store,
                "load",
                rows.toString(),
                "--format",
                "json",
                "--rejected",
                folder.resolve("live.csv").toString());
        assertThat(load.exitCode()).isZero();
        assertThat(load.out())
                .contains("\"dataset\" : \"gdelt-2\"")
                .contains("\"read\" : 3001")
                .contains("\"the line has 1 fields, and 61 are expected\" : 1")
                .contains("\"way\" : \"through Bolt\"");
        var after = fingerprint(store);
        up.terminate();
        return after;
    }

    private static String fingerprint(Path store) {
        var outcome = EntenteProcess.runOn(store, "status", "--fingerprint");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        var matcher = Pattern.compile("fingerprint +([0-9a-f]{64})").matcher(outcome.out());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
