package dev.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on a graph. */
abstract class GraphCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private GraphOptions graph;

    /** {@return the graph, open until it is closed} */
    final OpenGraph open() {
        return graph.open(err());
    }

    final GraphOptions options() {
        return graph;
    }

    final CommandSpec spec() {
        return spec;
    }

    /** {@return where the answer goes} */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** {@return where the talk goes} */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
