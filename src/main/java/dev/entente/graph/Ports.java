package dev.entente.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of an embedded server, all on this machine's loopback.
 *
 * @param http Neo4j Browser
 * @param bolt the graph
 * @param pages what we serve beside it
 */
public record Ports(int http, int bolt, int pages) {

    private static final int HTTP = 7474;

    private static final int BOLT = 7687;

    private static final int PAGES = 7475;

    private static final int TRIES = 200;

    /** {@return the usual ports, or for each that is taken the next one that is free} */
    public static Ports free() {
        int http = free(HTTP, -1, -1);
        int pages = free(PAGES, http, -1);
        return new Ports(http, free(BOLT, http, pages), pages);
    }

    /** {@return any free port for a graph that answers for one command only} */
    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@return whether none of them is the usual one taken by something else} */
    public boolean areUsual() {
        return http == HTTP && bolt == BOLT && pages == PAGES;
    }

    private static int free(int usual, int notThis, int norThis) {
        for (int port = usual; port < usual + TRIES; port++) {
            if (port != notThis && port != norThis && isFree(port)) {
                return port;
            }
        }
        return anyFree();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
