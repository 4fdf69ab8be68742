package dev.entente.bench;

import dev.entente.dataset.GdeltRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files as GDELT 2.0 publishes them, one for each quarter of an hour, with as many rows as are asked for. */
final class GdeltFiles {

    /** What a file of real data holds: 63,602 rows in 46 files. */
    static final int ROWS_OF_FILE = 1_350;

    private static final int FILES_OF_DAY = 96;

    private static final int ROWS_REPACKED = 4_000;

    private static final int PER_GROUP = 40;

    private static final int CROWD = 5_000;

    private static final List<String> GROUPS =
            List.of("GOV", "MIL", "BUS", "COP", "LEG", "MED", "OPP", "CVL", "EDU", "JUD");

    private static final List<String> COUNTRIES = List.of(
            "USA", "RUS", "CHN", "GBR", "ISR", "UKR", "FRA", "IRN", "IND", "DEU", "KOR", "PRK", "JPN", "TUR", "LBN",
            "PAK", "IDN", "AUS", "CAN", "SAU", "EGY", "POL", "ITA", "ESP", "NGA", "ZAF", "BRA", "MEX", "SYR", "IRQ",
            "AFG", "VNM", "PHL", "MYS", "SGP", "THA", "KEN", "ETH", "GRC", "NLD", "BEL", "SWE", "NOR", "FIN", "DNK",
            "HUN", "ARG", "CHL", "CUB", "QAT");

    private final Optional<Path> data;

    private final Path folder;

    /**
     * @param data the folder with real files, if there is one
     * @param folder where the files go; what is there is used again
     */
    GdeltFiles(Optional<Path> data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /** {@return what the rows are, in words} */
    String phrase() {
        return data.map(path -> "real rows of GDELT 2.0, multiplied with ids and days of their own")
                .orElse("made-up rows in the form of GDELT 2.0");
    }

    /** {@return files with so many rows} */
    List<Path> rows(int count) {
        var days = Math.max(1, count / ROWS_OF_FILE / FILES_OF_DAY);
        return once((data.isPresent() ? "real-" : "made-") + count, into -> {
            if (data.isPresent()) {
                new RealRows(data.get()).zips(into, count);
            } else {
                new GdeltRows(1, count, LocalDate.of(2024, 10, 1), days).zips(into, ROWS_OF_FILE);
            }
        });
    }

    /** {@return the same rows as in some files, in larger files that are packed with gzip} */
    List<Path> repacked(List<Path> files, int count) {
        return once((data.isPresent() ? "real-" : "made-") + count + "-repacked", into -> {
            var lines = new ArrayList<String>();
            int number = 0;
            for (int i = 0; i < files.size(); i++) {
                lines.addAll(lines(files.get(i)));
                boolean last = i == files.size() - 1;
                while (lines.size() >= ROWS_REPACKED || (last && !lines.isEmpty())) {
                    var some = lines.subList(0, Math.min(ROWS_REPACKED, lines.size()));
                    gzip(into.resolve("part-%06d.csv.gz".formatted(number++)), text(some.stream()));
                    some.clear();
                }
            }
        });
    }

    /** {@return files in which all rows are of the United States and Russia} */
    List<Path> onePair(int count) {
        return once("pair-" + count, into -> zips(into, count, number -> pair(number, "USA", "RUS")));
    }

    /** {@return files in which the rows are spread evenly over 2,000 actors} */
    List<Path> spread(int count) {
        int actors = COUNTRIES.size() * PER_GROUP;
        return once(
                "spread-" + count,
                into -> zips(into, count, number -> {
                    int a = (int) (number % actors);
                    int b = (int) ((a + 1 + number / actors * 7 % (actors - 1)) % actors);
                    return pair(number, code(a), code(b));
                }));
    }

    /** {@return files with rows among 5,000 actors, of whom some are much busier than others} */
    List<Path> crowd(int count) {
        return once(
                "crowd-" + count,
                into -> zips(into, count, number -> {
                    int a = (int) (number % CROWD);
                    // most turn to few: a number below 1, to the third power
                    double luck = number * 0.618_033_988_75 % 1;
                    int b = (int) (luck * luck * luck * CROWD);
                    return pair(number, code(a), code(a == b ? (b + 1) % CROWD : b));
                }));
    }

    /** {@return the lines of a packed file} */
    static List<String> lines(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            if (zip.getNextEntry() == null) {
                return List.of();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Writes an archive of one entry. */
    static void zip(Path file, byte[] content) {
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            out.putNextEntry(new ZipEntry(file.getFileName().toString().replace(".zip", "")));
            out.write(content);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static void gzip(Path file, byte[] content) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content);
        }
    }

    private static String code(int actor) {
        int kind = actor / COUNTRIES.size();
        var first = GROUPS.get(kind % GROUPS.size());
        int second = kind / GROUPS.size();
        return COUNTRIES.get(actor % COUNTRIES.size()) + first + (second == 0 ? "" : other(first, second));
    }

    private static String other(String first, int number) {
        return GROUPS.get((GROUPS.indexOf(first) + number) % GROUPS.size());
    }

    /** A row of its own document, in which one actor accuses another. */
    private static String pair(long number, String a, String b) {
        var fields = GdeltRows.of(1, 300_000).line(number).split("\t", -1);
        Arrays.fill(fields, 5, 25, "");
        fields[5] = a;
        fields[7] = a.substring(0, 3);
        fields[15] = b;
        fields[17] = b.substring(0, 3);
        fields[26] = "112";
        fields[27] = "112";
        fields[28] = "11";
        fields[60] = "https://www.example.com/world/%d".formatted(number);
        return String.join("\t", fields);
    }

    private static void zips(Path folder, int count, LongFunction<String> line) {
        int files = (count + ROWS_OF_FILE - 1) / ROWS_OF_FILE;
        IntStream.range(0, files).parallel().forEach(i -> {
            var rows = LongStream.range((long) i * ROWS_OF_FILE, Math.min(count, (i + 1L) * ROWS_OF_FILE));
            zip(folder.resolve("part-%06d.export.CSV.zip".formatted(i)), text(rows.mapToObj(line)));
        });
    }

    private interface Making {

        void into(Path folder) throws IOException;
    }

    private List<Path> once(String name, Making making) {
        try {
            var whole = folder.resolve(name);
            if (!Files.isDirectory(whole)) {
                Bench.say("making " + name);
                var half = folder.resolve(name + ".half");
                Folders.delete(half);
                making.into(Files.createDirectories(half));
                Files.move(half, whole);
            }
            try (var files = Files.list(whole)) {
                return files.sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
