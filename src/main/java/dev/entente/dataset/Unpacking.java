package dev.entente.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, of which only so many come as an honest archive unpacks to: a zip bomb ends here. */
class Unpacking extends FilterInputStream {

    /** Tables of text shrink to a fifth or a tenth; a file of zeros to a thousandth. */
    private static final int MOST_TIMES = 250;

    /** Small files may shrink as they like. */
    private static final long ALWAYS = 50_000_000;

    private final long packed;

    private long unpacked;

    /**
     * @param in the unpacked bytes
     * @param packed how many bytes they are unpacked from
     */
    Unpacking(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) throws IOException {
        unpacked += more;
        if (unpacked > ALWAYS && unpacked / MOST_TIMES > packed) {
            throw new BombException(
                    "it unpacks to more than %d times its size, which no table does".formatted(MOST_TIMES));
        }
    }

    /** An archive that is made to fill the disk. */
    static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;

        BombException(String message) {
            super(message);
        }
    }
}
