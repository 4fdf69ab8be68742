package dev.entente.dataset;

import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.UsageException;
import dev.entente.resource.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The data sets that can be read: those that come with Entente, and those of the user's own folders. */
public final class Datasets {

    private final Map<String, Dataset> byId = new TreeMap<>();

    private Datasets() {}

    /**
     * {@return the data sets that come with Entente, and those of some folders, which go before}
     *
     * @param folders folders with SQL files
     * @throws BadInputException if a file in them is not the file of a data set
     */
    public static Datasets with(Collection<Path> folders) {
        var all = new Datasets();
        Bundled.texts("data/datasets", ".sql").forEach(all::add);
        folders.forEach(all::add);
        return all;
    }

    /** {@return the ids, sorted} */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    Collection<Dataset> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** {@return the data set of an id}
     *
     * @param id such as {@code gdelt-2}
     * @throws UsageException if there is none
     */
    Dataset named(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new UsageException(
                        "there is no data set '%s'".formatted(id),
                        "There are %s; --datasets DIR adds your own.".formatted(String.join(", ", ids()))));
    }

    private void add(Path folder) {
        try (var entries = Files.list(folder)) {
            for (var file : new TreeSet<>(entries.toList())) {
                if (file.toString().endsWith(".sql")) {
                    add(file.toString(), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new BadInputException(List.of(Fault.of(
                    folder.toString(),
                    "the folder of data sets cannot be read",
                    "Name a folder with SQL files after --datasets.")));
        }
    }

    private void add(String file, String text) {
        var dataset = DatasetReader.read(file, text);
        byId.put(dataset.id(), dataset);
    }
}
