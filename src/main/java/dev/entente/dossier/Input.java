package dev.entente.dossier;

import dev.entente.resource.Bundled;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

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

    /** Files of {@code data} that other parts of the program read: they say how to read, and state no facts to load. */
    private static final Set<String> READ_ELSEWHERE =
            Set.of("vocabulary.json", "actor-codes.json", "identities.json", "world.json");

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

    /** {@return whether a file or folder of this name holds nothing to load}
     *
     * @param name its name, without the folders it is in
     */
    static boolean isReadElsewhere(String name) {
        return name.equals("schema") || READ_ELSEWHERE.contains(name);
    }

    /** {@return the project's own data, all of it that is loaded} */
    public static List<Input> bundled() {
        return Bundled.texts("data", ".json").entrySet().stream()
                .filter(entry -> Arrays.stream(entry.getKey().split("/")).noneMatch(Input::isReadElsewhere))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
