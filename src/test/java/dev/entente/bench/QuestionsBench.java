package dev.entente.bench;

import dev.entente.ask.Asker;
import dev.entente.ask.Catalogue;
import dev.entente.dataset.Choice;
import dev.entente.dataset.DatasetLoader;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a question about one actor takes longer when the graph is ten times as large. */
final class QuestionsBench {

    private static final int TIMES = 9;

    private static final int TENTH = 10;

    /** Three that are in much of the data, and three that are not. */
    private static final List<String> ACTORS = List.of("USA", "RUS", "CHN", "KAZ", "NOR", "SGP");

    private final BenchOptions options;

    private final Stores stores;

    private final GdeltFiles files;

    private record Asked(String question, Map<String, String> written) {

        String name() {
            return question + " " + String.join(" and ", written.values());
        }
    }

    QuestionsBench(BenchOptions options, Stores stores, GdeltFiles files) {
        this.options = options;
        this.stores = stores;
        this.files = files;
    }

    /** Measures. */
    void run() {
        var few = medians(options.rows() / TENTH);
        var many = medians(options.rows());
        Bench.say("");
        Bench.say("| question | a tenth, median ms | %,d rows, median ms | ratio |".formatted(options.rows()));
        Bench.say("|---|---|---|---|");
        double worst = 0;
        double longest = 0;
        for (var name : many.keySet()) {
            double before = few.getOrDefault(name, 0.0);
            double after = many.getOrDefault(name, 0.0);
            Bench.say("| %s | %.1f | %.1f | %.2f |".formatted(name, before, after, after / before));
            worst = Math.max(worst, after / before);
            longest = Math.max(longest, after);
        }
        Bench.say("");
        Bench.say("longest median: %.1f ms (bar: at most 150); largest ratio: %.2f (bar: at most 1.5)"
                .formatted(longest, worst));
    }

    private Map<String, Double> medians(int rows) {
        var store = built(rows);
        try (var running = Stores.on(store)) {
            Bench.say("asking a graph that %s".formatted(Stores.held(running.graph())));
            var asker = new Asker(running.graph(), Catalogue.read(), Clock.system(ZoneId.systemDefault()));
            var asked = asked();
            // once through all, so that neither graph is asked by a program that is new to it
            for (int i = 0; i < TIMES; i++) {
                asked.forEach(one -> millis(running.graph(), asker, one));
            }
            var medians = new LinkedHashMap<String, Double>();
            for (var one : asked) {
                var all = new ArrayList<Double>();
                for (int i = 0; i < TIMES; i++) {
                    all.add(millis(running.graph(), asker, one));
                }
                medians.put(one.name(), Bench.median(all));
                Bench.say("  questions, %,d rows, %s: %.1f ms".formatted(rows, one.name(), Bench.median(all)));
            }
            return medians;
        } finally {
            Folders.delete(store);
        }
    }

    private Path built(int rows) {
        Bench.say("building a store of %,d rows".formatted(rows));
        var loading = stores.options(Choice.ALL);
        try (var loader = DatasetLoader.offline(Stores.facts(), loading, (what, done) -> {})) {
            var unused = loader.load(Stores.inputs(files.rows(rows), loading));
            return stores.build(loader.content());
        } finally {
            Folders.delete(loading.work());
        }
    }

    private static List<Asked> asked() {
        var all = new ArrayList<Asked>();
        for (int i = 0; i < ACTORS.size(); i++) {
            var actor = ACTORS.get(i);
            var other = ACTORS.get((i + 1) % ACTORS.size());
            all.add(new Asked("timeline", Map.of("actor", actor)));
            all.add(new Asked("who-met-whom", Map.of("actor", actor)));
            var pair = new LinkedHashMap<String, String>();
            pair.put("a", actor);
            pair.put("b", other);
            all.add(new Asked("between", pair));
        }
        return all;
    }

    private static double millis(Graph graph, Asker asker, Asked asked) {
        var question = Catalogue.read().question(asked.question()).orElseThrow();
        var prepared = asker.prepare(question, asked.written());
        long start = System.nanoTime();
        var unused = graph.read(new Statement("ask/" + question.name(), question.cypher()), prepared.parameters());
        return Bench.secondsSince(start) * 1_000;
    }
}
