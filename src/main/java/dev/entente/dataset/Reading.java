package dev.entente.dataset;

import dev.entente.dataset.Dataset.Format;
import dev.entente.dataset.TableFile.Packing;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/**
 * The files of one data set as a table of DuckDB, unpacked while they are read, by as many threads as there are
 * processors: {@code _row}, the number of the row, and the columns of the data set as text. Only what a query asks for is
 * copied. It is asked once, since what it sets aside is noted each time.
 */
final class Reading implements DuckDBTableFunction<List<String>, AtomicInteger, Reading.Scan> {

    private static final String ROW = "_row";

    private static final long MANY = 1_000_000;

    private final Dataset dataset;

    private final List<TableFile> files;

    private final Aside aside;

    private final LongConsumer progress;

    private final AtomicLong rows = new AtomicLong();

    /**
     * @param dataset the data set
     * @param files its files; the number of a file is its place in the list
     * @param aside where lines go that are no rows
     * @param progress told how many rows are read
     */
    Reading(Dataset dataset, List<TableFile> files, Aside aside, LongConsumer progress) {
        this.dataset = dataset;
        this.files = files;
        this.aside = aside;
        this.progress = progress;
    }

    /** {@return how many rows the files have, besides those that are set aside} */
    long rows() {
        return rows.get();
    }

    @Override
    public List<String> bind(DuckDBTableFunctionBindInfo table) {
        var columns = dataset.shape().format() == Format.JSON
                ? List.of("json")
                : dataset.shape().columns();
        table.addResultColumn(ROW, DuckDBColumnType.BIGINT);
        columns.forEach(name -> table.addResultColumn(name, DuckDBColumnType.VARCHAR));
        // joined with a small table it is the larger one, which a join lets pass by
        table.setCardinality(MANY, false);
        return columns;
    }

    @Override
    public AtomicInteger init(DuckDBTableFunctionInitInfo query) {
        query.setMaxThreads(
                Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors())));
        return new AtomicInteger();
    }

    @Override
    public Scan localInit(DuckDBTableFunctionInitInfo query) {
        List<String> all = query.getBindData();
        var asked = IntStream.range(0, (int) query.getColumnCount())
                .map(place -> (int) query.getColumnIndex(place))
                .toArray();
        return new Scan(all, asked);
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) throws IOException {
        Scan scan = call.getLocalInitData();
        return scan.fill(chunk, call.getInitData());
    }

    private RowReader open(TableFile file, List<String> columns, Aside.OfFile notes) throws IOException {
        var shape = dataset.shape();
        if (file.packing() == Packing.PARQUET) {
            return new ParquetRows(file.file(), columns, shape.missing());
        }
        if (shape.format() != Format.CSV) {
            return new LineRows(shape, columns, file.open(), notes);
        }
        try (var in = file.open()) {
            return new CsvRows(shape, columns, in, notes);
        }
    }

    /** What one thread reads: one file after the other, as long as there is one that no other thread has begun. */
    final class Scan {

        /** The columns that are asked for, by their places in the answer; -1 for the number of the row. */
        private final int[] asked;

        private final List<String> columns;

        private Optional<RowReader> reader = Optional.empty();

        private Aside.OfFile notes = aside.file(0);

        private byte[][][] values = {};

        private long[] numbers = {};

        private Scan(List<String> all, int[] asked) {
            // the number of the row is the first column; DuckDB asks for one that is not there when it only counts
            this.columns = IntStream.of(asked)
                    .filter(index -> index > 0 && index <= all.size())
                    .mapToObj(index -> all.get(index - 1))
                    .toList();
            this.asked = IntStream.of(asked)
                    .map(index -> index > 0 && index <= all.size() ? columns.indexOf(all.get(index - 1)) : -1)
                    .toArray();
        }

        private long fill(DuckDBDataChunkWriter chunk, AtomicInteger next) throws IOException {
            int most = (int) chunk.capacity();
            if (numbers.length != most) {
                numbers = new long[most];
                values = new byte[columns.size()][most][];
            }
            int count = 0;
            while (count < most && hasNext(next)) {
                var row = reader.orElseThrow();
                numbers[count] = notes.row(row.line());
                for (int i = 0; i < values.length; i++) {
                    values[i][count] = row.field(i);
                }
                count++;
            }
            for (int place = 0; place < asked.length; place++) {
                var vector = chunk.vector(place);
                if (asked[place] >= 0) {
                    var column = values[asked[place]];
                    vector.setStringUtf8Batch(0, count == most ? column : Arrays.copyOf(column, count));
                } else {
                    for (int i = 0; i < count; i++) {
                        vector.setLong(i, numbers[i]);
                    }
                }
            }
            if (count > 0) {
                progress.accept(rows.addAndGet(count));
            }
            return count;
        }

        /** {@return whether there is another row, in this file or one of the next} */
        private boolean hasNext(AtomicInteger next) throws IOException {
            while (true) {
                try {
                    if (reader.isPresent() && reader.get().next()) {
                        return true;
                    }
                    close();
                    int number = next.getAndIncrement();
                    if (number >= files.size()) {
                        return false;
                    }
                    notes = aside.file(number);
                    reader = Optional.of(open(files.get(number), columns, notes));
                } catch (EOFException cut) {
                    notes.breaksOff(Shortage.words(cut));
                    close();
                } catch (IOException broken) {
                    if (Shortage.isFull(broken)) {
                        throw broken;
                    }
                    notes.isDamaged(Shortage.words(broken));
                    close();
                }
            }
        }

        private void close() {
            try {
                if (reader.isPresent()) {
                    reader.get().close();
                }
            } catch (IOException ignored) {
                // it was read as far as it goes
            }
            reader = Optional.empty();
        }
    }
}
