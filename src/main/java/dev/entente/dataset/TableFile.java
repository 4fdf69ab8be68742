package dev.entente.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A table to read: a file, or an entry of an archive.
 *
 * @param name as the user knows it: the path, with {@code !entry} where it stands in an archive
 * @param file the file on this machine
 * @param packing how it is packed
 * @param entry its name in the archive, if it is in one
 */
record TableFile(String name, Path file, Packing packing, Optional<String> entry) {

    /** How a table is packed. */
    enum Packing {
        /** Not at all. */
        PLAIN,
        /** With gzip. */
        GZIP,
        /** In a zip archive. */
        ZIP,
        /** As Parquet, which DuckDB reads itself. */
        PARQUET;

        /** {@return how a file is packed, by its first bytes and never by its name}
         *
         * @param head the first bytes
         */
        static Packing of(byte[] head) {
            if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
                return ZIP;
            }
            if (startsWith(head, 0x1f, 0x8b)) {
                return GZIP;
            }
            return startsWith(head, 'P', 'A', 'R', '1') ? PARQUET : PLAIN;
        }

        private static boolean startsWith(byte[] head, int... magic) {
            for (int i = 0; i < magic.length; i++) {
                if (head.length <= i || (head[i] & 0xff) != magic[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** {@return its bytes, unpacked, of which no more are given than an honest archive unpacks to}
     *
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException {
        if (packing == Packing.ZIP) {
            return zipped();
        }
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return packing == Packing.GZIP ? new Unpacking(new GZIPInputStream(in, 1 << 16), Files.size(file)) : in;
    }

    /** {@return the first bytes of it, unpacked}
     *
     * @param most how many at most
     * @throws IOException if it cannot be read
     */
    byte[] head(int most) throws IOException {
        try (var in = open()) {
            return in.readNBytes(most);
        }
    }

    private InputStream zipped() throws IOException {
        var archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            var found = archive.getEntry(entry.orElseThrow());
            if (found == null) {
                throw new ZipException("the entry is gone");
            }
            // ZipFile itself does not look at the sum of an entry, so a flipped bit would make another row
            var in = new Summed(archive.getInputStream(found), found.getCrc());
            return new Unpacking(in, Math.max(1, found.getCompressedSize())) {
                @Override
                public void close() throws IOException {
                    super.close();
                    archive.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }
}
