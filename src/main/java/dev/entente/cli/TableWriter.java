package dev.entente.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import dev.entente.ask.Answer;
import dev.entente.ask.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes rows in any format. */
final class TableWriter {

    private static final Character[] LINES = {
        null, null, null, null, null, null, null, null, '-', null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null
    };

    private static final int WIDEST = 60;

    private final PrintWriter out;

    TableWriter(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes rows.
     *
     * @param rows the rows
     * @param columns what people see of them
     * @param details what programs see besides
     * @param format how; CYPHER is not for rows
     */
    void write(List<Map<String, Object>> rows, List<String> columns, List<String> details, Format format) {
        var all = Answer.columns(columns, details);
        switch (format) {
            case JSON -> json(Answer.records(rows, all));
            case CSV -> csv(rows, all);
            case MARKDOWN -> markdown(rows, columns);
            default -> table(rows, columns);
        }
        out.flush();
    }

    /** Writes a value as JSON, dates as ISO days.
     *
     * @param value records, maps, lists
     */
    void json(Object value) {
        out.println(Json.text(value));
    }

    private void csv(List<Map<String, Object>> rows, List<String> columns) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader(columns.toArray(String[]::new))
                .setRecordSeparator("\n")
                .get();
        try {
            var printer = new CSVPrinter(out, format);
            for (var row : rows) {
                printer.printRecord(columns.stream().map(column -> text(row.get(column))));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void markdown(List<Map<String, Object>> rows, List<String> columns) {
        out.println(columns.stream().collect(Collectors.joining(" | ", "| ", " |")));
        out.println(columns.stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |")));
        for (var row : rows) {
            out.println(columns.stream()
                    .map(column -> text(row.get(column)).replace("|", "\\|").replace("\n", " "))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
    }

    private void table(List<Map<String, Object>> rows, List<String> columns) {
        var heads = columns.stream()
                .map(column -> new Column()
                        .header(column)
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(isNumber(rows, column) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                        .maxWidth(WIDEST, OverflowBehaviour.NEWLINE)
                        .<Map<String, Object>>with(row -> text(row.get(column))))
                .toList();
        AsciiTable.getTable(LINES, rows, heads)
                .lines()
                .map(String::stripTrailing)
                .forEach(out::println);
    }

    private static boolean isNumber(List<Map<String, Object>> rows, String column) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(value -> value == null || value instanceof Number);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(TableWriter::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Temporal day ? day.toString() : String.valueOf(value);
    }
}
