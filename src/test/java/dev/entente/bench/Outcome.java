package dev.entente.bench;

/**
 * What one measurement gave.
 *
 * @param seconds how long it took
 * @param ties how many ties were made in that time
 */
record Outcome(double seconds, long ties) {}
