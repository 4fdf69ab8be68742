package dev.entente.cli;

import dev.entente.BadInputException;
import dev.entente.EntenteException;
import dev.entente.ExitCodes;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns failures into two lines on standard error and an exit code; the only place that does. */
final class ErrorReporter implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof BadInputException bad) {
            bad.faults().forEach(fault -> print(command, fault.problem(), fault.hint()));
            return bad.exitCode();
        }
        if (failure instanceof EntenteException known) {
            print(command, known.problem(), known.hint());
            return known.exitCode();
        }
        var err = command.getErr();
        err.println(
                command.getColorScheme().errorText("This is a bug in entente; please report it with the lines below."));
        failure.printStackTrace(err);
        return ExitCodes.BUG;
    }

    /** Prints a problem and what to do about it.
     *
     * @param command the command that failed
     * @param problem what is wrong
     * @param hint what to do
     */
    static void print(CommandLine command, String problem, String hint) {
        command.getErr().println(command.getColorScheme().errorText("error: " + problem));
        command.getErr().println("hint: " + hint);
        command.getErr().flush();
    }
}
