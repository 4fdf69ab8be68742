/** What every package may use: how a failure is put to the user, and the exit codes of the command line. */
@NullMarked
package dev.entente;

import org.jspecify.annotations.NullMarked;
