package dev.entente.bench;

import dev.entente.bench.Stores.Held;
import dev.entente.dataset.Choice;
import dev.entente.dataset.Choice.Tally;
import dev.entente.graph.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loading into a server that answers, through Bolt. */
final class OnlineBench {

    /** What our own way is called in the tables. */
    static final String OURS = "entente load, from the zips";

    static final String CSV = "LOAD CSV in transactions of 10,000 rows, from ready ties";

    static final String CSV_TWO = "LOAD CSV in 2 concurrent transactions, from ready ties";

    static final String TALLY = "entente load --tally month, from the zips";

    static final String SINGLE = "one tie a transaction";

    private static final Statement ONE_TIE = new Statement(
            "bench/one-tie",
            "MATCH (a:Actor {id: $a}) MATCH (b:Actor {id: $b}) CREATE (a)-[t:$($type)]->(b) SET t = $properties");

    private static final Statement SOME_TIES = new Statement(
            "bench/some-ties",
            "MATCH (a:Actor)-[t]->(b:Actor) WHERE t.source = 'gdelt-2' RETURN a.id AS a, b.id AS b, type(t) AS type,"
                    + " properties(t) AS properties LIMIT 1000");

    private static final int QUARTER = 4;

    private static final int PAIR_ROWS = 300_000;

    private final BenchOptions options;

    private final Stores stores;

    private final GdeltFiles files;

    private final Figures figures;

    private @Nullable Held held;

    OnlineBench(BenchOptions options, Stores stores, GdeltFiles files, Figures figures) {
        this.options = options;
        this.stores = stores;
        this.files = files;
        this.figures = figures;
    }

    private Outcome ours(List<Path> zips, Choice choice) {
        try (var running = stores.copyOf(stores.withFacts())) {
            var outcome = stores.load(running.graph(), zips, choice);
            held = Stores.held(running.graph());
            return outcome;
        }
    }

    /** Against LOAD CSV. */
    void online() throws IOException {
        var few = new LoadCsv(stores, tenth());
        Way.warmUp(ways(tenth(), few));
        var all = new LoadCsv(stores, zips());
        Way.alternate(ways(zips(), all), options.rounds(), figures);
        figures.table();
        figures.atMost("1.0", OURS, CSV);
        figures.atMost("1.3", OURS, CSV_TWO);
        Bench.say("the graph holds %s with ours and %s with LOAD CSV".formatted(held, all.held()));
        if (held != null && !held.equals(all.held())) {
            Bench.say("NOT THE SAME: the comparison is void");
        }
    }

    private List<Way> ways(List<Path> zips, LoadCsv csv) {
        return List.of(
                new Way(OURS, () -> ours(zips, Choice.ALL)),
                new Way(CSV, () -> csv.byId(LoadCsv.ONE)),
                new Way(CSV_TWO, () -> csv.byId(LoadCsv.TWO)));
    }

    /** Against one transaction a tie. */
    void singleRow() throws IOException {
        var ours = new Way(OURS, () -> ours(zips(), Choice.ALL));
        var csv = new LoadCsv(stores, tenth());
        var single = new Way(SINGLE, () -> single(csv));
        Way.warmUp(List.of(new Way(OURS, () -> ours(tenth(), Choice.ALL)), single));
        Way.alternate(List.of(ours, single), options.rounds(), figures);
        figures.table();
        figures.tiesAtLeast("100", OURS, SINGLE);
    }

    /** The ties are those of a graph that was loaded before; they go into one that has their actors and no ties. */
    private Outcome single(LoadCsv csv) {
        List<Map<String, Object>> ties;
        try (var loaded = stores.copyOf(stores.withFacts())) {
            var unused = stores.load(loaded.graph(), tenth(), Choice.ALL);
            ties = loaded.graph().read(SOME_TIES, Map.of());
        }
        try (var running = stores.copyOf(csv.template())) {
            Bench.settle();
            long start = System.nanoTime();
            for (var tie : ties) {
                running.graph().write(writing -> writing.run(ONE_TIE, tie));
            }
            return new Outcome(Bench.secondsSince(start), ties.size());
        }
    }

    /** The same files again, and the same rows in other files. */
    void again() {
        Bench.say("  warm-up: %s".formatted(ours(tenth(), Choice.ALL)));
        var repacked = files.repacked(zips(), options.rows());
        for (int round = 0; round < options.rounds(); round++) {
            try (var running = stores.copyOf(stores.withFacts())) {
                figures.add("first", stores.load(running.graph(), zips(), Choice.ALL));
                var first = Stores.held(running.graph());
                figures.add("the same files again", stores.load(running.graph(), zips(), Choice.ALL));
                figures.add("the same rows in other files", stores.load(running.graph(), repacked, Choice.ALL));
                Bench.say("  held after the first %s, in the end %s".formatted(first, Stores.held(running.graph())));
            }
        }
        figures.table();
        figures.atLeast("50", "first", "the same files again");
        figures.atLeast("4", "first", "the same rows in other files");
    }

    /** All ties on one pair. */
    void pair() {
        int count = Math.min(PAIR_ROWS, options.rows());
        var pair = files.onePair(count);
        var spread = files.spread(count);
        var ways = List.of(
                new Way("one pair", () -> ours(pair, Choice.ALL)),
                new Way("2,000 actors", () -> ours(spread, Choice.ALL)));
        Way.warmUp(List.of(new Way(OURS, () -> ours(tenth(), Choice.ALL))));
        Way.alternate(ways, options.rounds(), figures);
        figures.table();
        figures.atMost("1.3", "one pair", "2,000 actors");
    }

    /** Four times as many rows. */
    void growth() {
        var quarter = files.rows(options.rows() / QUARTER);
        Way.warmUp(List.of(new Way(OURS, () -> ours(tenth(), Choice.ALL))));
        var ways = List.of(
                new Way("a quarter", () -> ours(quarter, Choice.ALL)), new Way("all", () -> ours(zips(), Choice.ALL)));
        Way.alternate(ways, options.rounds(), figures);
        figures.table();
        figures.atMost("4.4", "all", "a quarter");
    }

    /** Counted by month. */
    void tally() {
        var all = Choice.ALL;
        var months = new Choice(
                all.from(),
                all.until(),
                all.actors(),
                all.countries(),
                all.types(),
                all.minMentions(),
                all.minSources(),
                all.rootOnly(),
                Optional.of(Tally.MONTH));
        Way.warmUp(
                List.of(new Way("singly", () -> ours(tenth(), all)), new Way("by month", () -> ours(tenth(), months))));
        var ways = List.of(new Way(OURS, () -> ours(zips(), all)), new Way(TALLY, () -> ours(zips(), months)));
        Way.alternate(ways, options.rounds(), figures);
        figures.table();
        figures.atLeast("10", OURS, TALLY);
    }

    private List<Path> zips() {
        return files.rows(options.rows());
    }

    private List<Path> tenth() {
        return files.rows(options.rows() / 10);
    }
}
