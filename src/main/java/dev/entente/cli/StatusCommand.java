package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.graph.Fingerprint;
import dev.entente.graph.GraphStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a graph holds. */
@Command(
        name = "status",
        description = "Says what is loaded: how much of each kind, from which sources, under which licences.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  entente status", "  entente status --fingerprint", "  entente status --format json"})
final class StatusCommand extends GraphCommand {

    private static final String TREATY_TEXT = "treaty text";

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
            var status = GraphStatus.of(open.graph());
            var address = open.graph().address().toString();
            var print = fingerprint ? Fingerprint.of(open.graph()) : "";
            if (format.format() == Format.JSON) {
                json(status, address, print);
            } else {
                text(status, address, print);
            }
            return ExitCodes.OK;
        }
    }

    private void json(GraphStatus status, String address, String print) {
        var all = new LinkedHashMap<String, Object>();
        all.put("graph", address);
        all.put("nodes", status.nodes());
        all.put("ties", status.ties());
        all.put("sources", status.sources());
        if (!print.isEmpty()) {
            all.put("fingerprint", print);
        }
        new TableWriter(out()).json(all);
        out().flush();
    }

    private void text(GraphStatus status, String address, String print) {
        out().println("graph        " + address);
        out().println("nodes        " + counts(status.nodes(), "label"));
        out().println("ties         " + counts(status.ties(), "type"));
        if (!print.isEmpty()) {
            out().println("fingerprint  " + print);
        }
        out().println();
        var treaties = status.sources().stream()
                .filter(row -> TREATY_TEXT.equals(row.get("kind")))
                .toList();
        var others = status.sources().stream()
                .filter(row -> !TREATY_TEXT.equals(row.get("kind")))
                .toList();
        new TableWriter(out())
                .write(
                        others,
                        List.of("source", "kind", "title", "published", "licence", "reports"),
                        List.of("publisher", "url"),
                        format.format());
        out().println("and %,d treaty texts, each the source of its treaty: --format json lists them all"
                .formatted(treaties.size()));
        out().flush();
    }

    private static String counts(List<Map<String, Object>> rows, String name) {
        return rows.stream()
                .map(row -> "%,d %s".formatted((Long) row.get("count"), row.get(name)))
                .collect(Collectors.joining(", "));
    }
}
