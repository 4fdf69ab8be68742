package dev.entente;

/** What was asked for is not in the graph. */
public final class NothingFoundException extends EntenteException {

    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is not there, quoting what the user gave
     * @param hint what comes nearest
     */
    public NothingFoundException(String problem, String hint) {
        super(problem, hint, ExitCodes.NOTHING_FOUND, null);
    }
}
