package dev.entente.dataset;

import dev.entente.Fault;
import dev.entente.dataset.TableFile.Packing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the paths on a command line name: files, folders, patterns such as {@code gdelt/*.zip}, archives, addresses of
 * the web. What is in a file is told by its content.
 */
public final class Inputs {

    private static final int SAMPLE = 1 << 13;

    private final Recognition recognition;

    private final Downloads downloads;

    private final List<Path> dossiers = new ArrayList<>();

    private final List<Recognised> tables = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private final List<Fault> passedOver = new ArrayList<>();

    private final Set<Path> seen = new HashSet<>();

    /**
     * A table, and the data set that it belongs to.
     *
     * @param table the table
     * @param dataset the data set
     */
    record Recognised(TableFile table, Dataset dataset) {}

    private Inputs(Recognition recognition, Downloads downloads) {
        this.recognition = recognition;
        this.downloads = downloads;
    }

    /**
     * {@return what some paths name}
     *
     * @param paths as the user gave them
     * @param datasets the data sets that are known
     * @param as the data set that the user says they belong to, if they say so
     * @param work a folder of ours for what is downloaded
     */
    public static Inputs of(List<String> paths, Datasets datasets, Optional<String> as, Path work) {
        var inputs = new Inputs(new Recognition(datasets, as.map(datasets::named)), new Downloads(work));
        paths.forEach(inputs::add);
        return inputs;
    }

    /** {@return the dossiers and other JSON documents of ours} */
    public List<Path> dossiers() {
        return Collections.unmodifiableList(dossiers);
    }

    /** {@return what is wrong with files that the user named} */
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** {@return what stands in folders and archives beside the tables, and is none itself} */
    public List<Fault> passedOver() {
        return Collections.unmodifiableList(passedOver);
    }

    /** {@return how many bytes the files of the tables have, about as packed as with zip} */
    public long bytesOfTables() {
        return tables.stream()
                .map(one -> one.table())
                .filter(distinctFiles())
                .mapToLong(table -> table.packing() == Packing.PLAIN
                        ? table.file().toFile().length() / 6
                        : table.file().toFile().length())
                .sum();
    }

    private static Predicate<TableFile> distinctFiles() {
        var files = new HashSet<Path>();
        return table -> files.add(table.file());
    }

    /** {@return whether there is a table among them} */
    public boolean hasTables() {
        return !tables.isEmpty();
    }

    List<Recognised> tables() {
        return Collections.unmodifiableList(tables);
    }

    private void add(String path) {
        if (path.matches("(?i)https?://.*")) {
            try {
                file(downloads.get(path), path, faults);
            } catch (IOException e) {
                faults.add(Fault.of(
                        path, "it cannot be downloaded: " + Shortage.words(e), "Look at the address in a browser."));
            }
            return;
        }
        try {
            var file = Path.of(path);
            if (Files.isDirectory(file)) {
                folder(file);
            } else if (Files.exists(file)) {
                file(file, path, faults);
            } else if (path.matches(".*[*?\\[{].*")) {
                pattern(file);
            } else {
                faults.add(Fault.of(path, "there is no such file", "Look at the path; folders are read whole."));
            }
        } catch (PatternSyntaxException e) {
            faults.add(
                    Fault.of(path, "that is no pattern: " + e.getDescription(), "Patterns are such as 'gdelt/*.zip'."));
        } catch (InvalidPathException e) {
            faults.add(Fault.of(path, "that is no path: " + e.getReason(), "Name a file or a folder."));
        }
    }

    private void pattern(Path pattern) {
        var folder = Optional.ofNullable(pattern.getParent()).orElse(Path.of("."));
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.getFileName());
        int before = count();
        if (Files.isDirectory(folder)) {
            entries(
                    sorted(folder).stream()
                            .filter(entry -> matcher.matches(entry.getFileName()))
                            .toList(),
                    part -> part.faults);
        }
        if (count() == before) {
            faults.add(Fault.of(pattern.toString(), "no file has such a name", "Look at the folder and the pattern."));
        }
    }

    private int count() {
        return tables.size() + dossiers.size() + faults.size();
    }

    private void folder(Path folder) {
        try {
            if (!Files.isReadable(folder)) {
                faults.add(Fault.of(
                        folder.toString(),
                        "the folder cannot be read",
                        "Give yourself the right to read it (chmod u+rx)."));
                return;
            }
            if (!seen.add(folder.toRealPath())) {
                return;
            }
        } catch (IOException e) {
            faults.add(
                    Fault.of(folder.toString(), "the folder cannot be read: " + e.getMessage(), "Look at its rights."));
            return;
        }
        int before = count();
        entries(sorted(folder).stream().filter(Inputs::isForUs).toList(), part -> part.passedOver);
        if (count() == before) {
            faults.add(Fault.of(
                    folder.toString(),
                    "the folder holds nothing that can be loaded",
                    "Name a folder with dossiers or data sets."));
        }
    }

    private static boolean isForUs(Path entry) {
        var name = String.valueOf(entry.getFileName());
        boolean ours = name.equals("schema") || name.equals("vocabulary.json") || name.endsWith(".part");
        return !name.startsWith(".") && !ours;
    }

    /** Takes up what a folder holds, in its order; the files are looked into side by side. */
    private void entries(List<Path> entries, Function<Inputs, List<Fault>> wrong) {
        var parts = entries.parallelStream()
                .map(entry -> {
                    var part = new Inputs(recognition, downloads);
                    if (!Files.isDirectory(entry)) {
                        part.file(entry, entry.toString(), wrong.apply(part));
                    }
                    return part;
                })
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            if (Files.isDirectory(entries.get(i))) {
                folder(entries.get(i));
            } else {
                add(parts.get(i));
            }
        }
    }

    private void add(Inputs part) {
        dossiers.addAll(part.dossiers);
        tables.addAll(part.tables);
        faults.addAll(part.faults);
        passedOver.addAll(part.passedOver);
    }

    private List<Path> sorted(Path folder) {
        try (var entries = Files.list(folder)) {
            return List.copyOf(new TreeSet<>(entries.toList()));
        } catch (IOException e) {
            faults.add(
                    Fault.of(folder.toString(), "the folder cannot be read: " + e.getMessage(), "Look at its rights."));
            return List.of();
        }
    }

    private void file(Path file, String name, List<Fault> wrong) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // a pipe would wait for ever for somebody to write into it
            wrong.add(Fault.of(name, "it is no ordinary file", "Write what comes out of it to a file first."));
            return;
        }
        try {
            var packing = Packing.of(head(file));
            if (packing == Packing.ZIP) {
                archive(file, name, wrong);
            } else {
                table(new TableFile(name, file, packing, Optional.empty()), wrong);
            }
        } catch (IOException e) {
            wrong.add(unreadable(file, name, e));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private void archive(Path file, String name, List<Fault> wrong) throws IOException {
        List<String> entries;
        try (var archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            entries = archive.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        }
        if (entries.isEmpty()) {
            wrong.add(Fault.of(name, "the archive is empty", "Download it again."));
        }
        for (var entry : entries) {
            // an entry is never written under its own name, so that one with ".." in it leads nowhere
            var table = new TableFile(name + "!" + entry, file, Packing.ZIP, Optional.of(entry));
            try {
                table(table, entries.size() == 1 ? wrong : passedOver);
            } catch (IOException e) {
                wrong.add(unreadable(file, table.name(), e));
            }
        }
    }

    private void table(TableFile table, List<Fault> wrong) throws IOException {
        var sample = table.packing() == Packing.PARQUET ? new byte[0] : table.head(SAMPLE);
        var dataset = recognition.of(table, sample);
        if (dataset.isPresent()) {
            tables.add(new Recognised(table, dataset.get()));
        } else if (table.packing() == Packing.PLAIN && Recognition.isDocument(sample)) {
            dossiers.add(table.file());
        } else {
            wrong.add(recognition.stranger(table, sample));
        }
    }

    private static Fault unreadable(Path file, String name, IOException e) {
        if (!Files.exists(file)) {
            return Fault.of(name, "the link leads to no file", "Mend the link, or take it away.");
        }
        if (!Files.isReadable(file)) {
            return Fault.of(name, "the file cannot be read", "Give yourself the right to read it (chmod u+r).");
        }
        return Fault.of(name, "the file cannot be read: " + Shortage.words(e), "It may be cut off: download it again.");
    }
}
