package dev.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Fault;
import dev.entente.model.Event;
import dev.entente.model.Facts;
import dev.entente.model.PartialDate;
import dev.entente.model.Participant;
import dev.entente.model.Report;
import dev.entente.model.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one file says, and what is wrong with it. */
class IntakeTests {

    @Test
    void aGoodDossierIsReadWithItsDefaults() {
        var result = Texts.read(Texts.GOOD);

        assertThat(result.faults()).isEmpty();
        assertThat(result.facts())
                .singleElement()
                .extracting(Facts::events)
                .isEqualTo(List.of(new Event(
                        "e1",
                        "MEETS",
                        "Ann meets Ben.",
                        Optional.empty(),
                        Optional.of("hill"),
                        Optional.empty(),
                        List.of(
                                new Participant("ann", "participant", "", false),
                                new Participant("ben", "participant", "", false)),
                        List.of(),
                        List.of(new Report(
                                "gazette-1",
                                "paragraph 1",
                                Status.STATED,
                                PartialDate.parse("2024-10-28").period(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                LocalDate.of(2024, 10, 30))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true, textBlock = """
            old                    | now                                     | period                     | status
            "from": "2024-10-28",  | "from": "2024-10",                      | October 2024               | STATED
            "from": "2024-10-28",  | "from": "2024",                         | 2024                       | STATED
            "from": "2024-10-28",  | ``                                      | by 30 October 2024         | STATED
            "from": "2024-10-28",  | "from": "2023", "until": null,          | since 2023                 | STATED
            "from": "2024-10-28",  | "until": null,                          | since 30 October 2024      | STATED
            "from": "2024-10-28",  | "from": "2024-10-28", "until": "2024-11", | 28 October 2024 until 1 November 2024 | STATED
            , "status": "STATED"}  | }                                       | 28 October 2024            | STATED
            , "status": "STATED"}  | , "status": "PLANNED"}                  | 28 October 2024            | PLANNED
            , "status": "STATED"}  | , "from": "2024-10-27"}                 | 27 October 2024            | STATED
            """)
    void theFormOfADateSaysHowExactItIs(String old, String now, String period, Status status) {
        var report = Texts.read(Texts.with(old, now))
                .facts()
                .get(0)
                .events()
                .get(0)
                .reports()
                .get(0);

        assertThat(report.period().phrase()).isEqualTo(period);
        assertThat(report.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true, textBlock = """
            old | now | problem | hint
            "2024-10-28" | "2024-02-30" | , line 11, column 44, at /events/0/from: '2024-02-30' is a day that does not exist | Look at the calendar: write a day that exists, or only the month or year.
            "2024-10-28" | "28/10/2024" | , line 11, column 44, at /events/0/from: "28/10/2024" does not have the form that is asked for here | Write a day, a month or a year: 2024-10-28, 2024-10 or 2024.
            "2024-10-28" | 20241028 | , line 11, column 44, at /events/0/from: 20241028 is the wrong type: integer found, string expected | Write a value of that type.
            "2024-10-28" | "2024-10-28", "until": "2024-10-28" | , line 11, column 67, at /events/0/until: until 2024-10-28 is not after from 2024-10-28 | until is the first day that it no longer holds; for a single day leave it out.
            "2024-10-28" | "2024-10-28", "until": "2024-10-01" | , line 11, column 67, at /events/0/until: until 2024-10-01 is not after from 2024-10-28 | until is the first day that it no longer holds; for a single day leave it out.
            "MEETS" | "MEETZ" | , line 11, column 27, at /events/0/type: 'MEETZ' is no tie of the vocabulary | Did you mean 'MEETS'? data/vocabulary.json lists them all.
            "MEETS" | "QQQ" | , line 11, column 27, at /events/0/type: 'QQQ' is no tie of the vocabulary | data/vocabulary.json lists them all.
            {"actor": "ann", | {"actor": "annn", | , line 12, column 34, at /events/0/participants/0/actor: 'annn' is no actor that is known | Did you mean 'ann'? Else define it in this file.
            {"actor": "ben", | {"actor": "zzz", | , line 12, column 75, at /events/0/participants/1/actor: 'zzz' is no actor that is known | Define it in this file, or load the file that does together with this one.
            "ben", "role": "participant" | "ben", "role": "guest" | , line 12, column 90, at /events/0/participants/1/role: 'guest' is no role of the vocabulary | The ends of MEETS are participant and participant.
            "place": "hill", | "place": "hull", | , line 11, column 67, at /events/0/place: 'hull' is no place that is known | Did you mean 'hill'? Else define it in this file.
            "place": "hill", | "place": "hill", "about": ["e9"], | , line 11, column 85, at /events/0/about/0: 'e9' is no event that is known | Define it in this file, or load the file that does together with this one.
            "place": "hill", | "place": "hill", "code": "42", | , line 11, column 83, at /events/0/code: '42' is no CAMEO code | Codes are strings and keep their zeros: 042 is a visit; leave it out to take that of the type.
            "status": "STATED" | "status": "SAID" | , line 14, column 46, at /events/0/reports/0/status: "SAID" is none of STATED, ALLEGED, PLANNED, DENIED | Use one of these, letter by letter.
            "status": "STATED" | "until": null | , line 14, column 45, at /events/0/reports/0/until: a report that has 'until' needs 'from' too | Give the report both days, or neither to take those of the event.
            "status": "STATED" | "speaker": "cho" | , line 14, column 47, at /events/0/reports/0/speaker: 'cho' is no actor that is known | Define it in this file, or load the file that does together with this one.
            "entente": 1, | "entente": 2, | , line 2, column 14, at /entente: 2 is a version that is not known | Write "entente": 1.
            "entente": 1, | `` | , line 1, column 1: 'entente' is missing | Add it; data/README.md says what each field holds.
            , "published": "2024-10-30"} | } | , line 3, column 13, at /source: 'published' is missing | Say on which day the source was published.
            "summary": "Ann meets Ben.", | `` | , line 10, column 5, at /events/0: 'summary' is missing | Add it; data/README.md says what each field holds.
            "summary": "Ann meets Ben.", | "summary": "Ann meets Ben.", "comment": "x", | , line 13, column 47, at /events/0/comment: 'comment' is no field that is known here | Look for a slip in its name, or take it out.
            "name": "The Hill" | "name": "The Hill", "latitude": 1e400 | , line 8, column 61, at /places/0/latitude: the number is larger than any that can be stored | Write the number that was meant.
            "id": "ben" | "id": "ann" | , line 6, column 12, at /actors/1/id: 'ann' is defined twice in this file, and differently | Keep one of the two, or give one another id.
            {"actor": "ben", "role": "participant"} | {"role": "participant"} | , line 12, column 65, at /events/0/participants/1: a participant is either an actor or a place | Give it one of the fields actor and place.
            "source": {"id": "gazette-1", "kind": "article", "publisher": "Gazette", "published": "2024-10-30"}, | `` | , line 1, column 1: 'source' is missing | Add it; data/README.md says what each field holds.
            """)
    void aFaultIsToldWithItsPlaceAndAWayOut(String old, String now, String problem, String hint) {
        var result = Texts.read(Texts.with(old, now));

        assertThat(result.facts()).isEmpty();
        assertThat(result.faults()).extracting(Fault::problem).contains("a.json" + problem);
        assertThat(result.faults()).extracting(Fault::hint).contains(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true, textBlock = """
            text | problem | hint
            `` | : the file is empty | Write a dossier as in data/articles, or leave the file out.
            `  ` | : the file is empty | Write a dossier as in data/articles, or leave the file out.
            [] | : it is JSON, but no dossier: it has neither a source nor events | See data/articles for a dossier, or data/README.md for the other kinds of file.
            {"a": 1} | : it is JSON, but no dossier: it has neither a source nor events | See data/articles for a dossier, or data/README.md for the other kinds of file.
            null | : it is JSON, but no dossier: it has neither a source nor events | See data/articles for a dossier, or data/README.md for the other kinds of file.
            {"entente": 1} {} | , line 1, column 16: there is more after the end of the JSON | Keep one JSON object a file.
            {"entente": 1, | , line 1, column 15: not JSON: Unexpected end-of-input within/between Object entries | Mend the JSON there; an editor that knows data/schema/dossier.schema.json shows where it breaks.
            {"entente" 1} | , line 1, column 12: not JSON: Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value | Mend the JSON there; an editor that knows data/schema/dossier.schema.json shows where it breaks.
            {"entente": 1, "entente": 1} | , line 1, column 25: not JSON: Duplicate field 'entente' | Mend the JSON there; an editor that knows data/schema/dossier.schema.json shows where it breaks.
            """)
    void aFileThatIsNoDossierIsLeftOut(String text, String problem, String hint) {
        var result = Texts.read(text);

        assertThat(result.facts()).isEmpty();
        assertThat(result.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo("a.json" + problem);
            assertThat(fault.hint()).isEqualTo(hint);
        });
    }

    @Test
    void tenThousandLevelsOfNestingAreRefusedAtTheHundredth() {
        var result = Texts.read("[".repeat(10_000) + "]".repeat(10_000));

        assertThat(result.faults())
                .extracting(Fault::problem)
                .containsExactly("a.json, line 1, column 102: it nests deeper than 100 levels");
    }

    @Test
    void aFileThatIsNotUtf8IsLeftOut() {
        var latin = Texts.with("The Hill", "Düne").getBytes(StandardCharsets.ISO_8859_1);

        var result = new Intake().read(List.of(new Input("a.json", latin)), new References());

        assertThat(result.facts()).isEmpty();
        assertThat(result.faults())
                .containsExactly(Fault.of("a.json", "the file is not UTF-8 text", "Save it as UTF-8 and try again."));
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(Texts.read("\uFEFF" + Texts.GOOD).facts()).hasSize(1);
    }

    @Test
    void figuresBeyondAllMeasureAreFaults() {
        for (var figure : List.of("1e400", "-1e400", "1e999999999", "9".repeat(101), "0.1", "9223372036854775808")) {
            var text =
                    Texts.with("\"place\": \"hill\",", "\"number\": {\"value\": %s, \"of\": \"x\"},".formatted(figure));

            assertThat(Texts.read(text).faults()).as(figure).isNotEmpty();
            assertThat(Texts.read(Texts.with("\"The Hill\"", "\"The Hill\", \"latitude\": " + figure))
                            .facts()
                            .size())
                    .as(figure)
                    .isEqualTo(figure.equals("0.1") ? 1 : 0);
        }
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
        var text = Texts.with("\"2024-10-28\"", "\"2024-02-30\"")
                .replace("\"STATED\"", "\"SAID\"")
                .replace("\"Ann\"", "7")
                .replace("{\"actor\": \"ben\",", "{\"actor\": \"bem\",")
                .replace("\"entente\": 1", "\"entente\": \"1\"");

        assertThat(Texts.read(text).faults())
                .extracting(Fault::problem)
                .containsExactly(
                        "a.json, line 2, column 14, at /entente: \"1\" is a version that is not known",
                        "a.json, line 5, column 45, at /actors/0/name: 7 is the wrong type: integer found, string expected",
                        "a.json, line 11, column 44, at /events/0/from: '2024-02-30' is a day that does not exist",
                        "a.json, line 12, column 75, at /events/0/participants/1/actor: 'bem' is no actor that is known",
                        "a.json, line 14, column 46, at /events/0/reports/0/status: \"SAID\" is none of STATED, ALLEGED, PLANNED, DENIED");
    }
}
