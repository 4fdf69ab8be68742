package dev.entente.web;

import dev.entente.UsageException;
import dev.entente.ask.Answer;
import dev.entente.ask.Link;
import dev.entente.model.PartialDate;
import dev.entente.network.Pair;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of an answer that is shown: the rows that hold at some time of a period. A row without days holds always.
 *
 * @param from the first day of the period, if it has one
 * @param until the first day after it, if it has one
 */
record Shown(Optional<LocalDate> from, Optional<LocalDate> until) {

    static final String FROM = "shownFrom";

    static final String UNTIL = "shownUntil";

    /** {@return what a request wants to be shown}
     *
     * @param context the request
     */
    static Shown of(Context context) {
        return new Shown(day(context, FROM), day(context, UNTIL));
    }

    /** {@return whom the rows tie together, a pair for each tie}
     *
     * @param answer the answer
     */
    List<Pair> pairs(Answer answer) {
        var pairs = new ArrayList<Pair>();
        for (var row : answer.rows()) {
            if (has(row)) {
                for (var link : answer.links()) {
                    for (var a : Link.ids(link.a(), row, answer.parameters()).toList()) {
                        Link.ids(link.b(), row, answer.parameters()).forEach(b -> pairs.add(new Pair(a, b)));
                    }
                }
            }
        }
        return pairs;
    }

    private boolean has(Map<String, Object> row) {
        var first = day(row, "from");
        var after = day(row, "until");
        return (until.isEmpty() || first.isEmpty() || first.get().isBefore(until.get()))
                && (from.isEmpty() || after.isEmpty() || after.get().isAfter(from.get()));
    }

    private static Optional<LocalDate> day(Map<String, Object> row, String column) {
        return row.get(column) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    private static Optional<LocalDate> day(Context context, String name) {
        var text = context.queryParam(name);
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(PartialDate.parse(text).first());
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "%s: %s".formatted(name, e.getMessage()),
                    "Write a day, a month or a year: 2024-10-28, 2024-10 or 2024.");
        }
    }
}
