package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRefusalsIT {

    @TempDir
    private Path folder;

    @Test
    void aDiskWithoutRoomIsAskedBeforeNeo4jMeetsIt() {
        var store = folder.resolve("store");
        var outcome = EntenteProcess.run(
                Map.of("ENTENTE_STORE", store.toString(), "ENTENTE_KEEP_FREE", "999999999"), "load", "data");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err())
                .containsPattern("error: the disk of .*store has [0-9,]+ MB free, and 999,999,999 have to stay free\n")
                .endsWith(
                        "hint: Make room, or name a folder on another disk after --store; ENTENTE_KEEP_FREE=0 goes on to"
                                + " the last byte.\n");
        assertThat(store.resolve("neo4j")).doesNotExist();
    }

    @Test
    void aFileIsNoStore() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var outcome = EntenteProcess.runOn(file, "status");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err())
                .isEqualTo("error: '%s' is a file, so no store can be in it\nhint: Name a folder after --store.\n"
                        .formatted(file));
    }

    @Test
    void badFilesAreLeftOutAndTheGoodOnesLoaded() throws IOException {
        var store = folder.resolve("store");
        Files.writeString(folder.resolve("bad.json"), """
                {"entente": 1, "source": {"id": "bad", "kind": "article", "published": "2024-02-30"},
                 "events": []}
                """);
        var outcome = EntenteProcess.runOn(store, "load", folder.toString(), "--format", "json");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("error: %s, line 1, column ".formatted(folder.resolve("bad.json")))
                .contains("at /source/published: '2024-02-30' is a day that does not exist")
                .contains("hint: Look at the calendar: write a day that exists, or only the month or year.");
        assertThat(outcome.out()).contains("\"loaded\" : 0").contains("\"pointer\" : \"/source/published\"");
    }
}
