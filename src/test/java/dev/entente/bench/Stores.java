package dev.entente.bench;

import dev.entente.dataset.Choice;
import dev.entente.dataset.DatasetLoader;
import dev.entente.dataset.Datasets;
import dev.entente.dataset.Inputs;
import dev.entente.dataset.LoadOptions;
import dev.entente.dossier.Loader;
import dev.entente.graph.EmbeddedServer;
import dev.entente.graph.Graph;
import dev.entente.graph.PreparedNodes;
import dev.entente.graph.PreparedTies;
import dev.entente.graph.Statement;
import dev.entente.graph.Store;
import dev.entente.graph.StoreBuilder;
import dev.entente.graph.StoreContent;
import dev.entente.model.Facts;
import dev.entente.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stores that are always the same when a measurement begins: copies of one that was built before. */
final class Stores {

    private static final Statement COUNT =
            new Statement("bench/count", "MATCH ()-[t]->() RETURN count(t) AS ties, sum(size(keys(t))) AS properties");

    private static final long MEGABYTES = 1_000;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path folder;

    private @Nullable Path facts;

    /** @param folder where they are made; emptied */
    Stores(Path folder) {
        this.folder = folder;
        Folders.delete(folder);
        folder.toFile().mkdirs();
    }

    /** {@return a folder that is not there yet} */
    Path fresh() {
        return folder.resolve("store-" + NUMBER.incrementAndGet());
    }

    /** {@return a store with the project's own data, to be copied} */
    Path withFacts() {
        if (facts == null) {
            Bench.say("building a store with the project's own data");
            facts = build(new StoreContent(facts(), Map.of(), PreparedNodes.NONE, new NoTies()));
        }
        return facts;
    }

    /** {@return a store with some content, to be copied} */
    Path build(StoreContent content) {
        var store = fresh();
        new StoreBuilder(store, Vocabulary.get()).build(content, percent -> {});
        return store;
    }

    static List<Facts> facts() {
        return Loader.read(List.of()).facts();
    }

    /** {@return a server on a copy of a store} */
    Running copyOf(Path template) {
        var copy = fresh();
        Folders.copy(template, copy);
        return new Running(copy, true);
    }

    /** {@return a server on a store itself} */
    static Running on(Path store) {
        return new Running(store, false);
    }

    /** {@return how to load} */
    LoadOptions options(Choice choice) {
        var work = fresh();
        work.toFile().mkdirs();
        return new LoadOptions(choice, Map.of(), false, folder.resolve("rejected.csv"), MEGABYTES, work);
    }

    /** {@return what some files hold, found out as the command line does}
     *
     * @param files the files
     * @param options where to unpack
     */
    static Inputs inputs(List<Path> files, LoadOptions options) {
        var inputs = Inputs.of(
                files.stream().map(Path::toString).toList(),
                Datasets.with(List.of()),
                Optional.empty(),
                options.work());
        if (!inputs.faults().isEmpty()) {
            throw new IllegalStateException(inputs.faults().toString());
        }
        return inputs;
    }

    /** {@return what loading some files took, from their names to the last commit} */
    Outcome load(Graph graph, List<Path> files, Choice choice) {
        var options = options(choice);
        Bench.settle();
        var phases = new Phases();
        long start = System.nanoTime();
        try (var loader = DatasetLoader.online(graph, options, phases)) {
            var reports = loader.load(inputs(files, options));
            double seconds = Bench.secondsSince(start);
            Bench.say("    " + phases.phrase());
            return new Outcome(seconds, reports.get(0).ties());
        } finally {
            Folders.delete(options.work());
        }
    }

    /** What a graph holds: every way to load the same has to end with the same. */
    record Held(long ties, long properties) {}

    static Held held(Graph graph) {
        var row = graph.read(COUNT, Map.of()).get(0);
        return new Held(number(row.get("ties")), number(row.get("properties")));
    }

    /** A server, and its graph. */
    static final class Running implements AutoCloseable {

        private final Path folder;

        private final boolean passing;

        private final Store store;

        private final EmbeddedServer server;

        private final Graph graph;

        private Running(Path folder, boolean passing) {
            this.folder = folder;
            this.passing = passing;
            this.store = Store.take(folder);
            this.server = EmbeddedServer.forOneCommand(store);
            this.graph = Graph.connect(server.address(), folder);
        }

        Graph graph() {
            return graph;
        }

        EmbeddedServer server() {
            return server;
        }

        /** {@return the folder from which LOAD CSV reads} */
        Path imports() {
            return store.home().resolve("import");
        }

        @Override
        public void close() {
            graph.close();
            server.close();
            store.close();
            if (passing) {
                Folders.delete(folder);
            }
        }
    }

    /** No ties. */
    static final class NoTies implements PreparedTies {

        @Override
        public List<String> columns() {
            return List.of("id");
        }

        @Override
        public Map<String, Object> constants() {
            return Map.of();
        }

        @Override
        public List<Lane> lanes() {
            return List.of();
        }

        @Override
        public Cursor open(Lane lane) {
            throw new IllegalStateException("there is no lane");
        }
    }

    private static long number(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Long whole ? whole : 0;
    }
}
