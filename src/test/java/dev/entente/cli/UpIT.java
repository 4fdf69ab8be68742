package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** One store through its life: made, asked, shared, stopped, killed, and opened again. */
class UpIT {

    private static final Pattern BOLT = Pattern.compile("Bolt +(bolt://localhost:\\d+)");

    private static final Pattern PASSWORD = Pattern.compile("password +(\\w+)");

    @TempDir
    private Path folder;

    @Test
    void aStoreIsMadeAskedStoppedKilledAndOpenedAgain() throws IOException {
        var store = folder.resolve("store");
        var up = EntenteProcess.up(store, Map.of());
        var bolt = found(BOLT, up.out());
        var password = found(PASSWORD, up.out());

        assertThat(up.err()).contains("loaded the project's data: ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("running"))))
                .isEqualTo("rw-------");
        signsInWithWhatItPrints(bolt, password);
        answersAnotherProcess(store);
        refusesASecondUp(store, up);
        refusesAWrongPassword(bolt);
        var fingerprint = fingerprint(store);

        var stopped = up.terminate();
        assertThat(stopped.err()).doesNotContain("bug in entente");
        assertThat(store.resolve("running")).doesNotExist();

        var killed = EntenteProcess.up(store, Map.of());
        assertThat(killed.err()).doesNotContain("loaded the project's data").doesNotContain("cut off");
        leavesALoadUnfinished(killed.out());
        killed.kill();

        var again = EntenteProcess.up(store, Map.of());
        assertThat(again.err())
                .contains(
                        "a load of heard was cut off: 2024-01-02 may lack ties; repeat it with the same files and options,"
                                + " which adds what is missing\n");
        assertThat(fingerprint(store)).isEqualTo(fingerprint);
        again.terminate();
    }

    private static void leavesALoadUnfinished(String said) {
        try (var driver = GraphDatabase.driver(found(BOLT, said), AuthTokens.basic("neo4j", found(PASSWORD, said)))) {
            driver.executableQuery(
                            "CREATE (:LoadedPart {id: 'x', source: 'heard', key: '2024-01-02', ties: 0, open: true})")
                    .execute();
        }
    }

    @Test
    void takesTheNextFreePortsAndSaysSo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var usual = blocked()) {
            assertThat(taken.isBound()).isTrue();
            var up = EntenteProcess.up(folder.resolve("store"), Map.of());

            assertThat(up.out())
                    .contains("(7474, 7687 or 7475 was taken by another program, so the next free ports are used)")
                    .doesNotContain("localhost:7474/");
            up.terminate();
            assertThat(usual.isBound()).isTrue();
        }
    }

    @Test
    void aServerOfTheUsersIsNotStarted() {
        var outcome = EntenteProcess.run(Map.of("NEO4J_URI", "bolt://localhost:1"), "up");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                        error: up starts a graph of its own, and bolt://localhost:1 is one that runs already
                        hint: Leave --uri and NEO4J_URI out; 'load' and 'ask' use a server of yours.
                        """);
    }

    private static ServerSocket blocked() throws IOException {
        try {
            return new ServerSocket(7474, 1, InetAddress.getLoopbackAddress());
        } catch (IOException takenByAnother) {
            return new ServerSocket(0);
        }
    }

    private static void signsInWithWhatItPrints(String bolt, String password) {
        try (var driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", password))) {
            var ties = driver.executableQuery("MATCH ()-[t]->() WHERE t.id IS NOT NULL RETURN count(t) AS ties")
                    .execute()
                    .records()
                    .get(0)
                    .get("ties")
                    .asLong();
            assertThat(ties).isGreaterThan(5_000);
            // LOAD CSV reads a folder of its own and nothing else, the password least of all
            assertThatThrownBy(() -> driver.executableQuery("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")
                            .execute())
                    .isInstanceOf(Neo4jException.class);
            assertThatThrownBy(
                            () -> driver.executableQuery("LOAD CSV FROM 'file:///../../password' AS line RETURN line")
                                    .execute())
                    .isInstanceOf(Neo4jException.class);
        }
    }

    private static void answersAnotherProcess(Path store) {
        var outcome = EntenteProcess.runOn(store, "ask", "siapa bertemu Rutte pada Oktober 2024?", "--format", "csv");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err())
                .contains("Understood as: entente ask who-met-whom --actor Rutte --from 2024-10-01 --until 2024-11-01")
                .contains("--actor Rutte is Mark Rutte (mark-rutte)");
        assertThat(outcome.out())
                .contains("28 October 2024")
                .contains("Brussels")
                .contains("geosurvey-2024-10-30");
    }

    private static void refusesASecondUp(Path store, EntenteProcess up) {
        var second = EntenteProcess.runOn(store, "up");

        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.err())
                .contains("error: the store %s is in use by process %d, whose Neo4j Browser is at http://localhost:"
                        .formatted(store, up.pid()))
                .contains("hint: Use that one, stop it first (Ctrl-C), or name another folder after --store.");
    }

    private static void refusesAWrongPassword(String bolt) {
        var outcome = EntenteProcess.run(Map.of("NEO4J_URI", bolt, "NEO4J_PASSWORD", "wrong-one"), "status");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err()).isEqualTo("""
                        error: %s refuses user 'neo4j' with this password
                        hint: Set NEO4J_USERNAME and NEO4J_PASSWORD to those of that server.
                        """.formatted(bolt));
    }

    private static String fingerprint(Path store) {
        var outcome = EntenteProcess.runOn(store, "status", "--fingerprint");
        assertThat(outcome.exitCode()).isZero();
        return found(Pattern.compile("fingerprint +([0-9a-f]{64})"), outcome.out());
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
