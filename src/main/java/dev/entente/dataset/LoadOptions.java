package dev.entente.dataset;

import java.nio.file.Path;

/**
 * How data sets are loaded.
 *
 * @param choice what of them is wanted
 * @param strict whether one rejected row means that nothing is loaded
 * @param rejected the file for rejected rows
 * @param memory how many megabytes DuckDB may take; what does not fit goes to the disk
 * @param work a folder of ours for what is unpacked; emptied afterwards
 */
public record LoadOptions(Choice choice, boolean strict, Path rejected, long memory, Path work) {}
