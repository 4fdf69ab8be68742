package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Asker;
import dev.entente.ask.Catalogue;
import dev.entente.ask.Question;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import dev.entente.graph.Statement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ProjectData
class GuideIT {

    private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"[^\"]*\\brunnable\"[^>]*>([^<]*)</pre>");

    private static final Catalogue CATALOGUE = Catalogue.read();

    static Stream<Question> questions() {
        return CATALOGUE.questions().stream();
    }

    private static @Nullable String guide;

    /** The same for all tests, since they only read. */
    private static String guide(Graph graph) {
        var made = guide == null ? new BrowserPack(graph, "http://localhost:7475").guide() : guide;
        guide = made;
        return made;
    }

    /** The queries of a guide as a click takes them. */
    private static List<String> runnable(String guide) {
        return RUNNABLE.matcher(guide)
                .results()
                .map(found -> found.group(1)
                        .replace("&quot;", "\"")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&"))
                .toList();
    }

    private static String statement(Question question, Asker asker) {
        return OneStatement.of(
                question, asker.prepare(question, question.exampleValues()).parameters());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQueryOfTheGuideGivesTheAnswerOfItsQuestion(Question question, Graph graph) {
        var asker = new Asker(graph, CATALOGUE, Clock.system(ZoneId.systemDefault()));
        var query = statement(question, asker);

        assertThat(runnable(guide(graph))).contains(query.strip());

        var rows = new ArrayList<Map<String, Object>>();
        for (var row : graph.read(new Statement("guide", query), Map.of())) {
            var columns = new LinkedHashMap<>(row);
            assertThat(columns.remove("drawn") != null).isEqualTo(OneStatement.draws(question));
            rows.add(columns);
        }
        assertThat(rows).isEqualTo(asker.ask(question, question.exampleValues()).rows());
    }

    @Test
    void everyQueryIsOneStatementThatRuns(Graph graph) {
        var queries = runnable(guide(graph));

        assertThat(queries).hasSize(CATALOGUE.questions().size() + 2);
        assertThat(queries)
                .allSatisfy(query ->
                        assertThat(query).startsWith("// ").doesNotContain(";").doesNotContain(":param"));
        assertThat(List.of(Guide.ARTICLE_TIES, Guide.ONE_EVENT))
                .allSatisfy(query -> assertThat(queries).contains(query.strip()))
                .allSatisfy(query -> assertThat(graph.read(new Statement("guide", query), Map.of()))
                        .isNotEmpty());
    }

    @Test
    void everyKindOfQuestionHasAnExampleThatDraws(Graph graph) {
        var asker = new Asker(graph, CATALOGUE, Clock.system(ZoneId.systemDefault()));

        assertThat(QuestionGroup.of(CATALOGUE)).allSatisfy(group -> {
            var first = group.questions().get(0);
            assertThat(OneStatement.draws(first)).as(group.title()).isTrue();
            assertThat(graph.read(new Statement("guide", statement(first, asker)), Map.of()))
                    .as(group.title())
                    .isNotEmpty();
        });
        assertThat(QuestionGroup.of(CATALOGUE).stream().flatMap(group -> group.questions().stream()))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.questions());
    }

    @Test
    void theGuideCountsWhatIsInTheGraphAndShowsTheModel(Graph graph) {
        assertThat(guide(graph))
                .contains(
                        "<b>%d</b> countries".formatted(count(graph, "MATCH (n:Country) RETURN count(n) AS n")),
                        "<b>%d</b> events".formatted(count(graph, "MATCH (n:Event) RETURN count(n) AS n")),
                        "<b>%,d</b> dated ties"
                                .formatted(
                                        count(graph, "MATCH ()-[t]->() WHERE t.id IS NOT NULL RETURN count(t) AS n")),
                        "<img src=\"data:image/svg+xml;base64,");
    }

    @Test
    void theFavouritesAreOneFileAQuestionInAFolderAKind(Graph graph) throws IOException {
        var pack = new BrowserPack(graph, "http://localhost:7475");
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack.favourites()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(files).hasSize(CATALOGUE.questions().size());
        assertThat(files.get("Entente - Meetings and visits/who-met-whom.cypher"))
                .startsWith("// Who met whom, and when\n")
                .contains("'mark-rutte'", "date('2024-10-01')");
        assertThat(runnable(pack.guide()))
                .containsAll(files.values().stream().map(String::strip).toList());
        assertThat(pack.favourites()).isEqualTo(pack.favourites());
    }

    private static long count(Graph graph, String query) {
        return graph.read(new Statement("count", query), Map.of()).get(0).get("n") instanceof Long n ? n : -1;
    }
}
