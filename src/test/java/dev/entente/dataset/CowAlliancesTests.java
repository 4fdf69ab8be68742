package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

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

class CowAlliancesTests {

    private static final String ENDS =
            "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,"
                    + "dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente";

    private static final String BY_DYAD = ENDS + ",asymmetric,version";

    private static final String BY_DIRECTED = ENDS + ",version";

    private static final String BY_DYAD_YEARLY = ENDS + ",asymmetric,year,version";

    private static final String BY_DIRECTED_YEARLY = ENDS + ",year,version";

    private static final String BY_MEMBER =
            "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,"
                    + "mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,"
                    + "nonaggression,entente";

    private static final String PACT = "1,325,Italy,365,Russia,1,9,1933,21,6,1941,0,0,0,0,1,0";

    private static final String OPEN = "210,2,United States of America,20,Canada,4,4,1949,,,,0,1,1,0,0,1";

    @TempDir
    private Path folder;

    private Map<String, Object> only(String header, String... rows) {
        var ties = run(header, rows).ties();
        assertThat(ties).hasSize(1);
        return ties.get(0);
    }

    private DatasetRun run(String header, String... rows) {
        var lines = new java.util.ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        var run = DatasetRun.of(folder, lines.toArray(String[]::new));
        assertThat(run.report()).satisfies(DatasetRun::addsUp);
        return run;
    }

    @Test
    void aPactIsOpenOnItsLastDayAndOverOnTheNext() {
        assertThat(only(BY_DYAD, PACT + ",0,4.1"))
                .containsEntry("type", "PACT_WITH")
                .containsEntry("from", LocalDate.of(1933, 9, 1))
                .containsEntry("until", LocalDate.of(1941, 6, 22))
                .containsEntry("obligations", List.of("nonaggression"))
                .containsEntry("treaty", "cow-1")
                .containsEntry("asymmetric", false)
                .doesNotContainKey("knownUntil");
    }

    @Test
    void anEmptyEndIsNotEndedByTheLastDayOfTheData() {
        assertThat(only(BY_DYAD, OPEN + ",0,4.1"))
                .containsEntry("type", "ALLIED_WITH")
                .containsEntry("when", "since 4 April 1949, not ended by 31 December 2012")
                .containsEntry("knownUntil", LocalDate.of(2013, 1, 1))
                .doesNotContainKey("until");
    }

    @Test
    void anEmptyEndThatIsNotMarkedAsGoingOnIsRejected() {
        var report = run(BY_DYAD, OPEN.replace(",0,1,1,0,0,1", ",0,0,1,0,0,1") + ",0,4.1")
                .report();

        assertThat(report.rejected()).containsOnlyKeys("it has no end, and is not marked as going on");
    }

    @Test
    void allianceAndPairAreOneTieFromWhicheverFile() throws IOException {
        var files = new Path[] {
            file(BY_DYAD, OPEN + ",0,4.1"),
            file(BY_DIRECTED, OPEN + ",4.1", turned(OPEN) + ",4.1"),
            file(BY_DYAD_YEARLY, OPEN + ",0,1949,4.1", OPEN + ",0,1950,4.1", OPEN + ",0,1950,4.1"),
            file(BY_DIRECTED_YEARLY, OPEN + ",1949,4.1", turned(OPEN) + ",1949,4.1")
        };

        var all = DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), files);

        assertThat(all.ties()).hasSize(1);
        assertThat(all.report().loaded()).isEqualTo(1);
        assertThat(all.report().merged()).containsExactly(Map.entry("repeated", 7L));
        for (var one : files) {
            assertThat(DatasetRun.load(folder, Choice.ALL, Optional.empty(), List.of(), one)
                            .ties())
                    .extracting(tie -> tie.get("id"))
                    .containsExactly("cow-alliances:pair:210:2-20:1949");
        }
    }

    @Test
    void aPromiseOfOneSideMakesAnUnequalAlliance() {
        var there = "99,2,United States of America,20,Canada,4,4,1949,3,4,1959,0,0,1,0,0,0";
        var back = "99,20,Canada,2,United States of America,4,4,1949,3,4,1959,0,0,0,0,0,1";

        assertThat(only(BY_DIRECTED, there + ",4.1", back + ",4.1"))
                .containsEntry("type", "ALLIED_WITH")
                .containsEntry("asymmetric", true)
                .containsEntry("obligations", List.of("defense", "consultation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2,United States of America,666,Israel | ,,0,,,,0,0 | ISR PACT_WITH USA 1981-01-01 | 1981 until 1 January 1992               | the year 0 of the dyad 2-666 is read as 1981 to 1991
        2,United States of America,666,Israel | 30,11,0,,,0,0,0 | ISR PACT_WITH USA 1981-11-30 | 30 November 1981 until 1 January 1992 | the year 0 of the dyad 2-666 is read as 1981 to 1991
        651,Egypt,666,Israel                  | ,,0,,,0,0,0 | EGY PACT_WITH ISR 1979-01-01 | since 1979, not ended by 31 December 2012 | the year 0 of the dyad 651-666 is read as 1979 to 2012
        """)
    void theYearZeroIsMended(String ends, String days, String sentence, String when, String mended) {
        var run = run(BY_DYAD, "300,%s,%s,0,0,0,1,0,4.1".formatted(ends, days));

        assertThat(run.sentences()).containsExactly(sentence);
        assertThat(run.ties().get(0)).containsEntry("when", when);
        assertThat(run.report().mended()).containsOnlyKeys(mended);
    }

    @Test
    void anAllianceOfBefore1816IsSaidToHaveHeldByThen() {
        assertThat(only(BY_DYAD, "1,200,United Kingdom,235,Portugal,1,1,1816,,,,1,1,1,0,1,0,0,4.1"))
                .containsEntry("precision", "REPORTED")
                .containsEntry("when", "since 1 January 1816 or before, not ended by 31 December 2012");
    }

    @Test
    void whatRussiaKeptOfTheSovietUnionsTreatiesIsATieForEach() {
        var run = run(BY_DYAD, "7,365,Russia,731,North Korea,6,7,1961,10,9,1996,0,0,1,0,0,0,0,4.1");

        assertThat(run.sentences()).containsExactly("PRK ALLIED_WITH RUS 1991-12-26", "PRK ALLIED_WITH SUN 1961-07-06");
        assertThat(run.ties())
                .extracting(tie -> tie.get("when"))
                .containsExactlyInAnyOrder(
                        "6 July 1961 until 26 December 1991", "26 December 1991 until 11 September 1996");
        assertThat(run.report().loaded()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        xx,Italy,365,Russia,1,9,1933,21,6,1941   | ccode1 '...' is no number of a state
        325,Italy,365,Russia,31,2,1933,21,6,1941 | its beginning '...' is no day
        325,Italy,365,Russia,1,9,1933,21,6,1932  | its end '...' is not after its beginning '...'
        """)
    void brokenRowsAreRejectedWithTheReason(String row, String reason) {
        assertThat(run(BY_DYAD, "1," + row + ",0,0,0,0,1,0,0,4.1").report().rejected())
                .containsOnlyKeys(reason);
    }

    @Test
    void membersArePartiesToTreatiesThatGetAName() {
        var rest = ",6,7,1961,10,9,1996,Type I: Defense Pact,6,7,1961,10,9,1996,0,0,1,0,1,0,4.1";

        var run = run(BY_MEMBER + ",version", "100,365,Russia" + rest, "100,731,North Korea" + rest);

        assertThat(run.sentences())
                .containsExactly(
                        "PRK PARTY_TO cow-100 1961-07-06",
                        "RUS PARTY_TO cow-100 1991-12-26",
                        "SUN PARTY_TO cow-100 1961-07-06");
        assertThat(run.rows().get("load/treaties"))
                .singleElement()
                .extracting(row -> row.get("properties"))
                .hasToString(String.valueOf(run.rowsOf("load/treaties").get(0).get("properties")))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("name", "Alliance of 1961: North Korea, Russia (COW 100)")
                .containsEntry("until", LocalDate.of(1996, 9, 11))
                .containsEntry("obligations", List.of("defense", "nonaggression"));
    }

    @Test
    void theYearlyFileOfMembersSaysTheSame() {
        var rest = "210,2,United States of America,4,4,1949,,,,Type I: Defense Pact,4,4,1949,,,,0,1,1,0,0,0,";

        var run = run(BY_MEMBER + ",year,version", rest + "1949,4.1", rest + "1950,4.1");

        assertThat(run.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie)
                        .containsEntry("id", "cow-alliances:party:210:2:1949")
                        .containsEntry("source", "cow-alliances")
                        .containsEntry("knownUntil", LocalDate.of(2013, 1, 1)));
        assertThat(run.report().merged()).containsExactly(Map.entry("repeated", 1L));
    }

    private static String turned(String row) {
        var fields = row.split(",", -1);
        return String.join(",", fields[0], fields[3], fields[4], fields[1], fields[2])
                + row.substring(row.indexOf(",4,4"));
    }

    private Path file(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "alliance", ".csv"), List.of(lines));
    }
}
