package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColtTests {

    private static final String HEADER =
            "TripID,LeaderCountryISO,LeaderTitle,LeaderFullName,CountryVisited,CountryVisitedISO,CityVisited,TripStartDate,TripEndDate,"
                    + "MetHostHoGS,HostHOGSName,MetNonhostHOGS,NonhostHOGSNames,SignedAgreement,Confidence(1-5),SourceLink1,SourceLink2,SourceLink33";

    private static final String KIM = "1-PRK-RUS,PRK,Chairman,Kim Jong Un,Russia,RUS,Vladivostok,";

    @TempDir
    private Path folder;

    private DatasetRun run(String... rows) {
        var lines = new java.util.ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return DatasetRun.of(folder, lines.toArray(String[]::new));
    }

    private Map<String, Object> visit(String row) {
        return run(row).ties().stream()
                .filter(tie -> "VISITS".equals(tie.get("type")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTripIsAVisitOfALeaderWhomWeKnow() {
        assertThat(visit(KIM + "2019-04-24,2019-04-26,,,,,,5,https://a.example,,https://c.example"))
                .containsEntry("a", "kim-jong-un")
                .containsEntry("b", "RUS")
                .containsEntry("id", "colt:1-PRK-RUS")
                .containsEntry("from", LocalDate.of(2019, 4, 24))
                .containsEntry("until", LocalDate.of(2019, 4, 27))
                .containsEntry("when", "24 April 2019 to 26 April 2019")
                .containsEntry("place", "place:vladivostok-rus")
                .containsEntry("aTitle", "Chairman")
                .containsEntry("confidence", 5L)
                .containsEntry("links", List.of("https://a.example", "https://c.example"));
    }

    @Test
    void aLeaderRepresentsTheCountryOnTheDaysOfTheTripAndNoLonger() {
        var run = run("9,XKX,Prime Minister,Nobody Known,France,FRA,Paris,2019-04-24,2019-04-26,,,,,,3,,,");

        assertThat(run.ties())
                .filteredOn(tie -> "REPRESENTS".equals(tie.get("type")))
                .singleElement()
                .satisfies(tie -> assertThat(tie)
                        .containsEntry("b", "XKX")
                        .containsEntry("title", "Prime Minister")
                        .containsEntry("from", LocalDate.of(2019, 4, 24))
                        .containsEntry("until", LocalDate.of(2019, 4, 27)));
        assertThat(run.actors()).containsOnlyKeys("colt:nobody-known-XKX");
        assertThat(run.actors().get("colt:nobody-known-XKX"))
                .containsEntry("label", "Person")
                .containsEntry("country", "XKX");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Yes,Vladimir Putin,,,No     | kim-jong-un MEETS vladimir-putin 2019-04-24
        yes,,,,                     | RUS MEETS kim-jong-un 2019-04-24
        ,,Yes,Emmanuel Macron,      | emmanuel-macron MEETS kim-jong-un 2019-04-24
        ,,,,Yes                     | RUS SIGNS_WITH kim-jong-un 2019-04-24
        """)
    void yesMakesATie(String answers, String sentence) {
        assertThat(run(KIM + "2019-04-24,2019-04-26," + answers + ",5,,,").sentences())
                .contains(sentence)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No,Vladimir Putin,No,,No
        ,Vladimir Putin,,,
        """)
    void noAndNothingMakeNone(String answers) {
        assertThat(run(KIM + "2019-04-24,2019-04-26," + answers + ",5,,,").sentences())
                .containsExactly("kim-jong-un VISITS RUS 2019-04-24");
    }

    @Test
    void aMeetingThatBothTripsTellIsOne() {
        var run = run(
                "1,FRA,President,Emmanuel Macron,Belgium,BEL,Brussels,2019-03-21,2019-03-22,,,Yes,Vladimir Putin,,5,,,",
                "2,RUS,President,Vladimir Putin,Belgium,BEL,Brussels,2019-03-21,2019-03-22,,,Yes,Emmanuel Macron,,5,,,");

        assertThat(run.sentences())
                .containsExactly(
                        "emmanuel-macron MEETS vladimir-putin 2019-03-21",
                        "emmanuel-macron VISITS BEL 2019-03-21",
                        "vladimir-putin VISITS BEL 2019-03-21");
        assertThat(run.report().loaded()).isEqualTo(2);
    }

    @Test
    void severalNamesAreSeveralMeetings() {
        var run = run(KIM + "2019-04-24,,,,Yes,Xi Jinping; Someone Else ;,,5,,,");

        assertThat(run.sentences())
                .containsExactly(
                        "colt:someone-else MEETS kim-jong-un 2019-04-24",
                        "kim-jong-un MEETS xi-jinping 2019-04-24",
                        "kim-jong-un VISITS RUS 2019-04-24");
    }

    @ParameterizedTest
    @CsvSource({"2019-04-25", "2019-04-25 00:00:00", "4/25/2019", "4/25/19", "25-Apr-19", "25-Apr-2019", "43580"})
    void daysAreReadAsSpreadsheetsWriteThem(String day) {
        assertThat(visit(KIM + day + ",,,,,,,5,,,"))
                .containsEntry("from", LocalDate.of(2019, 4, 25))
                .containsEntry("until", LocalDate.of(2019, 4, 26));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        25/4/2019,          | TripStartDate '...' is no day
        2019-04-25,soon     | TripEndDate '...' is no day
        2019-04-25,2019-04-20 | TripEndDate '...' is before TripStartDate '...'
        """)
    void brokenDaysAreRejected(String days, String reason) {
        assertThat(run(KIM + days + ",Yes,Vladimir Putin,,,,5,,,").report().rejected())
                .containsOnlyKeys(reason);
    }
}
