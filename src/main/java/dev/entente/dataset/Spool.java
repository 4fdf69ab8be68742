package dev.entente.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Clean copies of the rows of many files, in a few large files that DuckDB reads quickly: fields parted by tabs, as
 * many as the query asks for, each line beginning with the number of its row and what was mended in it. Rows that are
 * not even lines of their table go to the rejected ones. It is used by one thread.
 */
final class Spool implements AutoCloseable {

    /** A row is known by the number of its file and its line: a thousand million lines in each. */
    static final int LINE_BITS = 32;

    private static final int BUFFER = 1 << 20;

    private static final int LARGEST = 400_000_000;

    private final Path folder;

    private final String name;

    private final List<Path> files = new ArrayList<>();

    private final OutputStream rejects;

    private Optional<OutputStream> out = Optional.empty();

    private long written;

    private long rows;

    private long rejected;

    private boolean mended;

    private long fileNumber;

    private final Set<Integer> broken = new TreeSet<>();

    private final Set<Integer> damaged = new TreeSet<>();

    /**
     * @param folder where its files go
     * @param name how their names begin
     * @throws IOException if they cannot be written
     */
    Spool(Path folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
        this.rejects = new BufferedOutputStream(Files.newOutputStream(rejectsFile()), 1 << 16);
    }

    /** Says which file the next rows are from.
     *
     * @param number its number, from 0
     */
    void begin(int number) {
        fileNumber = (long) number << LINE_BITS;
    }

    /** {@return where a row goes: its number and what was mended are written already, its fields follow}
     *
     * @param line its line in its file, from 1
     * @param mended what was mended in it; empty for nothing
     * @throws IOException if the disk is full
     */
    OutputStream row(long line, String mended) throws IOException {
        if (out.isEmpty() || written > LARGEST) {
            next();
        }
        var stream = out.orElseThrow();
        number(stream, fileNumber | line);
        stream.write('\t');
        if (!mended.isEmpty()) {
            this.mended = true;
            stream.write(mended.getBytes(StandardCharsets.UTF_8));
        }
        rows++;
        return stream;
    }

    /** Counts the bytes of a row, so that no file grows without end. */
    void wrote(int bytes) {
        written += bytes;
    }

    /** Rejects a line.
     *
     * @param line its number in its file, from 1; 0 for the file as a whole
     * @param reason what is wrong with it
     * @throws IOException if the disk is full
     */
    void reject(long line, String reason) throws IOException {
        var text = (fileNumber | line) + "\t" + oneLine(reason) + "\n";
        rejects.write(text.getBytes(StandardCharsets.UTF_8));
        rejected++;
    }

    /** Notes that the file of these rows breaks off. Each row before that is a row of its own. */
    void breaksOff(String why) throws IOException {
        broken.add((int) (fileNumber >> LINE_BITS));
        reject(0, "the archive breaks off: " + why);
    }

    /** Notes that nothing in the file of these rows can be relied on, not even what was read of it. */
    void isDamaged(String why) throws IOException {
        broken.add((int) (fileNumber >> LINE_BITS));
        damaged.add((int) (fileNumber >> LINE_BITS));
        reject(0, "the file is damaged: " + why);
    }

    /** {@return the numbers of the files that could not be read to their end} */
    Set<Integer> broken() {
        return broken;
    }

    /** {@return those of them of which no row is to be used} */
    Set<Integer> damaged() {
        return damaged;
    }

    /** {@return the files it has written} */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** {@return how many rows they hold} */
    long rows() {
        return rows;
    }

    /** {@return whether anything was mended in any of them} */
    boolean isMended() {
        return mended;
    }

    /** {@return how many lines it has rejected} */
    long rejected() {
        return rejected;
    }

    /** {@return the file of the rejected lines} */
    Path rejectsFile() {
        return folder.resolve(name + "-rejected.tsv");
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n\\x00]+", " ");
    }

    @Override
    public void close() throws IOException {
        rejects.close();
        if (out.isPresent()) {
            out.get().close();
        }
    }

    /** Takes away what it has written. */
    void delete() {
        try {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(rejectsFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void next() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
        var file = folder.resolve(name + "-" + files.size() + ".tsv");
        out = Optional.of(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        files.add(file);
        written = 0;
    }

    private static void number(OutputStream stream, long number) throws IOException {
        var digits = new byte[20];
        int at = digits.length;
        long rest = number;
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        stream.write(digits, at, digits.length - at);
    }
}
