package dev.entente.graph;

import dev.entente.dossier.Loader;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A real Neo4j for tests that take a {@link Graph}: one for the whole run, emptied before each test; or, for classes
 * marked {@link ProjectData}, filled once with the project's own data and only read.
 */
public final class EmbeddedNeo4j implements BeforeEachCallback, ParameterResolver {

    private static final Statement EMPTY = new Statement("test/empty", "MATCH (n) DETACH DELETE n");

    /** The server with our schema, and whether the project's data is in it. */
    static final class Running implements AutoCloseable {

        private final Neo4j neo4j;

        private final Graph graph;

        private boolean hasProjectData;

        Running() {
            neo4j = Neo4jBuilders.newInProcessBuilder()
                    .withDisabledServer()
                    .withConfig(GraphDatabaseSettings.auth_enabled, false)
                    .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                    .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofMillis(500))
                    .withConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(100))
                    .build();
            graph = Graph.connect(new GraphAddress(neo4j.boltURI(), "neo4j", "", "neo4j"));
            Schema.apply(graph, false);
        }

        void prepare(boolean withProjectData) {
            if (withProjectData && hasProjectData) {
                return;
            }
            empty(graph);
            hasProjectData = withProjectData;
            if (withProjectData) {
                new Loader(graph).loadBundled(false);
            }
        }

        @Override
        public void close() {
            graph.close();
            neo4j.close();
        }
    }

    /** Empties a graph in the middle of a test.
     *
     * @param graph the graph of that test
     */
    public static void empty(Graph graph) {
        graph.write(writing -> writing.run(EMPTY, Map.of()));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        running(context).prepare(context.getRequiredTestClass().isAnnotationPresent(ProjectData.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).graph;
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(EmbeddedNeo4j.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
    }
}
