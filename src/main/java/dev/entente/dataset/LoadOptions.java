package dev.entente.dataset;

import java.nio.file.Path;
import java.util.Map;

/**
 * How data sets are loaded.
 *
 * @param choice what of them is wanted
 * @param identities which names are one actor: whom each is meant to be, by the id that it would have by itself
 * @param strict whether one rejected row means that nothing is loaded
 * @param rejected the file for rejected rows
 * @param memory how many megabytes DuckDB may take; what does not fit goes to the disk
 * @param work a folder of ours for what does not fit into memory; emptied afterwards
 */
public record LoadOptions(
        Choice choice, Map<String, String> identities, boolean strict, Path rejected, long memory, Path work) {}
