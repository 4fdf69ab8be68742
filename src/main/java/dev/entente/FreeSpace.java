package dev.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** How much of a disk entente leaves free. */
public final class FreeSpace {

    /** The variable of the environment that says how many megabytes have to stay free. */
    public static final String KEEP_FREE = "ENTENTE_KEEP_FREE";

    /** A new store takes some 40 megabytes, a transaction of ours at most 20. */
    private static final long USUAL = 100;

    private static final long MEGABYTE = 1_000_000;

    private FreeSpace() {}

    /**
     * {@return what is wrong, in a sentence, if less would be free than has to stay free}
     *
     * @param folder a folder on the disk
     * @param more bytes that are about to be written
     * @param environment where {@link #KEEP_FREE} may stand
     * @throws IOException if the disk cannot be looked at
     */
    public static Optional<String> shortage(Path folder, long more, Map<String, String> environment)
            throws IOException {
        long keep = keep(environment) * MEGABYTE;
        long free = Files.getFileStore(folder).getUsableSpace();
        return free - more >= keep
                ? Optional.empty()
                : Optional.of("the disk of %s has %,d MB free, and %,d have to stay free"
                        .formatted(folder, free / MEGABYTE, keep / MEGABYTE));
    }

    private static long keep(Map<String, String> environment) {
        var said = environment.getOrDefault(KEEP_FREE, "");
        return said.matches("\\d{1,12}") ? Long.parseLong(said) : USUAL;
    }
}
