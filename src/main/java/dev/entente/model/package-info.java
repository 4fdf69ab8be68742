/** What the world is made of: actors, events, treaties, ties, each with its time, status and source. JDK only. */
@NullMarked
package dev.entente.model;

import org.jspecify.annotations.NullMarked;
