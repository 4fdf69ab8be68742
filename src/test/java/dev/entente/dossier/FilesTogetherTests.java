package dev.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Fault;
import dev.entente.model.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several files say, one beside the other. */
class FilesTogetherTests {

    private static final String OTHER = """
            {
              "entente": 1,
              "source": {"id": "tribune-1", "kind": "article", "published": "2024-10-31"},
              "events": [
                {
                  "id": "e2", "type": "WARNS", "from": "2024-10-29",
                  "participants": [{"actor": "ann", "role": "speaker"}, {"actor": "ben", "role": "target"}],
                  "summary": "Ann warns Ben.", "about": ["e1"],
                  "reports": [{"paragraph": 2, "speaker": "ann"}]
                }
              ]
            }
            """;

    private static final String TREATY = """
            {
              "entente": 1,
              "source": {"id": "SOURCE", "kind": "treaty text", "asOf": "2026"},
              "treaty": {
                "id": "pact", "name": "NAME", "kind": "alliance", "from": "2024", "obligations": ["defense"],
                "parties": [{"country": "ann", "from": "2024"}, {"country": "ben", "from": "2024"}]
              }
            }
            """;

    @Test
    void aGoodFileBesideABadOneIsRead() {
        var result = Texts.read(Texts.GOOD, "{", OTHER);

        assertThat(sources(result)).containsExactly("gazette-1", "tribune-1");
        assertThat(result.faults()).extracting(Fault::file).containsExactly("b.json");
    }

    @Test
    void whatAFileNeedsMayStandInALaterOne() {
        var result = Texts.read(OTHER, Texts.GOOD);

        assertThat(result.faults()).isEmpty();
        assertThat(sources(result)).containsExactly("tribune-1", "gazette-1");
    }

    @Test
    void aFileThatRestsOnOneThatIsLeftOutIsLeftOutToo() {
        var result = Texts.read(OTHER, Texts.with("\"2024-10-28\"", "\"2024-02-30\""));

        assertThat(result.facts()).isEmpty();
        assertThat(result.faults())
                .extracting(fault -> fault.problem() + " " + fault.hint())
                .containsExactly(
                        "a.json, line 1, column 1: it rests on b.json, which is left out Mend b.json first, then load both.",
                        "b.json, line 11, column 44, at /events/0/from: '2024-02-30' is a day that does not exist"
                                + " Look at the calendar: write a day that exists, or only the month or year.");
    }

    @Test
    void aFileThatDefinesForItselfWhatABadFileDefinesTooIsRead() {
        var bad = Texts.with("\"2024-10-28\"", "\"2024-02-30\"");
        var good = Texts.GOOD.replace("gazette-1", "tribune-1").replace("\"e1\"", "\"e2\"");

        var result = Texts.read(bad, good);

        assertThat(sources(result)).containsExactly("tribune-1");
        assertThat(result.faults()).extracting(Fault::file).containsExactly("a.json");
    }

    @Test
    void faultsAreToldFileByFile() {
        var result =
                Texts.read(Texts.with("\"2024-10-28\"", "\"2024-02-30\""), "{", Texts.with("\"MEETS\"", "\"MEETZ\""));

        assertThat(result.faults())
                .extracting(Fault::file)
                .startsWith("a.json", "b.json")
                .endsWith("c.json");
    }

    @Test
    void anEventOfAnotherTypeUnderTheSameIdIsAFault() {
        var other = OTHER.replace("\"e2\"", "\"e1\"").replace(", \"about\": [\"e1\"]", "");

        assertThat(Texts.read(Texts.GOOD, other).faults())
                .extracting(fault -> fault.problem() + " " + fault.hint())
                .containsExactly("b.json, line 6, column 13, at /events/0/id: 'e1' is WARNS here and MEETS in a.json"
                        + " Use another id, or make the two agree.");
    }

    @Test
    void anActorOfAnotherKindUnderTheSameIdIsAFault() {
        var other = Texts.GOOD
                .replace("gazette-1", "tribune-1")
                .replace("\"id\": \"ben\", \"kind\": \"person\"", "\"id\": \"ben\", \"kind\": \"group\"");

        assertThat(Texts.read(Texts.GOOD, other).faults())
                .extracting(Fault::problem)
                .containsExactly(
                        "b.json, line 6, column 12, at /actors/1/id: 'ben' is group here and person in a.json");
    }

    @Test
    void anEventThatTwoArticlesReportIsNoFault() {
        var result = Texts.read(Texts.GOOD, Texts.GOOD.replace("gazette-1", "tribune-1"));

        assertThat(result.faults()).isEmpty();
        assertThat(sources(result)).containsExactly("gazette-1", "tribune-1");
    }

    @Test
    void aTreatyIsDefinedInOneFile() {
        var first = TREATY.replace("SOURCE", "one").replace("NAME", "Pact");
        var second = TREATY.replace("SOURCE", "two").replace("NAME", "Other Pact");

        assertThat(Texts.read(Texts.GOOD, first, second).faults())
                .extracting(fault -> fault.problem() + " " + fault.hint())
                .containsExactly("c.json, line 5, column 11, at /treaty/id: treaty 'pact' is defined in b.json already"
                        + " Keep one of the two files, or give one another id.");
    }

    @Test
    void aSourceIsThatOfOneFile() {
        var result = Texts.read(Texts.GOOD, Texts.with("\"e1\"", "\"e2\""));

        assertThat(sources(result)).containsExactly("gazette-1");
        assertThat(result.faults())
                .extracting(fault -> fault.problem() + " " + fault.hint())
                .containsExactly(
                        "b.json, line 3, column 20, at /source/id: source 'gazette-1' is that of a.json already"
                                + " Give each file a source of its own; what a source says is replaced when it is loaded again.");
    }

    @Test
    void aCopyOfAFileIsNoFault() {
        assertThat(Texts.read(Texts.GOOD, Texts.GOOD).faults()).isEmpty();
    }

    private static List<String> sources(Intake.Result result) {
        return result.facts().stream()
                .map(Facts::source)
                .map(source -> source.id())
                .toList();
    }
}
