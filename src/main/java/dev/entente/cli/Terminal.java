package dev.entente.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody is looking. */
final class Terminal {

    private Terminal() {}

    /** {@return whether input and output are a terminal} */
    @SuppressWarnings("SystemConsoleNull") // both ways are looked at
    static boolean isInteractive() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // since Java 22 there is a console even where there is no terminal, and it says so
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
