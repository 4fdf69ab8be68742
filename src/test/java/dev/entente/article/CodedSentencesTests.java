package dev.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.model.PartialDate;
import dev.entente.model.Precision;
import dev.entente.model.Status;
import dev.entente.resource.Bundled;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of our own, coded by hand, by which drafts are scored: 75 with ties, hard ones among them, and 35 in which nothing
 * happens between actors. They tell no facts.
 */
class CodedSentencesTests {

    private static final int PLOVER_TYPES = 16;

    static List<JsonNode> sentences(String language) throws IOException {
        var mapper = new ObjectMapper();
        var sentences = new ArrayList<JsonNode>();
        for (var line : Bundled.text("coder/" + language + ".jsonl").lines().toList()) {
            sentences.add(mapper.readTree(line));
        }
        return sentences;
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "indonesian"})
    void areCodedInTheWordsOfTheModel(String language) throws IOException {
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var sentence : sentences(language)) {
            var id = sentence.path("id").asText();
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(texts.add(sentence.path("text").asText())).as(id).isTrue();
            LocalDate.parse(sentence.path("published").asText());
            for (var tie : sentence.path("ties")) {
                assertThat(Vocabulary.get().type(tie.path("type").asText()))
                        .as(id)
                        .isPresent();
                assertThat(tie.path("a").asText())
                        .as(id)
                        .isNotBlank()
                        .isNotEqualTo(tie.path("b").asText());
                Status.valueOf(tie.path("status").asText());
                Precision.valueOf(tie.path("precision").asText());
                PartialDate.parse(tie.path("from").asText());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "indonesian"})
    void coverEveryKindOfEventAndEveryDifficulty(String language) throws IOException {
        var types = new TreeMap<String, Integer>();
        var tags = new TreeMap<String, Integer>();
        for (var sentence : sentences(language)) {
            sentence.path("tags").forEach(tag -> tags.merge(tag.asText(), 1, Integer::sum));
            sentence.path("ties")
                    .forEach(tie -> Vocabulary.get()
                            .type(tie.path("type").asText())
                            .flatMap(TieType::plover)
                            .ifPresent(plover -> types.merge(plover, 1, Integer::sum)));
        }

        assertThat(types)
                .hasSize(PLOVER_TYPES)
                .allSatisfy((type, count) -> assertThat(count).as(type).isGreaterThanOrEqualTo(3));
        assertThat(tags).containsEntry("none", 35);
        assertThat(tags.get("passive")).isGreaterThanOrEqualTo(10);
        for (var tag : List.of("negation", "plan", "three")) {
            assertThat(tags.get(tag)).as(tag).isGreaterThanOrEqualTo(8);
        }
        assertThat(tags.get("quotation")).isGreaterThanOrEqualTo(10);
    }
}
