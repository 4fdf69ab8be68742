package dev.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param id unique over all sources, such as {@code geosurvey-2024-10-30}
 * @param kind article, dataset, treaty text or reference
 * @param title its title
 * @param publisher who published it
 * @param author who wrote it
 * @param published the day it was published, or the first day of the month or year
 * @param language ISO 639-1
 * @param url where it is
 * @param licence what may be done with it
 * @param sha256 of the text it was read from
 * @param asOf the day up to which it knows the facts
 * @param cites ids of the sources it relies on
 */
public record Source(
        String id,
        String kind,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<LocalDate> published,
        Optional<String> language,
        Optional<String> url,
        Optional<String> licence,
        Optional<String> sha256,
        Optional<LocalDate> asOf,
        List<String> cites) {

    /** Copies. */
    public Source {
        cites = List.copyOf(cites);
    }

    /** {@return a source of which nothing is known but its id}
     *
     * @param id its id
     */
    public static Source named(String id) {
        return new Source(
                id,
                "article",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
