package dev.entente.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * What can be referred to: the actors, places, treaties and events of the files read together, and of the graph or
 * the project's data behind them.
 */
public final class References {

    /** What can be referred to. */
    public enum Target {
        /** An actor of any kind. */
        ACTOR,
        /** A place. */
        PLACE,
        /** An event. */
        EVENT,
        /** A treaty. */
        TREATY
    }

    /**
     * Something that has been defined.
     *
     * @param what the kind of actor, or the type of event, in lower case; empty for the rest
     * @param where the file, or the graph
     */
    public record Definition(String what, String where) {}

    /** Where a definition stands that was loaded before. */
    public static final String GRAPH = "the graph";

    private static final double ALIKE = 0.85;

    private final Map<Target, Map<String, Definition>> known = new HashMap<>();

    /** What was defined in a file that is left out, with that file. */
    private final Map<String, String> lost = new HashMap<>();

    /** Adds something that can be referred to, unless its id is taken.
     *
     * @param target what it is
     * @param id its id
     * @param definition its kind and where it stands
     */
    public void add(Target target, String id, Definition definition) {
        ids(target).putIfAbsent(id, definition);
    }

    /** Takes away what a file defined, since the file does not load.
     *
     * @param file the file
     */
    void forget(String file) {
        known.forEach((target, ids) -> ids.entrySet().removeIf(entry -> {
            boolean gone = entry.getValue().where().equals(file);
            if (gone) {
                lost.put(target + " " + entry.getKey(), file);
            }
            return gone;
        }));
    }

    Optional<Definition> find(Target target, String id) {
        return Optional.ofNullable(ids(target).get(id));
    }

    /** Adds a fault if what a cursor names is not known; the hint names the nearest id. */
    void require(Target target, Cursor at) {
        var id = at.text();
        if (id.isEmpty() || find(target, id).isPresent()) {
            return;
        }
        var file = lost.get(target + " " + id);
        if (file != null) {
            at.faultOfFile(
                    "it rests on %s, which is left out".formatted(file),
                    "Mend %s first, then load both.".formatted(file));
            return;
        }
        var word = target.name().toLowerCase(Locale.ROOT);
        at.fault(
                "'%s' is no %s that is known".formatted(id, word),
                nearest(ids(target).keySet(), id)
                        .map(near -> "Did you mean '%s'? Else define it in this file.".formatted(near))
                        .orElse("Define it in this file, or load the file that does together with this one."));
    }

    /** {@return the id most like another, if one is like it}
     *
     * @param ids those to choose from
     * @param id what was written
     */
    static Optional<String> nearest(Collection<String> ids, String id) {
        var similarity = new JaroWinklerSimilarity();
        String best = null;
        double most = ALIKE;
        for (var each : ids) {
            double alike = similarity.apply(each.toLowerCase(Locale.ROOT), id.toLowerCase(Locale.ROOT));
            if (alike > most) {
                most = alike;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    private Map<String, Definition> ids(Target target) {
        return known.computeIfAbsent(target, none -> new TreeMap<>());
    }
}
