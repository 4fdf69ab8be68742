package dev.entente.fetch;

import dev.entente.fetch.TransferException.Kind;

/**
 * What came of one file.
 *
 * @param file its name
 * @param end how it ended
 * @param bytes how many bytes came for it in this run
 * @param failure why it failed, if it did
 * @param kind what kind of failure that was; nothing is of kind DISK or STOPPED, since these end the fetch
 */
record Outcome(String file, End end, long bytes, String failure, Kind kind) {

    /** How a file ended. */
    enum End {
        PRESENT,
        DOWNLOADED,
        MISSING,
        FAILED
    }

    static Outcome good(String file, End end, long bytes) {
        return new Outcome(file, end, bytes, "", Kind.TROUBLE);
    }

    static Outcome failed(String file, long bytes, TransferException why) {
        return new Outcome(file, End.FAILED, bytes, why.problem(), why.kind());
    }
}
