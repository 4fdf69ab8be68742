package dev.entente.web;

import dev.entente.EntenteException;
import dev.entente.UsageException;
import dev.entente.ask.ActorFinder;
import dev.entente.ask.Answer;
import dev.entente.ask.Asker;
import dev.entente.ask.BrowserQuery;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Json;
import dev.entente.ask.Parameter;
import dev.entente.ask.Question;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The questions over HTTP, with the same rows as {@code ask --format json}. Nothing here can write: every statement runs in
 * a read transaction, and no request holds Cypher.
 */
final class Api {

    /** No answer may keep the graph busy for longer. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    /** More rows than these nobody looks at; {@code entente ask} gives them all. */
    private static final long MOST_ROWS = 5_000;

    private static final int SUGGESTIONS = 8;

    private static final Statement COUNTRIES = Statement.named("find/countries");

    private final Catalogue catalogue = Catalogue.read();

    private final Graph graph;

    private final Asker asker;

    /** @param graph the graph that is asked */
    Api(Graph graph) {
        this.graph = graph.within(LIMIT);
        this.asker = new Asker(this.graph, catalogue, Clock.system(ZoneId.systemDefault()), MOST_ROWS);
    }

    /**
     * An answer as it is sent.
     *
     * @param question the name of the question
     * @param title what it asks, by language
     * @param written the values that the question was asked with, by parameter, as somebody would write them again
     * @param understood in a line each, what was taken for what was written
     * @param columns what people see of the rows
     * @param details what else is in them
     * @param rows the rows
     * @param more whether there may be more rows than these
     * @param cypher the question with its parameters, for Neo4j Browser
     */
    record Sent(
            String question,
            Map<String, String> title,
            Map<String, String> written,
            List<String> understood,
            List<String> columns,
            List<String> details,
            List<Map<String, @Nullable Object>> rows,
            boolean more,
            String cypher) {

        static Sent of(Answer answer) {
            var question = answer.question();
            return new Sent(
                    question.name(),
                    question.title(),
                    written(answer.parameters()),
                    answer.understood(),
                    question.columns(),
                    question.details(),
                    answer.records(),
                    answer.mayHaveMore(),
                    BrowserQuery.of(question, answer.parameters()));
        }

        private static Map<String, String> written(Map<String, @Nullable Object> parameters) {
            var written = new LinkedHashMap<String, String>();
            parameters.forEach((name, value) -> {
                if (value != null) {
                    written.put(name, String.valueOf(value));
                }
            });
            return written;
        }
    }

    /**
     * A question as its form needs it.
     *
     * @param name its name
     * @param title what it asks, by language
     * @param group the kind of question
     * @param parameters what it can be given
     * @param example values that have an answer in the project's own data
     */
    record Asked(
            String name,
            Map<String, String> title,
            String group,
            List<Parameter> parameters,
            Map<String, String> example) {

        static Asked of(Question question) {
            return new Asked(
                    question.name(),
                    question.title(),
                    question.group(),
                    question.parameters(),
                    question.exampleValues());
        }
    }

    /** Adds its routes.
     *
     * @param config of the server
     */
    void routes(JavalinConfig config) {
        config.routes.get("/api/questions", context -> send(context, questions()));
        config.routes.get("/api/ask", context -> send(context, Sent.of(inWords(context))));
        config.routes.get("/api/ask/{question}", context -> send(context, Sent.of(byName(context))));
        config.routes.get("/api/suggest", context -> send(context, suggestions(context)));
        config.routes.get("/api/countries", context -> send(context, graph.read(COUNTRIES, Map.of())));
        config.routes.get("/api/openapi.json", context -> send(context, OpenApi.of(catalogue)));
        config.routes.exception(
                EntenteException.class,
                (failure, context) -> Problem.of(failure).send(context));
    }

    private List<Asked> questions() {
        return catalogue.questions().stream().map(Asked::of).toList();
    }

    private Answer inWords(Context context) {
        only(context, List.of("words"));
        return asker.ask(needed(context, "words"));
    }

    private Answer byName(Context context) {
        var name = context.pathParam("question");
        var question = catalogue
                .question(name)
                .orElseThrow(() -> new UsageException(
                        "there is no question '%s'".formatted(name),
                        "The nearest: %s.".formatted(String.join(", ", catalogue.nearest(name, 3)))));
        only(context, question.parameters().stream().map(Parameter::name).toList());
        var written = context.queryParamMap().entrySet().stream()
                .filter(each -> !each.getValue().get(0).isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0)));
        return asker.ask(question, written);
    }

    private List<ActorFinder.Suggestion> suggestions(Context context) {
        only(context, List.of("text"));
        return asker.suggest(needed(context, "text"), SUGGESTIONS);
    }

    private static String needed(Context context, String name) {
        var value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            throw new UsageException(
                    "%s needs %s".formatted(context.path(), name),
                    "Write it after a question mark: %s?%s=...".formatted(context.path(), name));
        }
        return value;
    }

    /** A parameter that is misspelt would otherwise make another question of it. */
    private static void only(Context context, List<String> names) {
        for (var each : context.queryParamMap().entrySet()) {
            if (!names.contains(each.getKey()) || each.getValue().size() > 1) {
                throw new UsageException(
                        each.getValue().size() > 1
                                ? "'%s' is given %d times"
                                        .formatted(
                                                each.getKey(), each.getValue().size())
                                : "'%s' is no parameter of %s".formatted(each.getKey(), context.path()),
                        "It takes %s.".formatted(String.join(", ", names)));
            }
        }
    }

    private static void send(Context context, Object value) {
        context.contentType("application/json; charset=utf-8")
                .result(Json.line(value).getBytes(StandardCharsets.UTF_8));
    }
}
