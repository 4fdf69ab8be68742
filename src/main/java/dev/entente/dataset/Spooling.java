package dev.entente.dataset;

import dev.entente.dataset.Dataset.Format;
import dev.entente.dataset.TableFile.Packing;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/** Unpacks the tables of one data set into spools, with all the processors there are. */
final class Spooling {

    private final Dataset dataset;

    private final Path work;

    private final LongConsumer progress;

    private final AtomicLong rows = new AtomicLong();

    private final List<String> wanted;

    /**
     * @param dataset the data set
     * @param work the folder for the spools
     * @param progress told how many rows are unpacked
     */
    Spooling(Dataset dataset, Path work, LongConsumer progress) {
        this.dataset = dataset;
        this.work = work;
        this.progress = progress;
        this.wanted = wanted(dataset);
    }

    /** {@return the columns that the queries of the data set name: no others are copied} */
    List<String> wanted() {
        return wanted;
    }

    private static List<String> wanted(Dataset dataset) {
        if (dataset.shape().format() == Format.JSON) {
            return List.of("json");
        }
        var queries = String.join("\n", dataset.sections().values());
        return dataset.shape().columns().stream()
                .filter(column -> Pattern.compile("\\b" + Pattern.quote(column) + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(queries)
                        .find())
                .toList();
    }

    /**
     * {@return the spools, closed}
     *
     * @param tables the tables; the number of a file is its place in the list
     */
    List<Spool> spool(List<TableFile> tables) {
        int threads = Math.max(1, Math.min(tables.size(), Runtime.getRuntime().availableProcessors()));
        var next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            var works = new ArrayList<Callable<Spool>>();
            for (int i = 0; i < threads; i++) {
                var name = "spool-" + i;
                works.add(() -> some(tables, next, name));
            }
            var spools = new ArrayList<Spool>();
            for (var done : pool.invokeAll(works)) {
                spools.add(done.get());
            }
            return spools;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException full) {
                throw new UncheckedIOException(full);
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Spool some(List<TableFile> tables, AtomicInteger next, String name) throws IOException {
        try (var spool = new Spool(work, name)) {
            int number = next.getAndIncrement();
            while (number < tables.size()) {
                spool.begin(number);
                one(tables.get(number), spool);
                number = next.getAndIncrement();
            }
            return spool;
        }
    }

    private void one(TableFile table, Spool spool) throws IOException {
        try {
            rows(table, spool);
        } catch (EOFException cut) {
            spool.breaksOff(Shortage.words(cut));
        } catch (IOException broken) {
            if (Shortage.isFull(broken)) {
                throw broken;
            }
            spool.isDamaged(Shortage.words(broken));
        }
    }

    private void rows(TableFile table, Spool spool) throws IOException {
        if (table.packing() == Packing.PARQUET) {
            ParquetSpool.copy(table.file(), wanted, spool);
            return;
        }
        try (var in = table.open()) {
            var shape = dataset.shape();
            long count = shape.format() == Format.CSV
                    ? new CsvSpooler(shape, wanted, spool).copy(in)
                    : new LineSpooler(shape, wanted, spool).copy(in);
            progress.accept(rows.addAndGet(count));
        }
    }
}
