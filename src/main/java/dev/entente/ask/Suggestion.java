package dev.entente.ask;

/**
 * An actor or a treaty that somebody may be about to name.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is, such as {@code Country} or {@code Treaty}
 */
public record Suggestion(String id, String name, String kind) {}
