package dev.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured in one mode: each figure is printed and filed at once, so that a run that is cut off is not lost. */
final class Figures {

    private final String mode;

    private final int rows;

    private final Path file;

    private final Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();

    /**
     * @param mode what is measured
     * @param rows of how many rows
     * @param file where the figures are kept, a line each
     */
    Figures(String mode, int rows, Path file) {
        this.mode = mode;
        this.rows = rows;
        this.file = file;
    }

    /** One figure of the file. */
    record Figure(String mode, String way, int rows, Outcome outcome) {}

    /** {@return the figures of a file, if it is there} */
    static List<Figure> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        for (var line : Files.readAllLines(file)) {
            var fields = line.split(";", -1);
            figures.add(new Figure(
                    fields[0],
                    fields[1],
                    Integer.parseInt(fields[2]),
                    new Outcome(Double.parseDouble(fields[4]), Long.parseLong(fields[3]))));
        }
        return figures;
    }

    /** Takes one figure. */
    void add(String way, Outcome outcome) {
        var all = outcomes.computeIfAbsent(way, any -> new ArrayList<>());
        all.add(outcome);
        Bench.say("  %s, %s, round %d: %.2f s, %,d ties, %,.0f ties/s"
                .formatted(
                        mode, way, all.size(), outcome.seconds(), outcome.ties(), outcome.ties() / outcome.seconds()));
        var line = "%s;%s;%d;%d;%.4f%n".formatted(mode, way, rows, outcome.ties(), outcome.seconds());
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the median seconds of a way, if it was measured} */
    Optional<Double> median(String way) {
        return Optional.ofNullable(outcomes.get(way)).map(all -> Bench.median(seconds(all)));
    }

    /** Prints all as a table. */
    void table() {
        Bench.say("");
        Bench.say("| %s, %,d rows | least s | median s | most s |".formatted(mode, rows));
        Bench.say("|---|---|---|---|");
        outcomes.forEach((way, all) -> Bench.say(Bench.row(way, seconds(all))));
        Bench.say("");
    }

    /** Prints the ratio of two medians, which should be at most so large. */
    void atMost(String bar, String way, String rival) {
        ratio(way, rival, "at most " + bar);
    }

    /** Prints the ratio of two medians, which should be at least so large. */
    void atLeast(String bar, String way, String rival) {
        ratio(way, rival, "at least " + bar);
    }

    /** Prints how many times the ties a second of a rival one way makes. */
    void tiesAtLeast(String bar, String way, String rival) {
        if (outcomes.containsKey(way) && outcomes.containsKey(rival)) {
            Bench.say("ties a second, %s to %s: %.0f (bar: at least %s)"
                    .formatted(way, rival, speed(way) / speed(rival), bar));
        }
    }

    private double speed(String way) {
        return Bench.median(outcomes.getOrDefault(way, List.of()).stream()
                .map(one -> one.ties() / one.seconds())
                .toList());
    }

    private void ratio(String way, String rival, String bar) {
        var one = median(way);
        var other = median(rival);
        if (one.isPresent() && other.isPresent()) {
            Bench.say("ratio of the medians, %s to %s: %.2f (bar: %s)"
                    .formatted(way, rival, one.get() / other.get(), bar));
        }
    }

    private static List<Double> seconds(List<Outcome> all) {
        return all.stream().map(Outcome::seconds).toList();
    }
}
