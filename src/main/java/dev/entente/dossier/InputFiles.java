package dev.entente.dossier;

import dev.entente.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The files that some paths name: each file itself, and every JSON file in and below each folder. */
final class InputFiles {

    /** A hand-written dossier has some kilobytes; a thousand times that is a mistake. */
    private static final long LARGEST = 50_000_000;

    private final List<Input> inputs = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private InputFiles() {}

    /** {@return what some paths name}
     *
     * @param paths files and folders
     */
    static InputFiles of(List<Path> paths) {
        var files = new InputFiles();
        paths.forEach(files::add);
        return files;
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Fault> faults() {
        return faults;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (!Files.exists(path)) {
            faults.add(Fault.of(path.toString(), "there is no such file", "Look at the path; folders are read whole."));
        } else {
            file(path);
        }
    }

    private void folder(Path folder) {
        if (!Files.isReadable(folder)) {
            faults.add(Fault.of(
                    folder.toString(),
                    "the folder cannot be read",
                    "Give yourself the right to read it (chmod u+rx)."));
            return;
        }
        int before = inputs.size() + faults.size();
        try (var entries = Files.list(folder)) {
            for (var entry : new TreeSet<>(entries.toList())) {
                var name = String.valueOf(entry.getFileName());
                boolean schemas = name.equals("schema") || name.equals("vocabulary.json");
                if (name.startsWith(".") || schemas) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    folder(entry);
                } else if (name.endsWith(".json")) {
                    file(entry);
                }
            }
        } catch (IOException e) {
            faults.add(
                    Fault.of(folder.toString(), "the folder cannot be read: " + e.getMessage(), "Look at its rights."));
        }
        if (before == inputs.size() + faults.size()) {
            faults.add(Fault.of(folder.toString(), "the folder holds no JSON file", "Name a folder with dossiers."));
        }
    }

    private void file(Path file) {
        var name = file.toString();
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                faults.add(Fault.of(
                        name,
                        "the file has %,d bytes, and no dossier is larger than %,d".formatted(size, LARGEST),
                        "Split it: one article is one dossier."));
                return;
            }
            inputs.add(new Input(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            boolean readable = Files.isReadable(file);
            faults.add(Fault.of(
                    name,
                    readable ? "the file cannot be read: " + e.getMessage() : "the file cannot be read",
                    "Give yourself the right to read it (chmod u+r)."));
        }
    }
}
