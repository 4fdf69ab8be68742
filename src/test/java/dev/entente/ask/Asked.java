package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions as they are written on the command line, and their answers as lines that a test can show. */
final class Asked {

    /** The day of the article. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-30T12:00:00Z"), ZoneOffset.UTC);

    private static final Catalogue CATALOGUE = Catalogue.read();

    private Asked() {}

    static Asker asker(Graph graph) {
        return new Asker(graph, CATALOGUE, CLOCK);
    }

    static Question question(String name) {
        return CATALOGUE.question(name).orElseThrow(() -> new AssertionError("no question " + name));
    }

    /** {@return the answer to a line such as {@code allies-of --country PRK}} */
    static Answer answer(Graph graph, String line) {
        var question = question(line.split(" ", 2)[0]);
        return asker(graph).ask(question, options(question, line));
    }

    /** {@return some columns of the answer to a line, a row in a line each} */
    static List<String> rows(Graph graph, String line, String columns) {
        return answer(graph, line).rows().stream()
                .map(row -> Arrays.stream(columns.split(", "))
                        .map(column -> text(row, column))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    static Map<String, String> options(Question question, String line) {
        var options = new Question(
                        question.name(),
                        question.title(),
                        question.group(),
                        question.parameters(),
                        question.columns(),
                        question.details(),
                        question.links(),
                        question.phrases(),
                        line,
                        question.cypher())
                .exampleValues();
        assertThat(options).as("options of %s", line).hasSize(line.split(" --", -1).length - 1);
        return options;
    }

    private static String text(Map<String, Object> row, String column) {
        assertThat(row).containsKey(column);
        var value = row.get(column);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? "-" : value.toString();
    }
}
