package dev.entente.fetch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A stretch of time for which a list names no file.
 *
 * @param list the name of the list
 * @param from its first quarter of an hour, in UTC
 * @param until the first one after it
 * @param slots how many quarters of an hour that is
 * @param why what is known about it
 */
public record Gap(String list, LocalDateTime from, LocalDateTime until, long slots, Why why) {

    /** What is known about a gap. */
    public enum Why {
        /** Before the first file of the list. */
        BEFORE_THE_FIRST,
        /** After the newest file of the list. */
        NOT_YET,
        /** Amid the list: GDELT has no file for it. */
        NOT_LISTED
    }

    /** A file holds what GDELT saw in this time. */
    static final Duration SLOT = Duration.ofMinutes(15);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** {@return the gap in words} */
    public String phrase() {
        var time = slots == 1
                ? MINUTE.format(from)
                : "%s to %s (%,d files)".formatted(MINUTE.format(from), MINUTE.format(until), slots);
        return switch (why) {
            case BEFORE_THE_FIRST -> "%s: before the first file of %s".formatted(time, list);
            case NOT_YET -> "%s: not in %s yet".formatted(time, list);
            default -> "%s: %s names no file".formatted(time, list);
        };
    }

    /**
     * {@return the gaps of a list in a period}
     *
     * @param list the name of the list
     * @param from the beginning of the period
     * @param until its end
     * @param span the first and the last slot of the list
     * @param named the slots of the period that the list names
     */
    static List<Gap> of(String list, LocalDateTime from, LocalDateTime until, Span span, Set<LocalDateTime> named) {
        var gaps = new ArrayList<Gap>();
        var first = earlier(span.first(), until);
        var end = later(span.last().plus(SLOT), from);
        if (from.isBefore(first)) {
            gaps.add(between(list, from, first, Why.BEFORE_THE_FIRST));
        }
        var open = later(first, from);
        for (var slot = open; slot.isBefore(end) && slot.isBefore(until); slot = slot.plus(SLOT)) {
            if (named.contains(slot)) {
                if (open.isBefore(slot)) {
                    gaps.add(between(list, open, slot, Why.NOT_LISTED));
                }
                open = slot.plus(SLOT);
            }
        }
        if (open.isBefore(earlier(end, until))) {
            gaps.add(between(list, open, earlier(end, until), Why.NOT_LISTED));
        }
        if (end.isBefore(until)) {
            gaps.add(between(list, end, until, Why.NOT_YET));
        }
        return gaps;
    }

    /** The first and the last slot of a list. */
    record Span(LocalDateTime first, LocalDateTime last) {

        Span with(LocalDateTime slot) {
            return new Span(earlier(first, slot), later(last, slot));
        }
    }

    private static Gap between(String list, LocalDateTime from, LocalDateTime until, Why why) {
        return new Gap(list, from, until, Duration.between(from, until).dividedBy(SLOT), why);
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
