/** Questions: their catalogue, parameters, answers, and the words they are asked in. */
@NullMarked
package dev.entente.ask;

import org.jspecify.annotations.NullMarked;
