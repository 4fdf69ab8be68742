package dev.entente.graph;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Actors and places that are ready to be written besides those of the facts: each id once, and none of the facts'
 * own. They are the rows of {@code load/actors} and {@code load/places}; what has a {@code label} is an actor.
 */
public interface PreparedNodes {

    /** No further nodes. */
    PreparedNodes NONE = new PreparedNodes() {
        @Override
        public long count() {
            return 0;
        }

        @Override
        public Stream<Map<String, Object>> rows() {
            return Stream.empty();
        }
    };

    /** {@return how many there are, roughly} */
    long count();

    /** {@return the rows: id, label, names, source and properties of an actor, the same without a label of a place; read
     * from the first each time, one after another, and closed at the end}
     */
    Stream<Map<String, Object>> rows();
}
