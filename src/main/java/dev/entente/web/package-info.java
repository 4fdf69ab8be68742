/** What a running {@code up} serves beside Neo4j: the guide, the style sheet and the favourites of Neo4j Browser. */
@NullMarked
package dev.entente.web;

import org.jspecify.annotations.NullMarked;
