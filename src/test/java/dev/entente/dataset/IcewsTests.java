package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcewsTests {

    private static final TableText TABLE = TableText.of("icews")
            .usually(
                    "Event_ID=100",
                    "Event_Date=2018-06-01",
                    "Source_Name=Russia",
                    "Source_Sectors=NA",
                    "Source_Country=Russian Federation",
                    "Event_Text=Accuse",
                    "CAMEO_Code=112",
                    "Intensity=-2",
                    "Target_Name=United States",
                    "Target_Sectors=NA",
                    "Target_Country=United States",
                    "Story_ID=7",
                    "Sentence_Number=1",
                    "Publisher=Reuters News",
                    "City=NA",
                    "District=NA",
                    "Province=NA",
                    "Country=NA",
                    "Latitude=NA",
                    "Longitude=NA");

    /** The file of 2017 has no codes. */
    private static final TableText UNCODED = TABLE.with(
            TABLE.columns().stream().filter(name -> !name.equals("CAMEO_Code")).toList());

    @TempDir
    private Path folder;

    @Test
    void takesACountryThatIsNamedForTheCountry() {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row()));

        assertThat(run.report().dataset()).isEqualTo("icews");
        assertThat(run.sentences()).containsExactly("RUS ACCUSES USA 2018-06-01");
        assertThat(run.actors()).isEmpty();
        assertThat(run.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie)
                        .containsEntry("id", "icews:100-20180601")
                        .containsEntry("goldstein", -2.0)
                        .containsEntry("publisher", "Reuters News")
                        .containsEntry("story", "7")
                        .containsEntry("sentence", 1L)
                        .containsEntry("root", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Russia | Russian Federation | RUS
        North Korea | North Korea | PRK
        Macedonia | the former Yugoslav Republic of Macedonia | MKD
        Palestinian Territory, Occupied | Occupied Palestinian Territory | PSE
        Congo | Congo | icews:congo-COG
        Georgia | United States | icews:georgia-USA
        Donald Trump | United States | donald-trump
        European Union | NA | EU
        United Nations | NA | UN
        Africa | NA | icews:africa
        Kathleen Wynne | Canada | icews:kathleen-wynne-CAN
        """)
    void findsWhoIsMeantByNameAndCountry(String name, String country, String actor) {
        var run = DatasetRun.of(
                folder,
                TABLE.table(TABLE.row(
                        "Source_Name=" + name,
                        "Source_Country=" + country,
                        "Target_Name=Japan",
                        "Target_Country=Japan")));

        assertThat(run.sentences()).containsExactly(actor + " ACCUSES JPN 2018-06-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sergey Viktorovich Lavrov | Government,Cabinet,Executive,Parties,Foreign Ministry | Russian Federation | Person | Foreign Ministry
        Theresa May | Parties,(National) Major Party,Government,Executive Office,Elite,Executive | United Kingdom | Person | Executive Office
        James Mattis | Government,Marines,Executive,Defense / Security Ministry,Military | United States | Person | Defense / Security Ministry
        Lech Walesa | Elite | Poland | Person |
        Executive Office of the President | Government,Executive Office,Executive | United States | Group |
        Reserve Bank of India | Government,Executive,Finance / Economy / Commerce / Trade Ministry | India | Group |
        Yonhap News Agency | State Media,Information / Communication / Transparency Ministry,Executive,Government | South Korea | Group |
        Israeli Defense Forces | Government,Military | Israel | Group |
        Police (India) | Government,Police | India | Group |
        Militant (Al-Shabaab) | Insurgents,Dissident,International Religious | Somalia | Group |
        Bharatiya Janata | Parties,Opposition Major Party (Out Of Government) | India | Group |
        Conservative Party | Parties,(National) Major Party,Ideological,Center Right | United Kingdom | Organization |
        Prime Minister bin Ibrahim | Dissident,Elite | Malaysia | Group |
        Mina Andreeva | International Government Organization,Regional | NA | Group |
        European Broadcasting Union | International Government Organization,Regional | NA | Organization |
        """)
    void tellsPeopleFromGroupsBySectorsAndWhenInDoubtNot(
            String name, String sectors, String country, String kind, String title) {
        var run = DatasetRun.of(
                folder,
                TABLE.table(
                        TABLE.row("Source_Name=" + name, "Source_Sectors=" + sectors, "Source_Country=" + country)));

        assertThat(run.actors().values())
                .singleElement()
                .satisfies(
                        actor -> assertThat(actor).containsEntry("label", kind).containsEntry("name", name));
        assertThat(run.ties().stream()
                        .filter(tie -> "REPRESENTS".equals(tie.get("type")))
                        .map(tie -> tie.get("title") + " since " + tie.get("from")))
                .isEqualTo(title == null ? List.of() : List.of(title + " since 2018-06-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Police (India) | Government,Police | India | IND
        Israeli Defense Forces | Government,Military | Israel | ISR
        Militant (Al-Shabaab) | Insurgents,Dissident | Somalia |
        Bharatiya Janata | Parties | India |
        """)
    void makesNobodyAPartOfACountryWhoMayNotBe(String name, String sectors, String country, String whole) {
        var run = DatasetRun.of(
                folder,
                TABLE.table(
                        TABLE.row("Source_Name=" + name, "Source_Sectors=" + sectors, "Source_Country=" + country)));

        assertThat(run.ties().stream()
                        .filter(tie -> "PART_OF".equals(tie.get("type")))
                        .map(tie -> tie.get("b")))
                .isEqualTo(whole == null ? List.of() : List.of(whole));
    }

    @ParameterizedTest
    @CsvSource({"1/2/2018, 2018-01-02", "12/31/2017, 2017-12-31", "6/1/18, 2018-06-01"})
    void readsMonthDayYear(String written, String day) {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row("Event_Date=" + written)));

        assertThat(run.sentences()).containsExactly("RUS ACCUSES USA " + day);
        assertThat(run.ties().get(0)).containsEntry("id", "icews:100-" + day.replace("-", ""));
        assertThat(run.report().mended()).containsOnly(Map.entry("day read as month/day/year", 1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Consult | MEETS | 040
        Make statement | COMMENTS_ON | 010
        Arrest, detain, or charge with legal action | DETAINS | 173
        fight with small arms and light weapons | FIGHTS | 193
        Meet at a 'third' location | MEETS | 044
        Threaten with repression | THREATENS | 137
        """)
    void findsTheCodeByTheLabelWhereThereIsNoColumnOfCodes(String label, String type, String code) {
        var run = DatasetRun.of(folder, UNCODED.table(UNCODED.row("Event_Text=" + label)));

        assertThat(run.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie).containsEntry("type", type).containsEntry("code", code));
        assertThat(run.report().mended()).containsOnly(Map.entry("no CAMEO code: found by its label", 1L));
    }

    @Test
    void takesOffQuotationMarks() {
        var run = DatasetRun.of(
                folder,
                UNCODED.table(UNCODED.row(
                        "Event_Date=\"1/2/2018\"",
                        "Source_Name=\"Police (India)\"",
                        "Source_Country=\"India\"",
                        "Source_Sectors=\"Government,Police\"",
                        "Event_Text=\"Arrest, detain, or charge with legal action\"",
                        "Target_Name=\"The \"\"Naxals\"\"\"",
                        "Target_Country=\"NA\"")));

        assertThat(run.sentences()).containsExactly("icews:police-india-IND DETAINS icews:the-naxals 2018-01-02");
        assertThat(run.actors().get("icews:the-naxals")).containsEntry("name", "The \"Naxals\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        13y | Threaten with repression | 137 | the code 13y read as 137
        40 | Consult | 040 | the zero at the front of its code put back
        10 | Make statement | 010 | the zero at the front of its code put back
        """)
    void mendsCodes(String written, String label, String code, String mended) {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row("CAMEO_Code=" + written, "Event_Text=" + label)));

        assertThat(run.ties()).singleElement().satisfies(tie -> assertThat(tie).containsEntry("code", code));
        assertThat(run.report().mended()).containsOnly(Map.entry(mended, 1L));
    }

    @Test
    void leavesADemandADemand() {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row("CAMEO_Code=100", "Event_Text=Demand")));

        assertThat(run.sentences()).containsExactly("RUS DEMANDS_OF USA 2018-06-01");
        assertThat(run.report().mended()).isEmpty();
    }

    @Test
    void tellsTwoEventsOfOneIdApartByTheirDaysAndMergesRepeatedRows() {
        var run = DatasetRun.of(
                folder,
                TABLE.table(
                        TABLE.row(),
                        TABLE.row("Event_Date=2019-03-02"),
                        TABLE.row(),
                        TABLE.row("Event_Date=6/1/2018")));

        assertThat(run.sentences()).containsExactly("RUS ACCUSES USA 2018-06-01", "RUS ACCUSES USA 2019-03-02");
        assertThat(run.report().merged()).containsOnly(Map.entry("repeated", 2L));
    }

    @Test
    void takesTheTwoSidesOfAMeetingInOneStoryForOne() {
        var meets = TABLE.row(
                "CAMEO_Code=040", "Event_Text=Consult", "City=Hanoi", "Latitude=21.0245", "Longitude=105.841");
        var other = TABLE.row(
                "Event_ID=101",
                "CAMEO_Code=040",
                "Event_Text=Consult",
                "Source_Name=United States",
                "Source_Country=United States",
                "Target_Name=Russia",
                "Target_Country=Russian Federation",
                "City=Hanoi",
                "Country=Vietnam",
                "Latitude=21.0245",
                "Longitude=105.841");
        var run = DatasetRun.of(folder, TABLE.table(meets, other));

        assertThat(run.sentences()).containsExactly("RUS MEETS USA 2018-06-01");
        assertThat(run.rows().get("load/places"))
                .singleElement()
                .satisfies(place -> assertThat(place)
                        .containsEntry("id", "place:21.0245,105.841")
                        .containsEntry("in", "VNM"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Unspecified Actor | one of its actors is not specified
        Unidentified State Actor | one of its actors is not specified
        NA | names fewer than two actors
        """)
    void leavesOutRowsOfNobody(String name, String reason) {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row("Target_Name=" + name, "Target_Country=NA")));

        assertThat(run.report().leftOut()).containsOnly(Map.entry(reason, 1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Event_ID=x1 | Event ID '...' is no number
        Event_Date=2018-13-01 | Event Date '...' is no day
        Event_Date=13/32/2018 | Event Date '...' is no day
        CAMEO_Code=999 | the CAMEO code '...' is not in the vocabulary
        """)
    void rejectsWhatCannotBe(String value, String reason) {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row(value)));

        assertThat(run.report().rejected()).containsOnly(Map.entry(reason, 1L));
    }

    @Test
    void rejectsALabelThatBelongsToNoCode() {
        var run = DatasetRun.of(folder, UNCODED.table(UNCODED.row("Event_Text=Dance")));

        assertThat(run.report().rejected())
                .containsOnly(Map.entry("Event Text '...' is the label of no CAMEO code", 1L));
    }
}
