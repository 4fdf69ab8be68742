package dev.entente.model;

import java.util.Optional;

/**
 * Where something happened.
 *
 * @param id unique over all places, such as {@code kursk-oblast}
 * @param names what it is called
 * @param kind city, capital, region, village, base, ...
 * @param country id of the country it is in today
 * @param latitude in degrees north
 * @param longitude in degrees east
 */
public record Place(
        String id,
        Names names,
        String kind,
        Optional<String> country,
        Optional<Double> latitude,
        Optional<Double> longitude) {}
