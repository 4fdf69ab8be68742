package dev.entente;

/** What the shell is told. Documented in the README and in every command's {@code --help}. */
public final class ExitCodes {

    /** Done. */
    public static final int OK = 0;

    /** A bug in entente. */
    public static final int BUG = 1;

    /** The command line was not understood. */
    public static final int USAGE = 2;

    /** Bad input, of a user or of a server; nothing of the bad file was taken. */
    public static final int BAD_INPUT = 3;

    /** The graph, or a server that data is fetched from, cannot be reached or refused. */
    public static final int GRAPH_UNAVAILABLE = 4;

    /** The question was understood, and nothing in the graph answers it. */
    public static final int NOTHING_FOUND = 5;

    /** An invariant of the graph, or a check of a file, failed. */
    public static final int CHECK_FAILED = 6;

    private ExitCodes() {}
}
