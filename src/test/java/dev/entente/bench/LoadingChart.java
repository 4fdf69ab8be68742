package dev.entente.bench;

import dev.entente.bench.Figures.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A picture of bars: how many rows of GDELT each way loads in a second, at the largest number of rows measured. */
final class LoadingChart {

    private static final int WIDTH = 820;

    private static final int TEXT = 380;

    private static final int BAR = 22;

    private static final int STEP = 36;

    private static final int TOP = 64;

    private static final int ROOM = 90;

    private LoadingChart() {}

    /** Writes it.
     *
     * @param figures what was measured
     * @param file where to
     */
    static void write(List<Figure> figures, Path file) throws IOException {
        var speeds = speeds(figures);
        if (speeds.isEmpty()) {
            throw new IllegalStateException("nothing has been measured that could be drawn");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg(speeds));
        Bench.say("%s has %d bars".formatted(file, speeds.size()));
    }

    /** {@return the rows a second of each way, the slowest first} */
    static Map<String, Double> speeds(List<Figure> figures) {
        int rows = figures.stream().mapToInt(Figure::rows).max().orElse(0);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (var figure : figures) {
            if (figure.rows() == rows && ways().contains(figure.way())) {
                seconds.computeIfAbsent(figure.way(), any -> new ArrayList<>()).add(secondsOfAll(figure, figures));
            }
        }
        var speeds = new ArrayList<>(seconds.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), rows / Bench.median(each.getValue())))
                .toList());
        speeds.sort(Map.Entry.comparingByValue());
        var sorted = new LinkedHashMap<String, Double>();
        speeds.forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    /** One tie a transaction is measured with a thousand: all would take an hour. */
    private static double secondsOfAll(Figure figure, List<Figure> figures) {
        if (!figure.way().equals(OnlineBench.SINGLE)) {
            return figure.outcome().seconds();
        }
        long all = figures.stream()
                .filter(other -> other.rows() == figure.rows() && other.way().equals(OnlineBench.OURS))
                .mapToLong(other -> other.outcome().ties())
                .max()
                .orElse(figure.outcome().ties());
        return figure.outcome().seconds() * all / figure.outcome().ties();
    }

    private static List<String> ways() {
        return List.of(
                OnlineBench.SINGLE,
                OnlineBench.CSV,
                OnlineBench.CSV_TWO,
                OnlineBench.OURS,
                OnlineBench.TALLY,
                OfflineBench.BULK,
                OfflineBench.LOAD,
                OfflineBench.IMPORT);
    }

    private static String svg(Map<String, Double> speeds) {
        double most =
                speeds.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var bars = new StringBuilder();
        int y = TOP;
        for (var speed : speeds.entrySet()) {
            bars.append(bar(speed.getKey(), speed.getValue(), (WIDTH - TEXT - ROOM) * speed.getValue() / most, y));
            y += STEP;
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="system-ui, sans-serif" font-size="14" role="img">
            <title>Rows of GDELT 2.0 loaded in a second</title>
            <rect width="%1$d" height="%2$d" fill="#ffffff"/>
            <text x="16" y="28" font-size="18" font-weight="600" fill="#1b1b1b">Rows of GDELT 2.0 loaded in a second</text>
            <text x="16" y="48" fill="#595959">blue: entente, from the zips; grey: Neo4j's own ways, from files made ready</text>
            %3$s</svg>
            """.formatted(WIDTH, y + 12, bars);
    }

    private static String bar(String name, double value, double length, int y) {
        boolean ours = name.startsWith("entente");
        double width = Math.max(1, length);
        return """
            <text x="%d" y="%d" text-anchor="end" fill="#1b1b1b">%s</text>
            <rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>
            <text x="%.1f" y="%d" fill="#1b1b1b">%,.0f</text>
            """.formatted(
                        TEXT - 8,
                        y + 16,
                        name,
                        TEXT,
                        y,
                        width,
                        BAR,
                        ours ? "#1f5fa8" : "#9a9a9a",
                        TEXT + width + 6,
                        y + 16,
                        value);
    }
}
