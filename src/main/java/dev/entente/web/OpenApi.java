package dev.entente.web;

import dev.entente.ask.Answer;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Parameter;
import dev.entente.ask.Question;
import dev.entente.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The description of {@link Api} as OpenAPI 3.1, made from the question files. */
final class OpenApi {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private OpenApi() {}

    /** {@return the description}
     *
     * @param catalogue the questions
     */
    static Map<String, Object> of(Catalogue catalogue) {
        var paths = new LinkedHashMap<String, Object>();
        whatThereIs(paths);
        for (var question : catalogue.questions()) {
            paths.put(
                    "/api/ask/" + question.name(),
                    get(
                            question.title().getOrDefault("en", question.name()),
                            question.parameters().stream()
                                    .map(OpenApi::parameter)
                                    .toList(),
                            answer("The answer; its rows have " + String.join(", ", columns(question)))));
            if (!question.links().isEmpty()) {
                paths.put("/api/measures/" + question.name(), measures(question));
            }
        }
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                Map.of("title", "Entente", "version", "1", "license", Map.of("name", "GPL-3.0-or-later")),
                "paths",
                paths,
                "components",
                Map.of("schemas", Map.of("Answer", AnswerSchema.of())));
    }

    private static void whatThereIs(Map<String, Object> paths) {
        paths.put("/api/questions", get("The questions there are", List.of(), described("An array of questions")));
        paths.put(
                "/api/ask",
                get(
                        "Asks in words, English or Indonesian",
                        List.of(parameter("words", "the question", true, TEXT)),
                        answer("The answer")));
        paths.put(
                "/api/suggest",
                get(
                        "Actors and treaties that somebody may be about to name",
                        List.of(parameter("text", "what was written so far", true, TEXT)),
                        described("An array of actors and treaties")));
        paths.put(
                "/api/types",
                get(
                        "The types of ties, and the sentences that they make",
                        List.of(),
                        described("An array of types: name, and a sentence of {a} and {b} in each language")));
        paths.put(
                "/api/countries",
                get(
                        "The countries there are and were",
                        List.of(),
                        described(
                                "An array of countries: id, name, label point, days of existence, and the states they came out of")));
    }

    private static Map<String, Object> measures(Question question) {
        var day = "only rows that hold %s this day";
        return get(
                "Degree, betweenness, PageRank and community of each actor in the network of: "
                        + question.title().getOrDefault("en", question.name()),
                Stream.concat(
                                question.parameters().stream().map(OpenApi::parameter),
                                Stream.of(
                                        parameter(Shown.FROM, day.formatted("on or after"), false, TEXT),
                                        parameter(Shown.UNTIL, day.formatted("before"), false, TEXT)))
                        .toList(),
                described("The measures by actor; sampled is from how many the betweenness is estimated, or null"));
    }

    private static Map<String, Object> described(String answer) {
        return Map.of("description", answer);
    }

    private static Map<String, Object> answer(String description) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of("application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/Answer"))));
    }

    private static List<String> columns(Question question) {
        return Answer.columns(question.columns(), question.details());
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        return parameter(
                parameter.name(),
                parameter.description(),
                parameter.required(),
                switch (parameter.type()) {
                    case NUMBER -> Map.of("type", "integer", "minimum", 1);
                    case STATUS -> Map.of("type", "string", "enum", Status.values());
                    default -> TEXT;
                });
    }

    private static Map<String, Object> parameter(
            String name, String description, boolean required, Map<String, Object> schema) {
        return Map.of("name", name, "in", "query", "description", description, "required", required, "schema", schema);
    }

    private static Map<String, Object> get(
            String summary, List<Map<String, Object>> parameters, Map<String, Object> answer) {
        var problem = described("What is wrong (title), and what to do (hint)");
        return Map.of(
                "get",
                Map.of(
                        "summary",
                        summary,
                        "parameters",
                        parameters,
                        "responses",
                        Map.of("200", answer, "400", problem, "404", problem, "503", problem)));
    }
}
