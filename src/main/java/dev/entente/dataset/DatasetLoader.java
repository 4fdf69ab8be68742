package dev.entente.dataset;

import dev.entente.dataset.Inputs.Recognised;
import dev.entente.dataset.Target.Kind;
import dev.entente.graph.Graph;
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
public final class DatasetLoader {

    private final LoadOptions options;

    private final Target target;

    private final Identities identities;

    private final BiConsumer<String, Long> progress;

    /**
     * @param options how
     * @param target where to
     * @param identities which names are one actor
     * @param progress told what is going on and how many rows of it are done
     */
    DatasetLoader(LoadOptions options, Target target, Identities identities, BiConsumer<String, Long> progress) {
        this.options = options;
        this.target = target;
        this.identities = identities;
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
        return new DatasetLoader(options, target, Identities.NONE, progress);
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
        }
        return reports;
    }

    private DatasetReport one(List<Recognised> tables, RejectedRows rejects) {
        long start = System.nanoTime();
        var dataset = tables.get(0).dataset();
        progress.accept("looking for what is new", 0L);
        var digests = new Digests(dataset, options.choice()).of(tables.stream().map(Recognised::table).toList());
        var held = target.known(Kind.FILE, digests.values());
        var fresh = tables.stream()
                .map(Recognised::table)
                .filter(table -> !held.contains(digests.get(table)))
                .toList();
        var files = new Counted(tables.size(), tables.size() - fresh.size(), start);
        if (fresh.isEmpty()) {
            return files.nothing(dataset, target.way());
        }
        var work = folder();
        var spooling = new Spooling(dataset, work, rows -> progress.accept("unpacking", rows));
        var spools = spooling.spool(fresh);
        try (var database = new Tables(work, options.memory())) {
            var load = new Load(dataset, database, options, target, identities, progress);
            var report = load.run(fresh, spools, spooling.wanted(), rejects, files);
            load.note(digests, fresh, report);
            return report;
        } finally {
            spools.forEach(Spool::delete);
        }
    }

    private Path folder() {
        try {
            return Files.createDirectories(options.work());
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
                    dataset.id(), dataset.source(), files, unchanged, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(), 0, 0,
                    Map.of(), millis(), way);
        }

        long millis() {
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
