package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Tie.End;
import dev.entente.model.Tie.Ends;
import dev.entente.model.Treaty.Party;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyTiesTests {

    private static final LocalDate SIGNED = LocalDate.of(1949, 4, 4);

    private static final LocalDate IN_FORCE = LocalDate.of(1949, 8, 24);

    @Test
    void eachPartyIsBoundOnItsOwnDays() {
        var ties = TreatyTies.of(
                treaty(party("USA", "1949-08-24", "", "defense"), party("FIN", "2023-04-04", "", "")), "text");

        assertThat(ties.get(0))
                .isEqualTo(new Tie(
                        "PARTY_TO|USA|pact|1949-08-24",
                        "PARTY_TO",
                        new Ends("USA", "pact", End.TREATY),
                        new Reading(
                                Status.STATED,
                                Period.since(IN_FORCE),
                                Optional.empty(),
                                SIGNED,
                                "text",
                                List.of("text"),
                                List.of("text")),
                        Map.of("obligations", List.of("defense"))));
        assertThat(ties.get(1).reading().period()).isEqualTo(Period.since(LocalDate.of(2023, 4, 4)));
    }

    @Test
    void aTreatyIsKnownFromItsSignatureAndAnAccessionFromTheDayItTakesEffect() {
        var ties = TreatyTies.of(
                treaty(party("USA", "1949-08-24", "", "defense"), party("FIN", "2023-04-04", "", "defense")), "text");

        assertThat(ties)
                .extracting(tie ->
                        tie.type() + " " + tie.ends().a() + " " + tie.reading().reported())
                .containsExactly("PARTY_TO USA 1949-04-04", "PARTY_TO FIN 2023-04-04", "ALLIED_WITH FIN 2023-04-04");
    }

    @Test
    void twoPartiesAreAlliedWhileBothAreBound() {
        var ties = TreatyTies.of(
                treaty(
                        party("SUN", "1955-06-04", "1991-07-01", "defense"),
                        party("ALB", "1955-06-04", "1968-09-13", "defense")),
                "text");

        assertThat(ties.get(2))
                .isEqualTo(Tie.standing(
                        "ALLIED_WITH",
                        Ends.actors("ALB", "SUN"),
                        "pact",
                        Period.between(LocalDate.of(1955, 6, 4), LocalDate.of(1968, 9, 13), Precision.DAY),
                        LocalDate.of(1955, 6, 4),
                        "text",
                        Map.of("treaty", "pact", "obligations", List.of("defense"))));
    }

    @Test
    void aPartyThatLeftAndCameBackIsAlliedTwice() {
        var ties = TreatyTies.of(
                treaty(
                        party("RUS", "1994-04-20", "", "defense"),
                        party("UZB", "1994-04-20", "1999-04-21", "defense"),
                        party("UZB", "2006-08-16", "2012-12-19", "defense")),
                "text");

        assertThat(between(ties))
                .containsExactly(
                        "ALLIED_WITH RUS UZB 1994-04-20..1999-04-21", "ALLIED_WITH RUS UZB 2006-08-16..2012-12-19");
    }

    @Test
    void partiesThatWereNeverBoundTogetherAreNotTied() {
        var ties = TreatyTies.of(
                treaty(party("SUN", "1961-09-10", "1991-12-26", "defense"), party("RUS", "1991-12-26", "", "defense")),
                "text");

        assertThat(between(ties)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                      | other         | type        | owed
            defense                  | defense       | ALLIED_WITH | defense
            offense                  | offense       | ALLIED_WITH | offense
            defense                  | ''            | ALLIED_WITH | defense
            consultation             | defense       | ALLIED_WITH | defense consultation
            nonaggression            | nonaggression | PACT_WITH   | nonaggression
            neutrality consultation  | neutrality    | PACT_WITH   | neutrality consultation
            ''                       | ''            | PACT_WITH   | ''
            """)
    void aPromiseToFightMakesAllies(String one, String other, String type, String owed) {
        var ties = TreatyTies.of(
                treaty(party("GBR", "1939-03-31", "", one), party("POL", "1939-03-31", "", other)), "text");

        assertThat(ties.get(2).type()).isEqualTo(type);
        assertThat(ties.get(2).extra()).containsEntry("obligations", words(owed));
    }

    @Test
    void theOrderOfThePartiesMakesNoDifference() {
        var one = party("USA", "1949-08-24", "", "defense");
        var other = new Party("CAN", PartialDate.parse("1949-08").period(), Set.of(Obligation.DEFENSE));
        var third = party("BEL", "1949-08-24", "", "consultation");

        assertThat(between(TreatyTies.of(treaty(third, other, one), "text")))
                .containsExactlyInAnyOrderElementsOf(between(TreatyTies.of(treaty(one, other, third), "text")));
    }

    private static List<String> between(List<Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.ends().kind() == End.ACTOR)
                .map(tie -> "%s %s %s %s..%s"
                        .formatted(
                                tie.type(),
                                tie.ends().a(),
                                tie.ends().b(),
                                tie.reading().period().from(),
                                tie.reading()
                                        .period()
                                        .until()
                                        .map(LocalDate::toString)
                                        .orElse("")))
                .toList();
    }

    private static Treaty treaty(Party... parties) {
        return new Treaty(
                "pact",
                Names.of("Pact"),
                "alliance",
                Optional.of(SIGNED),
                Period.since(IN_FORCE),
                Set.of(Obligation.DEFENSE),
                Optional.empty(),
                List.of(parties));
    }

    private static Party party(String country, String from, String until, String obligations) {
        return new Party(
                country,
                new Period(
                        LocalDate.parse(from),
                        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        Precision.DAY),
                words(obligations).stream().map(Obligation::named).collect(Collectors.toSet()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
