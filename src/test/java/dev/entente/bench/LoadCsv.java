package dev.entente.bench;

import dev.entente.bench.Stores.Held;
import dev.entente.bench.Stores.Running;
import dev.entente.dataset.Choice;
import dev.entente.dataset.DatasetLoader;
import dev.entente.graph.StoreContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The rival: LOAD CSV of ties that were made ready beforehand, between actors that are there beforehand. */
final class LoadCsv {

    /** The way of the manual. */
    static final String ONE = "IN TRANSACTIONS OF 10000 ROWS";

    /** The quickest way of the manual. */
    static final String TWO = "IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS";

    private static final String BY_ID = "by-id.csv";

    private final Stores stores;

    private final Path tables;

    private final Path template;

    private final Table table;

    private @Nullable Held held;

    /** Makes the table and the store in which only the ties are missing.
     *
     * @param stores where
     * @param files the files of the data set
     */
    LoadCsv(Stores stores, List<Path> files) throws IOException {
        this.stores = stores;
        var options = stores.options(Choice.ALL);
        Bench.say("making a table of the ties, and a store with their actors");
        try (var loader = DatasetLoader.offline(Stores.facts(), options, (what, rows) -> {})) {
            var unused = loader.load(Stores.inputs(files, options));
            var content = loader.content();
            table = new Table(content.ties());
            tables = Files.createDirectories(stores.fresh());
            table.writeById(tables.resolve(BY_ID));
            template = stores.build(
                    new StoreContent(content.facts(), content.rows(), content.nodes(), new Stores.NoTies()));
        } finally {
            Folders.delete(options.work());
        }
    }

    /** {@return how many ties there are in the table} */
    int ties() {
        return table.size();
    }

    /** {@return what the graph holds when all has been loaded} */
    @Nullable
    Held held() {
        return held;
    }

    /** {@return what it took in the order of the data set} */
    Outcome byId(String transactions) throws IOException {
        return load(BY_ID, transactions);
    }

    private Outcome load(String file, String transactions) throws IOException {
        try (var running = stores.copyOf(template);
                var driver = driver(running);
                var session = driver.session()) {
            Files.copy(tables.resolve(file), running.imports().resolve(file));
            Bench.settle();
            long start = System.nanoTime();
            var counters =
                    session.run(table.statement(file, transactions)).consume().counters();
            double seconds = Bench.secondsSince(start);
            if (counters.relationshipsCreated() != table.size()) {
                throw new IllegalStateException(
                        "%,d ties of %,d".formatted(counters.relationshipsCreated(), table.size()));
            }
            held = Stores.held(running.graph());
            return new Outcome(seconds, table.size());
        }
    }

    /** {@return a store that holds the actors of the ties, and no ties, to be copied} */
    Path template() {
        return template;
    }

    private static Driver driver(Running running) {
        var address = running.server().address();
        return GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()));
    }
}
