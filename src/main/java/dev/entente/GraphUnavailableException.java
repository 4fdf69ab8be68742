package dev.entente;

import org.jspecify.annotations.Nullable;

/** The graph cannot be reached, or it refused: no server, a wrong password, a store in use, a full disk. */
public final class GraphUnavailableException extends EntenteException {

    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong, naming the address or the store
     * @param hint what to do
     * @param cause what the driver or the server said, if it said anything
     */
    public GraphUnavailableException(String problem, String hint, @Nullable Throwable cause) {
        super(problem, hint, ExitCodes.GRAPH_UNAVAILABLE, cause);
    }
}
