package dev.entente;

import org.jspecify.annotations.Nullable;

/**
 * A failure the user can do something about. The message says what is wrong and where, and quotes the
 * value; the hint says what to do. Anything else that is thrown is a bug.
 */
public abstract sealed class EntenteException extends RuntimeException
        permits BadInputException,
                GraphUnavailableException,
                NothingFoundException,
                ServerUnavailableException,
                UsageException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    private final int exitCode;

    EntenteException(String problem, String hint, int exitCode, @Nullable Throwable cause) {
        super(problem, cause);
        this.hint = hint;
        this.exitCode = exitCode;
    }

    /** {@return what is wrong, in one line} */
    public final String problem() {
        return String.valueOf(getMessage());
    }

    /** {@return what to do about it, in one line} */
    public final String hint() {
        return hint;
    }

    /** {@return the code that the shell is told, one of {@link ExitCodes}} */
    public final int exitCode() {
        return exitCode;
    }
}
