package dev.entente.graph;

import dev.entente.GraphUnavailableException;
import dev.entente.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.IntConsumer;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A new store made offline with Neo4j's own importer: for data sets that would take too long through a server. It is
 * built beside its place and moved there when it is whole, with its constraints and indexes.
 */
public final class StoreBuilder {

    /** What a node or a tie takes on the disk with its share of the indexes, and while it is being built. */
    private static final long BYTES_OF_NODE = 600;

    private static final long BYTES_OF_TIE = 1_200;

    /** What there is whatever is imported: the importer lays out a transaction log of 256 MB. */
    private static final long BYTES_OF_NOTHING = 350_000_000;

    private final Path folder;

    private final Vocabulary vocabulary;

    /**
     * @param folder where the store shall be; it may exist, but must not hold a graph
     * @param vocabulary the tie types
     */
    public StoreBuilder(Path folder, Vocabulary vocabulary) {
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    /**
     * What a store was made of.
     *
     * @param facts what came from files of facts
     * @param nodes further nodes
     * @param ties further ties
     */
    public record Built(WriteCounts facts, long nodes, long ties) {}

    /**
     * {@return what was built}
     *
     * @param content what goes into it
     * @param percent told how far it is
     * @throws GraphUnavailableException if there is a graph already, or too little room
     */
    public Built build(StoreContent content, IntConsumer percent) {
        boolean isOurs = !Files.exists(folder);
        boolean done = false;
        try (var store = Store.take(folder)) {
            var beside = folder.resolve("neo4j.building");
            // left over from a process that was killed: nobody else can be at it, since the store is ours
            delete(beside);
            try {
                var built = build(store, beside, content, percent);
                done = true;
                return built;
            } finally {
                delete(beside);
            }
        } finally {
            if (isOurs && !done) {
                delete(folder);
            }
        }
    }

    private Built build(Store store, Path beside, StoreContent parts, IntConsumer percent) {
        if (!store.isNew()) {
            throw new GraphUnavailableException(
                    "the store %s holds a graph already, and only a new one can be built".formatted(folder),
                    "Name another folder after --store, or load into this one with entente load.",
                    null);
        }
        var memory = new MemoryGraph();
        var written = parts.into(memory, vocabulary);
        var content = new ImportInput.Content(memory, parts.nodes(), parts.ties());
        long further = content.tieCount() - memory.links().size();
        DiskSpace.require(
                folder, BYTES_OF_NOTHING + content.nodeCount() * BYTES_OF_NODE + content.tieCount() * BYTES_OF_TIE);
        EmbeddedServer.prepare(beside, Store.password(folder));
        Importer.run(beside, ImportInput.of(content), percent);
        finish(beside);
        try {
            // a store that never held a graph may have a home folder all the same
            delete(store.home());
            Files.move(beside, store.home(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Built(written, parts.nodes().count(), further);
    }

    /** Makes the constraints and indexes: the importer writes none for the format of the Community edition. */
    private static void finish(Path home) {
        var service = start(home);
        try {
            EmbeddedSchema.fill(service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
        } finally {
            service.shutdown();
        }
    }

    private static DatabaseManagementService start(Path home) {
        return new DatabaseManagementServiceBuilder(home.toAbsolutePath())
                // with this the first start makes the user whose password stands in the home folder
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .build();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
