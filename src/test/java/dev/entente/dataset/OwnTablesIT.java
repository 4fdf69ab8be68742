package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dossier.Loader;
import dev.entente.graph.EmbeddedNeo4j;
import dev.entente.graph.Graph;
import dev.entente.graph.GraphChecks;
import dev.entente.graph.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmbeddedNeo4j.class)
class OwnTablesIT {

    private static final String HEADER = "a,type,b,from,source,sourceTitle";

    private static final String FIRST = "siti-rahma,MEETS,IND,2024-10-28,paper-1,The Paper";

    @TempDir
    private Path folder;

    @BeforeEach
    void loadTheProjectsData(Graph graph) {
        new Loader(graph).loadBundled(false);
    }

    @Test
    void actorsAndTiesOfOneLoadFindEachOther(Graph graph) throws IOException {
        var actors = file("id,kind,name,country", "siti-rahma,person,Siti Rahma,IDN");

        var reports = load(graph, actors, file(HEADER, FIRST));

        assertThat(reports).extracting(DatasetReport::loaded).containsExactly(1L, 1L);
        assertThat(graph.read(
                        new Statement(
                                "test",
                                "MATCH (a)-[t:MEETS]->(b) WHERE t.source = 'paper-1' MATCH (s:Source {id: t.source}) RETURN a.id AS a, b.id AS b, s.title AS title"),
                        Map.of()))
                .containsExactly(Map.of("a", "IND", "b", "siti-rahma", "title", "The Paper"));
        assertThat(GraphChecks.run(graph)).isEmpty();
    }

    @Test
    void aLongerTableAddsOnlyWhatIsNew(Graph graph) throws IOException {
        load(graph, file("id,kind,name", "siti-rahma,person,Siti Rahma"), file(HEADER, FIRST));

        var report = load(graph, file(HEADER, FIRST, "IDN,WARNS,IND,2024-10-28,paper-2,Another Paper"))
                .get(0);

        assertThat(report.known()).isEqualTo(1);
        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.ties()).isEqualTo(1);
    }

    @Test
    void aSourceThatIsThereKeepsWhatItSaysOfItself(Graph graph) throws IOException {
        load(graph, file(HEADER, "IDN,WARNS,IND,2024-10-28,geosurvey-2024-10-30,Something else"));

        assertThat(graph.read(
                        new Statement("test", "MATCH (s:Source {id: 'geosurvey-2024-10-30'}) RETURN s.kind AS kind"),
                        Map.of()))
                .containsExactly(Map.of("kind", "article"));
    }

    @Test
    void alliancesThatOutlastAStateBreakNoInvariant(Graph graph) throws IOException {
        var header =
                "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,"
                        + "mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,"
                        + "defense,neutrality,nonaggression,entente,version";
        var rest = ",6,7,1961,,,,Type I: Defense Pact,6,7,1961,,,,0,1,1,0,0,0,4.1";

        load(graph, file(header, "1,365,Russia" + rest, "1,731,North Korea" + rest, "1,265,East Germany" + rest));

        assertThat(GraphChecks.run(graph)).isEmpty();
        assertThat(graph.read(
                        new Statement(
                                "test",
                                "MATCH (a)-[t:PARTY_TO]->({id: 'cow-1'}) RETURN a.id + ' ' + t.when AS party ORDER BY party"),
                        Map.of()))
                .extracting(row -> row.get("party"))
                .containsExactly(
                        "DDR 6 July 1961 until 3 October 1990",
                        "PRK since 6 July 1961, not ended by 31 December 2012",
                        "RUS since 26 December 1991, not ended by 31 December 2012",
                        "SUN 6 July 1961 until 26 December 1991");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".csv"), List.of(lines));
    }

    private List<DatasetReport> load(Graph graph, Path... files) {
        var work = folder.resolve("work");
        var paths = java.util.Arrays.stream(files).map(Path::toString).toList();
        var inputs = Inputs.of(paths, Datasets.with(List.of()), Optional.empty(), work);
        assertThat(inputs.faults()).isEmpty();
        var options = new LoadOptions(Choice.ALL, Map.of(), false, folder.resolve("rejected.csv"), 300, work);
        try (var loader = DatasetLoader.online(graph, options, (what, rows) -> {})) {
            return loader.load(inputs);
        }
    }
}
