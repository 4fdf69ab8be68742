package dev.entente.ask;

import dev.entente.UsageException;
import dev.entente.model.PartialDate;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time in the words of a question, in English or Indonesian: "in October 2024", "sejak 2023", "between 1990 and 1992". */
final class PeriodWords {

    private static final Set<String> SINCE = Set.of("since", "from", "after", "sejak", "dari", "setelah", "mulai");

    private static final Set<String> BEFORE = Set.of("before", "until", "till", "sebelum", "hingga", "sampai");

    private static final Set<String> WITHIN =
            Set.of("in", "on", "during", "pada", "di", "selama", "tahun", "tanggal", "as", "of", "per", "at");

    private static final Set<String> BETWEEN = Set.of("between", "antara", "from", "dari", "sejak");

    private static final Set<String> AND =
            Set.of("and", "to", "until", "till", "through", "dan", "sampai", "hingga", "ke", "-");

    private static final Set<String> FILLING = Set.of("of", "the", "year", "tahun");

    private static final Map<String, Integer> MONTHS = months();

    private PeriodWords() {}

    /**
     * A time, and the words around it.
     *
     * @param from first day
     * @param until first day after
     * @param before the words before the time
     * @param after the words after it
     */
    record Found(Optional<LocalDate> from, Optional<LocalDate> until, List<String> before, List<String> after) {

        /** {@return the words without the time} */
        List<String> rest() {
            var rest = new ArrayList<>(before);
            rest.addAll(after);
            return rest;
        }
    }

    /** A date at some words, and how many of them it takes. */
    private record Dated(PartialDate date, int length) {}

    /**
     * {@return the time that some words name, if they do: the first one}
     *
     * @param words the words
     * @throws UsageException if it is a day that does not exist
     */
    static Optional<Found> find(List<String> words) {
        @Nullable Found found = null;
        for (int i = 0; i < words.size() && found == null; i++) {
            found = at(words, i);
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable Found at(List<String> words, int start) {
        var word = Words.fold(words.get(start));
        int first = start + 1;
        while (first < words.size() && isLead(words, start) && isLead(words, first)) {
            first++;
        }
        if (BETWEEN.contains(word)) {
            var one = date(words, first);
            if (one != null
                    && first + one.length < words.size()
                    && AND.contains(Words.fold(words.get(first + one.length)))) {
                var other = date(words, first + one.length + 1);
                if (other != null) {
                    // "from 1990 to 1992" has its last year in it, as people say it
                    return found(
                            words, start, first + one.length + 1 + other.length, one.date.first(), other.date.after());
                }
            }
        }
        if (isLead(words, start)) {
            var one = date(words, first);
            if (one == null) {
                return null;
            }
            var end = first + one.length;
            if (SINCE.contains(word)) {
                boolean after = word.equals("after") || word.equals("setelah");
                return found(words, start, end, after ? one.date.after() : one.date.first(), null);
            }
            return BEFORE.contains(word)
                    ? found(words, start, end, null, one.date.first())
                    : found(words, start, end, one.date.first(), one.date.after());
        }
        var bare = date(words, start);
        return bare == null ? null : found(words, start, start + bare.length, bare.date.first(), bare.date.after());
    }

    private static boolean isLead(List<String> words, int at) {
        var word = Words.fold(words.get(at));
        if (word.equals("bulan")) {
            // "bulan Oktober 2024" is a time, "per bulan" is none
            return at + 1 < words.size() && MONTHS.containsKey(Words.fold(words.get(at + 1)));
        }
        return SINCE.contains(word) || BEFORE.contains(word) || WITHIN.contains(word) || BETWEEN.contains(word);
    }

    private static Found found(
            List<String> words, int start, int end, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Found(
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                List.copyOf(words.subList(0, start)),
                List.copyOf(words.subList(end, words.size())));
    }

    /** "28 October 2024", "the 28th of October 2024", "October 28 2024", "October 2024", "2024", "2024-10-28", "28/10/2024". */
    private static @Nullable Dated date(List<String> words, int at) {
        var said = new ArrayList<String>();
        @Nullable Dated longest = null;
        for (int i = at; i < words.size() && said.size() < 3; i++) {
            if (!FILLING.contains(Words.fold(words.get(i)))) {
                said.add(words.get(i));
                var text = form(said);
                longest = text == null ? longest : new Dated(parse(text, said), i + 1 - at);
            }
        }
        return longest;
    }

    private static PartialDate parse(String text, List<String> said) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException noSuchDay) {
            throw new UsageException(
                    "'%s' is a day that does not exist".formatted(String.join(" ", said)),
                    "Write a day as in 28 October 2024 or 2024-10-28, a month as in October 2024, or a year.");
        }
    }

    private static @Nullable String form(List<String> words) {
        var folded =
                words.stream().map(word -> Words.fold(word).replace(",", "")).toList();
        var last = folded.get(folded.size() - 1);
        if (folded.size() == 1) {
            var slashes = last.split("[/.-]", -1);
            if (slashes.length == 3
                    && slashes[2].matches("\\d{4}")
                    && slashes[0].matches("\\d{1,2}")
                    && slashes[1].matches("\\d{1,2}")) {
                return "%s-%02d-%02d".formatted(slashes[2], Integer.valueOf(slashes[1]), Integer.valueOf(slashes[0]));
            }
            return last.matches("(1[5-9]|20)\\d{2}(-\\d{2}(-\\d{2})?)?") ? last : null;
        }
        if (!last.matches("\\d{4}")) {
            return null;
        }
        if (folded.size() == 2) {
            var month = MONTHS.get(folded.get(0));
            return month == null ? null : "%s-%02d".formatted(last, month);
        }
        boolean dayFirst = folded.get(0).matches("\\d{1,2}(st|nd|rd|th)?");
        var month = MONTHS.get(folded.get(dayFirst ? 1 : 0));
        var day = folded.get(dayFirst ? 0 : 1).replaceAll("\\D+$", "");
        return month == null || !day.matches("\\d{1,2}")
                ? null
                : "%s-%02d-%02d".formatted(last, month, Integer.valueOf(day));
    }

    private static Map<String, Integer> months() {
        // what the press writes and the JDK's data does not have
        Map<String, Integer> months =
                new HashMap<>(Map.of("agt", 8, "sept", 9, "nop", 11, "nopember", 11, "pebruari", 2));
        for (var language : List.of("en", "id")) {
            var symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (int month = 1; month <= 12; month++) {
                months.put(Words.key(symbols.getMonths()[month - 1]), month);
                months.put(Words.key(symbols.getShortMonths()[month - 1]), month);
            }
        }
        return months;
    }
}
