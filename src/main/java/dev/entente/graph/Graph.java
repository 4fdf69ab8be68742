package dev.entente.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A graph that answers over Bolt. What comes out are plain maps of JDK values: text, numbers, dates, lists, maps.
 * Every transaction is managed by the driver, so that a passing fault is tried again.
 */
public final class Graph implements AutoCloseable {

    private static final Duration READ_LIMIT = Duration.ofSeconds(60);

    /** To end reads takes milliseconds, and nobody should wait for more. */
    private static final Duration END_LIMIT = Duration.ofSeconds(5);

    /** Kept, since a logger nobody holds forgets its level. The driver tells of each connection on standard error. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    private final Driver driver;

    private final GraphAddress address;

    private final Runnable beforeWrite;

    private final Duration limit;

    /** What its reads are called; empty if nobody has to find them. */
    private final String name;

    private Graph(Driver driver, GraphAddress address, Runnable beforeWrite, Duration limit, String name) {
        this.driver = driver;
        this.address = address;
        this.beforeWrite = beforeWrite;
        this.limit = limit;
        this.name = name;
    }

    /**
     * {@return a graph that has answered}
     *
     * @param address where it is
     * @throws dev.entente.GraphUnavailableException if nothing answers there, or it refuses
     */
    public static Graph connect(GraphAddress address) {
        return connect(address, () -> {});
    }

    /**
     * {@return the graph of a store on this machine, which is not written to when its disk has no room}
     *
     * @param address where it answers
     * @param store the folder of the store
     */
    public static Graph connect(GraphAddress address, Path store) {
        return connect(address, () -> DiskSpace.require(store));
    }

    private static Graph connect(GraphAddress address, Runnable beforeWrite) {
        var config = quiet(Config.builder())
                .withUserAgent("entente")
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(15, TimeUnit.SECONDS)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .build();
        var auth = AuthTokens.basic(address.user(), address.password());
        var driver = GraphDatabase.driver(address.uri(), auth, config);
        try {
            driver.verifyConnectivity();
        } catch (Neo4jException refused) {
            driver.close();
            throw Refusals.explain(refused, address);
        }
        return new Graph(driver, address, beforeWrite, READ_LIMIT, "");
    }

    /**
     * Without this the driver makes a text of each message, all its rows with it, for a log that nobody keeps: as much
     * work as sending them.
     */
    @SuppressWarnings("deprecation") // there is no other way yet to have no log
    private static Config.ConfigBuilder quiet(Config.ConfigBuilder config) {
        return config.withLogging(Logging.none());
    }

    /**
     * Makes the driver ready on another thread, while the command line is being read: a third of a second of a short
     * command. It connects to nothing.
     */
    public static void warmUp() {
        var warming = new Thread(
                () -> GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())
                        .close(),
                "warm up the driver");
        warming.setDaemon(true);
        warming.start();
    }

    /**
     * {@return the same graph, in which no read may take longer than this; it is closed with the one it is made of}
     *
     * @param most how long
     */
    public Graph within(Duration most) {
        return new Graph(driver, address, beforeWrite, most, name);
    }

    /**
     * {@return the same graph, whose reads can be ended while they run; it is closed with the one it is made of}
     *
     * @param ofReads a name that no other reads have
     */
    public Graph named(String ofReads) {
        return new Graph(driver, address, beforeWrite, limit, ofReads);
    }

    /**
     * Ends the reads of this name that are running: whoever waits for them gets a failure. An interrupt would not do,
     * since the driver then closes its connection only when the server has answered.
     */
    public void endReads() {
        if (name.isEmpty()) {
            throw new IllegalStateException("reads without a name cannot be told from others");
        }
        new Graph(driver, address, beforeWrite, END_LIMIT, "")
                .read(Statement.named("status/end-reads"), Map.of("name", name));
    }

    /** {@return where it is} */
    public GraphAddress address() {
        return address;
    }

    /**
     * {@return the rows that answer a statement, in a transaction that cannot write}
     *
     * @param statement the statement
     * @param parameters its parameters; a null stands for one that was not given
     */
    public List<Map<String, Object>> read(Statement statement, Map<String, ? extends @Nullable Object> parameters) {
        var config = reading();
        try (var session = driver.session(sessions(AccessMode.READ))) {
            return session.executeRead(tx -> rows(tx, statement, parameters), config);
        } catch (Neo4jException refused) {
            throw Refusals.explain(refused, address);
        }
    }

    /**
     * Gives each row that answers a statement to someone, as it comes: the rows may be any number. There is no limit of
     * time. A fault after the first row is not passing, since rows would be given twice.
     *
     * @param statement the statement, which cannot write
     * @param parameters its parameters; a null stands for one that was not given
     * @param each told each row
     */
    public void stream(
            Statement statement,
            Map<String, ? extends @Nullable Object> parameters,
            Consumer<Map<String, Object>> each) {
        try (var session = driver.session(sessions(AccessMode.READ))) {
            var unused = session.executeRead(tx -> {
                var rows = run(tx, statement, parameters);
                giveAll(rows, each);
                return true;
            });
        } catch (BrokenStreamException broken) {
            throw Refusals.explain(broken.why, address);
        } catch (Neo4jException refused) {
            throw Refusals.explain(refused, address);
        }
    }

    private TransactionConfig reading() {
        var config = TransactionConfig.builder().withTimeout(limit);
        return name.isEmpty()
                ? config.build()
                : config.withMetadata(Map.of("entente", name)).build();
    }

    private static void giveAll(Result rows, Consumer<Map<String, Object>> each) {
        // a fault until here is tried again by the driver
        if (!rows.hasNext()) {
            return;
        }
        while (hasNext(rows)) {
            each.accept(next(rows));
        }
    }

    private static boolean hasNext(Result rows) {
        try {
            return rows.hasNext();
        } catch (Neo4jException why) {
            throw new BrokenStreamException(why);
        }
    }

    private static Map<String, Object> next(Result rows) {
        try {
            return rows.next().asMap();
        } catch (Neo4jException why) {
            throw new BrokenStreamException(why);
        }
    }

    /** Keeps the driver from doing a read again of which rows were given out. */
    private static final class BrokenStreamException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Neo4jException why;

        BrokenStreamException(Neo4jException why) {
            super(why);
            this.why = why;
        }
    }

    /** All sessions hand on their bookmarks, so that on a cluster each reads what the others wrote. */
    private SessionConfig sessions(AccessMode mode) {
        return SessionConfig.builder()
                .withDatabase(address.database())
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    /**
     * {@return what some work returns that writes in one transaction: all of it is done, or none}
     *
     * @param work what to do; it may be done again if the transaction met a passing fault
     * @param <T> what it returns
     */
    public <T> T write(Function<Writing, T> work) {
        beforeWrite.run();
        try (var session = driver.session(sessions(AccessMode.WRITE))) {
            return session.executeWrite(tx -> work.apply((statement, parameters) -> rows(tx, statement, parameters)));
        } catch (Neo4jException refused) {
            throw Refusals.explain(refused, address);
        }
    }

    /** One transaction that writes. */
    @FunctionalInterface
    public interface Writing {

        /**
         * {@return the rows that a statement returns}
         *
         * @param statement the statement
         * @param parameters its parameters
         */
        List<Map<String, Object>> run(Statement statement, Map<String, ? extends @Nullable Object> parameters);
    }

    @Override
    public void close() {
        driver.close();
    }

    private static List<Map<String, Object>> rows(
            TransactionContext tx, Statement statement, Map<String, ? extends @Nullable Object> parameters) {
        return run(tx, statement, parameters).list(Record::asMap);
    }

    private static Result run(
            TransactionContext tx, Statement statement, Map<String, ? extends @Nullable Object> parameters) {
        @SuppressWarnings("unchecked") // the driver takes nulls and does not say so
        var values = (Map<String, Object>) parameters;
        return tx.run(statement.text(), values);
    }
}
