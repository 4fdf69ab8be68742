package dev.entente.dataset;

import dev.entente.graph.StoreContent;
import java.nio.file.Path;

/** What was gathered for a store as Parquet: actors, places and ties, for programs that read tables. */
final class ParquetFiles {

    private ParquetFiles() {}

    static String write(StoreContent content, Path folder) {
        throw new UnsupportedOperationException(content + " " + folder);
    }
}
