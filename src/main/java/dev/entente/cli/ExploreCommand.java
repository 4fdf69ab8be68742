package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.graph.Ports;
import dev.entente.web.BrowserPack;
import dev.entente.web.Pages;
import java.util.concurrent.CountDownLatch;
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
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            UpCommand.await(stopped);
        }));
        var ports = Ports.free();
        try (var open = open();
                var pages = Pages.start(
                        ports, open.graph(), new BrowserPack(open.graph(), "http://localhost:" + ports.pages()))) {
            LoadCommand.loadIfNew(open, err());
            out().println("The explorer is at " + pages.explorer());
            out().println("Ctrl-C stops it.");
            out().flush();
            stop.await();
        } finally {
            stopped.countDown();
        }
        return ExitCodes.OK;
    }
}
