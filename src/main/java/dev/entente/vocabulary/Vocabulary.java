package dev.entente.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.resource.Bundled;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The one list of tie types. Everything that names a type, a role or a CAMEO code asks here. */
public final class Vocabulary {

    private final Map<String, TieType> types = new LinkedHashMap<>();

    private final Map<String, Family> families = new LinkedHashMap<>();

    private final Map<String, String> roles = new LinkedHashMap<>();

    private final Map<String, TieType> byCameo = new TreeMap<>();

    private Vocabulary(JsonNode file) {
        file.path("families")
                .forEach(node -> families.put(
                        node.path("name").asText(),
                        new Family(
                                node.path("name").asText(),
                                strings(node.path("title")),
                                node.path("colour").asText())));
        file.path("roles")
                .forEach(node -> roles.put(
                        node.path("name").asText(), node.path("meaning").asText()));
        file.path("types").forEach(node -> add(type(node)));
    }

    /** {@return the vocabulary of {@code data/vocabulary.json}, read once} */
    public static Vocabulary get() {
        return Holder.VOCABULARY;
    }

    /** {@return all types, in the order of the file} */
    public Collection<TieType> types() {
        return Collections.unmodifiableCollection(types.values());
    }

    /** {@return the types that the graph stores under their own name: all but those stored as another} */
    public List<TieType> storedTypes() {
        return types.values().stream().filter(type -> type.storedAs().isEmpty()).toList();
    }

    /** {@return the type of a name, if there is one}
     *
     * @param name such as {@code WARNS}
     */
    public Optional<TieType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** {@return the type that a CAMEO code maps to, if it is one}
     *
     * @param code such as {@code 042}, with its zero
     */
    public Optional<TieType> ofCameo(String code) {
        return Optional.ofNullable(byCameo.get(code));
    }

    /** {@return every CAMEO code, sorted} */
    public Collection<String> cameoCodes() {
        return Collections.unmodifiableCollection(byCameo.keySet());
    }

    /** {@return the families, in the order of the file} */
    public Collection<Family> families() {
        return Collections.unmodifiableCollection(families.values());
    }

    /** {@return the roles with what they mean} */
    public Map<String, String> roles() {
        return Collections.unmodifiableMap(roles);
    }

    private void add(TieType type) {
        types.put(type.name(), type);
        type.cameo().forEach(code -> {
            var other = byCameo.put(code, type);
            if (other != null) {
                throw new IllegalStateException(
                        "CAMEO %s maps to %s and to %s".formatted(code, other.name(), type.name()));
            }
        });
    }

    private static TieType type(JsonNode node) {
        return new TieType(
                node.path("name").asText(),
                node.path("family").asText(),
                node.path("meaning").asText(),
                node.path("symmetric").asBoolean(),
                node.path("standing").asBoolean(),
                text(node, "storedAs"),
                text(node, "plover"),
                text(node, "code"),
                list(node.path("cameo")),
                list(node.path("roles")),
                strings(node.path("sentence")),
                lists(node.path("signals")));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    private static List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, String> strings(JsonNode object) {
        var strings = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return Collections.unmodifiableMap(strings);
    }

    private static Map<String, List<String>> lists(JsonNode object) {
        var lists = new LinkedHashMap<String, List<String>>();
        object.properties().forEach(entry -> lists.put(entry.getKey(), list(entry.getValue())));
        return Collections.unmodifiableMap(lists);
    }

    /** Reads the file when it is first asked for. */
    private static final class Holder {

        private static final Vocabulary VOCABULARY = read();

        private static Vocabulary read() {
            try {
                return new Vocabulary(new ObjectMapper().readTree(Bundled.text("data/vocabulary.json")));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("data/vocabulary.json: " + e.getMessage(), e);
            }
        }
    }
}
