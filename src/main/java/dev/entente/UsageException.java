package dev.entente;

/** The command was not understood, or asks for what does not go together. */
public final class UsageException extends EntenteException {

    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong, quoting what the user gave
     * @param hint what to write instead
     */
    public UsageException(String problem, String hint) {
        super(problem, hint, ExitCodes.USAGE, null);
    }
}
