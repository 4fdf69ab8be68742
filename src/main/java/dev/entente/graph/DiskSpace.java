package dev.entente.graph;

import dev.entente.GraphUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Keeps a store from filling its disk: Neo4j on a full disk neither fails nor ends, it tries to write for ever. So we
 * ask for room before it starts and before each transaction.
 */
final class DiskSpace {

    /** The variable of the environment that says how many megabytes have to stay free. */
    static final String KEEP_FREE = "ENTENTE_KEEP_FREE";

    /** A new store takes some 40 megabytes, a transaction of ours at most 20. */
    private static final long USUAL = 100;

    private static final long MEGABYTE = 1_000_000;

    private DiskSpace() {}

    /** Refuses to go on where there is too little room.
     *
     * @param folder a folder on the disk
     * @throws GraphUnavailableException if less is free than has to stay free
     */
    static void require(Path folder) {
        require(folder, System.getenv());
    }

    static void require(Path folder, Map<String, String> environment) {
        require(folder, keep(environment) * MEGABYTE, "have to stay free");
    }

    /** Refuses to begin what will not fit.
     *
     * @param folder a folder on the disk
     * @param bytes what will be written, roughly
     * @throws GraphUnavailableException if less is free than that and what has to stay free
     */
    static void require(Path folder, long bytes) {
        long keep = keep(System.getenv());
        // to the last byte is to the last byte
        require(folder, keep == 0 ? 0 : bytes + keep * MEGABYTE, "are needed");
    }

    private static void require(Path folder, long keep, String why) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < keep) {
                throw new GraphUnavailableException(
                        "the disk of %s has %,d MB free, and %,d %s"
                                .formatted(folder, free / MEGABYTE, keep / MEGABYTE, why),
                        "Make room, or name a folder on another disk after --store; %s=0 goes on to the last byte."
                                .formatted(KEEP_FREE),
                        null);
            }
        } catch (IOException e) {
            throw new GraphUnavailableException(
                    "the disk of %s cannot be looked at: %s".formatted(folder, e.getMessage()),
                    "Name another folder after --store.",
                    e);
        }
    }

    private static long keep(Map<String, String> environment) {
        var said = environment.getOrDefault(KEEP_FREE, "");
        return said.matches("\\d{1,12}") ? Long.parseLong(said) : USUAL;
    }
}
