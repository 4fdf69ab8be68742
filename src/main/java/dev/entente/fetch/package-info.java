/** Public data sets from their servers to files on this machine: whole, verified, and no byte twice. */
@NullMarked
package dev.entente.fetch;

import org.jspecify.annotations.NullMarked;
