/** The project's own Cypher and data: in the jar, or in a folder that the user names. */
@NullMarked
package dev.entente.resource;

import org.jspecify.annotations.NullMarked;
