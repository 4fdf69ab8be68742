package dev.entente.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the question that some words ask, from the phrases in the headers of the questions. */
public final class PhraseMatcher {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::([^}]*))?}|\\[([^\\]]*)]|\\(([^)]*)\\)|(\\S+)");

    private static final Set<String> TODAY =
            Set.of("today", "now", "currently", "sekarang", "hari", "ini", "saat", "kini");

    private final List<Phrase> phrases = new ArrayList<>();

    /** @param catalogue the questions */
    public PhraseMatcher(Catalogue catalogue) {
        for (var question : catalogue.questions()) {
            for (var phrase : question.phrases()) {
                phrases.add(new Phrase(question, parts(phrase)));
            }
        }
    }

    /**
     * A question and what its words give for its parameters.
     *
     * @param question the question
     * @param values the values as they were written, dates as ISO days
     * @param weight how many words of the phrase were said
     */
    public record Match(Question question, Map<String, String> values, int weight) {}

    private record Phrase(Question question, List<Part> parts) {

        boolean has(String word) {
            return parts.stream().flatMap(part -> part.words().stream()).anyMatch(one -> Words.alike(one, word));
        }
    }

    /** Some words of which one is said, or a parameter: one that can be anything, or one of some values. */
    private record Part(Set<String> words, String parameter, List<List<String>> choices, boolean optional) {}

    /** {@return the questions that the words fit, the best first}
     *
     * @param sentence the words of a user
     */
    public List<Match> match(String sentence) {
        var words = Words.of(sentence);
        var time = PeriodWords.find(words);
        var found = new ArrayList<Match>();
        for (var phrase : phrases) {
            time.ifPresent(
                    period -> fit(phrase, period.rest(), Optional.of(period)).ifPresent(found::add));
            // a year may be part of a name
            fit(phrase, words, Optional.empty()).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt((Match match) -> -match.weight())
                .thenComparingInt(match -> match.values().values().stream()
                        .mapToInt(String::length)
                        .sum()));
        return found;
    }

    /** {@return the questions whose phrases share most words with a sentence that fits none; none if none shares any}
     *
     * @param sentence the words of a user
     * @param most how many at the most
     */
    public List<Question> nearest(String sentence, int most) {
        var words = Words.of(sentence).stream()
                .map(Words::fold)
                .filter(word -> !Words.SMALL.contains(word))
                .distinct()
                .toList();
        var scores = new LinkedHashMap<Question, Integer>();
        for (var phrase : phrases) {
            // that both ask who says little
            int shared = words.stream()
                    .filter(phrase::has)
                    .mapToInt(word -> Words.isAsking(word) ? 1 : 3)
                    .sum();
            if (shared > 0) {
                // of those that share as much, the shorter phrase lies nearer
                scores.merge(phrase.question(), shared * 100 - phrase.parts().size(), Math::max);
            }
        }
        return scores.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Match> fit(Phrase phrase, List<String> words, Optional<PeriodWords.Found> time) {
        var values = new LinkedHashMap<String, String>();
        int weight = fit(phrase.parts(), 0, words, 0, values);
        if (weight < 0) {
            return Optional.empty();
        }
        if (time.isPresent() && !put(time.get(), phrase, values)) {
            return Optional.empty();
        }
        return Optional.of(new Match(phrase.question(), values, weight * 2 + (time.isPresent() ? 1 : 0)));
    }

    /** A question of one day takes the first day of the time that was named. */
    private static boolean put(PeriodWords.Found time, Phrase phrase, Map<String, String> values) {
        var question = phrase.question();
        boolean period = question.parameter("from").isPresent()
                && question.parameter("until").isPresent();
        boolean day = question.parameter("asOf").isPresent();
        boolean asksDay =
                phrase.parts().stream().anyMatch(part -> part.parameter().equals("day"));
        if (day && (asksDay || !period)) {
            time.from().or(time::until).ifPresent(one -> values.put("asOf", one.toString()));
            return true;
        }
        if (period) {
            time.from().ifPresent(one -> values.put("from", one.toString()));
            time.until().ifPresent(one -> values.put("until", one.toString()));
        }
        return period;
    }

    /** {@return how many words of the phrase were said, or -1 if the words do not fit} */
    private static int fit(List<Part> parts, int at, List<String> words, int from, Map<String, String> values) {
        if (at == parts.size()) {
            return words.subList(from, words.size()).stream().allMatch(PhraseMatcher::isSmall) ? 0 : -1;
        }
        var part = parts.get(at);
        if (part.parameter().equals("period")) {
            return fit(parts, at + 1, words, from, values);
        }
        if (part.parameter().equals("day")) {
            return fit(parts, at + 1, words, pastToday(words, from), values);
        }
        if (!part.choices().isEmpty()) {
            return choose(parts, at, words, from, values);
        }
        if (!part.parameter().isEmpty()) {
            return capture(parts, at, words, from, values);
        }
        int said = say(parts, at, words, from, values);
        return said < 0 && part.optional() ? fit(parts, at + 1, words, from, values) : said;
    }

    private static int say(List<Part> parts, int at, List<String> words, int from, Map<String, String> values) {
        for (int i = from; i < words.size(); i++) {
            var word = Words.fold(words.get(i));
            if (parts.get(at).words().stream().anyMatch(one -> Words.alike(one, word))) {
                int rest = fit(parts, at + 1, words, i + 1, values);
                if (rest >= 0) {
                    return rest + 1;
                }
            }
            if (!isSmall(words.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Today is what a question of one day is about if no day is given. */
    private static int pastToday(List<String> words, int from) {
        int next = from;
        while (next < words.size() && TODAY.contains(Words.fold(words.get(next)))) {
            next++;
        }
        return next;
    }

    private static int choose(List<Part> parts, int at, List<String> words, int from, Map<String, String> values) {
        for (int i = from; i < words.size(); i++) {
            for (var choice : parts.get(at).choices()) {
                int end = i + choice.size();
                if (end <= words.size() && alike(choice, words.subList(i, end))) {
                    int rest = fit(parts, at + 1, words, end, values);
                    if (rest >= 0) {
                        values.put(parts.get(at).parameter(), String.join(" ", choice));
                        return rest + choice.size();
                    }
                }
            }
            if (!isSmall(words.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean alike(List<String> choice, List<String> words) {
        return IntStream.range(0, choice.size()).allMatch(i -> Words.alike(choice.get(i), Words.fold(words.get(i))));
    }

    private static int capture(List<Part> parts, int at, List<String> words, int from, Map<String, String> values) {
        for (int end = from + 1; end <= words.size(); end++) {
            int rest = fit(parts, at + 1, words, end, values);
            var name = trimmed(words.subList(from, end));
            if (rest >= 0 && !name.isEmpty() && !Words.isAsking(name.substring(0, (name + " ").indexOf(' ')))) {
                values.put(parts.get(at).parameter(), name);
                return rest;
            }
        }
        return -1;
    }

    private static String trimmed(List<String> words) {
        int start = 0;
        int end = words.size();
        while (start < end && isSmall(words.get(start))) {
            start++;
        }
        while (end > start && isSmall(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(start, end));
    }

    private static boolean isSmall(String word) {
        return Words.SMALL.contains(Words.fold(word));
    }

    private static List<Part> parts(String phrase) {
        var parts = new ArrayList<Part>();
        var matcher = PART.matcher(phrase);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                parts.add(parameter(matcher.group(1), matcher.group(2)));
            } else {
                boolean optional = matcher.group(3) != null;
                var text = optional ? matcher.group(3) : matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
                var words = new HashSet<String>();
                Arrays.stream(text.split("\\|")).forEach(word -> words.add(Words.fold(word)));
                // a small word may be said or not, wherever it stands
                parts.add(new Part(words, "", List.of(), optional || Words.SMALL.containsAll(words)));
            }
        }
        return parts;
    }

    private static Part parameter(String name, @Nullable String values) {
        if (values == null) {
            return new Part(Set.of(), name, List.of(), false);
        }
        var choices = Arrays.stream(values.split("\\|")).map(Words::of).toList();
        return new Part(choices.stream().flatMap(List::stream).collect(Collectors.toSet()), name, choices, false);
    }
}
