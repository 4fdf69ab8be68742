package dev.entente.network;

/**
 * Two that have to do with each other; the order says nothing.
 *
 * @param a one
 * @param b the other
 */
public record Pair(String a, String b) {}
