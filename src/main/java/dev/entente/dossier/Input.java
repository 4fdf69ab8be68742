package dev.entente.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file to read.
 *
 * @param name the file as the user named it
 * @param content its bytes
 */
public record Input(String name, byte[] content) {

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
        return dev.entente.resource.Bundled.texts("data", ".json").entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("data/schema/")
                        && !entry.getKey().equals("data/vocabulary.json"))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
