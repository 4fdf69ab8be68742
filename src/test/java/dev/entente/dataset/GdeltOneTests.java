package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltOneTests {

    private static final TableText TABLE = TableText.of("gdelt-1")
            .usually(
                    "GLOBALEVENTID=1",
                    "SQLDATE=20160728",
                    "Actor1Code=USA",
                    "Actor1Name=UNITED STATES",
                    "Actor2Code=RUS",
                    "Actor2Name=RUSSIA",
                    "EventCode=112",
                    "IsRootEvent=1",
                    "NumMentions=4",
                    "ActionGeo_Type=0",
                    "DATEADDED=20160728",
                    "SOURCEURL=https://example.org/1");

    @TempDir
    private Path folder;

    @Test
    void readsRowsOfBothWidthsInOneFile() {
        var old = TABLE.row("GLOBALEVENTID=2", "SQLDATE=19790101", "DATEADDED=20130203", "SOURCEURL=");
        var run = DatasetRun.of(folder, TABLE.row(), old.substring(0, old.length() - 1));

        assertThat(old.split("\t", -1)).hasSize(58);
        assertThat(run.report().dataset()).isEqualTo("gdelt-1");
        assertThat(run.sentences()).containsExactly("USA ACCUSES RUS 2016-07-28", "USA ACCUSES SUN 1979-01-01");
    }

    @Test
    void takesTheCoordinatesFromWhereTheyStandWithoutASecondLevelOfRegions() {
        var run = DatasetRun.of(
                folder,
                TABLE.row(
                        "ActionGeo_Type=4",
                        "ActionGeo_FullName=Moscow, Moskva, Russia",
                        "ActionGeo_CountryCode=RS",
                        "ActionGeo_Lat=55.7522",
                        "ActionGeo_Long=37.6156",
                        "ActionGeo_FeatureID=-2960561"));

        assertThat(run.rows().get("load/places"))
                .singleElement()
                .satisfies(place -> assertThat(place)
                        .containsEntry("id", "geo:-2960561")
                        .containsEntry("in", "RUS")
                        .containsEntry(
                                "properties",
                                Map.of("name", "Moscow", "kind", "city", "latitude", 55.7522, "longitude", 37.6156)));
    }

    @Test
    void saysOfRowsFromBeforeTheDailyFilesThatTheyWereReportedOnTheirDay() {
        var run = DatasetRun.of(
                folder,
                TABLE.row("SQLDATE=20120204", "DATEADDED=20130203"),
                TABLE.row("GLOBALEVENTID=2", "SQLDATE=20150729", "DATEADDED=20160728"));

        // 4 February 2012 is 365 days before GDELT was built, and a day like any other
        assertThat(run.ties())
                .extracting(tie -> tie.get("from") + " " + tie.get("precision") + " " + tie.get("reported"))
                .containsExactlyInAnyOrder("2012-02-04 DAY 2012-02-04", "2015-01-01 YEAR 2016-07-28");
    }

    @Test
    void takesTheTwoSidesOfAVisitForOneThoughNoArticleIsNamed() {
        var visit = TABLE.row("EventCode=042", "SQLDATE=19820102", "DATEADDED=20130203", "SOURCEURL=");
        var host = TABLE.row(
                "GLOBALEVENTID=2",
                "Actor1Code=RUS",
                "Actor2Code=USA",
                "EventCode=043",
                "SQLDATE=19820102",
                "DATEADDED=20130203",
                "SOURCEURL=");
        var run = DatasetRun.of(folder, visit, host);

        assertThat(run.sentences()).containsExactly("USA VISITS SUN 1982-01-02");
        assertThat(run.report().merged()).containsOnly(Map.entry("the other side of the same, or the same again", 1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SQLDATE=20160231 | SQLDATE '...' is no day
        DATEADDED=20161301 | DATEADDED '...' is no day
        SQLDATE=20160801 | SQLDATE 20160801 is after 20160728, when the row was added
        EventCode=--- | the CAMEO code '...' is not in the vocabulary
        """)
    void rejectsWhatCannotBe(String value, String reason) {
        var run = DatasetRun.of(folder, TABLE.row(), TABLE.row("GLOBALEVENTID=2", value));

        assertThat(run.report().rejected()).containsOnly(Map.entry(reason, 1L));
        assertThat(run.ties()).hasSize(1);
    }

    @Test
    void rejectsALineOfAnotherWidthAndReadsOn() {
        var run = DatasetRun.of(
                folder, TABLE.row(), TABLE.row("GLOBALEVENTID=2") + "\tmore", TABLE.row("GLOBALEVENTID=3"));

        assertThat(run.report().rejected())
                .containsOnly(Map.entry("the line has 59 fields, and 57 or 58 are expected", 1L));
        assertThat(run.ties()).hasSize(2);
    }
}
