package dev.entente.graph;

import dev.entente.GraphUnavailableException;
import dev.entente.resource.Bundled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.server.CommunityBootstrapper;
import picocli.CommandLine;

/** Neo4j in this process, on a store of our own, for this machine only and never without its password. */
public final class EmbeddedServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1:";

    private static final String USER = "neo4j";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static volatile boolean hangs;

    private final CommunityBootstrapper server;

    private final GraphAddress address;

    private EmbeddedServer(CommunityBootstrapper server, GraphAddress address) {
        this.server = server;
        this.address = address;
    }

    /**
     * {@return a server with Neo4j Browser}
     *
     * @param store its store, which has to be ours
     * @param ports where it answers
     * @param afterSignIn what Neo4j Browser does after its user has signed in, in its own command language
     */
    public static EmbeddedServer withBrowser(Store store, Ports ports, String afterSignIn) {
        var settings = new HashMap<String, String>();
        settings.put("server.http.listen_address", LOOPBACK + ports.http());
        settings.put("server.http.advertised_address", "localhost:" + ports.http());
        settings.put("dbms.security.http_access_control_allow_origin", "http://localhost:" + ports.http());
        settings.put("browser.post_connect_cmd", afterSignIn);
        settings.put("browser.remote_content_hostname_whitelist", "localhost");
        return start(store, ports.bolt(), settings);
    }

    /** {@return a server that answers this process alone, for one command}
     *
     * @param store its store, which has to be ours
     */
    public static EmbeddedServer forOneCommand(Store store) {
        return start(store, Ports.anyFree(), Map.of("server.http.enabled", "false"));
    }

    /** {@return where it answers} */
    public GraphAddress address() {
        return address;
    }

    /** Stops it; gives up waiting when Neo4j does not end, as it does on a full disk: what was committed is safe. */
    @Override
    public void close() {
        var stopping = new Thread(server::stop, "stop Neo4j");
        stopping.setDaemon(true);
        // what goes wrong here is in Neo4j's own log, and the next start mends it from the transaction log
        stopping.setUncaughtExceptionHandler((thread, failure) -> {});
        stopping.start();
        try {
            stopping.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangs = stopping.isAlive();
    }

    /** {@return whether a server of this process does not end, so that the process has to be ended without it} */
    public static boolean hangs() {
        return hangs;
    }

    private static EmbeddedServer start(Store store, int bolt, Map<String, String> more) {
        var password = Store.password(store.folder());
        DiskSpace.require(store.folder());
        boolean isNew = store.isNew();
        prepare(store.home(), password);
        var settings = settings(bolt);
        settings.putAll(more);
        var server = new CommunityBootstrapper();
        int code = server.start(store.home(), store.home().resolve("conf/neo4j.conf"), settings, false, false);
        if (code != 0) {
            server.stop();
            throw new GraphUnavailableException(
                    "Neo4j does not start on the store %s%s".formatted(store.folder(), reason(store)),
                    "Read %s; another folder after --store starts afresh."
                            .formatted(store.home().resolve("logs/debug.log")),
                    null);
        }
        if (isNew) {
            EmbeddedSchema.create(server.getDatabaseManagementService().database("neo4j"));
        }
        var uri = URI.create("bolt://" + LOOPBACK + bolt);
        return new EmbeddedServer(server, new GraphAddress(uri, USER, password, "neo4j"));
    }

    private static Map<String, String> settings(int bolt) {
        var settings = new HashMap<String, String>();
        settings.put("server.config.strict_validation.enabled", "true");
        settings.put("server.default_listen_address", "127.0.0.1");
        settings.put("server.bolt.listen_address", LOOPBACK + bolt);
        settings.put("server.bolt.advertised_address", "localhost:" + bolt);
        settings.put("dbms.security.auth_enabled", "true");
        settings.put("dbms.usage_report.enabled", "false");
        settings.put("client.allow_telemetry", "false");
        // without this LOAD CSV could read every file under the home folder, the password's among them
        settings.put("server.directories.import", "import");
        settings.put("server.memory.pagecache.size", "256m");
        settings.put("db.tx_log.preallocate", "false");
        settings.put("db.tx_log.rotation.retention_policy", "1 files");
        // the defaults wait fifteen seconds and five minutes for clients that are long gone
        settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
        settings.put("internal.dbms.bolt.netty_server_shutdown_timeout", "500ms");
        settings.put("internal.server.bolt.connection_shutdown_wait_time", "100ms");
        return settings;
    }

    /** The password is set before the server is up, so that the default one never opens it. */
    static void prepare(Path home, String password) {
        try {
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(home.resolve("import"));
            var config = home.resolve("conf/neo4j.conf");
            if (!Files.exists(config)) {
                Files.writeString(config, "# entente gives Neo4j its settings when it starts it\n");
            }
            Files.writeString(home.resolve("conf/user-logs.xml"), Bundled.text("neo4j/user-logs.xml"));
            if (Files.exists(home.resolve("data/dbms/auth.ini")) || Files.isDirectory(home.resolve("data/databases"))) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (var files = new DefaultFileSystemAbstraction()) {
            var context = new ExecutionContext(home, home.resolve("conf"), out, out, files);
            int code = new CommandLine(new SetInitialPasswordCommand(context)).execute(password);
            if (code != 0) {
                throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private static Optional<String> lastError(Store store) throws IOException {
        var log = store.home().resolve("logs/debug.log");
        if (!Files.isReadable(log)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("Caused by:") || line.contains(" ERROR "))
                    .reduce((first, last) -> last);
        }
    }

    private static String reason(Store store) {
        try {
            return lastError(store).map(line -> ": " + line.strip()).orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }
}
