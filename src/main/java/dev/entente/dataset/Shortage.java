package dev.entente.dataset;

import dev.entente.GraphUnavailableException;
import dev.entente.dataset.Tables.TableException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a machine says that has no room left, on its disk or in its memory, in words for its user. */
final class Shortage {

    private static final Pattern FULL =
            Pattern.compile("No space left on device|Disk quota exceeded|File too large|not enough space on the disk");

    private static final Pattern MEMORY = Pattern.compile("Out of Memory Error|failed to (allocate|offload)");

    private Shortage() {}

    /** {@return whether the disk is full}
     *
     * @param failure what went wrong
     */
    static boolean isFull(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one.getMessage() != null && FULL.matcher(one.getMessage()).find()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether there was no room, on the disk or in memory}
     *
     * @param failure what went wrong
     */
    static boolean isOne(TableException failure) {
        return isFull(failure)
                || MEMORY.matcher(String.valueOf(failure.getMessage())).find();
    }

    /** {@return what went wrong, in a word or more}
     *
     * @param failure what went wrong
     */
    static String words(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return Optional.ofNullable(failure.getMessage())
                .orElse(failure.getClass().getSimpleName());
    }

    /**
     * {@return the failure of a load as its user is told it: itself, unless there was no room}
     *
     * @param failure the failure
     * @param work the folder for what does not fit into memory
     * @param megabytes how much memory the tables may take
     */
    static RuntimeException explain(RuntimeException failure, Path work, long megabytes) {
        if (isFull(failure)) {
            return new GraphUnavailableException(
                    "the disk of %s is full, and what is read is kept there".formatted(work),
                    "Make room, or name a folder on another disk with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR; nothing is loaded twice.",
                    failure);
        }
        if (failure instanceof TableException one && isOne(one)) {
            return new GraphUnavailableException(
                    "%,d MB of memory are too little for these tables".formatted(megabytes),
                    "Give them more with --memory MB, or load fewer files at a time.",
                    failure);
        }
        return failure;
    }
}
