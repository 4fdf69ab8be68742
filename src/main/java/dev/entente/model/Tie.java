package dev.entente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One typed, dated, sourced relation between two ends: what every question is answered from.
 *
 * @param id unique over all ties, made of what the tie says, so that the same tie has the same id in every load
 * @param type name of a tie type of the vocabulary
 * @param ends who is tied to whom or what
 * @param reading when, how surely and by whom
 * @param extra further properties by name: code, event, place, title, office, obligations, treaty, ...
 */
public record Tie(String id, String type, Ends ends, Reading reading, Map<String, Object> extra) {

    /** What the second end of a tie can be; the first is always an actor. */
    public enum End {
        /** An actor. */
        ACTOR,
        /** A place. */
        PLACE,
        /** A treaty. */
        TREATY
    }

    /**
     * The two ends of a tie.
     *
     * @param a id of the actor that acts
     * @param b id of the other end
     * @param kind what the other end is
     */
    public record Ends(String a, String b, End kind) {

        /** {@return two actors}
         *
         * @param a id of the one that acts
         * @param b id of the other
         */
        public static Ends actors(String a, String b) {
            return new Ends(a, b, End.ACTOR);
        }
    }

    /** Sorts the further properties by name, so that equal ties are written alike. */
    public Tie {
        extra = Collections.unmodifiableMap(new TreeMap<>(extra));
    }

    /**
     * {@return a lasting relation that one source states}
     *
     * @param type name of the tie type
     * @param ends who is tied to whom or what
     * @param key what tells it from another of the same type, ends and first day; may be empty
     * @param period when it holds
     * @param reported the day it became known
     * @param source id of the source
     * @param extra further properties
     */
    public static Tie standing(
            String type,
            Ends ends,
            String key,
            Period period,
            LocalDate reported,
            String source,
            Map<String, Object> extra) {
        var id = String.join("|", type, ends.a(), ends.b(), period.from().toString());
        var reading = new Reading(
                Status.STATED, period, Optional.empty(), reported, source, List.of(source), List.of(source));
        return new Tie(key.isEmpty() ? id : id + "|" + key, type, ends, reading, extra);
    }
}
