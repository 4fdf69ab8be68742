package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ask.Asker;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Json;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions over HTTP. */
@ProjectData
class ApiIT {

    /** One for all: a server takes seconds to stop while a client keeps a connection. */
    private static @Nullable ServedPages served;

    private ServedPages pages;

    @BeforeEach
    void start(Graph graph) {
        served = served == null ? new ServedPages(graph) : served;
        pages = served;
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
        }
    }

    @Test
    void everyQuestionHasTheRowsOfTheCommandLine(Graph graph) throws IOException {
        var asker = new Asker(graph, Catalogue.read(), Clock.system(ZoneId.systemDefault()));
        for (var question : Catalogue.read().questions()) {
            var answer = pages.json("/api/ask/" + question.name(), question.exampleValues());

            var rows = Json.text(asker.ask(question, question.exampleValues()).records());
            assertThat(answer.path("rows")).as(question.name()).isEqualTo(new ObjectMapper().readTree(rows));
            assertThat(answer.path("question").asText()).isEqualTo(question.name());
            assertThat(answer.path("cypher").asText()).contains(":param").contains("RETURN");
        }
    }

    @Test
    void rowsSayWhomTheyTieTogetherAndWhoThatIs() {
        var answer = pages.json("/api/ask/allies-of", Map.of("country", "Korut", "asOf", "2024-12-31"));

        assertThat(answer.path("links")).hasToString("[[\"ally\",\"=PRK\"]]");
        assertThat(answer.path("actors").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("CHN", "PRK", "RUS");
        assertThat(answer.path("actors").path("PRK").path("latitude").asDouble())
                .isBetween(37.0, 43.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            question     | actor                     | id                        | kind         | country | located
            timeline     | mark-rutte                | mark-rutte                | Person       | NLD     | true
            timeline     | mark-rutte                | NATO                      | Organization | -       | true
            timeline     | KOR-delegation-2024-10-28 | KOR-delegation-2024-10-28 | Group        | KOR     | true
            timeline     | PRK                       | prc-dprk-1961             | Treaty       | -       | false
            who-visited  | RUS                       | choe-son-hui              | Person       | PRK     | true
            """, useHeadersInDisplayName = true)
    void anActorStandsWhereItsCountryOrItsSeatIs(
            String question, String actor, String id, String kind, String country, boolean located) {
        var one = pages.json("/api/ask/" + question, Map.of("actor", actor))
                .path("actors")
                .path(id);

        assertThat(one.path("kind").asText()).isEqualTo(kind);
        assertThat(one.path("country").asText(null)).isEqualTo(country);
        assertThat(one.has("latitude")).isEqualTo(located);
        assertThat(one.has("longitude")).isEqualTo(located);
        assertThat(one.path("name").asText()).isNotEmpty();
    }

    @Test
    void theNetworkOfAnAnswerIsMeasured() {
        var july1914 = Map.of("country", "DER", "shownFrom", "1914-07-28", "shownUntil", "1914-07-29");
        var measures = pages.json("/api/measures/alliance-history", july1914);

        assertThat(measures.path("actors").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("AUH", "DER", "ITA", "ROU");
        var germany = measures.at("/actors/DER");
        assertThat(germany.path("degree").asInt()).isEqualTo(3);
        assertThat(germany.path("betweenness").asDouble()).isEqualTo(1);
        assertThat(germany.path("pageRank").asDouble()).isBetween(0.3, 0.6);
        assertThat(germany.path("community").asInt()).isZero();
        assertThat(measures.has("sampled")).isTrue();
        assertThat(measures.path("sampled").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/measures/no-such          | from      | 2024    | there is no question 'no-such'
            /api/measures/alliance-history | shownFrom | someday | shownFrom: -
            /api/measures/alliance-history | shown     | 2024    | 'shown' is no parameter of /api/measures/alliance-history
            """)
    void whatCannotBeMeasuredIsSaid(String path, String name, String value, String title) {
        var response = pages.get(path, Map.of(name, value));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"title\":\"" + title.replaceAll("-$", ""));
    }

    @Test
    void noNeo4jBrowserIsNamedWhereNoneIsServed() {
        var answer = pages.json("/api/ask/sources", Map.of());

        assertThat(answer.has("browser")).isTrue();
        assertThat(answer.path("browser").isNull()).isTrue();
    }

    @Test
    void aLinkToWhatWasNotAskedAboutIsNotSent() {
        assertThat(pages.json("/api/ask/most-active", Map.of()).path("links")).isEmpty();
        assertThat(pages.json("/api/ask/most-active", Map.of()).path("actors")).isEmpty();
    }

    @Test
    void everyQuestionIsListedWithWhatItCanBeGiven() {
        var questions = pages.json("/api/questions", Map.of());

        assertThat(questions.findValuesAsText("name"))
                .containsAll(Catalogue.read().questions().stream()
                        .map(one -> one.name())
                        .toList());
        assertThat(questions.get(0).path("title").path("id").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            id  | name         | from       | until      | succeeds
            UKR | Ukraine      | 1991-08-24 | -          | SUN
            SUN | Soviet Union | 1922-12-30 | 1991-12-26 | RSF
            YEM | Yemen        | 1990-05-22 | -          | YAR YMD
            FRA | France       | -          | -          | ''
            """, useHeadersInDisplayName = true)
    void everyCountryIsListedWithItsPlaceItsDaysAndThoseItCameOutOf(
            String id, String name, @Nullable String from, @Nullable String until, String succeeds) {
        var countries = pages.json("/api/countries", Map.of());

        assertThat(countries.findValuesAsText("id"))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(300);
        for (var country : countries) {
            assertThat(country.path("latitude").isNumber())
                    .as(country.toString())
                    .isTrue();
            assertThat(country.path("longitude").isNumber())
                    .as(country.toString())
                    .isTrue();
            if (country.path("id").asText().equals(id)) {
                assertThat(country.path("name").asText()).isEqualTo(name);
                assertThat(country.path("from").asText(null)).isEqualTo(from);
                assertThat(country.path("until").asText(null)).isEqualTo(until);
                assertThat(country.path("succeeds"))
                        .extracting(JsonNode::asText)
                        .containsExactly(succeeds.isEmpty() ? new String[0] : succeeds.split(" "));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who met Rutte in October 2024?            | who-met-whom | mark-rutte
            siapa bertemu Rutte pada Oktober 2024?    | who-met-whom | mark-rutte
            allies of North Korea as of 2024-12-31    | allies-of    | PRK
            """)
    void wordsAreUnderstoodAndSaidBack(String words, String question, String who) {
        var answer = pages.json("/api/ask", Map.of("words", words));

        assertThat(answer.path("question").asText()).isEqualTo(question);
        assertThat(answer.path("written").toString()).contains(who);
        assertThat(answer.path("understood").get(0).asText()).startsWith("Understood as: entente ask " + question);
        assertThat(answer.path("rows")).isNotEmpty();

        // what was understood, asked by name, is the same
        Map<String, String> written = new LinkedHashMap<>();
        answer.path("written")
                .properties()
                .forEach(each -> written.put(each.getKey(), each.getValue().asText()));
        assertThat(pages.json("/api/ask/" + question, written).path("rows")).isEqualTo(answer.path("rows"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            path                  | name   | value       | status | title                                             | hint
            /api/ask              | -      | -           | 400    | /api/ask needs words                              | Write it after a question mark: /api/ask?words=...
            /api/ask              | words  | blue cheese | 400    | 'blue cheese' was not understood                  | -
            /api/ask/no-such      | -      | -           | 400    | there is no question 'no-such'                    | -
            /api/ask/timeline     | -      | -           | 400    | timeline needs --actor: -                         | For example: entente ask timeline -
            /api/ask/timeline     | actor  | Xyzzyqqq    | 404    | no actor in the graph is called 'Xyzzyqqq'        | -
            /api/ask/most-active  | from   | yesterday-ish | 400  | --from: -                                         | -
            /api/ask/most-active  | limit  | 25001       | 400    | --limit: 25,001 rows are more than are given at once | Ask for at most 25,000; 'entente ask' on the command line gives any number.
            /api/ask/most-active  | limit  | 99999999999999999999 | 400 | --limit: '99999999999999999999' is no number above 0 | -
            /api/ask/most-active  | cypher | MATCH (n)   | 400    | 'cypher' is no parameter of /api/ask/most-active  | -
            /api/suggest          | -      | -           | 400    | /api/suggest needs text                           | -
            """, useHeadersInDisplayName = true)
    void whatIsWrongIsSaidAsOnTheCommandLine(
            String path, String name, String value, int status, String title, String hint) throws IOException {
        var response = pages.get(path, name == null ? Map.of() : Map.of(name, value));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = new ObjectMapper().readTree(response.body());
        assertThat(problem.path("title").asText()).startsWith(title.replaceAll(" -$", ""));
        assertThat(problem.path("hint").asText()).isNotBlank();
        if (hint != null) {
            assertThat(problem.path("hint").asText()).startsWith(hint.replaceAll(" -$", ""));
        }
        assertThat(problem.path("status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rut    | mark-rutte
            Korut  | PRK
            Norw   | NOR
            united nat | UN
            warsaw pac | warsaw-pact-1955
            """)
    void whoMayBeMeantIsSuggested(String text, String id) {
        var suggestions = pages.json("/api/suggest", Map.of("text", text));

        assertThat(suggestions).hasSizeLessThanOrEqualTo(8);
        assertThat(suggestions.findValuesAsText("id")).contains(id);
        assertThat(suggestions.get(0).path("kind").asText())
                .isNotEqualTo("Actor")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +-&&||!(){}[]^"~*?:\\/
            <img src=x onerror=alert(1)>
            ' OR 1=1 //
            \u202Eright to left \uD83D\uDE00
            """)
    void noTextIsTooStrangeToSuggestFor(String text) {
        assertThat(pages.get("/api/suggest", Map.of("text", text)).statusCode()).isEqualTo(200);
    }

    @Test
    void openApiDescribesEveryQuestionAndParameter() {
        var api = pages.json("/api/openapi.json", Map.of());
        var paths = api.path("paths");

        for (var question : Catalogue.read().questions()) {
            var get = paths.path("/api/ask/" + question.name()).path("get");
            assertThat(get.path("summary").asText()).isEqualTo(question.title().get("en"));
            assertThat(get.path("parameters").findValuesAsText("name"))
                    .isEqualTo(question.parameters().stream()
                            .map(one -> one.name())
                            .toList());
        }
        assertThat(paths.properties().stream().map(Map.Entry::getKey).toList())
                .containsAll(List.of("/api/ask", "/api/questions", "/api/suggest", "/api/countries", "/api/types"));
        assertThat(api.at("/components/schemas/Answer/properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(pages.json("/api/ask/sources", Map.of()).properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void thePageMayUseNothingButThisMachine() {
        var response = pages.get("/", Map.of());

        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self' 'sha256-")
                .contains("connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(response.body()).contains("<entente-explorer>");
    }
}
