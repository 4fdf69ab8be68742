package dev.entente.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is noted of the lines of all files before any query sees them: which are no rows of their table, which were mended,
 * and which files could not be read to their end. Several threads may note at once.
 */
final class Aside implements AutoCloseable {

    /** A row is known by the number of its file and its line: so many lines at most in each. */
    static final int LINE_BITS = 32;

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\x00]+");

    private final Path rejects;

    private final Path mends;

    private final BufferedWriter rejecting;

    private final BufferedWriter mending;

    private long rejected;

    private boolean mended;

    private final Set<Integer> broken = new TreeSet<>();

    private final Set<Integer> damaged = new TreeSet<>();

    /** @param folder where it keeps its notes */
    Aside(Path folder) {
        rejects = folder.resolve("rejected.tsv");
        mends = folder.resolve("mended.tsv");
        try {
            rejecting = Files.newBufferedWriter(rejects);
            mending = Files.newBufferedWriter(mends);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the notes on one file}
     *
     * @param number its number, from 0
     */
    OfFile file(int number) {
        return new OfFile(number);
    }

    /** {@return a text without the ends of lines and tabs in it}
     *
     * @param text the text
     */
    static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    /** {@return how many lines are rejected, and files that break off} */
    synchronized long rejected() {
        return rejected;
    }

    /** {@return whether anything was mended} */
    synchronized boolean isMended() {
        return mended;
    }

    /** {@return the numbers of the files that could not be read to their end} */
    synchronized Set<Integer> broken() {
        return Set.copyOf(broken);
    }

    /** {@return those of them of which no row is to be used} */
    synchronized Set<Integer> damaged() {
        return Set.copyOf(damaged);
    }

    /** {@return where the rejected lines stand: number of the row, reason, parted by a tab} */
    Path rejects() {
        return rejects;
    }

    /** {@return where the mended lines stand: number of the row, what was mended, parted by a tab} */
    Path mends() {
        return mends;
    }

    @Override
    public synchronized void close() {
        try {
            rejecting.close();
            mending.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what it has written. */
    void delete() {
        close();
        try {
            Files.deleteIfExists(rejects);
            Files.deleteIfExists(mends);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedWriter where, long row, String text) throws IOException {
        where.write(row + "\t" + oneLine(text) + "\n");
    }

    /** The notes on one file. */
    final class OfFile {

        private final int number;

        private OfFile(int number) {
            this.number = number;
        }

        /** {@return the number of a row of it}
         *
         * @param line its line, from 1
         */
        long row(long line) {
            return (long) number << LINE_BITS | line;
        }

        /** Rejects a line.
         *
         * @param line its number, from 1; 0 for the file as a whole
         * @param reason what is wrong with it
         * @throws IOException if the disk is full
         */
        void reject(long line, String reason) throws IOException {
            synchronized (Aside.this) {
                rejected++;
                write(rejecting, row(line), reason);
            }
        }

        /** Notes what was mended in a line.
         *
         * @param line its number, from 1
         * @param how what was mended
         * @throws IOException if the disk is full
         */
        void mend(long line, String how) throws IOException {
            synchronized (Aside.this) {
                mended = true;
                write(mending, row(line), how);
            }
        }

        /** Notes that the file breaks off. Each row before that is a row of its own. */
        void breaksOff(String why) throws IOException {
            synchronized (Aside.this) {
                broken.add(number);
                reject(0, "the archive breaks off: " + why);
            }
        }

        /** Notes that nothing in the file can be relied on, not even what was read of it. */
        void isDamaged(String why) throws IOException {
            synchronized (Aside.this) {
                broken.add(number);
                damaged.add(number);
                reject(0, "the file is damaged: " + why);
            }
        }
    }
}
