package dev.entente.ask;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question as Neo4j Browser takes it: a {@code :param} line for each parameter, then the statement. */
public final class BrowserQuery {

    private BrowserQuery() {}

    /**
     * {@return the text to paste into Neo4j Browser}
     *
     * @param question the question
     * @param parameters its parameters, by name
     */
    public static String of(Question question, Map<String, ? extends @Nullable Object> parameters) {
        var text = new StringBuilder();
        parameters.forEach((name, value) -> text.append(":param ")
                .append(name)
                .append(" => ")
                .append(literal(value))
                .append(";\n"));
        return text.append(question.statement()).append(";\n").toString();
    }

    private static String literal(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return String.valueOf(value);
        }
        if (value instanceof LocalDate day) {
            return "date('%s')".formatted(day);
        }
        return "'" + String.valueOf(value).replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
