package dev.entente.graph;

import dev.entente.model.Tie;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ties that are ready to be written: checked, each id once and none of them in the graph, both ends in the graph.
 * Values are text, {@code Long}, {@code Double}, {@code Boolean}, {@code LocalDate} or a list of texts.
 */
public interface PreparedTies {

    /** {@return the names of the properties of a tie, in the order of {@link Cursor#value}; one of them is {@code id}} */
    List<String> columns();

    /** {@return the properties that are the same for all ties, which travel once for many ties} */
    Map<String, Object> constants();

    /**
     * {@return the parts of the ties} Two lanes have no tie in common, and those that share no bucket have no end in
     * common: these are written at the same time, and seldom want the same lock.
     */
    List<Lane> lanes();

    /**
     * {@return the ties of a lane; for a graph that answers they are ordered by both ends and type, since what stands together
     * travels together}
     *
     * @param lane one of the lanes; each is opened once, by the thread that reads it
     */
    Cursor open(Lane lane);

    /**
     * The ties between two buckets, or within one.
     *
     * @param bucketA the bucket of one end, see {@link Buckets}
     * @param bucketB the bucket of the other
     * @param ties how many
     */
    record Lane(int bucketA, int bucketB, long ties) {

        boolean shares(Lane other) {
            return has(other.bucketA) || has(other.bucketB);
        }

        private boolean has(int bucket) {
            return bucketA == bucket || bucketB == bucket;
        }
    }

    /** Goes through the ties of a lane; before the first {@link #next} it stands on none. */
    interface Cursor extends AutoCloseable {

        /** {@return whether there is one more tie, on which it then stands} */
        boolean next();

        /** {@return the type of the tie} */
        String type();

        /** {@return the id of the actor it starts from} */
        String a();

        /** {@return the id of the second end} */
        String b();

        /** {@return what the second end is} */
        Tie.End endKind();

        /** {@return the value of a property, if it has one}
         *
         * @param column the place of its name in {@link PreparedTies#columns}
         */
        @Nullable
        Object value(int column);

        @Override
        void close();
    }
}
