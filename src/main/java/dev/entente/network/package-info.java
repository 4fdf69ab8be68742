/** What a network of pairs says about each of its members. */
@NullMarked
package dev.entente.network;

import org.jspecify.annotations.NullMarked;
