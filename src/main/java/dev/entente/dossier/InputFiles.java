package dev.entente.dossier;

import dev.entente.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The files that some paths name: each file itself, and every JSON file in and below each folder. */
final class InputFiles {

    /** A hand-written dossier has some kilobytes; a thousand times that is a mistake. */
    private static final int LARGEST = 50_000_000;

    private final List<Input> inputs = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    /** The folders that were read, so that a link to one of them is not followed round and round. */
    private final Set<Path> entered = new HashSet<>();

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
            if (!folder(path)) {
                faults.add(Fault.of(path.toString(), "the folder holds no JSON file", "Name a folder with dossiers."));
            }
        } else if (!Files.exists(path)) {
            faults.add(Fault.of(path.toString(), "there is no such file", "Look at the path; folders are read whole."));
        } else {
            file(path);
        }
    }

    /** {@return whether there is anything in a folder that is read now, was read before or cannot be read} */
    private boolean folder(Path folder) {
        if (!Files.isReadable(folder)) {
            faults.add(Fault.of(
                    folder.toString(),
                    "the folder cannot be read",
                    "Give yourself the right to read it (chmod u+rx)."));
            return true;
        }
        boolean found = false;
        try (var entries = Files.list(folder)) {
            if (!entered.add(folder.toRealPath())) {
                return true;
            }
            for (var entry : new TreeSet<>(entries.toList())) {
                var name = String.valueOf(entry.getFileName());
                if (name.startsWith(".") || Input.isReadElsewhere(name)) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    found |= folder(entry);
                } else if (name.endsWith(".json")) {
                    file(entry);
                    found = true;
                }
            }
            return found;
        } catch (IOException e) {
            faults.add(
                    Fault.of(folder.toString(), "the folder cannot be read: " + e.getMessage(), "Look at its rights."));
            return true;
        }
    }

    private void file(Path file) {
        var name = file.toString();
        try (var in = Files.newInputStream(file)) {
            long size = Files.size(file);
            // a device has no size, and may have no end
            var content = size > LARGEST ? new byte[0] : in.readNBytes(LARGEST + 1);
            if (size > LARGEST || content.length > LARGEST) {
                var bytes = String.format(Locale.ROOT, "%,d", Math.max(size, content.length));
                faults.add(Fault.of(
                        name,
                        "the file has %s bytes%s, and no dossier is larger than %s"
                                .formatted(
                                        bytes,
                                        size > LARGEST ? "" : " or more",
                                        String.format(Locale.ROOT, "%,d", LARGEST)),
                        "Split it: one article is one dossier."));
                return;
            }
            inputs.add(new Input(name, content));
        } catch (IOException e) {
            faults.add(unreadable(file, e));
        }
    }

    private static Fault unreadable(Path file, IOException e) {
        var name = file.toString();
        if (!Files.exists(file)) {
            return Fault.of(name, "the link leads to no file", "Mend the link, or take it away.");
        }
        return Files.isReadable(file)
                ? Fault.of(name, "the file cannot be read: " + e.getMessage(), "Look at its rights, and at the disk.")
                : Fault.of(name, "the file cannot be read", "Give yourself the right to read it (chmod u+r).");
    }
}
