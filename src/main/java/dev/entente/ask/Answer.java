package dev.entente.ask;

import java.util.List;
import java.util.Map;
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
        List<Map<String, Object>> rows) {}
