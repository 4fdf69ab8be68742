package dev.entente.dossier;

import dev.entente.Fault;
import dev.entente.dossier.References.Definition;
import dev.entente.dossier.References.Target;
import dev.entente.graph.FactsWriter;
import dev.entente.graph.Graph;
import dev.entente.graph.Schema;
import dev.entente.graph.Statement;
import dev.entente.graph.WriteCounts;
import dev.entente.model.Facts;
import dev.entente.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** From files to the graph. */
public final class Loader {

    private final Graph graph;

    /** @param graph where to */
    public Loader(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@return what came of loading some files}
     *
     * @param paths files and folders
     * @param merge whether a database is taken that holds other things under our labels
     * @param progress told how many files are in the graph
     */
    public LoadReport load(List<Path> paths, boolean merge, IntConsumer progress) {
        var files = InputFiles.of(paths);
        Schema.apply(graph, merge);
        return load(files.inputs(), files.faults(), progress);
    }

    /** {@return what came of loading the project's own data, as far as the graph does not hold it}
     *
     * @param merge whether a database is taken that holds other things under our labels
     */
    public LoadReport loadBundled(boolean merge) {
        // also where the data is all there: the store may be of an earlier version, with fewer constraints
        Schema.apply(graph, merge);
        return load(Input.bundled(), List.of(), done -> {});
    }

    /**
     * What files state, for a store that is still to be built.
     *
     * @param facts what the project's own data and the files state
     * @param report what came of the files; nothing is written yet
     */
    public record Unloaded(List<Facts> facts, LoadReport report) {}

    /**
     * {@return what the project's own data and some files state, without a graph}
     *
     * @param paths files and folders
     */
    public static Unloaded read(List<Path> paths) {
        var own = Input.bundled();
        var files = InputFiles.of(paths);
        var digests = own.stream().map(Input::digest).collect(Collectors.toSet());
        var fresh = files.inputs().stream()
                .filter(input -> !digests.contains(input.digest()))
                .toList();
        var all = new ArrayList<>(own);
        all.addAll(fresh);
        var result = new Intake().read(all, new References());
        var faults = both(files.faults(), result.faults());
        int count = files.inputs().size() + files.faults().size();
        var loaded = result.facts()
                .subList(
                        Math.min(own.size(), result.facts().size()),
                        result.facts().size());
        return new Unloaded(
                result.facts(), report(count, loaded, files.inputs().size() - fresh.size(), WriteCounts.NONE, faults));
    }

    /**
     * {@return what is wrong with some files, held against each other and the project's own data; nothing is loaded}
     *
     * @param paths files and folders
     */
    public static LoadReport check(List<Path> paths) {
        var files = InputFiles.of(paths);
        // what a dossier of the user refers to is mostly in the project's data; or the user is at work on that
        var result = new Intake().read(files.inputs(), sources -> Intake.defined(Input.bundled(), sources));
        return report(
                files.inputs().size() + files.faults().size(),
                result.facts(),
                0,
                WriteCounts.NONE,
                both(files.faults(), result.faults()));
    }

    private LoadReport load(List<Input> inputs, List<Fault> faults, IntConsumer progress) {
        var writer = new FactsWriter(graph, Vocabulary.get());
        var loaded = writer.loaded();
        var held = Set.copyOf(loaded.values());
        // what the graph holds to the last byte is not even parsed
        var fresh =
                inputs.stream().filter(input -> !held.contains(input.digest())).toList();
        int unchanged = inputs.size() - fresh.size();
        if (fresh.isEmpty()) {
            return report(inputs.size() + faults.size(), List.of(), unchanged, WriteCounts.NONE, faults);
        }
        var result = new Intake().read(fresh, this::known);
        var counts = writer.write(result.facts(), loaded.keySet(), progress);
        return report(inputs.size() + faults.size(), result.facts(), unchanged, counts, both(faults, result.faults()));
    }

    /**
     * What the graph holds, but for the events that only these sources report: what they say of those is replaced, and
     * may be of another type now.
     */
    private References known(Set<String> sources) {
        var known = new References();
        var replaced =
                graph.read(Statement.named("load/events-only-of"), Map.of("sources", List.copyOf(sources))).stream()
                        .map(row -> String.valueOf(row.get("id")))
                        .collect(Collectors.toSet());
        for (var row : graph.read(Statement.named("load/known-ids"), Map.of())) {
            var target = Target.valueOf(String.valueOf(row.get("target")));
            var what = String.valueOf(row.get("what"));
            if (target == Target.EVENT && replaced.contains(String.valueOf(row.get("id")))) {
                continue;
            }
            known.add(
                    target,
                    String.valueOf(row.get("id")),
                    new Definition(target == Target.ACTOR ? what.toLowerCase(Locale.ROOT) : what, References.GRAPH));
        }
        return known;
    }

    private static List<Fault> both(List<Fault> some, List<Fault> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static LoadReport report(
            int files, List<Facts> loaded, int unchanged, WriteCounts counts, List<Fault> faults) {
        return new LoadReport(files, loaded.size(), unchanged, counts, faults);
    }
}
