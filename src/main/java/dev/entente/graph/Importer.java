package dev.entente.graph;

import dev.entente.EntenteException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.context.FixedVersionContextSupplier;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.storageengine.api.StorageEngineFactory;

/** Neo4j's own importer: writes the files of a database that does not exist yet, offline. */
final class Importer {

    private Importer() {}

    /**
     * Makes the database {@code neo4j} of a home folder.
     *
     * @param home the home folder of Neo4j
     * @param input what is in it; a tie without its ends, or two nodes with one id, stop the import
     * @param percent told how far it is
     */
    static void run(Path home, Input input, IntConsumer percent) {
        var config = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, home.toAbsolutePath())
                .set(GraphDatabaseSettings.preallocate_logical_logs, false)
                .build();
        var layout = Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        try (var files = new DefaultFileSystemAbstraction();
                var scheduler = JobSchedulerFactory.createInitialisedScheduler();
                var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            files.mkdirs(layout.databaseDirectory());
            StorageEngineFactory.selectStorageEngine(config)
                    .batchImporter(
                            layout,
                            files,
                            PageCacheTracer.NULL,
                            new Settings(),
                            NullLogService.getInstance(),
                            nowhere,
                            false,
                            DefaultAdditionalIds.EMPTY,
                            config,
                            new Percent(percent),
                            scheduler,
                            Collector.STRICT,
                            TransactionLogInitializer.getLogFilesInitializer(),
                            new IndexImporterFactoryImpl(),
                            EmptyMemoryTracker.INSTANCE,
                            new CursorContextFactory(
                                    PageCacheTracer.NULL, FixedVersionContextSupplier.EMPTY_CONTEXT_SUPPLIER))
                    .doImport(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException failure) {
            throw ourOwn(failure);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a cursor of ours threw in a thread of the importer comes out wrapped. */
    private static RuntimeException ourOwn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EntenteException known) {
                return known;
            }
        }
        return failure;
    }

    /**
     * For a disk without moving parts, which need not be written to in order: pages go there when the importer is through with
     * them, not all the while. The token lookup indexes are made on the way, as every database of Neo4j 5 has them.
     */
    private static final class Settings implements Configuration {

        @Override
        public boolean sequentialBackgroundFlushing() {
            return false;
        }

        @Override
        public IndexConfig indexConfig() {
            return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
        }
    }

    private record Percent(IntConsumer told) implements Monitor {

        @Override
        public void percentageCompleted(int percent) {
            told.accept(percent);
        }
    }
}
