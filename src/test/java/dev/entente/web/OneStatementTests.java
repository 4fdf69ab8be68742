package dev.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Question;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneStatementTests {

    private static Question question(String cypher) {
        return new Question(
                "who-met-whom",
                Map.of("en", "Who met whom"),
                "meetings",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                cypher);
    }

    private static String written(String cypher, Map<String, @Nullable Object> values) {
        return OneStatement.of(question(cypher), values);
    }

    @Test
    void valuesStandInTheStatementAndQuotesAreEscaped() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", "Cote d'Ivoire \\ $1");
        values.put("day", LocalDate.of(2024, 10, 28));
        values.put("limit", 100L);

        assertThat(written("MATCH (a {name: $name})\nWHERE a.from <= $day\nRETURN a\nLIMIT $limit\n", values))
                .isEqualTo("""
                        // Who met whom
                        MATCH (a {name: 'Cote d\\'Ivoire \\\\ $1'})
                        WHERE a.from <= date('2024-10-28')
                        RETURN a
                        LIMIT 100
                        """);
    }

    @Test
    void conditionsOnWhatWasNotGivenGoAndThoseOnWhatWasStay() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("from", null);
        values.put("until", LocalDate.of(2025, 1, 1));
        values.put("status", null);
        values.put("a", null);

        assertThat(written("""
                        MATCH ()-[t:WARNS]->(b)
                        WHERE ($from IS NULL OR t.until IS NULL OR t.until > $from)
                          AND ($until IS NULL OR t.from < $until)
                          AND ($a IS NULL OR EXISTS { MATCH (b {note: ':-('}) })
                          AND ($status IS NULL OR t.status = $status)
                        WITH t
                        WHERE ($status IS NULL OR t.status = $status)
                        RETURN t
                        """, values)).isEqualTo("""
                        // Who met whom
                        MATCH ()-[t:WARNS]->(b)
                        WHERE (t.from < date('2025-01-01'))
                        WITH t
                        RETURN t
                        """);
    }

    @Test
    void whatTheQuestionDrawsIsTheLastColumn() {
        var cypher = """
                // draws: startNode(t), t
                MATCH ()-[t]->()
                CALL (t) {
                  RETURN 1 AS one
                  LIMIT 1
                }
                RETURN t.id AS id,
                  one
                ORDER BY id
                """;

        assertThat(OneStatement.draws(question(cypher))).isTrue();
        assertThat(written(cypher, Map.of())).endsWith("""
                RETURN t.id AS id,
                  one,
                  [startNode(t), t] AS drawn
                ORDER BY id
                """);
    }

    @Test
    void aQuestionThatDoesNotDrawIsLeftAsItIs() {
        assertThat(OneStatement.draws(question("RETURN 1 AS one"))).isFalse();
        assertThat(written("RETURN 1 AS one", Map.of())).isEqualTo("// Who met whom\nRETURN 1 AS one\n");
    }
}
