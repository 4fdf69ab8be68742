package dev.entente.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question was answered with.
 *
 * @param question the question
 * @param parameters what the Cypher was given, by name; null for what was not given
 * @param understood in a line each, what was taken for what was written, where that is not plain
 * @param rows the rows: text, numbers, dates, lists
 */
public record Answer(
        Question question,
        Map<String, @Nullable Object> parameters,
        List<String> understood,
        List<Map<String, Object>> rows) {

    /** {@return the rows as programs read them: what people see first, then what programs see besides} */
    public List<Map<String, @Nullable Object>> records() {
        return records(rows, columns(question.columns(), question.details()));
    }

    /** {@return which actors a row ties together, without the links to a parameter that was not given} */
    public List<Link> links() {
        return question.links().stream()
                .filter(link -> link.holdsFor(parameters))
                .toList();
    }

    /** {@return whether there may be more rows than these: as many are here as were asked for at the most} */
    public boolean mayHaveMore() {
        return parameters.get("limit") instanceof Long most && rows.size() >= most;
    }

    /** {@return all columns, each once}
     *
     * @param seen what people see
     * @param details what programs see besides
     */
    public static List<String> columns(List<String> seen, List<String> details) {
        return Stream.concat(seen.stream(), details.stream()).distinct().toList();
    }

    /** {@return rows with some columns, in their order}
     *
     * @param rows the rows
     * @param columns the columns
     */
    public static List<Map<String, @Nullable Object>> records(List<Map<String, Object>> rows, List<String> columns) {
        return rows.stream().map(row -> record(row, columns)).toList();
    }

    private static Map<String, @Nullable Object> record(Map<String, Object> row, List<String> columns) {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach(column -> kept.put(column, row.get(column)));
        return kept;
    }
}
