package dev.entente.ask;

import dev.entente.NothingFoundException;
import dev.entente.UsageException;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import dev.entente.model.PartialDate;
import dev.entente.model.Status;
import dev.entente.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks a graph the questions of the catalogue, by name or in words. */
public final class Asker {

    private final Graph graph;

    private final Catalogue catalogue;

    private final ActorFinder finder;

    private final TreatyFinder treaties;

    private final Clock clock;

    private final long mostRows;

    /**
     * @param graph the graph
     * @param catalogue the questions
     * @param clock says what day it is, for a question as of today
     */
    public Asker(Graph graph, Catalogue catalogue, Clock clock) {
        this(graph, catalogue, clock, Long.MAX_VALUE);
    }

    /**
     * @param graph the graph
     * @param catalogue the questions
     * @param clock says what day it is, for a question as of today
     * @param mostRows how many rows may be asked for at once
     */
    public Asker(Graph graph, Catalogue catalogue, Clock clock, long mostRows) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.finder = new ActorFinder(graph);
        this.treaties = new TreatyFinder(graph);
        this.clock = clock;
        this.mostRows = mostRows;
    }

    /**
     * A question with all its parameters.
     *
     * @param question the question
     * @param parameters what the Cypher is given, by name; null for what was not given
     * @param understood in a line each, what was taken for what was written, where that is not plain
     */
    public record Prepared(Question question, Map<String, @Nullable Object> parameters, List<String> understood) {}

    /**
     * {@return a question ready to be asked: names found, dates read, the rest by default}
     *
     * @param question the question
     * @param written what was written for its parameters, by name
     * @throws UsageException if a value is missing or is not of its parameter's type
     */
    public Prepared prepare(Question question, Map<String, String> written) {
        var understood = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        for (var parameter : question.parameters()) {
            var text = written.get(parameter.name());
            if (text == null && parameter.required()) {
                throw new UsageException(
                        "%s needs %s: %s".formatted(question.name(), parameter.option(), parameter.description()),
                        "For example: entente ask %s %s".formatted(question.name(), question.example()));
            }
            parameters.put(parameter.name(), value(parameter, text, understood));
        }
        ordered(parameters);
        limited(parameters, written.containsKey("limit"));
        return new Prepared(question, parameters, understood);
    }

    /**
     * {@return the answer to a question}
     *
     * @param question the question
     * @param written what was written for its parameters, by name
     */
    public Answer ask(Question question, Map<String, String> written) {
        return ask(prepare(question, written));
    }

    /** {@return the answer to a question}
     *
     * @param prepared the question with its parameters
     */
    public Answer ask(Prepared prepared) {
        var question = prepared.question();
        var statement = new Statement("ask/" + question.name(), question.cypher());
        return new Answer(
                question, prepared.parameters(), prepared.understood(), graph.read(statement, prepared.parameters()));
    }

    /** {@return who is at the ends of the links of an answer, by id}
     *
     * @param answer the answer
     */
    public Map<String, KnownActor> actors(Answer answer) {
        return new ActorLookup(graph).of(answer);
    }

    /** {@return actors and treaties that somebody may be about to name, the best first; of equals the actors}
     *
     * @param text what was written so far
     * @param most how many at the most
     */
    public List<Suggestion> suggest(String text, int most) {
        return Stream.concat(finder.candidates(text).stream(), treaties.candidates(text).stream())
                .sorted(Comparator.comparingDouble(one -> -one.fit()))
                .limit(most)
                .map(one -> new Suggestion(one.id(), one.name(), one.kind()))
                .toList();
    }

    /**
     * {@return the answer to a question in words, English or Indonesian}
     *
     * @param sentence the words
     * @throws UsageException if they fit no question, and it names the nearest; or if a name may be that of several
     * @throws NothingFoundException if they fit a question, and name somebody that the graph does not know
     */
    public Answer ask(String sentence) {
        var matcher = new PhraseMatcher(catalogue);
        @Nullable NothingFoundException unresolved = null;
        for (var match : matcher.match(sentence)) {
            try {
                var answer = ask(match.question(), match.values());
                var understood = new ArrayList<>(List.of("Understood as: entente ask " + command(match)));
                understood.addAll(answer.understood());
                return new Answer(answer.question(), answer.parameters(), understood, answer.rows());
            } catch (NothingFoundException notThisOne) {
                unresolved = unresolved == null ? notThisOne : unresolved;
            }
        }
        if (unresolved != null) {
            throw unresolved;
        }
        throw new UsageException("'%s' was not understood".formatted(sentence), nearest(matcher.nearest(sentence, 3)));
    }

    private static String nearest(List<Question> questions) {
        if (questions.isEmpty()) {
            return "Ask as in 'who met Rutte in October 2024?', in English or Indonesian. 'entente ask' lists all questions.";
        }
        return "The nearest questions: %s. 'entente ask' lists them all."
                .formatted(questions.stream()
                        .map(question -> "%s (%s)"
                                .formatted(question.name(), question.title().get("en")))
                        .collect(Collectors.joining("; ")));
    }

    private static String command(PhraseMatcher.Match match) {
        var words = new StringBuilder(match.question().name());
        for (var parameter : match.question().parameters()) {
            var value = match.values().get(parameter.name());
            if (value != null) {
                words.append(' ')
                        .append(parameter.option())
                        .append(' ')
                        .append(value.contains(" ") ? "'" + value + "'" : value);
            }
        }
        return words.toString();
    }

    private @Nullable Object value(Parameter parameter, @Nullable String written, List<String> understood) {
        var text = written == null ? parameter.fallback().orElse(null) : written;
        if (text == null) {
            return null;
        }
        return switch (parameter.type()) {
            case ACTOR, COUNTRY, ORGANIZATION ->
                named(parameter, text, finder.find(text, parameter.type()), understood);
            case TREATY -> named(parameter, text, treaties.find(text), understood);
            case DATE -> date(parameter, text);
            case NUMBER -> number(parameter, text);
            case STATUS ->
                choice(
                        parameter,
                        text,
                        Arrays.stream(Status.values()).map(Enum::name).toList());
            case TYPE ->
                choice(
                        parameter,
                        text,
                        Vocabulary.get().storedTypes().stream()
                                .map(type -> type.name())
                                .toList());
            case EVENT, TEXT -> text;
        };
    }

    private static String named(Parameter parameter, String text, ActorFinder.Found found, List<String> understood) {
        if (!found.id().equalsIgnoreCase(text.strip())) {
            understood.add("%s %s is %s (%s)%s"
                    .formatted(
                            parameter.option(),
                            text,
                            found.name(),
                            found.id(),
                            found.isExact() ? "" : ", the nearest name"));
        }
        return found.id();
    }

    private LocalDate date(Parameter parameter, String text) {
        if (text.equals("today")) {
            return LocalDate.now(clock);
        }
        try {
            return PartialDate.parse(text).first();
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "%s: %s".formatted(parameter.option(), e.getMessage()),
                    "Write a day, a month or a year: 2024-10-28, 2024-10 or 2024.");
        }
    }

    private static Long number(Parameter parameter, String text) {
        try {
            long number = Long.parseLong(text.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the same words
        }
        throw new UsageException(
                "%s: '%s' is no number above 0".formatted(parameter.option(), text),
                "Write a whole number, such as 100.");
    }

    private static String choice(Parameter parameter, String text, List<String> choices) {
        var word = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (!choices.contains(word)) {
            throw new UsageException(
                    "%s: '%s' is none of those it can be".formatted(parameter.option(), text),
                    "Write one of " + String.join(", ", choices) + ".");
        }
        return word;
    }

    /** Some questions give more rows by themselves than may be asked for. */
    private void limited(Map<String, @Nullable Object> parameters, boolean isWritten) {
        if (parameters.get("limit") instanceof Long limit && limit > mostRows) {
            if (isWritten) {
                throw new UsageException(
                        "--limit: %,d rows are more than are given at once".formatted(limit),
                        "Ask for at most %,d; 'entente ask' on the command line gives any number.".formatted(mostRows));
            }
            parameters.put("limit", mostRows);
        }
    }

    private static void ordered(Map<String, @Nullable Object> parameters) {
        if (parameters.get("from") instanceof LocalDate from
                && parameters.get("until") instanceof LocalDate until
                && !until.isAfter(from)) {
            throw new UsageException(
                    "--until %s is not after --from %s".formatted(until, from),
                    "--until is the first day after the period: for October 2024 write --from 2024-10 --until 2024-11.");
        }
    }
}
