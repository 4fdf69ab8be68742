package dev.entente.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.resource.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which names are one actor: {@code data/identities.json}, and files of the user's own in the same form,
 * {@code {"entente": 1, "identities": [{"actor": "sergey-lavrov", "names": ["icews:..."]}]}}.
 */
public final class IdentityFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String OURS = "data/identities.json";

    private IdentityFiles() {}

    /**
     * {@return the ids that are meant, by the id that a name would have by itself}
     *
     * @param own the user's own files, which go before
     * @throws BadInputException if a file is not of that form, or one name is said to be two actors in one file
     */
    public static Map<String, String> read(Collection<Path> own) {
        var all = new TreeMap<>(read(OURS, Bundled.text(OURS)));
        for (var file : own) {
            try {
                all.putAll(read(file.toString(), Files.readString(file)));
            } catch (IOException e) {
                throw wrong(file.toString(), "the file cannot be read", "Look at its path and rights.");
            }
        }
        return all;
    }

    private static Map<String, String> read(String file, String text) {
        var ids = new TreeMap<String, String>();
        for (var identity : parse(file, text).path("identities")) {
            var actor = identity.path("actor").asText("");
            if (actor.isBlank() || !identity.path("names").isArray()) {
                throw wrong(file, "an identity needs an actor and names: " + identity, "Look at data/identities.json.");
            }
            for (var name : identity.path("names")) {
                var other = ids.put(name.asText(), actor);
                if (other != null && !other.equals(actor)) {
                    throw wrong(
                            file,
                            "'%s' is said to be '%s' and '%s'".formatted(name.asText(), other, actor),
                            "Take one of the two lines away.");
                }
            }
        }
        ids.values().stream().filter(ids::containsKey).findFirst().ifPresent(actor -> {
            throw wrong(
                    file,
                    "'%s' is an actor that others are, and is said to be another itself".formatted(actor),
                    "Write the actor that is meant in both lines.");
        });
        return ids;
    }

    private static JsonNode parse(String file, String text) {
        try {
            var root = JSON.readTree(text);
            if (root.path("identities").isArray()) {
                return root;
            }
            throw wrong(file, "it has no list 'identities'", "Look at data/identities.json for the form.");
        } catch (JsonProcessingException e) {
            throw wrong(
                    file,
                    "it is no JSON: line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                    "Mend it there.");
        }
    }

    private static BadInputException wrong(String file, String what, String hint) {
        return new BadInputException(List.of(Fault.of(file, what, hint)));
    }
}
