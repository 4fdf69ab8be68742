package dev.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.server.CommunityBootstrapper;

/** Neo4j alone: started on a folder, asked one thing, stopped. The rival of {@link StartBench}. */
public final class BareNeo4j {

    private BareNeo4j() {}

    /** Prints the seconds from its beginning to the first answer.
     *
     * @param arguments the folder, the port of Bolt, the port of HTTP
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        Files.createDirectories(home);
        var config = home.resolve("neo4j.conf");
        Files.writeString(config, "");
        var server = new CommunityBootstrapper();
        server.start(
                home,
                config,
                Map.of(
                        "server.bolt.listen_address",
                        "127.0.0.1:" + arguments[1],
                        "server.http.listen_address",
                        "127.0.0.1:" + arguments[2],
                        "dbms.security.auth_enabled",
                        "false",
                        "dbms.usage_report.enabled",
                        "false"),
                false,
                false);
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:" + arguments[1], AuthTokens.none())) {
            driver.executableQuery("RETURN 1 AS one").execute();
        }
        Bench.say("first answer");
        server.stop();
    }
}
