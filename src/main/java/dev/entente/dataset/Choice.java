package dev.entente.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a data set is wanted.
 *
 * @param from only ties from this day on
 * @param until only ties before this day
 * @param actors only ties of these actors, by id
 * @param countries only ties of these countries or of those who are part of them, by id
 * @param types only ties of these types
 * @param minMentions only ties that were mentioned so often
 * @param minSources only ties that so many sources report
 * @param rootOnly only what stands at the head of an article, where the data set says so
 * @param tally one tie for each pair, type and so long a time, in place of single ones
 */
public record Choice(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<String> actors,
        List<String> countries,
        List<String> types,
        Optional<Long> minMentions,
        Optional<Long> minSources,
        boolean rootOnly,
        Optional<Tally> tally) {

    /** Everything, singly. */
    public static final Choice ALL = new Choice(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    /** How long a time one counted tie stands for. */
    public enum Tally {
        /** A day. */
        DAY,
        /** A week, from Monday on. */
        WEEK,
        /** A month. */
        MONTH
    }

    /** {@return what is wanted, in words; empty for everything} */
    public String phrase() {
        var words = new ArrayList<String>();
        from.ifPresent(day -> words.add("from " + day));
        until.ifPresent(day -> words.add("until " + day));
        actors.forEach(id -> words.add("actor " + id));
        countries.forEach(id -> words.add("country " + id));
        types.forEach(type -> words.add("type " + type));
        minMentions.ifPresent(least -> words.add("at least " + least + " mentions"));
        minSources.ifPresent(least -> words.add("at least " + least + " sources"));
        if (rootOnly) {
            words.add("root events only");
        }
        tally.ifPresent(time -> words.add("counted by " + time.name().toLowerCase(Locale.ROOT)));
        return String.join(", ", words);
    }

    /** Copies. */
    public Choice {
        actors = List.copyOf(actors);
        countries = List.copyOf(countries);
        types = List.copyOf(types);
    }
}
