package dev.entente.web;

import dev.entente.ask.Answer;
import dev.entente.ask.BrowserQuery;
import dev.entente.ask.KnownActor;
import dev.entente.ask.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent.
 *
 * @param question the name of the question
 * @param title what it asks, by language
 * @param written the values that the question was asked with, by parameter, as somebody would write them again
 * @param understood in a line each, what was taken for what was written
 * @param columns what people see of the rows
 * @param details what else is in them
 * @param links which actors a row ties together: pairs of ends, each a column that holds an id or a list of ids, or
 *     {@code =ID}, an actor that all rows are tied to
 * @param actors who is at those ends, by id
 * @param rows the rows
 * @param more whether there may be more rows than these
 * @param cypher the question with its parameters, for Neo4j Browser
 * @param statement the same as one statement, its values written into it, which Neo4j Browser draws
 * @param browser an address that opens Neo4j Browser with the question in its editor, if Neo4j Browser is served
 */
record Sent(
        String question,
        Map<String, String> title,
        Map<String, String> written,
        List<String> understood,
        List<String> columns,
        List<String> details,
        List<List<String>> links,
        Map<String, KnownActor> actors,
        List<Map<String, @Nullable Object>> rows,
        boolean more,
        String cypher,
        String statement,
        Optional<String> browser) {

    /** {@return an answer}
     *
     * @param answer the answer
     * @param actors who is at the ends of its links, by id
     * @param browser the address of Neo4j Browser, if it is served
     */
    static Sent of(Answer answer, Map<String, KnownActor> actors, Optional<String> browser) {
        var question = answer.question();
        var statement = OneStatement.of(question, answer.parameters());
        return new Sent(
                question.name(),
                question.title(),
                written(answer.parameters()),
                answer.understood(),
                question.columns(),
                question.details(),
                links(answer),
                actors,
                answer.records(),
                answer.mayHaveMore(),
                BrowserQuery.of(question, answer.parameters()),
                statement,
                // Neo4j Browser reads a plus as a plus
                browser.map(address -> "%s&cmd=edit&arg=%s"
                        .formatted(
                                address,
                                URLEncoder.encode(statement, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))));
    }

    private static List<List<String>> links(Answer answer) {
        return answer.links().stream()
                .map(link -> link.ends().stream()
                        .map(end -> Link.isParameter(end)
                                ? "=" + answer.parameters().get(end.substring(1))
                                : end)
                        .toList())
                .toList();
    }

    private static Map<String, String> written(Map<String, @Nullable Object> parameters) {
        var written = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (value != null) {
                written.put(name, String.valueOf(value));
            }
        });
        return written;
    }
}
