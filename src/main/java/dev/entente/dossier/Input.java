package dev.entente.dossier;

import dev.entente.resource.Bundled;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file to read.
 *
 * @param name the file as the user named it
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; bytes, since it may not even be text
public record Input(String name, byte[] content) {

    /** Raised when the same file would be written to the graph otherwise than before, so that it is loaded anew. */
    private static final String FORMAT = "1";

    /** {@return SHA-256 of its bytes, and of the form in which they are written to the graph} */
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(FORMAT.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return a file of the project's own data}
     *
     * @param name its path
     * @param text its text
     */
    static Input of(String name, String text) {
        return new Input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the project's own data, all of it} */
    public static List<Input> bundled() {
        return Bundled.texts("data", ".json").entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("data/schema/")
                        && !entry.getKey().equals("data/vocabulary.json"))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
