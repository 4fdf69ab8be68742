package dev.entente.cli;

import dev.entente.graph.EmbeddedServer;
import dev.entente.graph.Graph;
import dev.entente.graph.Store;
import java.util.Optional;

/**
 * A graph that a command has opened.
 *
 * @param graph the graph
 * @param server the server that was started for it, if it was
 * @param store the store that was taken for it, if it was
 * @param isNew whether the store was made just now
 */
record OpenGraph(Graph graph, Optional<EmbeddedServer> server, Optional<Store> store, boolean isNew)
        implements AutoCloseable {

    @Override
    public void close() {
        graph.close();
        server.ifPresent(EmbeddedServer::close);
        store.ifPresent(Store::close);
    }
}
