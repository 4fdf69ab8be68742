package dev.entente.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.BadInputException;
import dev.entente.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON of one file: parsed within limits, and able to say on which line a value stands. */
final class JsonText {

    private static final int DEEPEST = 100;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .build())
            .build());

    private final String text;

    private final JsonNode root;

    private @Nullable Map<String, Faults.Located> places;

    private JsonText(String text, JsonNode root) {
        this.text = text;
        this.root = root;
    }

    /** {@return the JSON of a file}
     *
     * @param input the file
     * @throws BadInputException if it is no JSON, or larger or deeper than any dossier
     */
    static JsonText parse(Input input) {
        var text = decode(input);
        try (var parser = MAPPER.createParser(text)) {
            var root = tree(parser);
            if (root == null || root.isMissingNode()) {
                throw new BadInputException(List.of(Fault.of(
                        input.name(),
                        "the file is empty",
                        "Write a dossier as in data/articles, or leave the file out.")));
            }
            if (parser.nextToken() != null) {
                throw broken(input, parser, "there is more after the end of the JSON");
            }
            var json = new JsonText(text, root);
            json.requireFinite(input, root, "");
            return json;
        } catch (JsonProcessingException e) {
            throw broken(input, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands next in the file, as a tree; what breaks a limit is told with its place, like any other mistake. */
    private static @Nullable JsonNode tree(JsonParser parser) throws IOException {
        try {
            return MAPPER.readTree(parser);
        } catch (StreamConstraintsException e) {
            throw e.getLocation() == null
                    ? new JsonParseException(parser, e.getOriginalMessage(), parser.currentLocation())
                    : e;
        }
    }

    /** A number such as 1e400 is JSON, and no number that a computer reckons with. */
    private void requireFinite(Input input, JsonNode node, String pointer) {
        if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
            var at = locate(pointer);
            throw new BadInputException(List.of(new Fault(
                    input.name(),
                    at.map(Faults.Located::line),
                    at.map(Faults.Located::column),
                    pointer,
                    "the number is larger than any that can be stored",
                    "Write the number that was meant.")));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            requireFinite(input, node.get(i), pointer + "/" + i);
        }
        node.properties()
                .forEach(field -> requireFinite(
                        input,
                        field.getValue(),
                        pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1")));
    }

    JsonNode root() {
        return root;
    }

    /** {@return where the value of a JSON pointer stands; of the nearest thing around it if it is not there} */
    Optional<Faults.Located> locate(String pointer) {
        if (places == null) {
            places = places();
        }
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var found = places.get(at);
            if (found != null || at.isEmpty()) {
                return Optional.ofNullable(found);
            }
        }
    }

    private Map<String, Faults.Located> places() {
        var found = new HashMap<String, Faults.Located>();
        try (var parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                var pointer = parser.getParsingContext().pathAsPointer().toString();
                var at = parser.currentTokenLocation();
                switch (parser.currentToken()) {
                    case FIELD_NAME, END_ARRAY, END_OBJECT -> {}
                    case START_OBJECT, START_ARRAY ->
                        found.putIfAbsent(
                                parser.getParsingContext()
                                        .getParent()
                                        .pathAsPointer()
                                        .toString(),
                                located(at));
                    default -> found.put(pointer, located(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Faults.Located located(com.fasterxml.jackson.core.JsonLocation at) {
        return new Faults.Located(at.getLineNr(), at.getColumnNr());
    }

    private static String decode(Input input) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(input.content()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInputException(
                    List.of(Fault.of(input.name(), "the file is not UTF-8 text", "Save it as UTF-8 and try again.")));
        }
    }

    private static BadInputException broken(Input input, JsonProcessingException e) {
        var at = e.getLocation();
        var said = e.getOriginalMessage();
        var message = said.contains("nesting depth")
                ? "it nests deeper than %d levels".formatted(DEEPEST)
                : "not JSON: " + said;
        return new BadInputException(List.of(new Fault(
                input.name(),
                Optional.of(at == null ? 1 : at.getLineNr()),
                Optional.of(at == null ? 1 : at.getColumnNr()),
                "",
                message.lines().findFirst().orElse(message),
                "Mend the JSON there; an editor that knows data/schema/dossier.schema.json shows where it breaks.")));
    }

    private static BadInputException broken(Input input, JsonParser parser, String message) {
        var at = located(parser.currentTokenLocation());
        return new BadInputException(List.of(new Fault(
                input.name(),
                Optional.of(at.line()),
                Optional.of(at.column()),
                "",
                message,
                "Keep one JSON object a file.")));
    }
}
