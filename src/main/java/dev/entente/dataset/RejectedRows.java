package dev.entente.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The file of rejected rows: file, line, reason. It is made when the first row is rejected. */
final class RejectedRows implements AutoCloseable {

    private static final long LINE = (1L << Aside.LINE_BITS) - 1;

    private final Path file;

    private @Nullable CSVPrinter printer;

    /** @param file where it goes */
    RejectedRows(Path file) {
        this.file = file;
    }

    /** Writes the rejected rows of a data set.
     *
     * @param tables where their fates are
     * @param names the files, by number
     */
    void add(Tables tables, List<TableFile> names) {
        tables.each("SELECT _row, reason FROM fates WHERE rank = 6 ORDER BY _row", row -> {
            long number = row.getLong(1);
            add(names.get((int) (number >> Aside.LINE_BITS)).name(), number & LINE, row.getString(2));
        });
    }

    private void add(String name, long line, String reason) {
        try {
            if (printer == null) {
                Writer writer = Files.newBufferedWriter(file);
                printer = new CSVPrinter(
                        writer,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader("file", "line", "reason")
                                .get());
            }
            printer.printRecord(name, line, reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the file, if anything was written to it} */
    Optional<Path> written() {
        return printer == null ? Optional.empty() : Optional.of(file);
    }

    @Override
    public void close() {
        try {
            if (printer != null) {
                printer.close(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
