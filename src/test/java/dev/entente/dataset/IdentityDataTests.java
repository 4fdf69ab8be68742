package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDataTests {

    private static final Map<String, String> IDENTITIES = IdentityFiles.read(List.of());

    @TempDir
    private Path folder;

    @Test
    void namesStandForActorsThatAreThere() {
        var known = DatasetRun.facts().stream()
                .flatMap(facts -> facts.actors().stream())
                .map(actor -> actor.id())
                .collect(Collectors.toSet());

        assertThat(IDENTITIES.values()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void namesAreThoseThatADataSetWouldMake() {
        var ids = Datasets.with(List.of()).ids();

        assertThat(IDENTITIES.keySet()).allSatisfy(name -> {
            assertThat(name).matches("[a-z0-9-]+:[\\p{Ll}\\p{N}-]+-[A-Z]{3}");
            assertThat(ids).contains(name.substring(0, name.indexOf(':')));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sergey Viktorovich Lavrov | Russian Federation | sergey-lavrov
        Dmitry Anatolyevich Medvedev | Russian Federation | dmitry-medvedev
        Sergey Kuzhugetovich Shoygu | Russian Federation | sergei-shoigu
        Emmanuel Macron | Andorra | emmanuel-macron
        António Manuel de Oliveira Guterres | Portugal | antonio-guterres
        Salman bin Abdulaziz al-Saud | Saudi Arabia | salman-of-saudi-arabia
        Jens Stoltenberg | Norway | jens-stoltenberg
        """)
    void peopleAsIcewsNamesThemAreThoseOfOurOwnData(String name, String country, String actor) {
        var table = TableText.of("icews");
        var run = DatasetRun.of(
                folder,
                table.table(table.row(
                        "Event_ID=1",
                        "Event_Date=2018-06-01",
                        "Source_Name=" + name,
                        "Source_Sectors=Government,Elite",
                        "Source_Country=" + country,
                        "Event_Text=Consult",
                        "CAMEO_Code=040",
                        "Target_Name=Japan",
                        "Target_Country=Japan",
                        "Story_ID=1")));

        assertThat(run.actors().keySet())
                .singleElement()
                .extracting(IDENTITIES::get)
                .isEqualTo(actor);
    }
}
