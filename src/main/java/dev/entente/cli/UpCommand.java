package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.UsageException;
import dev.entente.ask.Asker;
import dev.entente.ask.Catalogue;
import dev.entente.dossier.Loader;
import dev.entente.graph.DatasetStatus;
import dev.entente.graph.EmbeddedServer;
import dev.entente.graph.Graph;
import dev.entente.graph.Ports;
import dev.entente.graph.Store;
import dev.entente.web.Pages;
import dev.entente.web.Serving;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts Neo4j with Neo4j Browser in this process, and keeps it until it is told to stop. */
@Command(
        name = "up",
        description = {
            "Starts Neo4j with the explorer and Neo4j Browser on this machine, for this machine only; loads the project's",
            "data; prints where to go. Ctrl-C stops it, and the graph stays."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  entente up", "  entente up --store ~/graphs/korea"})
final class UpCommand extends GraphCommand {

    @Option(names = "--merge", description = "Use a store that holds other things under the same labels.")
    private boolean merge;

    @Option(
            names = "--exit-when-ready",
            hidden = true,
            description = "Stop once it is up: for making the class-data archive.")
    private boolean exitWhenReady;

    @Override
    public Integer call() throws InterruptedException {
        options().server().ifPresent(named -> {
            throw new UsageException(
                    "up starts a graph of its own, and %s is one that runs already".formatted(named),
                    "Leave --uri and NEO4J_URI out; 'load' and 'ask' use a server of yours.");
        });
        var store = Store.take(options().store());
        var ports = Ports.free();
        say("starting Neo4j on %s".formatted(store.folder()));
        var server = EmbeddedServer.withBrowser(store, ports, Pages.browserCommand(ports));
        // the hook of Neo4j stops Neo4j; ours gives the store back and lets this command end
        var until = new UntilStopped();
        try (var graph = Graph.connect(server.address(), store.folder());
                var pages = Pages.start(ports, graph, Serving.besideNeo4jBrowser())) {
            load(graph);
            store.announce(server.address().uri(), Map.of("browser", pages.browser(), "guide", pages.guide()));
            welcome(store, ports, pages);
            if (exitWhenReady) {
                rehearse(store);
            } else {
                warmUp(graph);
                until.await();
            }
        } finally {
            server.close();
            store.close();
            until.close();
        }
        return ExitCodes.OK;
    }

    private void load(Graph graph) {
        var report = new Loader(graph).loadBundled(merge);
        if (report.loaded() > 0) {
            say("loaded the project's data: " + report.counts().phrase());
        }
        report.faults().forEach(fault -> ErrorReporter.print(spec().commandLine(), fault.problem(), fault.hint()));
        // nobody else has the store, so what is not finished never will be by itself
        DatasetStatus.unfinished(graph).forEach(row -> say(StatusCommand.unfinished(row, "was cut off")));
    }

    private void welcome(Store store, Ports ports, Pages pages) {
        out().println();
        out().println("Entente is up.");
        out().println("  explorer       " + pages.explorer());
        out().println("  Neo4j Browser  " + pages.browser());
        out().println("  sign in as     neo4j");
        out().println("  password       " + Store.password(store.folder()));
        out().println("  Bolt           bolt://localhost:" + ports.bolt());
        out().println("  guide          opens by itself after you sign in; it is at " + pages.guide());
        out().println("  ask            entente ask \"who met Rutte in October 2024?\"");
        if (!ports.areUsual()) {
            out().println("  (7474, 7687 or 7475 was taken by another program, so the next free ports are used)");
        }
        out().println("The password is kept in %s, which only you can read."
                .formatted(store.folder().resolve("password")));
        out().println("Ctrl-C stops it; the graph stays in %s.".formatted(store.folder()));
        out().flush();
    }

    /** The first question to a cold Neo4j takes seconds: it is asked here, while the user is still reading. */
    private static void warmUp(Graph graph) {
        var asker = new Asker(graph, Catalogue.read(), Clock.system(ZoneId.systemDefault()));
        var asking = new Thread(() -> asker.ask("who met Rutte in October 2024?"), "warm up Neo4j");
        asking.setDaemon(true);
        // nobody waits for this answer, and a server that is stopped meanwhile gives none
        asking.setUncaughtExceptionHandler((thread, failure) -> {});
        asking.start();
    }

    /** Asks in words and by name, so that the class-data archive has what an {@code ask} needs too. */
    private static void rehearse(Store store) {
        var folder = store.folder().toString();
        Entente.commandLine().execute("ask", "who met Rutte in October 2024?", "--store", folder);
        Entente.commandLine().execute("ask", "who-warned-whom", "--format", "json", "--store", folder);
    }

    private void say(String text) {
        err().println(text);
        err().flush();
    }
}
