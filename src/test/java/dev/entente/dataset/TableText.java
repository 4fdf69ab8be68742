package dev.entente.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines of a table as a data set has them, written by the names of its columns. */
final class TableText {

    private final List<String> columns;

    private final Map<String, String> usual = new HashMap<>();

    private TableText(List<String> columns) {
        this.columns = columns;
    }

    /** {@return lines of a data set} */
    static TableText of(String dataset) {
        return new TableText(Datasets.with(List.of()).named(dataset).shape().columns());
    }

    /** {@return lines with these columns alone, in this order} */
    TableText with(List<String> others) {
        var text = new TableText(others);
        text.usual.putAll(usual);
        return text;
    }

    /** {@return lines that have these values if they do not say otherwise, each written as column=value} */
    TableText usually(String... values) {
        usual.putAll(parse(values));
        return this;
    }

    List<String> columns() {
        return columns;
    }

    /** {@return the line of names, with blanks as the files have them} */
    String header() {
        return columns.stream().map(name -> name.replace('_', ' ')).collect(Collectors.joining("\t"));
    }

    /** {@return a line, of values written as column=value} */
    String row(String... values) {
        var all = new HashMap<>(usual);
        all.putAll(parse(values));
        return columns.stream().map(name -> all.getOrDefault(name, "")).collect(Collectors.joining("\t"));
    }

    /** {@return the line of names and lines below it} */
    String[] table(String... rows) {
        var lines = new ArrayList<>(List.of(header()));
        lines.addAll(List.of(rows));
        return lines.toArray(String[]::new);
    }

    private static Map<String, String> parse(String... values) {
        return Arrays.stream(values)
                .map(value -> value.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
