package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.graph.Ports;
import dev.entente.web.Pages;
import dev.entente.web.Serving;
import picocli.CommandLine.Command;

/** Serves the explorer alone, against any Neo4j. */
@Command(
        name = "explore",
        description = {
            "Serves the explorer on this machine, for this machine only, against a Neo4j that runs already ('up' serves it",
            "too). Ctrl-C stops it."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  entente explore", "  entente explore --uri neo4j://db.example.org:7687"})
final class ExploreCommand extends GraphCommand {

    @Override
    public Integer call() throws InterruptedException {
        try (var until = new UntilStopped();
                var open = open();
                var pages = Pages.start(Ports.free(), open.graph(), Serving.alone())) {
            LoadCommand.loadIfNew(open, err());
            out().println("The explorer is at " + pages.explorer());
            out().println("Ctrl-C stops it.");
            out().flush();
            until.await();
        }
        return ExitCodes.OK;
    }
}
