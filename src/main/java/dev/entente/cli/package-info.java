/** The command line: one small class per command, and the one place where failures become words. */
@NullMarked
package dev.entente.cli;

import org.jspecify.annotations.NullMarked;
