package dev.entente.graph;

import dev.entente.FreeSpace;
import dev.entente.GraphUnavailableException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Keeps a store from filling its disk: Neo4j on a full disk neither fails nor ends, it tries to write for ever. So we
 * ask for room before it starts and before each transaction.
 */
final class DiskSpace {

    private DiskSpace() {}

    /** Refuses to go on where there is too little room.
     *
     * @param folder a folder on the disk
     * @throws GraphUnavailableException if less is free than has to stay free
     */
    static void require(Path folder) {
        require(folder, 0);
    }

    /** Refuses to begin what will not fit.
     *
     * @param folder a folder on the disk
     * @param bytes what will be written, roughly
     * @throws GraphUnavailableException if less is free than that and what has to stay free
     */
    static void require(Path folder, long bytes) {
        try {
            FreeSpace.shortage(folder, bytes, System.getenv()).ifPresent(problem -> {
                throw new GraphUnavailableException(
                        problem,
                        "Make room, or name a folder on another disk after --store; %s=0 goes on to the last byte."
                                .formatted(FreeSpace.KEEP_FREE),
                        null);
            });
        } catch (IOException e) {
            throw new GraphUnavailableException(
                    "the disk of %s cannot be looked at: %s".formatted(folder, e.getMessage()),
                    "Name another folder after --store.",
                    e);
        }
    }
}
