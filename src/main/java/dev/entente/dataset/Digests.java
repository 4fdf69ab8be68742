package dev.entente.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Digests of files, by which the graph knows that it holds them: of their bytes, and of how they are read. */
final class Digests {

    /** Raised when the same file would become other ties than before. */
    private static final String FORM = "1";

    private static final int BUFFER = 1 << 18;

    private final Dataset dataset;

    private final Choice choice;

    /**
     * @param dataset how the files are read
     * @param choice what of them is wanted
     */
    Digests(Dataset dataset, Choice choice) {
        this.dataset = dataset;
        this.choice = choice;
    }

    /** {@return the digest of each of some tables}
     *
     * @param tables the tables
     */
    Map<TableFile, String> of(Collection<TableFile> tables) {
        var bytes = new ConcurrentHashMap<Path, String>();
        tables.stream().map(TableFile::file).distinct().toList().parallelStream()
                .forEach(file -> bytes.put(file, sha(file)));
        return tables.stream()
                .distinct()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> bytes.get(table.file())
                                + table.entry().map(entry -> "!" + entry).orElse(""),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private String sha(Path file) {
        try (var in = Files.newInputStream(file)) {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((FORM + choice + dataset.text()).getBytes(StandardCharsets.UTF_8));
            var buffer = new byte[BUFFER];
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                sha.update(buffer, 0, some);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
