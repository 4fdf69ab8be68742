package dev.entente.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of JSON file that load, told apart by what is in them. */
enum FileKind {
    COUNTRIES("countries"),
    ORGANIZATIONS("organizations"),
    TREATY("treaty"),
    OFFICES("offices"),
    DOSSIER("events");

    private final String field;

    FileKind(String field) {
        this.field = field;
    }

    /** {@return the kind of a file; any other JSON object with a version or a source is taken for a dossier}
     *
     * @param root its JSON
     */
    static Optional<FileKind> of(JsonNode root) {
        if (!root.isObject()) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(kind -> root.has(kind.field))
                .findFirst()
                .or(() -> root.has("entente") || root.has("source") ? Optional.of(DOSSIER) : Optional.empty());
    }

    /** {@return the file of its schema} */
    String schema() {
        return (this == DOSSIER ? "dossier" : field) + ".schema.json";
    }
}
