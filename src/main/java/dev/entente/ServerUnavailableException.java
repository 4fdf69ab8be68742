package dev.entente;

import org.jspecify.annotations.Nullable;

/** What a server has cannot be fetched: it cannot be reached, it refuses, or there is no room for what it sends. */
public final class ServerUnavailableException extends EntenteException {

    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong, naming the address or the folder
     * @param hint what to do
     * @param cause what the network or the disk said, if it said anything
     */
    public ServerUnavailableException(String problem, String hint, @Nullable Throwable cause) {
        super(problem, hint, ExitCodes.GRAPH_UNAVAILABLE, cause);
    }
}
