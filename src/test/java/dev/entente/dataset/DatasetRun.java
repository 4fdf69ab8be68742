package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Input;
import dev.entente.dossier.Intake;
import dev.entente.dossier.References;
import dev.entente.graph.PreparedTies;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import dev.entente.model.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A load into a graph that is only lists: what a data set makes of some lines, without a database. The countries,
 * organisations and people are those of the project's own data.
 *
 * @param reports what the loader reports
 * @param ties the ties, each with its type, its ends a and b, and its properties
 * @param actors the new actors by id: kind (label), and properties
 * @param rows the rows of all other statements by name, such as {@code load/treaties}
 */
record DatasetRun(
        List<DatasetReport> reports,
        List<Map<String, Object>> ties,
        Map<String, Map<String, Object>> actors,
        Map<String, List<Map<String, Object>>> rows) {

    private static final List<Facts> FACTS =
            new Intake().read(Input.bundled(), new References()).facts();

    static List<Facts> facts() {
        return FACTS;
    }

    /** {@return what comes of one file with some lines, in a graph that holds nothing else} */
    static DatasetRun of(Path folder, String... lines) {
        return of(folder, Choice.ALL, Optional.empty(), lines);
    }

    static DatasetRun of(Path folder, Choice choice, Optional<String> as, String... lines) {
        try {
            var file = Files.createTempFile(folder, "table", ".txt");
            Files.write(file, List.of(lines));
            return load(folder, choice, as, List.of(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what comes of some files} */
    static DatasetRun load(Path folder, Choice choice, Optional<String> as, List<Path> datasets, Path... files) {
        var paths = new ArrayList<String>();
        for (var file : files) {
            paths.add(file.toString());
        }
        var inputs = Inputs.of(paths, Datasets.with(datasets), as, folder.resolve("work"));
        if (!inputs.faults().isEmpty()) {
            throw new AssertionError(inputs.faults().toString());
        }
        var target = new Lists();
        var options =
                new LoadOptions(choice, Map.of(), false, folder.resolve("rejected.csv"), 500, folder.resolve("work"));
        var reports = new DatasetLoader(options, target, (what, rows) -> {}).load(inputs);
        return new DatasetRun(reports, target.ties, target.actors, target.rows);
    }

    /** {@return the rows of one statement; none if it was not run} */
    List<Map<String, Object>> rowsOf(String statement) {
        return rows.getOrDefault(statement, List.of());
    }

    /** {@return the properties of an actor that was made; none if it was not} */
    Map<String, Object> actor(String id) {
        return actors.getOrDefault(id, Map.of());
    }

    /** {@return the only report} */
    DatasetReport report() {
        if (reports.size() != 1) {
            throw new AssertionError(reports.toString());
        }
        return reports.get(0);
    }

    /** Checks that each row that was read is told of, once. */
    static void addsUp(DatasetReport report) {
        assertThat(report.loaded()
                        + report.known()
                        + DatasetReport.sum(report.merged())
                        + DatasetReport.sum(report.leftOut())
                        + report.rejectedRows())
                .as(report.toString())
                .isEqualTo(report.read());
    }

    /** {@return ties as sentences such as {@code RUS MEETS PRK 2024-10-28}, sorted} */
    List<String> sentences() {
        return ties.stream()
                .filter(tie -> !Set.of("PART_OF", "REPRESENTS").contains(tie.get("type")))
                .map(tie -> "%s %s %s %s".formatted(tie.get("a"), tie.get("type"), tie.get("b"), tie.get("from")))
                .sorted()
                .toList();
    }

    private static final class Lists implements Target {

        private final List<Map<String, Object>> ties = new ArrayList<>();

        private final Map<String, Map<String, Object>> actors = new TreeMap<>();

        private final Map<String, List<Map<String, Object>>> rows = new TreeMap<>();

        @Override
        public String way() {
            return "into lists";
        }

        @Override
        public boolean isLater() {
            return false;
        }

        @Override
        public Register register() {
            return Register.of(FACTS);
        }

        @Override
        public Set<String> known(Kind kind, Collection<String> ids) {
            var known = new HashSet<String>();
            if (kind == Kind.ACTOR) {
                FACTS.forEach(facts -> facts.actors().forEach(actor -> known.add(actor.id())));
            }
            known.retainAll(ids);
            return known;
        }

        @Override
        public List<Row> read(Statement statement, Map<String, Object> parameters) {
            return List.of();
        }

        @Override
        public void write(String statement, List<Map<String, Object>> some) {
            rows.computeIfAbsent(statement, any -> new ArrayList<>()).addAll(some);
        }

        @Override
        public void write(FreshNodes nodes) {
            nodes.actors().forEach(actor -> {
                var properties = new TreeMap<String, Object>();
                ((Map<?, ?>) actor.getOrDefault("properties", Map.of()))
                        .forEach((key, value) -> properties.put(String.valueOf(key), value));
                properties.put("label", actor.get("label"));
                actors.put(String.valueOf(actor.get("id")), properties);
            });
            write("load/places", nodes.places());
        }

        @Override
        public long write(PreparedTies prepared) {
            long count = 0;
            for (var lane : prepared.lanes()) {
                try (var cursor = prepared.open(lane)) {
                    while (cursor.next()) {
                        var tie = new LinkedHashMap<>(prepared.constants());
                        tie.put("type", cursor.type());
                        tie.put("a", cursor.a());
                        tie.put("b", cursor.b());
                        for (int i = 0; i < prepared.columns().size(); i++) {
                            var value = cursor.value(i);
                            if (value != null) {
                                tie.put(prepared.columns().get(i), value);
                            }
                        }
                        ties.add(tie);
                        count++;
                    }
                }
            }
            return count;
        }
    }
}
