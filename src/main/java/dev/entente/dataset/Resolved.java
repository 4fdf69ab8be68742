package dev.entente.dataset;

import dev.entente.model.ActorKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom a name or code of a data set means, for some time.
 *
 * @param id the id of the actor
 * @param from the first day on which it means this one
 * @param until the first day on which it no longer does
 * @param made what is to be made if the graph does not have it yet; empty if it is known to be there
 */
record Resolved(String id, LocalDate from, LocalDate until, Optional<Made> made) {

    /** Days before and after all days of any data set. */
    static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /**
     * An actor that a data set names and nobody else has defined.
     *
     * @param kind what it is
     * @param name what it is called
     * @param partOf id of the country or organisation that it is part of, if it is
     * @param country id of the country it is in, if one is known
     * @param code the code it was named by
     * @param note what sets it apart: {@code region} for a part of the world, {@code unknown} for a code that nobody knows
     */
    record Made(
            ActorKind kind,
            String name,
            Optional<String> partOf,
            Optional<String> country,
            String code,
            Optional<String> note) {}

    /** {@return one that is always the same and known} */
    static Resolved known(String id) {
        return new Resolved(id, ALWAYS, NEVER, Optional.empty());
    }

    /** {@return one that is always the same and may have to be made} */
    static Resolved made(String id, Made made) {
        return new Resolved(id, ALWAYS, NEVER, Optional.of(made));
    }
}
