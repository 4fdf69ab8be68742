package dev.entente.cli;

import dev.entente.ExitCodes;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with a command line. */
final class UsageReporter implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        var text = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        var problem = text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
        ErrorReporter.print(command, problem, hint(wrong, command));
        return ExitCodes.USAGE;
    }

    private static String hint(ParameterException wrong, CommandLine command) {
        var help = "'%s --help' shows how it is used."
                .formatted(command.getCommandSpec().qualifiedName());
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return "Did you mean %s? %s".formatted(String.join(" or ", unmatched.getSuggestions()), help);
        }
        return help;
    }
}
