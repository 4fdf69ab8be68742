package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtopTests {

    private static final String HEADER =
            "atopid,cowid,member,yrent,moent,dayent,ineffect,yrexit,moexit,dayexit,phase,defense,offense,neutral,nonagg,consul,version";

    @TempDir
    private Path folder;

    private DatasetRun run(String... rows) {
        var lines = new java.util.ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return DatasetRun.of(folder, lines.toArray(String[]::new));
    }

    @Test
    void whoWasBoundAtOneTimeIsAPairForThatTime() {
        var run = run(
                "3180,NA,2,1949,8,24,1,0,0,0,0,1,0,0,0,1,5.0",
                "3180,NA,640,1952,2,18,1,0,0,0,0,1,0,0,0,1,5.0",
                "3180,NA,350,1952,2,18,0,1974,8,14,0,1,0,0,0,1,5.0",
                "3180,NA,230,1982,5,30,1,0,0,0,0,1,0,0,0,1,5.0");

        assertThat(run.sentences())
                .containsExactly(
                        "ESP ALLIED_WITH TUR 1982-05-30",
                        "ESP ALLIED_WITH USA 1982-05-30",
                        "ESP PARTY_TO atop-3180 1982-05-30",
                        "GRC ALLIED_WITH TUR 1952-02-18",
                        "GRC ALLIED_WITH USA 1952-02-18",
                        "GRC PARTY_TO atop-3180 1952-02-18",
                        "TUR ALLIED_WITH USA 1952-02-18",
                        "TUR PARTY_TO atop-3180 1952-02-18",
                        "USA PARTY_TO atop-3180 1949-08-24");
        // pairs follow from rows that are counted already
        assertThat(run.report().read()).isEqualTo(4);
        assertThat(run.report().loaded()).isEqualTo(4);
        assertThat(run.report().ties()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,0,0,0,0 | ALLIED_WITH
        0,1,0,0,0 | ALLIED_WITH
        0,0,1,0,1 | PACT_WITH
        0,0,0,1,0 | PACT_WITH
        """)
    void whoPromisesToFightIsAnAlly(String promises, String type) {
        var run = run(
                "1,NA,2,1949,8,24,0,1950,1,1,0," + promises + ",5.0", "1,NA,20,1949,8,24,0,1950,1,1,0,0,0,0,0,1,5.0");

        assertThat(run.ties())
                .filteredOn(tie -> !"PARTY_TO".equals(tie.get("type")))
                .singleElement()
                .satisfies(tie -> assertThat(tie).containsEntry("type", type).containsEntry("treaty", "atop-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        0    | 5.0  | since 24 August 1949, not ended by 31 December 2018 | 2019-01-01
        NA   | 5.0  | since 24 August 1949, not ended by 31 December 2018 | 2019-01-01
        0    | 4.01 | since 24 August 1949, not ended by 31 December 2016 | 2017-01-01
        1974 | 5.0  | 24 August 1949 until 1 January 1975                 | -
        """)
    void anExitOfZeroIsNotKnownAfterTheLastYear(String exit, String version, String when, LocalDate knownUntil) {
        var tie = run("1,NA,2,1949,8,24,1," + exit + ",NA,NA,0,1,0,0,0,0," + version)
                .ties()
                .get(0);

        assertThat(tie).containsEntry("when", when);
        assertThat(tie.get("knownUntil")).isEqualTo(knownUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,YEAR,1949-01-01",
        "99,99,YEAR,1949-01-01",
        "8,NA,MONTH,1949-08-01",
        "8,0,MONTH,1949-08-01",
        "8,24,DAY,1949-08-24"
    })
    void aMissingMonthOrDayIsKeptAsMissing(String month, String day, String precision, LocalDate from) {
        assertThat(run("1,NA,2,1949," + month + "," + day + ",1,0,0,0,0,1,0,0,0,0,5.0")
                        .ties()
                        .get(0))
                .containsEntry("precision", precision)
                .containsEntry("from", from);
    }

    @Test
    void thePhasesOfATreatyAreKeptApart() {
        var run = run(
                "1,NA,2,1949,8,24,0,1955,1,1,1,0,0,0,0,1,5.0",
                "1,NA,20,1949,8,24,0,1955,1,1,1,0,0,0,0,1,5.0",
                "1,NA,2,1955,1,2,1,0,0,0,2,1,0,0,0,1,5.0",
                "1,NA,20,1955,1,2,1,0,0,0,2,1,0,0,0,1,5.0");

        assertThat(run.sentences())
                .contains("CAN PACT_WITH USA 1949-08-24", "CAN ALLIED_WITH USA 1955-01-02")
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,NA,USA,1949,8,24  | member '...' is no number of a state
        1,NA,2,1949,13,24   | its beginning '...' is no day
        x1,NA,2,1949,8,24   | atopid '...' is no number of a treaty
        """)
    void brokenRowsAreRejectedWithTheReason(String row, String reason) {
        assertThat(run(row + ",1,0,0,0,0,1,0,0,0,0,5.0").report().rejected()).containsOnlyKeys(reason);
    }

    @Test
    void theHeaderOfTheRealFileIsRecognised() throws java.io.IOException {
        var sample = Path.of(
                System.getenv().getOrDefault("ENTENTE_SAMPLES", "samples"), "atop", "atop-4.01-member-header.csv");
        assumeThat(sample).exists();
        var names = List.of(Files.readAllLines(sample).get(0).split(","));
        var values = names.stream()
                .map(name -> switch (name) {
                    case "atopid" -> "3180";
                    case "member" -> "2";
                    case "yrent" -> "1949";
                    case "version" -> "4.01";
                    default -> "0";
                })
                .toList();

        var run = DatasetRun.of(folder, String.join(",", names), String.join(",", values));

        assertThat(run.sentences()).containsExactly("USA PARTY_TO atop-3180 1949-01-01");
    }
}
