package dev.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a stream as bytes, without a copy of each; a line that has no end in sight is passed over. */
final class LineReader {

    /** The longest line that any data set has is some thousand bytes long. */
    static final int LONGEST = 4 << 20;

    private final InputStream in;

    private byte[] buffer = new byte[1 << 18];

    private int start;

    private int end;

    private int limit;

    private int nextStart;

    private boolean tooLong;

    private boolean over;

    /** @param in the stream */
    LineReader(InputStream in) {
        this.in = in;
    }

    /** {@return whether there was another line; it is between {@link #start} and {@link #end} of {@link #bytes}}
     *
     * @throws IOException if the stream cannot be read
     */
    boolean next() throws IOException {
        tooLong = false;
        // the line before ended with a line feed at end, if it ended with one
        start = nextStart;
        int from = start;
        while (true) {
            for (int i = from; i < limit; i++) {
                if (buffer[i] == '\n') {
                    end = i > start && buffer[i - 1] == '\r' ? i - 1 : i;
                    nextStart = i + 1;
                    return true;
                }
            }
            if (over) {
                end = limit > start && buffer[limit - 1] == '\r' ? limit - 1 : limit;
                nextStart = limit;
                return tooLong || end > start;
            }
            from = fill();
        }
    }

    /** Passes over the mark with which some programs begin a file of UTF-8. */
    void skipByteOrderMark() {
        if (end - start >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF) {
            start += 3;
        }
    }

    /** {@return the bytes that hold the line} */
    byte[] bytes() {
        return buffer;
    }

    /** {@return where it begins} */
    int start() {
        return start;
    }

    /** {@return where it ends: the first byte that is not of it} */
    int end() {
        return end;
    }

    /** {@return whether the line was longer than any line may be; then only its end is here} */
    boolean tooLong() {
        return tooLong;
    }

    /** Reads on; {@return from where to look for the end of the line}. */
    private int fill() throws IOException {
        int have = limit - start;
        if (have > LONGEST) {
            // what is over the limit is forgotten, up to the end of the line
            tooLong = true;
            have = 0;
            start = limit;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, have);
            start = 0;
        }
        if (have == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        limit = have;
        int some = in.read(buffer, limit, buffer.length - limit);
        if (some < 0) {
            over = true;
        } else {
            limit += some;
        }
        return have;
    }
}
