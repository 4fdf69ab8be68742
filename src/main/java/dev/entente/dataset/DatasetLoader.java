package dev.entente.dataset;

import dev.entente.dataset.Inputs.Recognised;
import dev.entente.dataset.Tables.TableException;
import dev.entente.dataset.Target.Kind;
import dev.entente.graph.Graph;
import dev.entente.graph.StoreContent;
import dev.entente.model.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** From the files of data sets to ties in a graph, each exactly once, with every row accounted for. */
public final class DatasetLoader implements AutoCloseable {

    private final LoadOptions options;

    private final Target target;

    private final Identities identities;

    private final BiConsumer<String, Long> progress;

    /** Tables that are read when all data sets are gathered. */
    private final List<Tables> open = new ArrayList<>();

    /**
     * @param options how
     * @param target where to
     * @param progress told what is going on and how many rows of it are done
     */
    DatasetLoader(LoadOptions options, Target target, BiConsumer<String, Long> progress) {
        this.options = options;
        this.target = target;
        this.identities = new Identities(options.identities());
        this.progress = progress;
    }

    /**
     * {@return a loader into a graph that answers}
     *
     * @param graph the graph
     * @param options how
     * @param progress told what is going on and how many rows of it are done
     */
    public static DatasetLoader online(Graph graph, LoadOptions options, BiConsumer<String, Long> progress) {
        var target = new GraphTarget(graph, ties -> progress.accept("writing", ties));
        return new DatasetLoader(options, target, progress);
    }

    /**
     * {@return a loader that gathers what goes into a new store; it is open until the store is built}
     *
     * @param facts what the project's own data and the user's files state
     * @param options how
     * @param progress told what is going on and how many rows of it are done
     */
    public static DatasetLoader offline(List<Facts> facts, LoadOptions options, BiConsumer<String, Long> progress) {
        return new DatasetLoader(options, new StoreTarget(facts), progress);
    }

    /** {@return what was gathered for a new store} */
    public StoreContent content() {
        if (target instanceof StoreTarget store) {
            return store.content();
        }
        throw new IllegalStateException("this loader writes at once");
    }

    /** {@return what was written, in words}
     *
     * @param content what was gathered for a new store
     * @param folder where the files go
     * @param work a folder of ours
     */
    public static String parquet(StoreContent content, Path folder, Path work) {
        return ParquetFiles.write(content, folder, work);
    }

    /** {@return what came of each data set}
     *
     * @param inputs the tables
     */
    public List<DatasetReport> load(Inputs inputs) {
        Map<String, List<Recognised>> byDataset = new TreeMap<>();
        inputs.tables()
                .forEach(one -> byDataset
                        .computeIfAbsent(one.dataset().id(), any -> new ArrayList<>())
                        .add(one));
        var reports = new ArrayList<DatasetReport>();
        try (var rejects = new RejectedRows(options.rejected())) {
            for (var tables : byDataset.values()) {
                reports.add(one(tables, rejects));
            }
        } catch (UncheckedIOException | TableException e) {
            throw Shortage.explain(e, options.work(), options.memory());
        }
        return reports;
    }

    @Override
    public void close() {
        open.forEach(Tables::close);
    }

    private DatasetReport one(List<Recognised> tables, RejectedRows rejects) {
        long start = System.nanoTime();
        var dataset = tables.get(0).dataset();
        progress.accept("looking for what is new", 0L);
        var digests = new Digests(dataset, options.choice())
                .of(tables.stream().map(Recognised::table).toList());
        var held = target.known(Kind.FILE, digests.values());
        var fresh = tables.stream()
                .map(Recognised::table)
                .filter(table -> !held.contains(digests.get(table)))
                .toList();
        var files = new Counted(tables.size(), tables.size() - fresh.size(), start);
        if (fresh.isEmpty()) {
            return files.nothing(dataset, target.way());
        }
        var work = folder(dataset);
        var aside = new Aside(work);
        var reading = new Reading(dataset, fresh, aside, rows -> progress.accept("reading", rows));
        var database = new Tables(work, options.memory());
        try {
            var load = new Load(dataset, database, options, target, identities, progress);
            var report = load.run(fresh, reading, aside, rejects, files);
            load.note(digests, fresh, report, aside);
            return report;
        } finally {
            aside.delete();
            if (target.isLater()) {
                open.add(database);
            } else {
                database.close();
            }
        }
    }

    private Path folder(Dataset dataset) {
        try {
            return Files.createDirectories(options.work().resolve(dataset.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is known of the files before their rows are read.
     *
     * @param files how many there are
     * @param unchanged how many of them are held already
     * @param start when the work began, in nanoseconds
     */
    record Counted(int files, int unchanged, long start) {

        DatasetReport nothing(Dataset dataset, String way) {
            return new DatasetReport(
                    dataset.id(),
                    dataset.source(),
                    files,
                    unchanged,
                    0,
                    0,
                    0,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    0,
                    0,
                    Map.of(),
                    millis(),
                    way);
        }

        long millis() {
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
