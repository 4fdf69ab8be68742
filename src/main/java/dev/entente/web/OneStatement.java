package dev.entente.web;

import dev.entente.ask.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question as one statement, its values written into it. Neo4j Browser shows no rows and draws nothing when it is
 * given several statements at once, {@code :param} lines among them: only whether each of them ran.
 */
final class OneStatement {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private static final Pattern DRAWS = Pattern.compile("(?m)^// draws: (.+)$");

    /** A condition on a parameter that was not given, and one on a parameter that was. */
    private static final Pattern NOT_GIVEN = Pattern.compile("\\(null IS NULL OR ");

    private static final Pattern GIVEN =
            Pattern.compile("\\((?:'(?:[^'\\\\]|\\\\.)*'|date\\('[^']*'\\)|-?\\d+) IS NULL OR ");

    private OneStatement() {}

    /**
     * {@return the statement, under its title; its last column is what to draw, if the question says what that is}
     *
     * @param question the question
     * @param values its parameters, by name
     */
    static String of(Question question, Map<String, ? extends @Nullable Object> values) {
        var text = PARAMETER
                .matcher(question.statement())
                .replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
        return "// %s%n%s%n"
                .formatted(
                        question.title().getOrDefault("en", question.name()),
                        drawing(withoutIdleConditions(text), question));
    }

    /** {@return whether the answer of a question is drawn, and not only listed}
     *
     * @param question the question
     */
    static boolean draws(Question question) {
        return DRAWS.matcher(question.cypher()).find();
    }

    private static String value(MatchResult found, Map<String, ? extends @Nullable Object> values) {
        var name = found.group(1);
        if (!values.containsKey(name)) {
            throw new IllegalStateException("$%s has no value".formatted(name));
        }
        var value = values.get(name);
        if (value == null || value instanceof Number) {
            return String.valueOf(value);
        }
        if (value instanceof LocalDate day) {
            return "date('%s')".formatted(day);
        }
        return "'" + String.valueOf(value).replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** What was not asked for goes; what was asked for loses its "or it was not asked for". */
    private static String withoutIdleConditions(String statement) {
        var text = statement;
        for (var idle = NOT_GIVEN.matcher(text); idle.find(); idle = NOT_GIVEN.matcher(text)) {
            text = text.substring(0, idle.start()) + "true" + text.substring(closing(text, idle.start()) + 1);
        }
        text = GIVEN.matcher(text).replaceAll("(");
        text = text.replaceAll("\\s+AND true\\b", "").replaceAll("\\bWHERE true\\s+AND\\b", "WHERE");
        return text.replaceAll("\\s+WHERE true(?=\\s*(\\n|$))", "");
    }

    /** Where the parenthesis that opens at an index closes; those within quotes do not count. */
    private static int closing(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\\' && quoted) {
                i++;
            } else if (each == '\'') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += each == '(' ? 1 : each == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalStateException("an open parenthesis: " + text.substring(open));
    }

    /** Adds the column of what is drawn to the last RETURN, which stands at the start of its line. */
    private static String drawing(String statement, Question question) {
        var draws = DRAWS.matcher(question.cypher());
        if (!draws.find()) {
            return statement;
        }
        int last = statement.lastIndexOf("\nRETURN ");
        var end = Pattern.compile("\\n(?=ORDER BY|SKIP|LIMIT)|$").matcher(statement);
        if (last < 0 || !end.find(last + 1)) {
            throw new IllegalStateException(question.name() + " has no RETURN to add a drawing to");
        }
        return "%s,%n  [%s] AS drawn%s"
                .formatted(statement.substring(0, end.start()), draws.group(1), statement.substring(end.start()));
    }
}
