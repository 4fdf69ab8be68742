package dev.entente.graph;

import dev.entente.model.Tie;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ties that are ready to be written: checked, each id once, both ends in the graph. Their values are text, whole
 * numbers (Long), fractions (Double), truth values, days (LocalDate) and lists of texts.
 */
public interface PreparedTies {

    /** {@return the names of the properties of a tie, in the order of {@link Cursor#value}; {@code id} is one of them} */
    List<String> columns();

    /** {@return the properties that are the same for all} */
    Map<String, Object> constants();

    /** {@return the parts that can be written at the same time} */
    List<Lane> lanes();

    /** {@return the ties of a part, from the first; several parts may be open at a time}
     *
     * @param lane the part
     */
    Cursor open(Lane lane);

    /**
     * A part of the ties: those between the nodes of two buckets.
     *
     * @param bucketA the bucket of the one end
     * @param bucketB the bucket of the other, or the same
     * @param ties how many there are
     */
    record Lane(int bucketA, int bucketB, long ties) {}

    /** Stands on one tie after another. */
    interface Cursor extends AutoCloseable {

        /** {@return whether there is a next tie, on which it stands now} */
        boolean next();

        /** {@return the name of its tie type} */
        String type();

        /** {@return the id of the actor that acts} */
        String a();

        /** {@return the id of the other end} */
        String b();

        /** {@return what the other end is} */
        Tie.End endKind();

        /** {@return the value of a property; null if the tie has none of that name}
         *
         * @param column its place in {@link PreparedTies#columns}
         */
        @Nullable
        Object value(int column);

        @Override
        void close();
    }
}
