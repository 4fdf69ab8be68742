package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowTheMoneyTests {

    private static final String ANN =
            "{'id':'P1','caption':'Ann Example','schema':'Person','properties':{'name':['Ann Example','A. Example'],'alias':['Annie'],"
                    + "'country':['ru'],'wikidataId':['Q1']}}";

    private static final String POST =
            "{'id':'J1','schema':'Position','properties':{'name':['Minister of Tests'],'country':['ru']}}";

    private static final String FIRM =
            "{'id':'C1','schema':'Company','properties':{'name':['Example Works'],'jurisdiction':['ru']}}";

    @TempDir
    private Path folder;

    private DatasetRun run(String... lines) {
        var run = DatasetRun.of(
                folder, Stream.of(lines).map(line -> line.replace('\'', '"')).toArray(String[]::new));
        DatasetRun.addsUp(run.report());
        return run;
    }

    private static String occupancy(String more) {
        return "{'id':'O1','schema':'Occupancy','properties':{'holder':['P1'],'post':['J1']%s}}".formatted(more);
    }

    @Test
    void aPersonHasNamesCountryAndWikidata() {
        assertThat(run(ANN).actors().get("ftm:P1"))
                .containsEntry("label", "Person")
                .containsEntry("name", "Ann Example")
                .containsEntry("aliases", List.of("A. Example", "Annie"))
                .containsEntry("country", "RUS")
                .containsEntry("wikidata", "Q1");
    }

    @ParameterizedTest
    @CsvSource({"Organization", "Company", "PublicBody", "LegalEntity"})
    void whateverIsNoPersonIsAnOrganisation(String schema) {
        assertThat(run("{'id':'X','schema':'%s','properties':{'name':['X Y']}}".formatted(schema))
                        .actors()
                        .get("ftm:X"))
                .containsEntry("label", "Organization");
    }

    @Test
    void propertiesMayBeSingleValues() {
        var run = run("{'id':'X','schema':'Person','properties':{'name':'X Y','country':'id'}}");

        assertThat(run.actors().get("ftm:X")).containsEntry("name", "X Y").containsEntry("country", "IDN");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ru,RUS", "RU,RUS", "eu,EU", "suhh,SUN", "dddd,DDR", "gb-sct,-", "zz,-"})
    void countriesAreReadAsTheirCodesMean(String code, String country) {
        var run = run("{'id':'X','schema':'Person','properties':{'name':['X Y'],'country':['%s']}}".formatted(code));

        assertThat(run.actor("ftm:X").get("country")).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2014                | 2014-01-01 | YEAR  | since 2014
        2014-03             | 2014-03-01 | MONTH | since March 2014
        2014-03-02          | 2014-03-02 | DAY   | since 2 March 2014
        2014-03-02T12:00:00 | 2014-03-02 | DAY   | since 2 March 2014
        """)
    void whoHoldsAPostHoldsAnOfficeOfItsCountry(String start, LocalDate from, String precision, String when) {
        var run = run(ANN, POST, occupancy(",'startDate':['" + start + "']"));

        assertThat(run.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie)
                        .containsEntry("type", "HOLDS_OFFICE")
                        .containsEntry("a", "ftm:P1")
                        .containsEntry("b", "RUS")
                        .containsEntry("title", "Minister of Tests")
                        .containsEntry("from", from)
                        .containsEntry("precision", precision)
                        .containsEntry("when", when));
    }

    @ParameterizedTest
    @CsvSource({"2016,2017-01-01", "2016-05,2016-06-01", "2016-05-04,2016-05-05"})
    void anOfficeIsHeldToTheEndOfItsLastDayMonthOrYear(String end, LocalDate until) {
        var run = run(ANN, POST, occupancy(",'startDate':['2014'],'endDate':['" + end + "']"));

        assertThat(run.ties().get(0)).containsEntry("until", until);
    }

    @Test
    void aPostInAnOrganisationIsAnOfficeOfIt() {
        var post =
                "{'id':'J1','schema':'Position','properties':{'name':['Chair'],'country':['ru'],'organization':['C1']}}";

        assertThat(run(ANN, FIRM, post, occupancy(",'startDate':['2014']")).sentences())
                .containsExactly("ftm:P1 HOLDS_OFFICE ftm:C1 2014-01-01");
    }

    @Test
    void withoutAFirstDayItIsKnownByTheDayItWasFirstSeen() {
        var seen = occupancy("").replace("{'id':'O1'", "{'first_seen':'2021-05-06T01:02:03','id':'O1'");

        assertThat(run(ANN, POST, seen).ties().get(0))
                .containsEntry("from", LocalDate.of(2021, 5, 6))
                .containsEntry("precision", "REPORTED")
                .containsEntry("when", "since 6 May 2021 or before");
        assertThat(run(ANN, POST, occupancy("")).report().leftOut())
                .containsKey("Occupancy without a first day, nor a day on which it was first seen");
    }

    @Test
    void membersAndDirectorsBelongToOrganisations() {
        var run = run(
                ANN,
                FIRM,
                "{'id':'M1','schema':'Membership','properties':{'member':['P1'],'organization':['C1'],'startDate':['2001']}}",
                "{'id':'D1','schema':'Directorship','properties':{'director':['P1'],'organization':['C1'],'role':['Chair'],'startDate':['2002']}}");

        assertThat(run.sentences())
                .containsExactly("ftm:P1 HOLDS_OFFICE ftm:C1 2002-01-01", "ftm:P1 MEMBER_OF ftm:C1 2001-01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'authority':['Treasury'],'country':['us'] | followthemoney:treasury-USA SANCTIONS ftm:P1 2022-02-24
        'country':['us']                          | USA SANCTIONS ftm:P1 2022-02-24
        'country':['eu']                          | EU SANCTIONS ftm:P1 2022-02-24
        'authority':['United Nations']            | UN SANCTIONS ftm:P1 2022-02-24
        """)
    void whoImposesASanctionIsTheAuthorityOrElseTheCountry(String by, String sentence) {
        var run = run(
                ANN,
                "{'id':'S1','schema':'Sanction','properties':{'entity':['P1'],'startDate':['2022-02-24'],%s}}"
                        .formatted(by.replace('"', '\'')));

        assertThat(run.sentences()).containsExactly(sentence);
    }

    @Test
    void nestedEntitiesAreReadWithThoseTheyStandIn() {
        var run = run(
                "{'id':'P1','schema':'Person','properties':{'name':['Ann Example'],'positionOccupancies':[{'id':'O1','schema':'Occupancy',"
                        + "'properties':{'startDate':['2014'],'post':[{'id':'J1','schema':'Position','properties':{'name':['Minister'],'country':['ru']}}]}}],"
                        + "'sanctions':[{'id':'S1','schema':'Sanction','properties':{'country':['us'],'startDate':['2022']}}]}}");

        assertThat(run.sentences())
                .containsExactly("USA SANCTIONS ftm:P1 2022-01-01", "ftm:P1 HOLDS_OFFICE RUS 2014-01-01");
        assertThat(run.report().loaded()).isEqualTo(1);
    }

    @Test
    void whatIsNoActorAndNoTieIsLeftOutAndCountedByItsSchema() {
        var run = run(
                ANN,
                POST,
                "{'id':'F1','schema':'Family','properties':{'person':['P1'],'relative':['P2']}}",
                "{'id':'F2','schema':'Associate','properties':{'person':['P1'],'associate':['P2']}}",
                "{'id':'V1','schema':'Vessel','properties':{'name':['Sea']}}",
                "{'id':'S1','schema':'Sanction','properties':{'entity':['V1'],'country':['us'],'startDate':['2022']}}",
                "{'id':'O1','schema':'Occupancy','properties':{'holder':['P1'],'post':['J9'],'startDate':['2022']}}");

        assertThat(run.report().leftOut())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Family is neither an actor nor a tie here", 1L,
                        "Associate is neither an actor nor a tie here", 1L,
                        "Vessel is neither an actor nor a tie here", 1L,
                        "Position: told by the ties of its holders", 1L,
                        "Sanction of an entity or a post that is not an actor in these files", 1L,
                        "Occupancy of an entity or a post that is not an actor in these files", 1L));
    }

    @Test
    void brokenLinesAreRejected() {
        var run = run(
                ANN,
                "{'id':'P2','schema':'Person','properties':{}}",
                "{broken",
                POST,
                occupancy(",'startDate':['soon']"),
                occupancy(",'startDate':['2014'],'endDate':['later']").replace("O1", "O2"));

        assertThat(run.report().rejected())
                .containsOnlyKeys(
                        "the entity '...' has no name",
                        "the line is no JSON",
                        "the first day '...' is no date",
                        "the last day '...' is no date");
    }

    @Test
    void aLineLongerThanWhatIsLookedAtIsRecognised() {
        var names = "'x" + "y".repeat(20_000) + "'";

        assertThat(run("{'id':'P1','schema':'Person','properties':{'name':['Ann'],'alias':[" + names + "]}}")
                        .actors())
                .containsOnlyKeys("ftm:P1");
    }
}
