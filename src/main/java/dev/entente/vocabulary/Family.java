package dev.entente.vocabulary;

import java.util.Map;

/**
 * A family of tie types, for colours and headings.
 *
 * @param name such as {@code contact}
 * @param title what people read, by language
 * @param colour such as {@code #2b8cbe}
 */
public record Family(String name, Map<String, String> title, String colour) {}
