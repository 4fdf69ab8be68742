package dev.entente.ask;

import dev.entente.NothingFoundException;
import dev.entente.UsageException;
import dev.entente.graph.Graph;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds nodes by id, code or name, nearly right too, and says how well each fits what was written. */
final class NameSearch {

    /** Below this a name is not nearly right but another one. */
    private static final double NEARLY = 0.88;

    private static final int MOST_LISTED = 5;

    /** More than the longest name has, and far less than the index takes. */
    private static final int MOST_WORDS = 30;

    private final Graph graph;

    private final Statement statement;

    /**
     * @param graph where the nodes are
     * @param statement what finds them
     */
    NameSearch(Graph graph, Statement statement) {
        this.graph = graph;
        this.statement = statement;
    }

    /** A node that may be meant, and how well it fits: 0 not at all, 1 to the letter. */
    record Candidate(String id, String name, List<String> labels, boolean exists, double fit) {

        /** {@return what it is, such as {@code Country}} */
        String kind() {
            return labels.stream()
                    .filter(label -> !label.equals("Actor"))
                    .findFirst()
                    .orElse("Actor");
        }
    }

    /** {@return the nodes that a text may mean, the best first}
     *
     * @param text what was written
     */
    List<Candidate> of(String text) {
        var stripped = text.strip();
        var key = Words.key(stripped);
        if (key.isEmpty()) {
            return List.of();
        }
        var ids = Stream.of(
                        stripped,
                        stripped.toUpperCase(Locale.ROOT),
                        stripped.toLowerCase(Locale.ROOT),
                        key.replace(' ', '-'),
                        key.replace(' ', '-').toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        var query = Stream.of(key.split(" "))
                .limit(MOST_WORDS)
                .map(word -> "(" + word + "^2 OR " + word + "*" + (word.length() > 3 ? " OR " + word + "~" : "") + ")")
                .collect(Collectors.joining(" "));
        var code = stripped.toUpperCase(Locale.ROOT);
        return rank(
                graph.read(statement, Map.of("ids", ids, "code", code, "text", stripped, "query", query)), stripped);
    }

    /**
     * {@return the one that is meant}
     *
     * @param candidates who may be, the best first
     * @param text what was written
     * @param word what it has to be, such as {@code country}
     * @param elsewhere what to do if there is none like it
     * @throws NothingFoundException if there is none like it
     * @throws UsageException if there are two that fit equally well
     */
    static ActorFinder.Found best(List<Candidate> candidates, String text, String word, String elsewhere) {
        if (candidates.isEmpty() || candidates.get(0).fit() < NEARLY) {
            throw new NothingFoundException(
                    "no %s in the graph is called '%s'".formatted(word, text), nearest(candidates, elsewhere));
        }
        var best = candidates.get(0);
        var equal = candidates.stream()
                .filter(one -> one.fit() == best.fit() && one.exists() == best.exists())
                .toList();
        if (equal.size() > 1) {
            throw new UsageException(
                    "'%s' may be %s".formatted(text, listed(equal)),
                    "Write the one you mean by its id, such as '%s'.".formatted(best.id()));
        }
        return new ActorFinder.Found(best.id(), best.name(), best.fit() >= 1);
    }

    /** {@return the nodes of some rows, the best first}
     *
     * @param rows what a statement found
     * @param text what was written
     */
    static List<Candidate> rank(List<Map<String, Object>> rows, String text) {
        var best = rows.stream()
                .map(Row::new)
                .map(row -> new Candidate(
                        row.text("id"), row.text("name"), row.texts("labels"), row.isTrue("exists"), fit(row, text)))
                .collect(Collectors.toMap(
                        Candidate::id, one -> one, (one, other) -> one.fit() >= other.fit() ? one : other));
        var ranked = new ArrayList<>(best.values());
        // a state of today goes before one that is gone
        ranked.sort(Comparator.comparingDouble((Candidate one) -> -one.fit())
                .thenComparing(one -> !one.exists())
                .thenComparing(Candidate::id));
        return ranked;
    }

    /** Better than 1 the more certain the kind of name is: an id, the name itself, a variant, a code, a seat of power. */
    private static double fit(Row row, String text) {
        var key = Words.key(text);
        if (Words.fold(row.text("id")).equals(Words.fold(text))) {
            return 1.5;
        }
        var name = Words.key(row.text("name"));
        if (name.equals(key)) {
            return 1.4;
        }
        var names = row.texts("names");
        if (names.contains(text.strip())) {
            return 1.3;
        }
        if (names.stream().anyMatch(each -> Words.key(each).equals(key))) {
            return 1.25;
        }
        // KN is Saint Kitts and Nevis to most, and North Korea in FIPS 10-4
        if (row.text("iso2").equalsIgnoreCase(text.strip())) {
            return 1.2;
        }
        if (row.texts("codes").contains(text.strip().toUpperCase(Locale.ROOT))) {
            return 1.15;
        }
        if (row.texts("seats").stream().anyMatch(each -> Words.key(each).equals(key))) {
            return 1.1;
        }
        return names.stream().mapToDouble(each -> part(Words.key(each), key)).reduce(part(name, key), Math::max);
    }

    /** A surname is as good as a name; a first name or a part of a longer name nearly so. */
    private static double part(String name, String key) {
        if (name.endsWith(" " + key)) {
            return 1;
        }
        if ((" " + name + " ").contains(" " + key + " ")) {
            return 0.97;
        }
        double alike = new JaroWinklerSimilarity().apply(name, key);
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return Math.min(0.95, Math.max(alike, last.length() > 3 ? new JaroWinklerSimilarity().apply(last, key) : 0));
    }

    private static String nearest(List<Candidate> candidates, String elsewhere) {
        return candidates.isEmpty()
                ? elsewhere
                : "The nearest: %s.".formatted(listed(candidates.subList(0, Math.min(3, candidates.size()))));
    }

    private static String listed(List<Candidate> candidates) {
        var listed = candidates.stream()
                .limit(MOST_LISTED)
                .map(one -> "%s (%s)".formatted(one.name(), one.id()))
                .collect(Collectors.joining(", "));
        int more = candidates.size() - MOST_LISTED;
        return more > 0 ? "%s and %d more".formatted(listed, more) : listed;
    }
}
