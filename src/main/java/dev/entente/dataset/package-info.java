/** Tables of public data sets to ties, through DuckDB. */
@NullMarked
package dev.entente.dataset;

import org.jspecify.annotations.NullMarked;
