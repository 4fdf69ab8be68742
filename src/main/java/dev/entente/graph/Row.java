package dev.entente.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer, or a map in it, read by the name and kind of its columns.
 *
 * @param values the columns by name
 */
public record Row(Map<String, Object> values) {

    /** {@return the text of a column that has one; the empty text if it has none}
     *
     * @param column its name
     */
    public String text(String column) {
        return optional(column).orElse("");
    }

    /** {@return the text of a column, if it has one}
     *
     * @param column its name
     */
    public Optional<String> optional(String column) {
        return Optional.ofNullable(values.get(column)).map(String::valueOf);
    }

    /** {@return the day of a column, if it has one}
     *
     * @param column its name
     */
    public Optional<LocalDate> day(String column) {
        return values.get(column) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** {@return whether a column is true}
     *
     * @param column its name
     */
    public boolean isTrue(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** {@return the whole number of a column, if it has one}
     *
     * @param column its name
     */
    public Optional<Long> number(String column) {
        return values.get(column) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    /** {@return the number of a column, with its decimals, if it has one}
     *
     * @param column its name
     */
    public Optional<Double> decimal(String column) {
        return values.get(column) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    /** {@return the texts of a column that is a list; none if it is not}
     *
     * @param column its name
     */
    public List<String> texts(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** {@return the map in a column, with its values as they are; empty if it is none}
     *
     * @param column its name
     */
    public Map<String, Object> map(String column) {
        return row(column).values();
    }

    /** {@return the map in a column; empty if it is none}
     *
     * @param column its name
     */
    Row row(String column) {
        return of(values.get(column));
    }

    /** {@return the maps in a column that is a list of maps}
     *
     * @param column its name
     */
    List<Row> rows(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(Row::of).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // the keys of a map in an answer are always text
    private static Row of(@Nullable Object value) {
        return new Row(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
