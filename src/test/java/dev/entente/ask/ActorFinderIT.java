package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.entente.NothingFoundException;
import dev.entente.UsageException;
import dev.entente.graph.Graph;
import dev.entente.graph.ProjectData;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProjectData
class ActorFinderIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            written                    | id                | how
            PRK                        | PRK               | id
            prk                        | PRK               | id in lower case
            mark-rutte                 | mark-rutte        | id of a person
            Mark-Rutte                 | mark-rutte        | id in capitals
            mark rutte                 | mark-rutte        | name in lower case
            KP                         | PRK               | ISO 3166-1 alpha-2
            kp                         | PRK               | in lower case
            731                        | PRK               | number of the Correlates of War
            GMY                        | DEU               | code of the Correlates of War
            AUS                        | AUS               | an id goes before a code, which is Austria's
            KN                         | KNA               | ISO goes before FIPS, where it is North Korea
            CH                         | CHE               | ISO goes before FIPS, where it is China
            EZ                         | CZE               | FIPS 10-4
            Korut                      | PRK               | Indonesian press
            Korsel                     | KOR               | Indonesian press
            korsel                     | KOR               | in lower case
            AS                         | USA               | Indonesian press; a word that the index leaves out
            as                         | USA               | in lower case
            RI                         | IDN               | Indonesian press
            Inggris                    | GBR               | Indonesian
            Tiongkok                   | CHN               | Indonesian
            Cina                       | CHN               | Indonesian, as it was written before
            Amerika Serikat            | USA               | Indonesian
            Uni Soviet                 | SUN               | Indonesian, of a state that is gone
            PBB                        | UN                | Indonesian, of an organisation
            Uni Eropa                  | EU                | Indonesian, of an organisation
            DPRK                       | PRK               | abbreviation
            ROK                        | KOR               | abbreviation
            UK                         | GBR               | abbreviation
            US                         | USA               | abbreviation
            U.S.                       | USA               | abbreviation with dots
            USSR                       | SUN               | abbreviation
            NATO                       | NATO              | abbreviation
            North Korea                | PRK               | English
            the United States          | USA               | with its article
            The West                   | WESTERN-COUNTRIES | a group
            Corée du Nord              | PRK               | French
            Coree du nord              | PRK               | French without its accent
            Südkorea                   | KOR               | German
            SÜDKOREA                   | KOR               | German in capitals
            Nederland                  | NLD               | Dutch
            Türkiye                    | TUR               | Turkish
            Turkiye                    | TUR               | Turkish without its accent
            北朝鮮                     | PRK               | Japanese
            Россия                     | RUS               | Russian
            Moscow                     | RUS               | the capital for the government
            moscow                     | RUS               | in lower case
            Kremlin                    | RUS               | the house for the government
            Pyongyang                  | PRK               | the capital for the government
            Washington                 | USA               | the capital for the government
            Putin                      | vladimir-putin    | surname
            RUTTE                      | mark-rutte        | surname in capitals
            Blinken                    | antony-blinken    | surname
            Zelensky                   | volodymyr-zelenskyy | another spelling
            Choe Son Hui               | choe-son-hui      | without its hyphen
            Yoon Suk Yeol              | yoon-suk-yeol     | without its hyphen
            Ireland                    | IRL               | a name that is part of another
            Guinea                     | GIN               | a name that is part of others
            Sudan                      | SDN               | a name that is part of another
            """)
    void findsByAnyNameOrCode(String written, String id, String how, Graph graph) {
        var found = new ActorFinder(graph).find(written, Parameter.Type.ACTOR);

        assertThat(found.id()).as(how).isEqualTo(id);
        assertThat(found.isExact()).as("'%s' is exact", written).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rute           | mark-rutte
            Ruttte         | mark-rutte
            Zelenski       | volodymyr-zelenskyy
            Lavrof         | sergey-lavrov
            Indonesa       | IDN
            Yeman          | YEM
            Choi Sun Hee   | choe-son-hui
            North Koreaa   | PRK
            """)
    void findsWhatIsNearlyRightAndSaysThatItIsNot(String written, String id, Graph graph) {
        assertThat(new ActorFinder(graph).find(written, Parameter.Type.ACTOR))
                .extracting(ActorFinder.Found::id, ActorFinder.Found::isExact)
                .containsExactly(id, false);
        assertThat(Asked.asker(graph)
                        .prepare(Asked.question("said-by"), Map.of("actor", written))
                        .understood())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("--actor %s is ".formatted(written))
                .endsWith("(%s), the nearest name".formatted(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Korea | 'Korea' may be South Korea (KOR), North Korea (PRK) | KOR
            Congo | 'Congo' may be Democratic Republic of the Congo (COD), Republic of the Congo (COG) | COD
            """)
    void asksBackWhereTwoFitEquallyWell(String written, String problem, String first, Graph graph) {
        assertThatThrownBy(() -> new ActorFinder(graph).find(written, Parameter.Type.ACTOR))
                .asInstanceOf(InstanceOfAssertFactories.type(UsageException.class))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.hint()).isEqualTo("Write the one you mean by its id, such as '%s'.", first);
                });
    }

    @Test
    void listsFiveOfManyThatFitEquallyWell(Graph graph) {
        assertThatThrownBy(() -> new ActorFinder(graph).find("Kim", Parameter.Type.ACTOR))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'Kim' may be ")
                .hasMessageContaining("Kim Jae-ryong (kim-jae-ryong)")
                .hasMessageMatching(".* and \\d+ more");
    }

    @Test
    void namesTheNearestWhereNothingIsNear(Graph graph) {
        assertThatThrownBy(() -> new ActorFinder(graph).find("Rutte in Brussels", Parameter.Type.ACTOR))
                .asInstanceOf(InstanceOfAssertFactories.type(NothingFoundException.class))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo("no actor in the graph is called 'Rutte in Brussels'");
                    assertThat(refused.hint()).startsWith("The nearest: ").contains("Mark Rutte (mark-rutte)");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xyzzyq", "", "   ", "!!!", "' OR 1=1 //", "*:*", "\\", "\"", "{}", "AND OR NOT"})
    void saysWhereToLookIfThereIsNothingLikeIt(String written, Graph graph) {
        assertThatThrownBy(() -> new ActorFinder(graph).find(written, Parameter.Type.ACTOR))
                .isInstanceOf(NothingFoundException.class)
                .hasMessage("no actor in the graph is called '%s'", written);
    }

    @Test
    void aTextLongerThanAnyNameIsNotFoundEither(Graph graph) {
        assertThatThrownBy(() -> new ActorFinder(graph).find("word ".repeat(5000), Parameter.Type.ACTOR))
                .isInstanceOf(NothingFoundException.class);
    }

    @Test
    void aCountryMustBeACountryAndAnOrganisationOne(Graph graph) {
        var finder = new ActorFinder(graph);

        assertThatThrownBy(() -> finder.find("Rutte", Parameter.Type.COUNTRY))
                .isInstanceOf(NothingFoundException.class)
                .hasMessage("no country in the graph is called 'Rutte'");
        assertThatThrownBy(() -> finder.find("Indonesia", Parameter.Type.ORGANIZATION))
                .isInstanceOf(NothingFoundException.class)
                .hasMessage("no organisation in the graph is called 'Indonesia'");
    }

    @Test
    void aStateOfTodayGoesBeforeOneThatIsGone(Graph graph) {
        var finder = new ActorFinder(graph);

        assertThat(List.of("Germany", "Yemen", "Russia"))
                .extracting(name -> finder.find(name, Parameter.Type.COUNTRY).id())
                .containsExactly("DEU", "YEM", "RUS");
    }

    @Test
    void aHundredNamesAreFoundInSeconds(Graph graph) {
        var finder = new ActorFinder(graph);
        finder.find("Corée du Nord", Parameter.Type.ACTOR);

        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 25; i++) {
                for (var name : List.of("Zelenski", "Korut", "Südkorea", "mark-rutte")) {
                    finder.find(name, Parameter.Type.ACTOR);
                }
            }
        });
    }
}
