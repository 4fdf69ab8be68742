package dev.entente.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.resource.Bundled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pieces of which CAMEO makes the codes of actors: {@code data/actor-codes.json}. Countries are not in it; they
 * have their CAMEO codes themselves.
 */
final class ActorCodes {

    private static final int PIECE = 3;

    private final Map<String, Piece> pieces = new HashMap<>();

    private ActorCodes(JsonNode file) {
        // a code may stand for several things: what is more common goes before
        for (var section : List.of("ethnic", "religions", "types", "groups", "regions")) {
            for (var node : file.path(section)) {
                pieces.put(node.path("code").asText(), piece(section, node));
            }
        }
    }

    /** What a piece stands for. */
    enum Kind {
        /** A kind of group, such as a government. */
        TYPE,
        /** A part of the world, which is no country. */
        REGION,
        /** A known group or organisation. */
        GROUP,
        /** People of one faith or descent. */
        PEOPLE
    }

    /**
     * What three letters mean.
     *
     * @param code the letters
     * @param kind what they stand for
     * @param name what it is called
     * @param of for a type: the name of such a group in a country, with {@code {country}}
     * @param standing for a type: agent, society, opposed or abroad
     * @param organization for a group: the organisation that it is, if that is known
     * @param country for a group: the country it is in, if it is in one
     * @param isOrganization for a group: whether it is an organisation
     */
    record Piece(
            String code,
            Kind kind,
            String name,
            Optional<String> of,
            String standing,
            Optional<String> organization,
            Optional<String> country,
            boolean isOrganization) {}

    /** {@return the pieces that come with Entente, read once} */
    static ActorCodes get() {
        return Holder.CODES;
    }

    /** {@return what three letters mean, if they mean anything}
     *
     * @param code such as {@code GOV}
     */
    Optional<Piece> piece(String code) {
        return Optional.ofNullable(pieces.get(code));
    }

    /** {@return the pieces of a code, three letters each; none if it does not fall into such}
     *
     * @param code such as {@code USAGOV}
     */
    static List<String> split(String code) {
        var parts = new ArrayList<String>();
        if (code.isEmpty() || code.length() % PIECE != 0) {
            return List.of();
        }
        for (int i = 0; i < code.length(); i += PIECE) {
            parts.add(code.substring(i, i + PIECE));
        }
        return parts;
    }

    private static Piece piece(String section, JsonNode node) {
        var kind = switch (section) {
            case "types" -> Kind.TYPE;
            case "regions" -> Kind.REGION;
            case "groups" -> Kind.GROUP;
            default -> Kind.PEOPLE;
        };
        return new Piece(
                node.path("code").asText(),
                kind,
                node.path("name").asText(),
                Optional.ofNullable(node.path("of").textValue()),
                node.path("standing").asText(""),
                Optional.ofNullable(node.path("organization").textValue()),
                Optional.ofNullable(node.path("country").textValue()),
                node.path("kind").asText().equals("organization"));
    }

    /** Reads the file when it is first asked for. */
    private static final class Holder {

        private static final ActorCodes CODES = read();

        private static ActorCodes read() {
            try {
                return new ActorCodes(new ObjectMapper().readTree(Bundled.text("data/actor-codes.json")));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("data/actor-codes.json: " + e.getMessage(), e);
            }
        }
    }
}
