package dev.entente.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at an end of a tie, as far as a map or a network needs it. What the graph does not say is left out.
 *
 * @param name the name
 * @param kind what it is, such as {@code Country}
 * @param country the id of the country that it belongs to or acts for; of a country its own
 * @param latitude of that country, of an organisation's seat, or of a place
 * @param longitude of the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KnownActor(
        String name,
        String kind,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
