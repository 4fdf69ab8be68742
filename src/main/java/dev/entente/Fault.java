package dev.entente;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that is wrong in a file, and where.
 *
 * @param file the file as the user named it
 * @param line line of the value, from 1, where one is known
 * @param column column of the value, from 1, where one is known
 * @param pointer JSON pointer to the value, or empty for the file as a whole
 * @param message what is wrong, quoting the value
 * @param hint what to do
 */
public record Fault(
        String file, Optional<Integer> line, Optional<Integer> column, String pointer, String message, String hint) {

    /** What would break the line, or move the cursor of a terminal. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    /** {@return a fault of the file as a whole}
     *
     * @param file the file as the user named it
     * @param message what is wrong
     * @param hint what to do
     */
    public static Fault of(String file, String message, String hint) {
        return new Fault(file, Optional.empty(), Optional.empty(), "", message, hint);
    }

    /** {@return the fault in one line: file, line, column, pointer, what is wrong} */
    public String problem() {
        var where = new StringBuilder(file);
        line.ifPresent(number -> where.append(", line ").append(number));
        column.ifPresent(number -> where.append(", column ").append(number));
        if (!pointer.isEmpty()) {
            where.append(", at ").append(pointer);
        }
        return CONTROLS.matcher(where.append(": ").append(message))
                .replaceAll(
                        control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
    }
}
