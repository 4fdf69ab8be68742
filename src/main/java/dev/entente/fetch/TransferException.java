package dev.entente.fetch;

import org.jspecify.annotations.Nullable;

/** One try to get one thing failed. Never leaves the package: it is tried again, reported, or ends the fetch. */
final class TransferException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a try failed. */
    enum Kind {
        /** The network or the server had trouble that may pass. */
        TROUBLE,
        /** Bytes came, and they are not those of the list. */
        WRONG,
        /** The server does not have it. */
        ABSENT,
        /** The server does not want to, and asking again would not change that. */
        REFUSED,
        /** The folder cannot be written to, or there is no room left. */
        DISK,
        /** The fetch as a whole ends. */
        STOPPED;

        boolean worthAnotherTry() {
            return this == TROUBLE || this == WRONG;
        }
    }

    private final Kind kind;

    TransferException(Kind kind, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.kind = kind;
    }

    TransferException(Kind kind, String problem) {
        this(kind, problem, null);
    }

    Kind kind() {
        return kind;
    }

    /** {@return what is wrong, in a clause} */
    String problem() {
        return String.valueOf(getMessage());
    }
}
