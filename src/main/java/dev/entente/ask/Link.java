package dev.entente.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two actors whom a row of an answer ties together.
 *
 * @param a one end: a column that holds the id of an actor, or a list of them; or {@code $parameter}, the actor that the
 *     question was asked about
 * @param b the other end
 */
public record Link(String a, String b) {

    private static final Pattern FORM = Pattern.compile("(\\$?\\w+)-(\\$?\\w+)");

    /** {@return a link as the header of a question has it}
     *
     * @param text such as {@code aId-bId} or {@code ally-$country}
     */
    static Link parse(String text) {
        var ends = FORM.matcher(text);
        if (!ends.matches()) {
            throw new IllegalStateException("'%s' is no link: write it like aId-bId or ally-$country".formatted(text));
        }
        return new Link(ends.group(1), ends.group(2));
    }

    /** {@return both ends} */
    public List<String> ends() {
        return List.of(a, b);
    }

    /** {@return whether all parameters that it names are given}
     *
     * @param parameters of the question, by name
     */
    public boolean holdsFor(Map<String, ? extends @Nullable Object> parameters) {
        return ends().stream().allMatch(end -> !isParameter(end) || parameters.get(end.substring(1)) != null);
    }

    /** {@return the ids of the actors at an end of a row}
     *
     * @param end one of its ends
     * @param row the row
     * @param parameters of the question, by name
     */
    public static Stream<String> ids(
            String end, Map<String, Object> row, Map<String, ? extends @Nullable Object> parameters) {
        @Nullable Object value = isParameter(end) ? parameters.get(end.substring(1)) : row.get(end);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf);
        }
        return Stream.ofNullable(value).map(String::valueOf);
    }

    /** {@return whether an end is a parameter and not a column}
     *
     * @param end one of its ends
     */
    public static boolean isParameter(String end) {
        return end.startsWith("$");
    }
}
