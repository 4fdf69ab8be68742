package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTablesTests {

    @TempDir
    private Path folder;

    private DatasetRun ties(String... rows) {
        var lines = new java.util.ArrayList<>(List.of("a,type,b,from,until,source,status"));
        lines.addAll(List.of(rows));
        return DatasetRun.of(folder, lines.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        IDN,MEETS,sergey-lavrov           | IDN MEETS sergey-lavrov 2024-10-28
        IDN,meets,named:Sergey Lavrov     | IDN MEETS sergey-lavrov 2024-10-28
        cow:365,signs-with,iso2:ID        | IDN SIGNS_WITH RUS 2024-10-28
        country:Indonesia,HOSTS,UN        | UN VISITS IDN 2024-10-28
        """)
    void anEndIsAnIdACodeOrAName(String said, String sentence) {
        assertThat(ties(said + ",2024-10-28,,some-paper,").sentences()).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-10-28 |         | 2024-10-28 | 2024-10-29 | DAY
        2024-10    |         | 2024-10-01 | 2024-11-01 | MONTH
        2024       |         | 2024-01-01 | 2025-01-01 | YEAR
        2024-10    | 2024-12 | 2024-10-01 | 2024-12-01 | MONTH
        """)
    void timeIsAsExactAsItIsWritten(String said, String end, LocalDate from, LocalDate until, String precision) {
        var tie = ties("IDN,MEETS,IND," + said + "," + (end == null ? "" : end) + ",some-paper,")
                .ties()
                .get(0);

        assertThat(tie)
                .containsEntry("from", from)
                .containsEntry("until", until)
                .containsEntry("precision", precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        some-paper-2024          | some-paper-2024         | some-paper-2024          | -
        The Daily Harbour        | source:a0cbc29e4ec4cabb | The Daily Harbour        | -
        https://harbour.example/ | source:a0cbc29e4ec4cabb | https://harbour.example/ | https://harbour.example/
        """)
    void aSourceIsAnIdATitleOrAnAddress(String said, String id, String title, String url) {
        var run = ties("IDN,MEETS,IND,2024-10-28,," + said + ",");

        var source = run.rowsOf("load/sources-named").get(0);
        assertThat(run.ties().get(0)).containsEntry("source", source.get("id"));
        assertThat(String.valueOf(source.get("id")).split(":", -1)[0]).isEqualTo(id.split(":", -1)[0]);
        assertThat((Map<?, ?>) source.get("properties")).satisfies(properties -> {
            assertThat(properties.get("title")).isEqualTo(title);
            assertThat(properties.get("url")).isEqualTo(url);
        });
    }

    @Test
    void twoSourcesOfOneMeetingMakeTwoTies() {
        var run = ties(
                "IDN,MEETS,IND,2024-10-28,,paper-1,",
                "IND,MEETS,IDN,2024-10-28,,paper-2,ALLEGED",
                "IND,MEETS,IDN,2024-10-28,,paper-1,");

        assertThat(run.ties()).extracting(tie -> tie.get("source")).containsExactlyInAnyOrder("paper-1", "paper-2");
        assertThat(DatasetReport.sum(run.report().merged())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        IDN,FROWNS_AT,IND,2024,,x,       | the type '...' is not in the vocabulary
        IDN,WARNS,nobody,2024,,x,        | there is no actor '...'
        IDN,WARNS,IND,28/10/2024,,x,     | from '...' is no date: write 2024-10-28, 2024-10 or 2024
        IDN,WARNS,IND,2024,soon,x,       | until '...' is no date: write the first day on which it no longer held
        IDN,WARNS,IND,2024,2023,x,       | its end '...' is not after its beginning '...'
        IDN,WARNS,IND,2024,,,            | it names no source
        IDN,WARNS,IND,2024,,x,RUMOURED   | the status '...' is none of the four
        ,WARNS,IND,2024,,x,              | it has no a
        """)
    void whatIsWrongWithARowIsSaid(String row, String reason) {
        assertThat(ties(row).report().rejected()).containsOnlyKeys(reason);
    }

    @Test
    void aRowWithAnIdIsKnownByIt() {
        var run = DatasetRun.of(
                folder,
                "id;a;type;b;from;source;place;placeCountry",
                "m1;IDN;MEETS;IND;2024;paper;Jakarta;IDN",
                "m1;IDN;MEETS;IND;2024-10;paper;;");

        assertThat(run.ties())
                .singleElement()
                .satisfies(tie ->
                        assertThat(tie).containsEntry("id", "ties:paper|m1").containsEntry("place", "place:jakarta"));
        assertThat(run.rows().get("load/places"))
                .singleElement()
                .satisfies(place ->
                        assertThat(place).containsEntry("in", "IDN").containsEntry("names", List.of("Jakarta")));
    }

    @Test
    void actorsHaveNamesCountryAndWikidata() {
        var run = DatasetRun.of(
                folder,
                "id,kind,name,aliases,country,wikidata",
                "siti-rahma,Person,Siti Rahma,S. Rahma; Bu Siti,Indonesia,Q1",
                "harbour-union,organization,Harbour Union,,IDN,",
                "siti-rahma,person,Siti Rahma,,,",
                "RUS,country,Russia,,,",
                "x,alien,X,,,",
                "a b,person,X,,,",
                "y,person,Y,,,1");

        assertThat(run.actors()).containsOnlyKeys("siti-rahma", "harbour-union");
        assertThat(run.actors().get("siti-rahma"))
                .containsEntry("label", "Person")
                .containsEntry("country", "IDN")
                .containsEntry("aliases", List.of("Bu Siti", "S. Rahma"))
                .containsEntry("wikidata", "Q1");
        assertThat(run.report())
                .satisfies(report -> assertThat(report.loaded()).isEqualTo(2))
                .satisfies(report -> assertThat(report.known()).isEqualTo(1))
                .satisfies(
                        report -> assertThat(DatasetReport.sum(report.merged())).isEqualTo(1))
                .satisfies(report -> assertThat(report.rejected())
                        .containsOnlyKeys(
                                "the kind '...' is none of country, person, organization, group",
                                "the id '...' has other signs than letters, digits, dots and hyphens",
                                "wikidata '...' is not like Q7747"));
    }

    /** What {@code data/datasets/README.md} shows. */
    @Test
    void theWorkedExampleMakesTheTiesThatAreTold() throws IOException {
        var readme = Files.readString(Path.of("data/datasets/README.md"));
        var sql = block(readme, "sql");
        Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("harbour-visits.sql"), sql);
        var table = Files.writeString(folder.resolve("visits.csv"), block(readme, "csv"));

        var run = DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(folder.resolve("mine")), table);

        assertThat(run.sentences()).isEqualTo(block(readme, "text").lines().toList());
        assertThat(readme).contains(run.report().phrase().lines().skip(1).toList());
    }

    @ParameterizedTest
    @CsvSource({"reason", "ID", "Type"})
    void aNameThatIsTakenIsRefused(String name) throws IOException {
        var sql = """
            -- dataset: mine
            -- title: Mine
            -- publisher: I
            -- url: none
            -- licence: none
            -- since: 2024-01-01
            -- format: csv
            -- columns: x, y
            -- required: x, y
            -- section: ties
            SELECT _row, 'id:' || x AS a, 'id:' || y AS b, DATE '2024-01-01' AS "from", '040' AS code, x AS "%s" FROM rows
            """;
        var table = Files.writeString(folder.resolve("table.csv"), "x,y\nIDN,IND\n");
        Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("mine.sql"), sql.formatted(name));

        assertThatThrownBy(() ->
                        DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(folder.resolve("mine")), table))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("it returns a column '" + name + "', which no property of a tie can be called");
    }

    private static String block(String text, String language) {
        int start = text.indexOf("```" + language + "\n") + language.length() + 4;
        return text.substring(start, text.indexOf("```", start));
    }
}
