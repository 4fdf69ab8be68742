package dev.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** Bytes whose sum is known beforehand: at their end it is compared. */
final class Summed extends CheckedInputStream {

    private final long sum;

    /**
     * @param in the bytes
     * @param sum their CRC-32; -1 if it is not known
     */
    Summed(InputStream in, long sum) {
        super(in, new CRC32());
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        check(one);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        check(some);
        return some;
    }

    private void check(int some) throws IOException {
        if (some < 0 && sum >= 0 && sum != getChecksum().getValue()) {
            throw new ZipException("its sum is not the one that its archive gives");
        }
    }
}
