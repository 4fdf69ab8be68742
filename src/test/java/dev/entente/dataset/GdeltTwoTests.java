package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltTwoTests {

    private static final TableText TABLE = TableText.of("gdelt-2")
            .usually(
                    "GLOBALEVENTID=1",
                    "SQLDATE=20241022",
                    "Actor1Code=USA",
                    "Actor2Code=RUS",
                    "EventCode=112",
                    "EventRootCode=11",
                    "QuadClass=3",
                    "IsRootEvent=1",
                    "GoldsteinScale=-2.0",
                    "NumMentions=4",
                    "NumSources=2",
                    "NumArticles=3",
                    "AvgTone=-1.5",
                    "ActionGeo_Type=0",
                    "DATEADDED=20241022131500",
                    "SOURCEURL=https://example.org/1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        " SAUMED" | SAU-MED
        "USAGOV" | USA-GOV
        "ROM" | ROU
        "ROMMIL" | ROU-MIL
        "AFR" | region:AFR
        "EUR" | region:EUR
        "WST" | region:WST
        "PSE" | PSE
        "GOV" | cameo:GOV
        "IGOUNO" | UN
        "ZZZ" | cameo:ZZZ
        """)
    void readsActorsByTheirCodesPieceByPiece(String code, String actor) {
        var run = DatasetRun.of(folder, TABLE.row("Actor1Code=" + code));

        assertThat(run.sentences()).containsExactly(actor + " ACCUSES RUS 2024-10-22");
    }

    @Test
    void goesByTheCodeOfAnActorWhereItsCountryColumnSaysOtherwise() {
        var run = DatasetRun.of(folder, TABLE.row("Actor1Code=DNKGRL", "Actor1CountryCode=DNK"));

        assertThat(run.sentences()).containsExactly("GRL ACCUSES RUS 2024-10-22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        "" | RUS
        " " | RUS
        USA | ""
        "" | ""
        """)
    void leavesOutRowsWithFewerThanTwoActors(String a, String b) {
        var run = DatasetRun.of(folder, TABLE.row("Actor1Code=" + a, "Actor2Code=" + b));

        assertThat(run.report().leftOut()).containsOnly(Map.entry("names fewer than two actors", 1L));
        assertThat(run.ties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        20241022 | 2024-10-22 | 2024-10-23 | DAY
        20231023 | 2023-01-01 | 2024-01-01 | YEAR
        20141025 | 2014-01-01 | 2015-01-01 | YEAR
        20240922 | 2024-09-01 | 2024-10-01 | MONTH
        20241015 | 2024-10-15 | 2024-10-16 | DAY
        20231024 | 2023-10-24 | 2023-10-25 | DAY
        """)
    void knowsOfBackDatedRowsTheYearOrTheMonthAlone(String day, String from, String until, String precision) {
        var run = DatasetRun.of(folder, TABLE.row("SQLDATE=" + day));

        assertThat(run.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.get("from")).hasToString(from);
            assertThat(tie.get("until")).hasToString(until);
            assertThat(tie).containsEntry("precision", precision);
            assertThat(tie.get("reported")).hasToString("2024-10-22");
        });
        assertThat(run.report().mended()).hasSize(precision.equals("DAY") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RS | RUS
        NI | NGA
        GZ | PSE
        WE | PSE
        RB | SRB
        CH | CHN
        SZ | CHE
        """)
    void readsTheCountryOfAPlaceAsFips(String code, String country) {
        var run = DatasetRun.of(
                folder, TABLE.row("ActionGeo_Type=4", "ActionGeo_CountryCode=" + code, "ActionGeo_FeatureID=17"));

        assertThat(run.rows().get("load/places"))
                .singleElement()
                .satisfies(place -> assertThat(place).containsEntry("in", country));
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void makesNoPlaceOfNothingOrOfAWholeCountry(String type) {
        var run = DatasetRun.of(
                folder, TABLE.row("ActionGeo_Type=" + type, "ActionGeo_CountryCode=RS", "ActionGeo_FeatureID=RS"));

        assertThat(run.ties()).singleElement().satisfies(tie -> assertThat(tie).doesNotContainKey("place"));
        assertThat(run.rows().get("load/places")).isEmpty();
    }

    @Test
    void countsTheTwoSidesOfAMeetingInOneArticleOnce() {
        var run = DatasetRun.of(
                folder,
                TABLE.row("EventCode=040", "EventRootCode=04"),
                TABLE.row("GLOBALEVENTID=2", "EventCode=040", "EventRootCode=04", "Actor1Code=RUS", "Actor2Code=USA"),
                TABLE.row(
                        "GLOBALEVENTID=3", "EventCode=040", "EventRootCode=04", "SOURCEURL=https://example.org/other"));

        assertThat(run.sentences()).containsExactly("RUS MEETS USA 2024-10-22", "RUS MEETS USA 2024-10-22");
        assertThat(run.report().merged()).containsOnly(Map.entry("the other side of the same, or the same again", 1L));
    }

    @Test
    void tellsAStatementFromADemandByTheZero() {
        var run = DatasetRun.of(
                folder,
                TABLE.row("EventCode=010", "EventRootCode=01"),
                TABLE.row("GLOBALEVENTID=2", "EventCode=10", "EventRootCode=10"));

        assertThat(run.sentences()).containsExactly("USA COMMENTS_ON RUS 2024-10-22", "USA DEMANDS_OF RUS 2024-10-22");
    }

    @Test
    void keepsWhatTheRowMeasures() {
        assertThat(DatasetRun.of(folder, TABLE.row()).ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie)
                        .containsEntry("id", "gdelt-2:1")
                        .containsEntry("code", "112")
                        .containsEntry("root", true)
                        .containsEntry("goldstein", -2.0)
                        .containsEntry("mentions", 4L)
                        .containsEntry("outlets", 2L)
                        .containsEntry("articles", 3L)
                        .containsEntry("tone", -1.5)
                        .containsEntry("url", "https://example.org/1"));
    }
}
