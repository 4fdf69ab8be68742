package dev.entente.web;

import io.javalin.http.Context;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Takes connections from this machine, and can say of each whether its client is still there. */
final class WatchedConnector extends ServerConnector {

    private final Duration longestRequest;

    /**
     * @param server the server
     * @param http how HTTP is spoken
     * @param port where
     * @param serving how long anything may take
     */
    WatchedConnector(Server server, HttpConfiguration http, int port, Serving serving) {
        super(server, new HttpConnectionFactory(http));
        this.longestRequest = serving.longestRequest();
        http.addCustomizer((request, headers) -> {
            endPoint(request).requestIsHere();
            return request;
        });
        setHost("127.0.0.1");
        setPort(port);
        setIdleTimeout(serving.longestSilence().toMillis());
    }

    /** {@return the connection that a request came on}
     *
     * @param context the request
     */
    static WatchedEndPoint endPoint(Context context) {
        return endPoint(ServletContextRequest.getServletContextRequest(context.req()));
    }

    private static WatchedEndPoint endPoint(Request request) {
        EndPoint at = request.getConnectionMetaData().getConnection().getEndPoint();
        if (at instanceof WatchedEndPoint watched) {
            return watched;
        }
        throw new IllegalStateException("%s is no connection of ours".formatted(at));
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        var end = new WatchedEndPoint(channel, selector, key, getScheduler(), longestRequest);
        end.setIdleTimeout(getIdleTimeout());
        return end;
    }
}
