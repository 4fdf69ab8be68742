package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTests {

    private static final String TEXT = """
            // question: who-sang
            // title: Who sang
            // title id: Siapa bernyanyi
            // group: music
            // param actor (actor): the singer
            // param from (date, optional): first day
            // param knownOn (date, default today): as known on this day
            // param limit (number, default 100): at most so many rows
            // returns: a, song, status, sources
            // also: aId, from
            // links: aId-$actor, aId-song
            // says: who sang {period} | what did {actor} (sing|hum) {period}
            // says: siapa {song:lagu satu|lagu dua} [itu] {period}
            // example: --actor 'Rita Sugiarto' --known-on 2024-10
            // note: a note is for the reader
            MATCH (a:Actor {id: $actor})
            RETURN a // done
            """;

    private final Question question = Question.parse("cypher/ask/who-sang.cypher", TEXT);

    @Test
    void readsTheHeader() {
        assertThat(question.name()).isEqualTo("who-sang");
        assertThat(question.title()).isEqualTo(Map.of("en", "Who sang", "id", "Siapa bernyanyi"));
        assertThat(question.group()).isEqualTo("music");
        assertThat(question.columns()).containsExactly("a", "song", "status", "sources");
        assertThat(question.details()).containsExactly("aId", "from");
        assertThat(question.links()).containsExactly(new Link("aId", "$actor"), new Link("aId", "song"));
    }

    @Test
    void readsParametersWithTypeNeedAndDefault() {
        assertThat(question.parameters())
                .containsExactly(
                        new Parameter("actor", Parameter.Type.ACTOR, true, Optional.empty(), "the singer"),
                        new Parameter("from", Parameter.Type.DATE, false, Optional.empty(), "first day"),
                        new Parameter(
                                "knownOn", Parameter.Type.DATE, false, Optional.of("today"), "as known on this day"),
                        new Parameter(
                                "limit", Parameter.Type.NUMBER, false, Optional.of("100"), "at most so many rows"));
        assertThat(question.parameter("knownOn").orElseThrow().option()).isEqualTo("--known-on");
        assertThat(question.parameter("unknown")).isEmpty();
    }

    @Test
    void joinsPhrasesOfSeveralLinesAndKeepsTheBarsOfAChoice() {
        assertThat(question.phrases())
                .containsExactly(
                        "who sang {period}",
                        "what did {actor} (sing|hum) {period}",
                        "siapa {song:lagu satu|lagu dua} [itu] {period}");
    }

    @Test
    void readsTheOptionsOfTheExampleWithTheirQuotes() {
        assertThat(question.exampleValues()).isEqualTo(Map.of("actor", "Rita Sugiarto", "knownOn", "2024-10"));
    }

    @Test
    void theStatementComesWithoutTheHeader() {
        assertThat(question.statement()).isEqualTo("MATCH (a:Actor {id: $actor})\nRETURN a // done");
    }

    @Test
    void aFileOfAnotherNameIsRefused() {
        assertThatThrownBy(() -> Question.parse("cypher/ask/who-danced.cypher", TEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cypher/ask/who-danced.cypher: the header lacks question, title, group or returns");
    }

    @Test
    void aLinkWithoutTwoEndsIsRefused() {
        assertThatThrownBy(() -> Question.parse("cypher/ask/who-sang.cypher", TEXT.replace("aId-$actor", "aId")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'aId' is no link: write it like aId-bId or ally-$country");
    }

    @Test
    void aParameterOfNoKnownTypeIsRefused() {
        assertThatThrownBy(
                        () -> Question.parse("cypher/ask/who-sang.cypher", TEXT.replace("(date, optional)", "(day)")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cypher/ask/who-sang.cypher: parameter from has no known type: day");
    }
}
