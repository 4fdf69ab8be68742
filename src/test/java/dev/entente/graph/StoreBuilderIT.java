package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.GraphUnavailableException;
import dev.entente.dossier.Input;
import dev.entente.dossier.Intake;
import dev.entente.dossier.References;
import dev.entente.model.Facts;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.io.layout.Neo4jLayout;

@ExtendWith(EmbeddedNeo4j.class)
@ProjectData
class StoreBuilderIT {

    static final List<String> TYPES =
            Vocabulary.get().storedTypes().stream().map(TieType::name).toList();

    static final BuiltTies NONE = new BuiltTies(0, 0, TYPES);

    private static final Statement COUNT =
            new Statement("test/count", "MATCH ()-[t {source: 'gdelt-2'}]->() RETURN count(t) AS n");

    @TempDir
    Path folder;

    static List<Facts> projectData() {
        return new Intake().read(Input.bundled(), new References()).facts();
    }

    private StoreBuilder builder(Path store) {
        return new StoreBuilder(store, Vocabulary.get());
    }

    @Test
    void holdsWhatALoadWritesToTheLastProperty(Graph loaded) {
        var store = folder.resolve("store");

        var built = builder(store)
                .build(new StoreContent(projectData(), Map.of(), PreparedNodes.NONE, NONE), percent -> {});

        assertThat(built.facts().ties()).isPositive();
        assertThat(built.ties()).isZero();
        assertThat(open(store, Fingerprint::of)).isEqualTo(Fingerprint.of(loaded));
    }

    @Test
    void holdsFurtherNodesAndTiesBesides() throws Exception {
        var store = folder.resolve("store");
        var ties = new BuiltTies(20_000, 500, TYPES);

        var built = builder(store).build(new StoreContent(projectData(), Map.of(), ties.nodes(), ties), percent -> {});

        assertThat(built.ties()).isEqualTo(20_000);
        Object count = open(store, graph -> graph.read(COUNT, Map.of()).get(0).get("n"));
        assertThat(count).isEqualTo(20_000L);
        assertThat(open(store, StoreBuilderIT::missingInSchema)).isEmpty();
        assertThat(isConsistent(store)).isTrue();
        assertThat(Files.exists(store.resolve("neo4j.building"))).isFalse();
    }

    @Test
    void refusesAStoreThatHoldsAGraph() {
        var store = folder.resolve("store");
        builder(store).build(new StoreContent(List.of(), Map.of(), PreparedNodes.NONE, NONE), percent -> {});

        assertThatThrownBy(() -> builder(store)
                        .build(new StoreContent(List.of(), Map.of(), PreparedNodes.NONE, NONE), percent -> {}))
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessage("the store %s holds a graph already, and only a new one can be built".formatted(store));
    }

    @Test
    void leavesNothingBehindWhenATieHasNoEnd() throws IOException {
        var store = folder.resolve("store");
        var ties = new BuiltTies(1_000, 500, TYPES);

        assertThatThrownBy(() -> builder(store)
                        .build(new StoreContent(List.of(), Map.of(), PreparedNodes.NONE, ties), percent -> {}))
                .isInstanceOf(RuntimeException.class)
                .hasStackTraceContaining("GROUP-");

        assertThat(Files.exists(store)).isFalse();
    }

    static <T> T open(Path store, Function<Graph, T> question) {
        try (var taken = Store.take(store);
                var server = EmbeddedServer.forOneCommand(taken);
                var graph = Graph.connect(server.address())) {
            return question.apply(graph);
        }
    }

    static List<String> missingInSchema(Graph graph) {
        var there = graph
                .read(
                        new Statement(
                                "test/schema", "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"),
                        Map.of())
                .stream()
                .map(row -> String.valueOf(row.get("name")))
                .toList();
        return Schema.statements().stream()
                .map(statement -> statement.text().replaceAll("(?s).*?(entente_\\w+).*", "$1"))
                .filter(name -> !there.contains(name))
                .toList();
    }

    private static boolean isConsistent(Path store) throws Exception {
        var config = Config.defaults(
                GraphDatabaseSettings.neo4j_home, store.resolve("neo4j").toAbsolutePath());
        return new ConsistencyCheckService(Neo4jLayout.of(config).databaseLayout("neo4j"))
                .with(config)
                .runFullConsistencyCheck()
                .isSuccessful();
    }
}
