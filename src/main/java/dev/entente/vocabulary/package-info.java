/** The closed list of tie types, read from {@code data/vocabulary.json}, and what follows from it. */
@NullMarked
package dev.entente.vocabulary;

import org.jspecify.annotations.NullMarked;
