package dev.entente.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Rows as GDELT 2.0 writes them, any number, each always the same: {@link GdeltRow} makes one from the seed and its
 * number. They name 60 countries, a few of them often; one row in three has one actor only; a meeting may come as two
 * reciprocal rows; one in a hundred is dated a month, a year or ten years back.
 *
 * @param seed other seeds make other rows
 * @param count how many there are
 * @param first the day on which the first was added
 * @param days over how many days they are spread
 */
public record GdeltRows(long seed, int count, LocalDate first, int days) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private static final long DAY_SECONDS = 86_400;

    private static final long QUARTER = 900;

    /** {@return some rows of one week} */
    public static GdeltRows of(long seed, int count) {
        return new GdeltRows(seed, count, LocalDate.of(2024, 10, 21), 7);
    }

    /** {@return the row of a number, from 0, without an end of line} */
    public String line(long number) {
        return GdeltRow.of(seed, number, added(number)).line();
    }

    /** {@return all rows} */
    public List<String> lines() {
        return lines(0, count).toList();
    }

    /** {@return the rows from one number up to another} */
    public Stream<String> lines(long from, long until) {
        return LongStream.range(from, until).mapToObj(this::line);
    }

    /** {@return a file that holds all rows, not packed} */
    public Path file(Path file) {
        return file(file, 0, count);
    }

    /** {@return a file that holds some rows, not packed} */
    public Path file(Path file, long from, long until) {
        return write(file, text(from, until));
    }

    /** {@return a file that holds all rows, packed with gzip} */
    public Path gzip(Path file) {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text(0, count));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return zips with some rows each, named as GDELT names them; made on all processors} */
    public List<Path> zips(Path folder, int rowsInEach) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return IntStream.range(0, (count + rowsInEach - 1) / rowsInEach)
                .parallel()
                .mapToObj(i -> zip(folder, (long) i * rowsInEach, Math.min(count, (i + 1L) * rowsInEach)))
                .toList();
    }

    private Path zip(Path folder, long from, long until) {
        var name = TIME.format(first.atStartOfDay().plusSeconds(from * days * DAY_SECONDS / count)) + ".export.CSV";
        return zip(folder.resolve(name + ".zip"), name, text(from, until));
    }

    /** {@return an archive of one entry} */
    static Path zip(Path file, String entry, byte[] content) {
        try (var out = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry(entry));
            out.write(content);
            out.closeEntry();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] text(long from, long until) {
        var text = new StringBuilder();
        for (long number = from; number < until; number++) {
            text.append(line(number)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private LocalDateTime added(long number) {
        long seconds = number * days * DAY_SECONDS / Math.max(1, count);
        return first.atStartOfDay().plusSeconds(seconds / QUARTER * QUARTER);
    }

    private static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
