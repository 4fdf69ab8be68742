package dev.entente.bench;

import dev.entente.dataset.Choice;
import dev.entente.graph.Graph;
import dev.entente.graph.Ports;
import dev.entente.web.Pages;
import dev.entente.web.Serving;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Whether the explorer answers many who ask at once, while a data set is being loaded into the same graph. */
final class ReadersBench {

    private static final int READERS = 50;

    private static final Duration LONG = Duration.ofMinutes(1);

    private static final long MEGABYTE = 1L << 20;

    /** What pages ask for, the light more often than the heavy. */
    private static final List<String> PATHS = List.of(
            "/api/suggest?text=rut",
            "/api/ask/who-met-whom?actor=mark-rutte",
            "/api/ask/timeline?actor=PRK&limit=100",
            "/api/ask/allies-of?country=PRK",
            "/api/suggest?text=nort",
            "/api/ask?words=who+met+Rutte+in+October+2024",
            "/api/ask/between?a=PRK&b=RUS&limit=100",
            "/api/ask/alliance-network?asOf=1914-07-28",
            "/api/questions",
            "/api/ask/who-warned-whom?a=RUS",
            "/api/measures/alliance-history?country=FRA",
            "/api/ask/alliance-history");

    private final BenchOptions options;

    private final Stores stores;

    private final GdeltFiles files;

    private final Map<String, ConcurrentLinkedQueue<Double>> millis = new ConcurrentHashMap<>();

    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    ReadersBench(BenchOptions options, Stores stores, GdeltFiles files) {
        this.options = options;
        this.stores = stores;
        this.files = files;
    }

    /** Measures: readers who ask again at once, as programs do, and readers who look at an answer for a second. */
    void run() {
        run(Duration.ZERO);
        run(Duration.ofSeconds(1));
    }

    private void run(Duration looking) {
        millis.clear();
        errors.clear();
        var zips = files.rows(options.rows());
        try (var running = stores.copyOf(stores.withFacts());
                var pages = Pages.start(Ports.free(), running.graph(), Serving.alone())) {
            var address = pages.explorer().replaceAll("/$", "");
            // once through all, so that nobody meets a program that is new to it
            PATHS.forEach(path -> ask(HttpClient.newHttpClient(), address + path, path));
            millis.clear();
            Bench.settle();
            Bench.say("  %d readers for %d s, who look at an answer for %d s, beside a load of %,d rows; memory %,d MB"
                    .formatted(READERS, LONG.toSeconds(), looking.toSeconds(), options.rows(), used()));
            read(address, running.graph(), zips, looking);
            Bench.settle();
            tell();
        }
    }

    private void read(String address, Graph graph, List<Path> zips, Duration looking) {
        var loading = new Thread(
                () -> {
                    var outcome = stores.load(graph, zips, Choice.ALL);
                    Bench.say("  the load took %.1f s: %,d ties".formatted(outcome.seconds(), outcome.ties()));
                },
                "load");
        loading.start();
        var readers = Executors.newFixedThreadPool(READERS);
        long until = System.nanoTime() + LONG.toNanos();
        for (int reader = 0; reader < READERS; reader++) {
            int first = reader;
            readers.execute(() -> {
                var client = HttpClient.newHttpClient();
                for (int i = first; System.nanoTime() < until; i++) {
                    var path = PATHS.get(i % PATHS.size());
                    ask(client, address + path, path);
                    Bench.pause(looking);
                }
            });
        }
        readers.shutdown();
        try {
            if (!readers.awaitTermination(LONG.toSeconds() * 2, TimeUnit.SECONDS)) {
                errors.add("some readers never ended");
            }
            loading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void ask(HttpClient client, String address, String path) {
        long start = System.nanoTime();
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                errors.add(response.statusCode() + " " + path + " " + response.body());
            }
        } catch (IOException e) {
            errors.add(path + " " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        millis.computeIfAbsent(path, none -> new ConcurrentLinkedQueue<>()).add(Bench.secondsSince(start) * 1_000);
    }

    private void tell() {
        Bench.say("");
        Bench.say("| request | answers | median ms | 95 of 100 within ms |");
        Bench.say("|---|---|---|---|");
        var all = new ArrayList<Double>();
        new TreeMap<>(millis).forEach((path, some) -> {
            row("`" + path + "`", new ArrayList<>(some));
            all.addAll(some);
        });
        row("all", all);
        Bench.say("");
        Bench.say("errors: %d (bar: 0); memory %,d MB".formatted(errors.size(), used()));
        errors.stream().limit(5).forEach(Bench::say);
    }

    private static void row(String what, List<Double> millis) {
        Collections.sort(millis);
        Bench.say("| %s | %,d | %.0f | %.0f |"
                .formatted(
                        what, millis.size(), millis.get(millis.size() / 2), millis.get((int) (millis.size() * 0.95))));
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
