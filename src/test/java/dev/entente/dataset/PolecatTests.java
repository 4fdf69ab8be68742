package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolecatTests {

    private static final TableText ALL = TableText.of("polecat");

    /** The usual forty, without the second name of a column. */
    private static final TableText TABLE = ALL.with(ALL.columns().subList(0, 40))
            .usually(ALL.columns().stream().map(name -> name + "=None").toArray(String[]::new))
            .usually(
                    "Event_ID=20240101-2309-4e08_ACCUSE_A",
                    "Event_Date=2024-01-01",
                    "Event_Type=ACCUSE",
                    "Event_Mode=allege",
                    "Intensity=-3.5",
                    "Contexts=military; sanctions",
                    "Actor_Name=Russia",
                    "Actor_Country=RUS",
                    "Recipient_Name=United States",
                    "Recipient_Country=USA",
                    "Publication_Date=2024-01-02",
                    "Source=afp",
                    "Language=en");

    @TempDir
    private Path folder;

    @Test
    void readsARow() {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row()));

        assertThat(run.report().dataset()).isEqualTo("polecat");
        assertThat(run.sentences()).containsExactly("RUS ACCUSES USA 2024-01-01");
        assertThat(run.ties()).singleElement().satisfies(tie -> {
            assertThat(tie)
                    .containsEntry("id", "polecat:20240101-2309-4e08_ACCUSE_A")
                    .containsEntry("mode", "allege")
                    .containsEntry("intensity", -3.5)
                    .containsEntry("contexts", List.of("military", "sanctions"))
                    .containsEntry("publisher", "afp")
                    .containsEntry("status", "STATED");
            assertThat(tie.get("reported")).hasToString("2024-01-02");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, None, MEETS",
        "CONSULT, visit, VISITS",
        "CONSULT, phone, CALLS",
        "CONSULT, third-party, MEETS",
        "AGREE, None, PLEDGES_TO",
        "SUPPORT, None, SUPPORTS",
        "COOPERATE, None, COOPERATES_WITH",
        "AID, None, AIDS",
        "RETREAT, withdraw, WITHDRAWS_FROM",
        "RETREAT, ceasefire, CEASES_FIRE_WITH",
        "RETREAT, release, RELEASES",
        "REQUEST, assist, URGES",
        "ACCUSE, disapprove, CRITICISES",
        "ACCUSE, investigate, INVESTIGATES",
        "REJECT, meet, REJECTS",
        "THREATEN, violence, THREATENS",
        "PROTEST, demo, PROTESTS_AGAINST",
        "SANCTION, convict, SUES",
        "SANCTION, expel, EXPELS",
        "SANCTION, discontinue, SANCTIONS",
        "SANCTION, withdraw, BREAKS_WITH",
        "MOBILIZE, troops, MOBILIZES_AGAINST",
        "COERCE, arrest, DETAINS",
        "COERCE, seize, COERCES",
        "ASSAULT, aerial, BOMBS",
        "ASSAULT, ASSAULT-drone, BOMBS",
        "ASSAULT, SUICIDE-ATTACK, ATTACKS",
        "CONCEDE, None, CONCEDES_TO",
        "CONCEDE, unheard-of, CONCEDES_TO"
    })
    void makesATypeOfTieOfTypeAndMode(String type, String mode, String expected) {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row("Event_Type=" + type, "Event_Mode=" + mode)));

        assertThat(run.ties()).extracting(tie -> tie.get("type")).containsExactly(expected);
    }

    @Test
    void findsColumnsByTheirNames() {
        var columns = new ArrayList<>(ALL.columns().subList(0, 40));
        columns.set(columns.indexOf("Intensity"), "Event_Intensity");
        columns.add(2, "Headline");
        columns.add("Feed");
        var table = TABLE.with(columns).usually("Event_Intensity=-7", "Headline=None to read", "Feed=x");
        var run = DatasetRun.of(folder, table.table(table.row()));

        assertThat(run.sentences()).containsExactly("RUS ACCUSES USA 2024-01-01");
        assertThat(run.ties().get(0)).containsEntry("intensity", -7.0);
        assertThat(run.report().mended()).isEmpty();
    }

    @Test
    void readsRowsOfFortyFieldsByPlaceUnderALineOfMoreNames() {
        var columns = new ArrayList<>(ALL.columns().subList(0, 40));
        columns.add(2, "Headline");
        var run = DatasetRun.of(folder, TABLE.with(columns).header(), TABLE.row());

        assertThat(run.sentences()).containsExactly("RUS ACCUSES USA 2024-01-01");
        assertThat(run.report().mended())
                .containsOnly(
                        Map.entry("read by place, since the line of names has more names than the row has fields", 1L));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "3, 3", "3, 0", "5, 2"})
    void cutsOffSurplusTabs(int above, int below) {
        var run = DatasetRun.of(folder, TABLE.header() + "\t".repeat(above), TABLE.row() + "\t".repeat(below));

        assertThat(run.sentences()).containsExactly("RUS ACCUSES USA 2024-01-01");
    }

    @Test
    void rejectsARowThatHasMoreThanTabsTooMuch() {
        var run = DatasetRun.of(folder, TABLE.header(), TABLE.row() + "\tmore");

        assertThat(run.report().rejected()).containsOnly(Map.entry("the line has 41 fields, and 40 are expected", 1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Russia | RUS | GOV | None | RUS
        Russia | Russian Federation | None | None | RUS
        Sergey Lavrov | RUS | GOV | Minister of Foreign Affairs | sergey-lavrov
        Somebody Else | RUS | GOV | Minister | polecat:somebody-else-RUS
        None | RUS | GOV | None | RUS-GOV
        None | IND | COP | None | IND-COP
        None | IND | None | None | IND
        NATO | IGO | IGO | None | NATO
        Alice Smith | "GBR|IND" | None | None | polecat:alice-smith
        """)
    void findsWhoIsMeant(String name, String country, String sector, String title, String actor) {
        var run = DatasetRun.of(
                folder,
                TABLE.table(TABLE.row(
                        "Actor_Name=" + name,
                        "Actor_Country=" + country,
                        "Primary_Actor_Sector=" + sector,
                        "Actor_Title=" + title)));

        assertThat(run.sentences()).containsExactly(actor + " ACCUSES USA 2024-01-01");
    }

    @Test
    void tiesEachActorOfAListToEachRecipient() {
        var run = DatasetRun.of(
                folder,
                TABLE.table(TABLE.row(
                        "Event_Type=ASSAULT",
                        "Event_Mode=aerial",
                        "Actor_Name=United States; United Kingdom; None",
                        "Actor_Country=USA; GBR; FRA",
                        "Recipient_Name=Yemen; Iraq",
                        "Recipient_Country=YEM; IRQ")));

        assertThat(run.sentences())
                .containsExactly(
                        "FRA BOMBS IRQ 2024-01-01",
                        "FRA BOMBS YEM 2024-01-01",
                        "GBR BOMBS IRQ 2024-01-01",
                        "GBR BOMBS YEM 2024-01-01",
                        "USA BOMBS IRQ 2024-01-01",
                        "USA BOMBS YEM 2024-01-01");
        assertThat(run.report().read()).isEqualTo(1);
        assertThat(run.report().loaded()).isEqualTo(1);
    }

    @Test
    void doesNotGuessWhichCountryOfAListGoesWithWhichName() {
        var run = DatasetRun.of(
                folder, TABLE.table(TABLE.row("Actor_Name=Some Body; Any Body; No Body", "Actor_Country=USA; GBR")));

        assertThat(run.actors().keySet())
                .containsExactlyInAnyOrder("polecat:some-body", "polecat:any-body", "polecat:no-body");
    }

    @Test
    void takesADayAfterThePublicationForAPlan() {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row("Event_Date=2024-02-01")));

        assertThat(run.ties()).singleElement().satisfies(tie -> assertThat(tie).containsEntry("status", "PLANNED"));
    }

    @Test
    void makesAPlaceOfATownAndNoneOfAWholeCountry() {
        var town = TABLE.row(
                "GeoNames_ID=1816670",
                "City=Beijing",
                "Country=CHN",
                "Latitude=39.9075",
                "Longitude=116.397",
                "Feature_Type=PPLC");
        var country =
                TABLE.row("Event_ID=2", "GeoNames_ID=1814991", "Placename=China", "Country=CHN", "Feature_Type=PCLI");
        var run = DatasetRun.of(folder, TABLE.table(town, country));

        assertThat(run.rows().get("load/places"))
                .singleElement()
                .satisfies(place -> assertThat(place)
                        .containsEntry("id", "geonames:1816670")
                        .containsEntry("in", "CHN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Event_Type=DANCE | the type '...' is not in the vocabulary
        Event_Date=None | Event Date '...' is no day
        Event_ID=None | it has no Event ID
        """)
    void rejectsWhatCannotBe(String value, String reason) {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row(value)));

        assertThat(run.report().rejected()).containsOnly(Map.entry(reason, 1L));
    }

    @Test
    void leavesOutRowsWithFewerThanTwoActors() {
        var run = DatasetRun.of(folder, TABLE.table(TABLE.row("Recipient_Name=None", "Recipient_Country=None")));

        assertThat(run.report().leftOut()).containsOnly(Map.entry("names fewer than two actors", 1L));
    }
}
