/** JSON files to facts of the model, with every fault found at once, and facts into the graph. */
@NullMarked
package dev.entente.dossier;

import org.jspecify.annotations.NullMarked;
