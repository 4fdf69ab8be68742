package dev.entente.cli;

import dev.entente.graph.EmbeddedServer;
import dev.entente.graph.Graph;
import dev.entente.graph.GraphAddress;
import dev.entente.graph.Store;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which graph a command works on: a server that the user names, or the store of our own. */
final class GraphOptions {

    @Option(
            names = "--uri",
            paramLabel = "URI",
            description = "A Neo4j of yours, such as bolt://localhost:7687; else NEO4J_URI. User, password and database"
                    + " come from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.")
    private Optional<String> uri = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the embedded graph; else ENTENTE_STORE, else ./.entente.")
    private Optional<Path> store = Optional.empty();

    /** {@return the server that the user names, if they name one} */
    Optional<GraphAddress> server() {
        var environment = Entente.environment();
        return uri.or(() -> store.isPresent() ? Optional.empty() : Optional.ofNullable(environment.get("NEO4J_URI")))
                .filter(address -> !address.isBlank())
                .map(address -> GraphAddress.of(address, environment));
    }

    /** {@return the folder of the embedded graph} */
    Path store() {
        return store.or(() -> Optional.ofNullable(Entente.environment().get("ENTENTE_STORE"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of))
                .orElse(Path.of(".entente"));
    }

    /**
     * {@return the graph, open for one command}
     *
     * @param talk where to say what takes time
     */
    OpenGraph open(PrintWriter talk) {
        var named = server();
        if (named.isPresent()) {
            return new OpenGraph(Graph.connect(named.get()), Optional.empty(), Optional.empty(), false);
        }
        var folder = store();
        var running = Store.server(folder);
        if (running.isPresent()) {
            var address = new GraphAddress(running.get().bolt(), "neo4j", Store.password(folder), "neo4j");
            return new OpenGraph(Graph.connect(address, folder), Optional.empty(), Optional.empty(), false);
        }
        var taken = Store.take(folder);
        boolean isNew = taken.isNew();
        talk.println(
                isNew
                        ? "making a graph in %s (for more than one question, 'entente up' is quicker)".formatted(folder)
                        : "opening the graph in %s (for more than one question, 'entente up' is quicker)"
                                .formatted(folder));
        talk.flush();
        var server = EmbeddedServer.forOneCommand(taken);
        return new OpenGraph(Graph.connect(server.address(), folder), Optional.of(server), Optional.of(taken), isNew);
    }
}
