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
     * {@return what is wrong, in a sentence, if less is free than what will be written and what has to stay free}
     *
     * @param folder a folder on the disk
     * @param bytes what will be written, roughly; 0 to ask only for what has to stay free
     * @param environment where {@link #KEEP_FREE} may stand; 0 there asks for nothing at all
     * @throws IOException if the disk cannot be looked at
     */
    public static Optional<String> shortage(Path folder, long bytes, Map<String, String> environment)
            throws IOException {
        long keep = keep(environment) * MEGABYTE;
        // to the last byte is to the last byte
        long needed = keep == 0 ? 0 : bytes + keep;
        long free = Files.getFileStore(folder).getUsableSpace();
        return free >= needed
                ? Optional.empty()
                : Optional.of("the disk of %s has %,d MB free, and %,d %s"
                        .formatted(
                                folder,
                                free / MEGABYTE,
                                needed / MEGABYTE,
                                bytes == 0 ? "have to stay free" : "are needed"));
    }

    private static long keep(Map<String, String> environment) {
        var said = environment.getOrDefault(KEEP_FREE, "");
        return said.matches("\\d{1,12}") ? Long.parseLong(said) : USUAL;
    }
}
