package dev.entente.web;

import dev.entente.EntenteException;
import dev.entente.UsageException;
import dev.entente.ask.Answer;
import dev.entente.ask.Asker;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Json;
import dev.entente.ask.Parameter;
import dev.entente.ask.Question;
import dev.entente.ask.Suggestion;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import dev.entente.network.Measures;
import dev.entente.vocabulary.Vocabulary;
import dev.entente.web.ClientWatch.ClientGoneException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions over HTTP, with the same rows as {@code ask --format json}. Nothing here can write: every statement runs in
 * a read transaction, and no request holds Cypher.
 */
final class Api {

    /** As many as a network over all of time has that a page can still draw; {@code entente ask} gives any number. */
    private static final long MOST_ROWS = 25_000;

    private static final int SUGGESTIONS = 8;

    private static final List<Named> TYPES = Vocabulary.get().storedTypes().stream()
            .map(type -> new Named(type.name(), type.sentence()))
            .toList();

    private static final Statement COUNTRIES = Statement.named("find/countries");

    /** What nginx calls a client that closed its request. */
    private static final int CLIENT_GONE = 499;

    private final Catalogue catalogue;

    private final Graph graph;

    private final ClientWatch watch;

    private final Optional<String> browser;

    /**
     * @param graph the graph that is asked
     * @param serving how it is served
     * @param watch sees whether who asked is still there
     * @param browser the address of Neo4j Browser, if it is served
     */
    Api(Graph graph, Serving serving, ClientWatch watch, Optional<String> browser) {
        this.catalogue = serving.catalogue();
        this.graph = graph.within(serving.longestAnswer());
        this.watch = watch;
        this.browser = browser;
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

    /**
     * A type of tie as people say it.
     *
     * @param name its name
     * @param sentence the sentence that it makes of a and b, by language
     */
    record Named(String name, Map<String, String> sentence) {}

    /** Adds its routes.
     *
     * @param config of the server
     */
    void routes(JavalinConfig config) {
        config.routes.get("/api/questions", context -> send(context, questions()));
        config.routes.get("/api/ask", context -> send(context, sent(context, Api::inWords)));
        config.routes.get(
                "/api/ask/{question}",
                context -> send(context, sent(context, (request, asker) -> byName(request, asker, List.of()))));
        config.routes.get("/api/measures/{question}", context -> send(context, asked(context, this::measures)));
        config.routes.get("/api/suggest", context -> send(context, asked(context, Api::suggestions)));
        config.routes.get("/api/countries", context -> send(context, graph.read(COUNTRIES, Map.of())));
        config.routes.get("/api/types", context -> send(context, TYPES));
        config.routes.get("/api/openapi.json", context -> send(context, OpenApi.of(catalogue)));
        config.routes.exception(
                EntenteException.class,
                (failure, context) -> Problem.of(failure).send(context));
        // nobody reads what would be said
        config.routes.exception(ClientGoneException.class, (gone, context) -> context.status(CLIENT_GONE));
    }

    private List<Asked> questions() {
        return catalogue.questions().stream().map(Asked::of).toList();
    }

    private Sent sent(Context context, BiFunction<Context, Asker, Answer> asking) {
        return asked(context, (request, asker) -> {
            var answer = asking.apply(request, asker);
            return Sent.of(answer, asker.actors(answer), browser);
        });
    }

    private <T> T asked(Context context, BiFunction<Context, Asker, T> work) {
        return watch.during(
                context,
                graph,
                own -> work.apply(context, new Asker(own, catalogue, Clock.system(ZoneId.systemDefault()), MOST_ROWS)));
    }

    private static Answer inWords(Context context, Asker asker) {
        only(context, List.of("words"));
        return asker.ask(needed(context, "words"));
    }

    private Measures measures(Context context, Asker asker) {
        var answer = byName(context, asker, List.of(Shown.FROM, Shown.UNTIL));
        return Measures.of(Shown.of(context).pairs(answer));
    }

    private Answer byName(Context context, Asker asker, List<String> besides) {
        var name = context.pathParam("question");
        var question = catalogue
                .question(name)
                .orElseThrow(() -> new UsageException(
                        "there is no question '%s'".formatted(name),
                        "The nearest: %s.".formatted(String.join(", ", catalogue.nearest(name, 3)))));
        only(
                context,
                Stream.concat(question.parameters().stream().map(Parameter::name), besides.stream())
                        .toList());
        var written = context.queryParamMap().entrySet().stream()
                .filter(each -> !besides.contains(each.getKey())
                        && !each.getValue().get(0).isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0)));
        return asker.ask(question, written);
    }

    private static List<Suggestion> suggestions(Context context, Asker asker) {
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
