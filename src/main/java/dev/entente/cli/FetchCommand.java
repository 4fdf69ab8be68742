package dev.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Fetches public data sets. */
@Command(
        name = "fetch",
        description = "Downloads public data sets, whole and verified.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "DATASET",
        subcommands = FetchGdeltCommand.class,
        footerHeading = "%nExample:%n",
        footer = "  entente fetch gdelt --from 2024-10-28 --until 2024-10-31")
final class FetchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a data set is missing");
    }
}
