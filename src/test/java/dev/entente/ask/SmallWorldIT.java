package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Loader;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rows in, rows out: two papers that disagree, three countries, two alliances. */
@ExtendWith(EmbeddedNeo4j.class)
class SmallWorldIT {

    private static final String PAPER_A = """
            {"entente": 1,
             "source": {"id": "paper-a", "kind": "article", "published": "2020-02-01", "licence": "test", "cites": ["agency"]},
             "sources": [{"id": "agency", "kind": "article", "licence": "test"}],
             "actors": [
               {"id": "AAA", "kind": "country", "name": "Aland"}, {"id": "BBB", "kind": "country", "name": "Bland"},
               {"id": "CCC", "kind": "country", "name": "Cland"}, {"id": "DDD", "kind": "country", "name": "Dland"},
               {"id": "AAA-MIL", "kind": "group", "name": "Aland's army", "partOf": "AAA"},
               {"id": "ann", "kind": "person", "name": "Ann Ames", "represents": "AAA"},
               {"id": "bob", "kind": "person", "name": "Bob Burr"}],
             "events": [
               {"id": "meeting", "type": "MEETS", "from": "2020-01-10", "summary": "Ann meets Bob.",
                "participants": [{"actor": "ann", "role": "participant"}, {"actor": "bob", "role": "participant"}],
                "reports": [{"paragraph": 1, "status": "STATED"}]},
               {"id": "visit", "type": "VISITS", "from": "2020-01-05", "summary": "Ann visits Bland.",
                "participants": [{"actor": "ann", "role": "visitor"}, {"actor": "BBB", "role": "host"}],
                "reports": [{"paragraph": 2, "through": ["agency"]}]},
               {"id": "attack", "type": "ATTACKS", "from": "2020-01", "summary": "Aland attacks Bland.",
                "participants": [{"actor": "AAA-MIL", "role": "attacker"}, {"actor": "BBB", "role": "target"}],
                "reports": [{"paragraph": 3}]},
               {"id": "mediation", "type": "MEDIATES_FOR", "from": "2020-01-20", "summary": "Cland mediates.",
                "participants": [{"actor": "CCC", "role": "mediator"}, {"actor": "AAA", "role": "party"},
                                 {"actor": "BBB", "role": "party"}],
                "reports": [{"paragraph": 4}]},
               {"id": "call", "type": "CALLS", "from": "2020-01-25", "summary": "Bob is said to have called both.",
                "participants": [{"actor": "bob", "role": "participant"}, {"actor": "AAA", "role": "participant"},
                                 {"actor": "BBB", "role": "participant"}],
                "reports": [{"paragraph": 5, "status": "DENIED"}]},
               {"id": "arms", "type": "ARMS", "from": "2020-01-15", "summary": "Dland is said to arm Aland.",
                "participants": [{"actor": "DDD", "role": "giver"}, {"actor": "AAA", "role": "receiver"}],
                "reports": [{"paragraph": 6, "status": "DENIED"}]}]}
            """;

    private static final String PAPER_B = """
            {"entente": 1,
             "source": {"id": "paper-b", "kind": "article", "published": "2020-03-01", "licence": "test", "cites": ["agency"]},
             "events": [
               {"id": "meeting", "type": "MEETS", "from": "2020-01-10", "summary": "Ann meets Bob.",
                "participants": [{"actor": "ann", "role": "participant"}, {"actor": "bob", "role": "participant"}],
                "reports": [{"paragraph": 1, "status": "DENIED", "speaker": "bob"}]},
               {"id": "visit", "type": "VISITS", "from": "2020-01-07", "summary": "Ann visits Bland.",
                "participants": [{"actor": "ann", "role": "visitor"}, {"actor": "BBB", "role": "host"}],
                "reports": [{"paragraph": 2, "through": ["agency"]}]}]}
            """;

    private static final String TREATY = """
            {"entente": 1, "source": {"id": "%1$s-text", "kind": "treaty text", "licence": "test", "asOf": "2020-01-01"},
             "treaty": {"id": "%1$s", "name": "Treaty of %1$s", "kind": "alliance", "from": "2019-01-01", "until": %3$s,
              "obligations": ["defense"],
              "parties": [{"country": "%2$s", "from": "2019-01-01", "until": %3$s},
                          {"country": "CCC", "from": "2019-01-01", "until": %3$s}]}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void loadTwoPapersAndTwoTreaties(Graph graph) throws IOException {
        Files.writeString(folder.resolve("paper-a.json"), PAPER_A);
        Files.writeString(folder.resolve("paper-b.json"), PAPER_B);
        Files.writeString(folder.resolve("ac.json"), TREATY.formatted("ac", "AAA", "null"));
        Files.writeString(folder.resolve("bc.json"), TREATY.formatted("bc", "BBB", "\"2021-01-01\""));

        assertThat(new Loader(graph).load(List.of(folder), false, done -> {}).faults())
                .isEmpty();
    }

    @Test
    void papersThatDifferInStatusOrDateContradictEachOther(Graph graph) {
        assertThat(Asked.rows(graph, "contradictions", "event, what, differs, readings, status, sources"))
                .containsExactly(
                        "meeting | Ann meets Bob. | status | paper-a: STATED, 10 January 2020,"
                                + " paper-b: DENIED, 10 January 2020 | STATED | paper-a, paper-b",
                        "visit | Ann visits Bland. | date | paper-a: STATED, 5 January 2020,"
                                + " paper-b: STATED, 7 January 2020 | STATED | paper-a, paper-b");
        assertThat(Asked.rows(graph, "contradictions --actor BBB", "event")).containsExactly("visit");
        assertThat(Asked.rows(graph, "contradictions --known-on 2020-02-15", "event"))
                .isEmpty();
    }

    @Test
    void anAllyOfTwoThatFightIsStrainedAsLongAsItIsAlliedWithBoth(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "strained-triads --as-of 2020-12-31",
                        "ally, a, b, quarrels, types, treatyA, treatyB, first, status, sources"))
                .containsExactly("Cland | Aland | Bland | 1 | ATTACKS | ac | bc | 2020-01-01 | STATED | paper-a");
        assertThat(Asked.rows(graph, "strained-triads --as-of 2021-01-01", "ally"))
                .isEmpty();
        assertThat(Asked.rows(graph, "strained-triads --as-of 2020-12-31 --country AAA", "ally"))
                .isEmpty();
        assertThat(Asked.rows(graph, "strained-triads --as-of 2020-12-31 --until 2020-01-01", "ally"))
                .isEmpty();
    }

    @Test
    void twoPapersThatRepeatOneAgencyAreOneSource(Graph graph) {
        assertThat(Asked.rows(graph, "single-source", "event, origin, sources"))
                .contains("visit | agency | paper-a, paper-b")
                .noneMatch(row -> row.startsWith("meeting"));
        assertThat(Asked.rows(graph, "evidence --event visit", "sources, through, origin, independent"))
                .containsExactly("paper-a | agency | agency | 1", "paper-b | agency | agency | 1");
        assertThat(Asked.rows(graph, "evidence --event meeting", "sources, speaker, status, independent"))
                .containsExactly("paper-a | - | STATED | 2", "paper-b | Bob Burr | DENIED | 2");
    }

    @Test
    void aMediatorGoesBeforeThoseWhoOnlyTalkAndADeniedCallIsNone(Graph graph) {
        assertThat(Asked.rows(graph, "go-betweens --a AAA --b BBB", "betweenId, mediates, withA, withB"))
                .containsExactly("CCC | true | 1 | 1");
        assertThat(Asked.rows(graph, "go-betweens --a AAA --b BBB --status DENIED", "betweenId, mediates, status"))
                .containsExactly("bob | false | DENIED");
    }

    @Test
    void aDeniedTieIsNoStepOfAChainUnlessAskedFor(Graph graph) {
        assertThat(Asked.rows(graph, "path --a DDD --b AAA", "step")).isEmpty();
        assertThat(Asked.rows(graph, "path --a DDD --b AAA --status DENIED", "step, aId, type, bId, status"))
                .containsExactly("1 | DDD | ARMS | AAA | DENIED");
    }

    @Test
    void whatItsArmyAndItsDelegatesDidCountsForTheCountry(Graph graph) {
        assertThat(Asked.rows(
                        graph,
                        "relations-by-month --a AAA --b BBB --status STATED",
                        "month, contacts, conflict, total"))
                .containsExactly("2020-01 | 1 | 1 | 2");
        assertThat(Asked.rows(graph, "who-visited --a AAA", "aId, bId, from"))
                .containsExactly("ann | BBB | 2020-01-05");
    }

    @Test
    void eachSourceIsListedWithItsTiesAndEvents(Graph graph) {
        assertThat(Asked.rows(graph, "sources", "source, events, status, cites"))
                .contains("paper-a | 6 | DENIED, STATED | agency", "paper-b | 2 | STATED | agency", "agency | 0 |  | ");
    }

    @Test
    void aGraphWithoutAnythingHasNoSources(Graph graph) {
        graph.write(writing -> writing.run(new Statement("test/empty", "MATCH (n) DETACH DELETE n"), Map.of()));

        assertThat(Asked.rows(graph, "sources", "source")).isEmpty();
        assertThat(Asked.rows(graph, "who-met-whom", "a")).isEmpty();
        assertThat(Asked.rows(graph, "alliance-network", "a")).isEmpty();
        assertThat(Asked.rows(graph, "contradictions", "what")).isEmpty();
    }
}
