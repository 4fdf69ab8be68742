package dev.entente.resource;

import dev.entente.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The project's own {@code cypher} and {@code data}: as they are in the jar, or in a folder that the user names
 * instead ({@code ENTENTE_HOME}, with folders {@code cypher} and {@code data} in it).
 */
public final class Bundled {

    /** The environment variable that names another folder. */
    public static final String OVERRIDE = "ENTENTE_HOME";

    private Bundled() {}

    /** {@return the texts of all files of a folder and its subfolders, by path such as {@code cypher/ask/path.cypher}, sorted}
     *
     * @param folder such as {@code cypher/ask}
     * @param suffix how the names of the files end, such as {@code .cypher}
     */
    public static Map<String, String> texts(String folder, String suffix) {
        try {
            var override = override(folder);
            if (override.isPresent()) {
                return read(override.get(), folder, suffix);
            }
            var code = Path.of(Bundled.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                return read(code.resolve(folder), folder, suffix);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + code.toUri()), Map.of())) {
                return read(jar.getPath(folder), folder, suffix);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the text of one file}
     *
     * @param path such as {@code data/vocabulary.json}
     */
    public static String text(String path) {
        try {
            var override = override(path);
            if (override.isPresent()) {
                return Files.readString(override.get());
            }
            try (var in = Bundled.class.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + path);
                }
                return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> override(String path) {
        var home = System.getenv(OVERRIDE);
        if (home == null || home.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(Path.of(home))) {
            throw new UsageException(
                    "%s is '%s', which is no folder".formatted(OVERRIDE, home),
                    "Name a folder that holds cypher/ or data/, or unset it to use what comes with entente.");
        }
        // a folder that holds only one of the two overrides only that one
        var top = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        return Files.isDirectory(Path.of(home, top)) ? Optional.of(Path.of(home, path)) : Optional.empty();
    }

    private static Map<String, String> read(Path root, String folder, String suffix) throws IOException {
        var texts = new TreeMap<String, String>();
        List<Path> files = new ArrayList<>();
        try (var walk = Files.walk(root)) {
            walk.filter(file -> file.toString().endsWith(suffix) && Files.isRegularFile(file))
                    .forEach(files::add);
        }
        for (var file : files) {
            var name = root.relativize(file).toString().replace('\\', '/');
            texts.put(folder + "/" + name, Files.readString(file));
        }
        return texts;
    }
}
