package dev.entente.model;

import java.util.Comparator;

/**
 * Who took part in an event, and as what.
 *
 * @param id id of the actor, or of the place where the end of a relation is a place
 * @param role a role of the vocabulary
 * @param side whom they came with, such as a delegation's country; those of one side are not tied to each other; may
 *     be empty
 * @param isPlace whether the id is that of a place
 */
public record Participant(String id, String role, String side, boolean isPlace) implements Comparable<Participant> {

    private static final Comparator<Participant> ORDER = Comparator.comparing(Participant::role)
            .thenComparing(Participant::id)
            .thenComparing(Participant::side)
            .thenComparing(Participant::isPlace);

    @Override
    public int compareTo(Participant other) {
        return ORDER.compare(this, other);
    }

    /** {@return whether two came together, so that what they did they did not do to each other}
     *
     * @param other another participant of the same event
     */
    public boolean isWith(Participant other) {
        return !side.isEmpty() && side.equals(other.side);
    }
}
