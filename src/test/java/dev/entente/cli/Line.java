package dev.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/** The command line in the process of the tests. */
final class Line {

    private Line() {}

    /** What came of a command. */
    record Outcome(int exitCode, String out, String err) {}

    static Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Entente.commandLine()
                .setColorScheme(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Outcome(code, out.toString(), err.toString());
    }
}
