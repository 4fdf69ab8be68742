/** Neo4j: connection, embedded server, schema, writing. Driver types do not leave this package. */
@NullMarked
package dev.entente.graph;

import org.jspecify.annotations.NullMarked;
