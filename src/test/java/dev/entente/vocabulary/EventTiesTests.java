package dev.entente.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Event;
import dev.entente.model.PartialDate;
import dev.entente.model.Participant;
import dev.entente.model.Report;
import dev.entente.model.Status;
import dev.entente.model.Tie;
import dev.entente.model.Tie.End;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            type      | participants                                                       | ties
            WARNS     | putin speaker, NATO target                                         | putin WARNS NATO
            WARNS     | rutte speaker, PRK target, RUS target                              | rutte WARNS PRK; rutte WARNS RUS
            WARNS     | putin speaker, NATO target, UKR topic                              | putin WARNS NATO
            BRIEFS    | KOR speaker, NIS speaker, NATO audience                            | KOR BRIEFS NATO; NIS BRIEFS NATO
            MEETS     | rutte participant, KOR participant                                 | KOR MEETS rutte
            MEETS     | c participant, a participant, b participant                        | a MEETS b; a MEETS c; b MEETS c
            MEETS     | blinken participant USA, austin participant USA, cho participant KOR | austin MEETS cho; blinken MEETS cho
            MEETS     | blinken participant USA, austin participant USA                    | ''
            VISITS    | choe visitor, RUS host                                             | choe VISITS RUS
            HOSTS     | RUS host, choe visitor                                             | choe VISITS RUS
            HOSTS     | RUS host, choe visitor, kim visitor                                | choe VISITS RUS; kim VISITS RUS
            HOSTS     | RUS host, @moscow host, choe visitor                               | choe VISITS RUS; choe VISITS moscow
            OCCUPIES  | RUS occupier, @tsukuryne target                                    | RUS OCCUPIES tsukuryne
            WARNS     | kim speaker, kim target                                            | ''
            WARNS     | kim speaker, kim speaker, NATO target                              | kim WARNS NATO
            SIGNS_WITH | RUS signatory, PRK signatory                                      | PRK SIGNS_WITH RUS
            """)
    void theRolesOfTheParticipantsMakeTheTies(String type, String participants, String ties) {
        assertThat(String.join("; ", sentences(ties(type, participants)))).isEqualTo(ties);
    }

    @Test
    void aPlaceIsOnlyEverTheOtherEnd() {
        var ties = ties("HOSTS", "@moscow visitor, RUS host, choe visitor");

        assertThat(sentences(ties)).containsExactly("choe VISITS RUS");
    }

    @Test
    void theOtherEndIsMarkedAsAPlaceOrAnActor() {
        var ties = ties("OCCUPIES", "RUS occupier, @tsukuryne target, UKR target");

        assertThat(ties)
                .extracting(tie -> tie.ends().b() + " " + tie.ends().kind())
                .containsExactlyInAnyOrder("tsukuryne " + End.PLACE, "UKR " + End.ACTOR);
    }

    @Test
    void aTieSaysWhichEventItComesFromAndWhere() {
        var event = event("WARNS", "putin speaker, NATO target", Optional.of("130"), Optional.of("moscow"));

        var tie = EventTies.of(event, Vocabulary.get()).get(0);

        assertThat(tie.id()).isEqualTo("e|WARNS|putin|NATO");
        assertThat(tie.extra()).isEqualTo(Map.of("event", "e", "code", "130", "place", "moscow"));
        assertThat(tie.reading().status()).isEqualTo(Status.ALLEGED);
        assertThat(tie.reading().period())
                .isEqualTo(PartialDate.parse("2024-10-30").period());
    }

    @Test
    void withoutACodeOfItsOwnAnEventTakesThatOfTheTypeItIsStoredAs() {
        assertThat(ties("HOSTS", "RUS host, choe visitor").get(0).extra()).containsEntry("code", "042");
        assertThat(ties("VISITS", "RUS host, choe visitor").get(0).extra()).containsEntry("code", "042");
    }

    private static List<String> sentences(List<Tie> ties) {
        return ties.stream()
                .map(tie -> tie.ends().a() + " " + tie.type() + " " + tie.ends().b())
                .sorted()
                .toList();
    }

    private static List<Tie> ties(String type, String participants) {
        return EventTies.of(event(type, participants, Optional.empty(), Optional.empty()), Vocabulary.get());
    }

    private static Event event(String type, String participants, Optional<String> code, Optional<String> place) {
        var report = new Report(
                "article",
                "whole text",
                Status.ALLEGED,
                PartialDate.parse("2024-10-30").period(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                LocalDate.of(2024, 10, 30));
        return new Event(
                "e",
                type,
                "Something happens.",
                code,
                place,
                Optional.empty(),
                Arrays.stream(participants.split(", ", -1))
                        .map(EventTiesTests::participant)
                        .toList(),
                List.of(),
                List.of(report));
    }

    /** Such as {@code blinken participant USA}, with the side last, or {@code @moscow host} for a place. */
    private static Participant participant(String text) {
        var words = List.of(text.strip().split(" ", -1));
        boolean isPlace = words.get(0).startsWith("@");
        return new Participant(
                isPlace ? words.get(0).substring(1) : words.get(0),
                words.get(1),
                words.size() > 2 ? words.get(2) : "",
                isPlace);
    }
}
