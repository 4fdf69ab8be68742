package dev.entente.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Half-open time: the first day something can hold, and the first day it no longer holds.
 *
 * @param from the first day
 * @param until the first day after, empty while it goes on
 * @param precision how exactly the first day is known
 */
public record Period(LocalDate from, Optional<LocalDate> until, Precision precision) {

    /** Refuses a span that ends before it begins, or on the day it begins: it would hold on no day at all. */
    public Period {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("until %s is not after from %s".formatted(until.get(), from));
        }
    }

    /** {@return the span from a day on, without an end}
     *
     * @param from the first day
     */
    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty(), Precision.DAY);
    }

    /** {@return a span with both ends}
     *
     * @param from the first day
     * @param until the first day after
     * @param precision how exactly the first day is known
     */
    public static Period between(LocalDate from, LocalDate until, Precision precision) {
        return new Period(from, Optional.of(until), precision);
    }

    /** {@return the span in words, such as {@code June 2024}, {@code since 2023} or {@code by 30 October 2024}} */
    public String phrase() {
        var start = DateWords.of(from, precision);
        if (until.isEmpty()) {
            return "since " + start;
        }
        boolean single = until.get().equals(new PartialDate(from, precision).after());
        if (single) {
            return precision == Precision.REPORTED ? "by " + start : start;
        }
        return start + " until " + DateWords.of(until.get(), Precision.DAY);
    }

    /** {@return whether it holds on a day}
     *
     * @param day the day
     */
    public boolean includes(LocalDate day) {
        return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
    }

    /** {@return the days that two spans share, or empty if there are none; as exact as the later beginning, or as the
     *     less exact of two that are one}
     *
     * @param other the other span
     */
    public Optional<Period> overlap(Period other) {
        boolean first = from.isBefore(other.from);
        var earlier = first ? this : other;
        var later = first ? other : this;
        var end = until.isEmpty()
                ? other.until
                : other.until.filter(day -> day.isBefore(until.get())).or(() -> until);
        if (end.isPresent() && !end.get().isAfter(later.from)) {
            return Optional.empty();
        }
        boolean vaguer = earlier.from.equals(later.from) && earlier.precision.compareTo(later.precision) > 0;
        return Optional.of(new Period(later.from, end, vaguer ? earlier.precision : later.precision));
    }
}
