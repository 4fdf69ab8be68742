package dev.entente.dossier;

import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import java.time.LocalDate;
import java.util.Optional;

/** The fields {@code from} and {@code until} of a file as half-open time. */
final class Periods {

    private Periods() {}

    /**
     * {@return the time of something that lasts: open where {@code until} is null or missing}
     *
     * @param at the object with the fields
     */
    static Optional<Period> lasting(Cursor at) {
        return at.date("from").flatMap(from -> ended(at, from.first(), from.precision(), at.day("until")));
    }

    /**
     * {@return the time of something that happened: the whole day, month or year of {@code from} where {@code until}
     * is missing, open where it is null}
     *
     * @param at the object with the fields
     * @param reported the day to take where {@code from} is missing, as the day by which it had happened
     */
    static Optional<Period> happened(Cursor at, Optional<LocalDate> reported) {
        var from = at.date("from")
                .or(() -> at.has("from")
                        ? Optional.empty()
                        : reported.map(day -> new PartialDate(day, Precision.REPORTED)));
        return from.flatMap(start -> {
            boolean open = at.has("until") && at.at("until").isNull();
            Optional<LocalDate> end =
                    open ? Optional.empty() : at.has("until") ? at.day("until") : Optional.of(start.after());
            return ended(at, start.first(), start.precision(), end);
        });
    }

    /**
     * {@return a span that begins on an earliest day, if all that is known of its beginning is the month or year of that
     * day; else the span as it is}
     *
     * @param earliest the first day it can hold, such as that of a signature
     * @param period the span
     */
    static Period notBefore(LocalDate earliest, Period period) {
        var known = new PartialDate(period.from(), period.precision()).period();
        boolean vague = period.precision() == Precision.MONTH || period.precision() == Precision.YEAR;
        boolean holds = vague && known.includes(earliest) && period.includes(earliest);
        return holds ? new Period(earliest, period.until(), period.precision()) : period;
    }

    private static Optional<Period> ended(Cursor at, LocalDate from, Precision precision, Optional<LocalDate> until) {
        if (until.isPresent() && !until.get().isAfter(from)) {
            at.at("until")
                    .fault(
                            "until %s is not after from %s".formatted(until.get(), from),
                            "until is the first day that it no longer holds; for a single day leave it out.");
            return Optional.empty();
        }
        return Optional.of(new Period(from, until, precision));
    }
}
