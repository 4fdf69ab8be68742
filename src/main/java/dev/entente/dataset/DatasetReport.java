package dev.entente.dataset;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of loading the files of one data set. Every row that was read has one fate, so the numbers add up:
 * {@code read = loaded + known + merged + leftOut + rejected}; a row that was mended is one of those loaded, known or merged.
 *
 * @param dataset what it is called
 * @param source id of its source in the graph
 * @param files how many files there were
 * @param unchanged how many of them the graph held already, to the last byte; their rows were not read
 * @param read how many rows were read
 * @param loaded how many rows are in the graph now, and were not before
 * @param known how many rows the graph held already, from other files
 * @param merged how many rows say what another row says, by how they do: reciprocal, repeated
 * @param leftOut how many rows are not wanted, by reason
 * @param mended how many rows were mended, by what was done
 * @param rejected how many rows are broken, by what is wrong
 * @param ties how many ties were written
 * @param actors how many actors were made
 * @param unknown codes that nobody knows, with how many rows name each; they are kept under their code
 * @param millis how long it took
 * @param way how the rows went into the graph
 */
public record DatasetReport(
        String dataset,
        String source,
        int files,
        int unchanged,
        long read,
        long loaded,
        long known,
        Map<String, Long> merged,
        Map<String, Long> leftOut,
        Map<String, Long> mended,
        Map<String, Long> rejected,
        long ties,
        long actors,
        Map<String, Long> unknown,
        long millis,
        String way) {

    /** Copies, and sorts the reasons. */
    public DatasetReport {
        merged = new TreeMap<>(merged);
        leftOut = new TreeMap<>(leftOut);
        mended = new TreeMap<>(mended);
        rejected = new TreeMap<>(rejected);
        unknown = new LinkedHashMap<>(unknown);
    }

    /** {@return how many rows are broken} */
    public long rejectedRows() {
        return sum(rejected);
    }

    /** {@return the report in some lines, for people} */
    public String phrase() {
        var text = new StringBuilder();
        text.append("%s: %,d files (%,d unchanged), %,d rows read in %.1f s%n"
                .formatted(
                        dataset,
                        files,
                        unchanged,
                        read,
                        Duration.ofMillis(millis).toMillis() / 1000.0));
        line(text, loaded, "loaded, as %,d ties and %,d new actors (%s)".formatted(ties, actors, way));
        line(text, known, "in the graph already, from other files");
        all(text, merged, "merged");
        all(text, leftOut, "left out");
        all(text, rejected, "rejected");
        all(text, mended, "mended (counted above too)");
        if (!unknown.isEmpty()) {
            text.append("  %,d codes are unknown and kept as they are: %s%n"
                    .formatted(
                            unknown.size(),
                            String.join(", ", unknown.keySet().stream().limit(8).toList())
                                    + (unknown.size() > 8 ? " ..." : "")));
        }
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, long count, String what) {
        text.append("  %,12d %s%n".formatted(count, what));
    }

    private static void all(StringBuilder text, Map<String, Long> counts, String what) {
        counts.forEach((reason, count) -> line(text, count, what + ": " + reason));
    }

    static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
