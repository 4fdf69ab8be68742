package dev.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One source's word for an event, with that source's own reading of when and how surely.
 *
 * @param source id of the source
 * @param locator where in it, such as {@code paragraph 7}
 * @param status how the source puts it
 * @param period when, in this source's reading
 * @param when the same for people, if the source's words say more than the dates
 * @param speaker id of the actor in whose mouth the source puts it
 * @param through ids of the sources it came through, nearest first
 * @param published the day of the report
 */
public record Report(
        String source,
        String locator,
        Status status,
        Period period,
        Optional<String> when,
        Optional<String> speaker,
        List<String> through,
        LocalDate published) {

    /** Copies. */
    public Report {
        through = List.copyOf(through);
    }

    /** {@return the source where the chain of citations ends: reports with the same origin are no two sources} */
    public String origin() {
        return through.isEmpty() ? source : through.get(through.size() - 1);
    }
}
