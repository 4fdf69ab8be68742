package dev.entente.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Record;
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

    /** Kept, since a logger nobody holds forgets its level. The driver tells of each connection on standard error. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    private final Driver driver;

    private final GraphAddress address;

    private final Runnable beforeWrite;

    private Graph(Driver driver, GraphAddress address, Runnable beforeWrite) {
        this.driver = driver;
        this.address = address;
        this.beforeWrite = beforeWrite;
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
        var config = Config.builder()
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
        return new Graph(driver, address, beforeWrite);
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
        var limit = TransactionConfig.builder().withTimeout(READ_LIMIT).build();
        var sessions = SessionConfig.builder()
                .withDatabase(address.database())
                .withDefaultAccessMode(AccessMode.READ)
                .build();
        try (var session = driver.session(sessions)) {
            return session.executeRead(tx -> rows(tx, statement, parameters), limit);
        } catch (Neo4jException refused) {
            throw Refusals.explain(refused, address);
        }
    }

    /**
     * {@return what some work returns that writes in one transaction: all of it is done, or none}
     *
     * @param work what to do; it may be done again if the transaction met a passing fault
     * @param <T> what it returns
     */
    public <T> T write(Function<Writing, T> work) {
        beforeWrite.run();
        try (var session = driver.session(SessionConfig.forDatabase(address.database()))) {
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
        @SuppressWarnings("unchecked") // the driver takes nulls and does not say so
        var values = (Map<String, Object>) parameters;
        return tx.run(statement.text(), values).list(Record::asMap);
    }
}
