package dev.entente.dataset;

import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.dataset.DatasetLoader.Counted;
import dev.entente.dataset.Target.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** One load of one data set, from its files to the graph. */
final class Load {

    private static final int UNKNOWN_SHOWN = 1_000;

    private final Dataset dataset;

    private final Tables tables;

    private final LoadOptions options;

    private final Target target;

    private final Identities identities;

    private final BiConsumer<String, Long> progress;

    Load(
            Dataset dataset,
            Tables tables,
            LoadOptions options,
            Target target,
            Identities identities,
            BiConsumer<String, Long> progress) {
        this.dataset = dataset;
        this.tables = tables;
        this.options = options;
        this.target = target;
        this.identities = identities;
        this.progress = progress;
    }

    /** {@return what came of it}
     *
     * @param files the tables, by number
     * @param reading their rows
     * @param aside the lines of them that are no rows
     * @param rejects where rejected rows are written
     * @param counted what is known of the files
     */
    DatasetReport run(List<TableFile> files, Reading reading, Aside aside, RejectedRows rejects, Counted counted) {
        progress.accept("reading", 0L);
        var extras = stage(reading, aside);
        progress.accept("finding out who is meant", 0L);
        // ids of rows that are only counted are never written
        var settling = new Settling(options.choice().tally().isPresent() ? "" : dataset.source() + ":", tables, extras);
        var register = target.register();
        var resolver = new Resolver(register, ActorCodes.get(), dataset.source());
        new Meanings(tables, resolver, identities).find();
        settling.settle(Wanted.of(options.choice(), register, tables));
        var described = new Described(dataset, tables, resolver);
        described.fates(target);
        tables.run("CREATE TABLE known (id VARCHAR, day DATE, source VARCHAR)");
        var written = options.choice()
                .tally()
                .<Written>map(tally -> new CountedTies(dataset, tables, extras, tally))
                .orElseGet(() -> new SingleTies(dataset, tables, extras));
        written.read(target);
        var fates = new Fates(tables);
        fates.settle();
        rejects.add(tables, files);
        if (options.strict() && fates.count(6) > 0) {
            throw strict(files, fates);
        }
        written.prepare(target);
        var fresh = new Fresh(dataset, tables, extras);
        fresh.nodes();
        described.actors();
        forget("new_actors", Kind.ACTOR);
        forget("new_places", Kind.PLACE);
        fresh.belonging(target);
        long ties = write(written, fresh, described);
        return report(fates, counted, reading.rows() + aside.rejected(), ties);
    }

    private Map<String, String> stage(Reading reading, Aside aside) {
        tables.run("CREATE TABLE mends (_row BIGINT, mended VARCHAR)");
        tables.run("CREATE TABLE other_fates (_row BIGINT, rank INTEGER, reason VARCHAR)");
        var staging = new Staging(dataset, tables, options.choice());
        staging.read(reading, aside);
        return staging.extras();
    }

    /** Takes out what the graph has already. */
    private void forget(String table, Kind kind) {
        tables.make(table + "_known", target.known(kind, tables.texts("SELECT id FROM " + table)));
        tables.run("DELETE FROM %1$s WHERE id IN (SELECT id FROM %1$s_known)".formatted(table));
    }

    private long write(Written ties, Fresh fresh, Described described) {
        target.write("load/sources", List.of(source()));
        target.write("load/sources-named", fresh.sources());
        target.write("load/loaded-parts", ties.opening());
        target.write(new FreshNodes(tables, dataset.source()));
        target.write("load/treaties", described.treaties());
        target.write("load/identities", IdentityRows.of(tables, dataset));
        long written = ties.write(target);
        target.write("load/loaded-parts", ties.closing());
        return written;
    }

    private Map<String, Object> source() {
        return Map.of(
                "id",
                dataset.source(),
                "properties",
                Map.of(
                        "id", dataset.source(),
                        "kind", "dataset",
                        "title", dataset.about().title(),
                        "publisher", dataset.about().publisher(),
                        "url", dataset.about().url(),
                        "licence", dataset.about().licence(),
                        "language", "en"));
    }

    private DatasetReport report(Fates fates, Counted counted, long read, long ties) {
        var leftOut = new LinkedHashMap<>(fates.reasons(5));
        long silent = read - tables.number("SELECT count(*) FROM fates");
        if (silent > 0) {
            leftOut.put("nothing in it is a tie or an actor", silent);
        }
        var unknown = new LinkedHashMap<String, Long>();
        tables.each(
                "SELECT code, rows FROM made WHERE note = 'unknown' ORDER BY rows DESC, code LIMIT " + UNKNOWN_SHOWN,
                row -> unknown.put(row.getString(1), row.getLong(2)));
        return new DatasetReport(
                dataset.id(),
                dataset.source(),
                counted.files(),
                counted.unchanged(),
                read,
                fates.count(1),
                fates.count(2),
                fates.reasons(3),
                leftOut,
                fates.mended(),
                fates.reasons(6),
                ties,
                tables.number("SELECT count(*) FROM new_actors"),
                unknown,
                counted.millis(),
                target.way());
    }

    /** Notes in the graph what was loaded.
     *
     * @param digests the digests of the files
     * @param files those that were read
     * @param report what came of them
     * @param aside says of which files not all could be read: those are not taken for loaded
     */
    void note(Map<TableFile, String> digests, List<TableFile> files, DatasetReport report, Aside aside) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        var id = "%s|%s|%s"
                .formatted(
                        dataset.source(),
                        now,
                        String.valueOf(digests.get(files.get(0))).substring(0, 8));
        var properties = new HashMap<String, Object>();
        properties.put("id", id);
        properties.put("source", dataset.source());
        properties.put("dataset", dataset.id());
        properties.put("at", now);
        properties.put("files", (long) files.size());
        properties.put("read", report.read());
        properties.put("loaded", report.loaded());
        properties.put("known", report.known());
        properties.put("merged", DatasetReport.sum(report.merged()));
        properties.put("leftOut", DatasetReport.sum(report.leftOut()));
        properties.put("rejected", report.rejectedRows());
        properties.put("ties", report.ties());
        properties.put("actors", report.actors());
        properties.put("millis", report.millis());
        properties.put("choice", options.choice().phrase());
        target.write("load/loads", List.of(Map.of("id", id, "properties", properties)));
        var rows = new ArrayList<Map<String, Object>>();
        var whole = new ArrayList<>(files);
        aside.broken().forEach(number -> whole.remove(files.get(number)));
        for (var file : whole) {
            var digest = String.valueOf(digests.get(file));
            rows.add(Map.of(
                    "id",
                    digest,
                    "properties",
                    Map.of("id", digest, "name", file.name(), "source", dataset.source(), "load", id)));
        }
        target.write("load/loaded-files", rows);
    }

    private BadInputException strict(List<TableFile> files, Fates fates) {
        var faults = new ArrayList<Fault>();
        fates.reasons(6)
                .forEach((reason, count) -> faults.add(Fault.of(
                        files.size() == 1 ? files.get(0).name() : dataset.id(),
                        "%,d rows are rejected: %s".formatted(count, reason),
                        "Nothing was loaded, because of --strict; %s names each row.".formatted(options.rejected()))));
        return new BadInputException(faults);
    }
}
