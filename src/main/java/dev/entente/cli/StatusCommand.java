package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.graph.DatasetStatus;
import dev.entente.graph.Fingerprint;
import dev.entente.graph.GraphStatus;
import dev.entente.graph.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a graph holds. */
@Command(
        name = "status",
        description = {
            "Says what is loaded: how much of each kind, from which sources, under which licences; every load of a data set",
            "with what came of its rows; and the codes of data sets that nobody knows."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  entente status", "  entente status --fingerprint", "  entente status --format json"})
final class StatusCommand extends GraphCommand {

    private static final String TREATY_TEXT = "treaty text";

    /** Rows of a table that may have any number. */
    private static final int SHOWN = 20;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--fingerprint",
            description = "Add one number for all that the graph holds: two graphs with the same number hold the same.")
    private boolean fingerprint;

    @Override
    public Integer call() {
        try (var open = open()) {
            LoadCommand.loadIfNew(open, err());
            var graph = open.graph();
            var shown = new Shown(
                    graph.address().toString(),
                    GraphStatus.of(graph),
                    DatasetStatus.of(graph),
                    fingerprint ? Fingerprint.of(graph) : "");
            if (format.format() == Format.JSON) {
                json(shown);
            } else {
                text(shown);
            }
            out().flush();
            return ExitCodes.OK;
        }
    }

    private record Shown(String address, GraphStatus graph, DatasetStatus datasets, String fingerprint) {}

    private void json(Shown shown) {
        var all = new LinkedHashMap<String, Object>();
        all.put("graph", shown.address());
        all.put("nodes", shown.graph().nodes());
        all.put("ties", shown.graph().ties());
        all.put("sources", shown.graph().sources());
        all.put("loads", shown.datasets().loads());
        all.put("unknownActors", shown.datasets().unknownActors());
        all.put("unfinished", shown.datasets().unfinished());
        if (!shown.fingerprint().isEmpty()) {
            all.put("fingerprint", shown.fingerprint());
        }
        new TableWriter(out()).json(all);
    }

    private void text(Shown shown) {
        out().println("graph        " + shown.address());
        out().println("nodes        " + counts(shown.graph().nodes(), "label"));
        out().println("ties         " + counts(shown.graph().ties(), "type"));
        if (!shown.fingerprint().isEmpty()) {
            out().println("fingerprint  " + shown.fingerprint());
        }
        var datasets = shown.datasets();
        datasets.unfinished().forEach(row -> out().println(unfinished(row, "is under way, or was cut off")));
        some(
                "loads of data sets, the newest first",
                datasets.loads(),
                List.of(
                        "at",
                        "dataset",
                        "files",
                        "read",
                        "loaded",
                        "known",
                        "merged",
                        "leftOut",
                        "rejected",
                        "ties",
                        "actors",
                        "choice"),
                List.of("source", "title", "publisher", "licence", "url", "millis"));
        datasets.loads().stream().map(StatusCommand::origin).distinct().sorted().forEach(out()::println);
        some(
                "actors that are only a code which nobody knows, the busiest first",
                datasets.unknownActors(),
                List.of("code", "name", "ties"),
                List.of("actor", "source"));
        sources(shown.graph().sources());
    }

    /** {@return in one line, that a load of a data set has to be repeated}
     *
     * @param row a row of {@link DatasetStatus#unfinished}
     * @param what what is known of the load
     */
    static String unfinished(Map<String, Object> row, String what) {
        var source = new Row(row);
        var first = source.text("first");
        var last = source.text("last");
        var parts = first.equals(last)
                ? first
                : "%,d %s from %s to %s"
                        .formatted(
                                source.number("parts").orElse(0L),
                                source.isTrue("counted") ? "parts" : "days",
                                first,
                                last);
        return "a load of %s %s: %s may lack ties; repeat it with the same files and options, which adds what is missing"
                .formatted(source.text("source"), what, parts);
    }

    private static String origin(Map<String, Object> load) {
        var row = new Row(load);
        return " %s: %s, %s; %s"
                .formatted(row.text("source"), row.text("title"), row.text("publisher"), row.text("licence"));
    }

    private void some(String title, List<Map<String, Object>> rows, List<String> columns, List<String> details) {
        if (rows.isEmpty()) {
            return;
        }
        out().println();
        out().println(
                        rows.size() <= SHOWN
                                ? "%s:".formatted(title)
                                : "%s, %d of %,d (--format json lists them all):".formatted(title, SHOWN, rows.size()));
        var first = rows.subList(0, Math.min(rows.size(), SHOWN));
        new TableWriter(out()).write(first, columns, details, format.format());
    }

    private void sources(List<Map<String, Object>> sources) {
        out().println();
        var treaties = sources.stream()
                .filter(row -> TREATY_TEXT.equals(row.get("kind")))
                .toList();
        var others = sources.stream()
                .filter(row -> !TREATY_TEXT.equals(row.get("kind")))
                .toList();
        var columns = new ArrayList<>(List.of("source", "kind", "title", "published", "licence", "reports"));
        Stream.of("ties", "countedRows")
                .filter(column -> others.stream().anyMatch(row -> row.get(column) != null))
                .forEach(columns::add);
        new TableWriter(out()).write(others, columns, List.of("publisher", "url"), format.format());
        out().println("and %,d treaty texts, each the source of its treaty: --format json lists them all"
                .formatted(treaties.size()));
    }

    private static String counts(List<Map<String, Object>> rows, String name) {
        return rows.stream()
                .map(row -> "%,d %s".formatted((Long) row.get("count"), row.get(name)))
                .collect(Collectors.joining(", "));
    }
}
