package dev.entente.dataset;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.Fault;
import dev.entente.dataset.Dataset.Format;
import dev.entente.dataset.Dataset.Shape;
import dev.entente.dataset.TableFile.Packing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which data set a file belongs to, by what is in it. */
final class Recognition {

    /** How many lines of a sample are looked at: the first may be the one that is broken. */
    private static final int LINES = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Datasets datasets;

    private final Optional<Dataset> said;

    /**
     * @param datasets the data sets that are known
     * @param said the one that the user says it is, if they say so
     */
    Recognition(Datasets datasets, Optional<Dataset> said) {
        this.datasets = datasets;
        this.said = said;
    }

    /** {@return the data set of a table, if it is of one}
     *
     * @param table the table
     * @param sample the first bytes of it, unpacked
     * @throws IOException if it cannot be read
     */
    Optional<Dataset> of(TableFile table, byte[] sample) throws IOException {
        if (said.isPresent()) {
            return said;
        }
        var names = table.packing() == Packing.PARQUET ? ParquetRows.columns(table.file()) : List.<String>of();
        var lines = lines(sample);
        // there are thousands of files, and a dozen data sets ask each for its header
        var headers = new EnumMap<Format, List<String>>(Format.class);
        // the one that asks for most of what is there knows the file best
        return datasets.all().stream()
                .filter(dataset ->
                        names.isEmpty() ? fits(dataset.shape(), lines, headers) : hasAll(dataset.shape(), names))
                .max((one, other) -> Integer.compare(weight(one), weight(other)));
    }

    private static int weight(Dataset dataset) {
        return dataset.shape().hasHeader()
                ? dataset.shape().required().size()
                : dataset.shape().columns().size();
    }

    private static boolean fits(Shape shape, List<String> lines, Map<Format, List<String>> headers) {
        if (lines.isEmpty()) {
            return false;
        }
        if (shape.format() == Format.JSON) {
            return lines.stream().limit(LINES).anyMatch(line -> hasKeys(shape, line));
        }
        if (shape.hasHeader()) {
            return hasAll(
                    shape,
                    headers.computeIfAbsent(
                            shape.format(),
                            format -> Header.of(lines.get(0), format).names()));
        }
        return lines.stream().limit(LINES).anyMatch(line -> looksLike(shape, line));
    }

    private static boolean hasAll(Shape shape, List<String> names) {
        if (!shape.hasHeader() && shape.required().isEmpty()) {
            return Set.copyOf(lower(names)).containsAll(lower(shape.columns()));
        }
        return !shape.required().isEmpty() && new HashSet<>(lower(names)).containsAll(lower(shape.required()));
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean looksLike(Shape shape, String line) {
        if (!shape.widths()
                .contains(1 + (int) line.chars().filter(each -> each == '\t').count())) {
            return false;
        }
        var fields = line.split("\t", -1);
        return shape.looksLike().entrySet().stream().allMatch(entry -> {
            int at = shape.columns().indexOf(entry.getKey());
            return at >= 0 && at < fields.length && fields[at].strip().matches(entry.getValue());
        });
    }

    private static boolean hasKeys(Shape shape, String line) {
        return keys(line).containsAll(shape.required());
    }

    /** The names of what stands in an object of JSON, as far as the line goes: a sample may cut it off. */
    private static Set<String> keys(String line) {
        var keys = new HashSet<String>();
        if (!line.startsWith("{")) {
            return keys;
        }
        try (var parser = JSON.getFactory().createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException brokenOrCutOff) {
            return keys;
        }
        return keys;
    }

    /** {@return whether a file may be a dossier: JSON, as far as its beginning tells}
     *
     * @param sample the first bytes of it
     */
    static boolean isDocument(byte[] sample) {
        var text = text(sample).stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    /** {@return the fault of a table that belongs to no data set: what it looks like, and what is accepted}
     *
     * @param table the table
     * @param sample the first bytes of it, unpacked
     */
    Fault stranger(TableFile table, byte[] sample) {
        var lines = lines(sample);
        if (!lines.isEmpty() && lines.get(0).matches("\\d+ [0-9a-f]{32} https?://\\S+")) {
            return Fault.of(
                    table.name(),
                    "this is a list of files that GDELT publishes, not a file of events",
                    "Download the files that it names; 'entente fetch gdelt --from DAY --until DAY' does.");
        }
        return Fault.of(
                table.name(),
                "it is of no data set that is known: " + looks(table, sample, lines),
                "Accepted are dossiers (JSON) and %s; --as NAME says which, --datasets DIR adds your own."
                        .formatted(String.join(", ", datasets.ids())));
    }

    private static String looks(TableFile table, byte[] sample, List<String> lines) {
        if (table.packing() == Packing.PARQUET) {
            return "Parquet with other columns";
        }
        if (lines.isEmpty()) {
            return "it is empty";
        }
        for (byte one : sample) {
            if (one == 0) {
                return "it is not text";
            }
        }
        var first = lines.get(0);
        int tabs = first.split("\t", -1).length;
        int commas = first.split(",", -1).length;
        var start = first.length() > 60 ? first.substring(0, 60) + "..." : first;
        if (tabs > 1) {
            return "%d columns parted by tabs, the first line beginning '%s'".formatted(tabs, start.replace('\t', ' '));
        }
        return commas > 1
                ? "%d columns parted by commas, the first line beginning '%s'".formatted(commas, start)
                : "text that begins '%s'".formatted(start);
    }

    private static List<String> lines(byte[] sample) {
        return text(sample).lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    }

    private static String text(byte[] sample) {
        var text = new String(sample, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
