package dev.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Real files of GDELT 2.0, taken again and again as a stream of files without a gap: each row gets an id of its own, and
 * the days of a file are moved to its place in the stream, so that what was a day back stays a day back.
 */
final class RealRows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private static final LocalDateTime FIRST = LocalDate.of(2024, 10, 1).atStartOfDay();

    private static final long FIRST_ID = 1_300_000_000;

    private static final int COLUMNS = 61;

    private final List<List<String>> files = new ArrayList<>();

    /** @param folder where the files are */
    RealRows(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            for (var file :
                    all.filter(one -> one.toString().endsWith(".zip")).sorted().toList()) {
                var lines = GdeltFiles.lines(file);
                // one of the published files is a list of addresses
                if (!lines.isEmpty()) {
                    files.add(lines);
                }
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no zips of GDELT in " + folder);
        }
    }

    /** A file to be written: which real one, its number in the stream, its first row. */
    private record Part(List<String> lines, int number, long firstRow, int copy) {}

    /** Writes archives with so many rows. */
    void zips(Path folder, int count) {
        var parts = new ArrayList<Part>();
        for (long rows = 0; rows < count; ) {
            int number = parts.size();
            var lines = files.get(number % files.size());
            var some = lines.subList(0, (int) Math.min(lines.size(), count - rows));
            parts.add(new Part(some, number, rows, number / files.size()));
            rows += some.size();
        }
        parts.parallelStream().forEach(part -> {
            var time = FIRST.plusMinutes(15L * part.number());
            var lines = IntStream.range(0, part.lines().size())
                    .mapToObj(i -> moved(part.lines().get(i), FIRST_ID + part.firstRow() + i, time, part.copy()));
            GdeltFiles.zip(folder.resolve(TIME.format(time) + ".export.CSV.zip"), GdeltFiles.text(lines));
        });
    }

    private static String moved(String line, long id, LocalDateTime time, int copy) {
        var fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            return line;
        }
        var added = LocalDate.parse(fields[59].substring(0, 8), DAY);
        long days = ChronoUnit.DAYS.between(added, time.toLocalDate());
        var day = LocalDate.parse(fields[1], DAY).plusDays(days);
        fields[0] = String.valueOf(id);
        fields[1] = DAY.format(day);
        fields[2] = fields[1].substring(0, 6);
        fields[3] = fields[1].substring(0, 4);
        fields[4] = "%.4f".formatted(day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0);
        fields[59] = TIME.format(time);
        if (copy > 0) {
            // another story, so that its meetings are not those of the first copy
            fields[60] += "?" + copy;
        }
        return String.join("\t", fields);
    }
}
