package dev.entente.cli;

import dev.entente.ExitCodes;
import dev.entente.fetch.FetchOrder;
import dev.entente.fetch.FetchReport;
import dev.entente.fetch.FetchReport.Failure;
import dev.entente.fetch.Gap;
import dev.entente.fetch.GdeltFetch;
import dev.entente.model.PartialDate;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Fetches the event files of GDELT 2.0. */
@Command(
        name = "gdelt",
        description = {
            "Downloads the event files of GDELT 2.0 for a period, whole and verified.",
            "",
            "There is one file for each quarter of an hour (UTC), and each is checked against the size and MD5 of GDELT's own"
                    + " list. Run again, it asks only for what is not there yet; Ctrl-C stops it, and the same command goes on"
                    + " where it stopped. The list (more than 100 MB) is kept in DIR/.fetch, and only what is new in it is"
                    + " asked for next time.",
            "",
            "The exit code is 0 also where GDELT lists a file and does not have it, which is said; 3 if files came and are"
                    + " not those of the list, 4 if files did not come, 5 if GDELT has nothing for the period."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente fetch gdelt --from 2024-10-28 --until 2024-10-31",
            "  entente fetch gdelt --from 2024-10 --until 2024-11 --into october/"
        })
final class FetchGdeltCommand implements Callable<Integer> {

    /** Of what is amiss, so many are named; JSON has all. */
    private static final int NAMED = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            converter = DayConverter.class,
            description = "The first day, such as 2024-10-28; a month or year is its first day.")
    private PartialDate from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            converter = DayConverter.class,
            description = "The first day after.")
    private PartialDate until;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            defaultValue = "gdelt",
            description = "The folder for the files; ${DEFAULT-VALUE} if nothing is said.")
    private Path into;

    @Option(names = "--translingual", description = "Add the events of articles that GDELT translated.")
    private boolean translingual;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many files at a time, at most 16; ${DEFAULT-VALUE} if nothing is said.")
    private int parallel;

    @Option(
            names = "--tries",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "How often to ask for a file before it counts as failed; ${DEFAULT-VALUE} if nothing is said.")
    private int tries;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = FetchOrder.GDELT,
            description = "A mirror of GDELT, which has its files under gdeltv2/; ${DEFAULT-VALUE} if nothing is said.")
    private String server;

    @Override
    public Integer call() {
        var order = new FetchOrder(
                from.first(), until.first(), into, FetchOrder.server(server), translingual, parallel, tries);
        return show(fetch(order));
    }

    private FetchReport fetch(FetchOrder order) {
        try (var progress = new FetchProgress(spec.commandLine().getErr())) {
            return new GdeltFetch(order, progress, Entente.environment()).run();
        }
    }

    private int show(FetchReport report) {
        var out = spec.commandLine().getOut();
        if (!report.missing().isEmpty()) {
            warn("listed, and not on the server (%,d): %s"
                    .formatted(report.missing().size(), some(report.missing(), ", ")));
        }
        if (!report.gaps().isEmpty()) {
            warn(some(report.gaps().stream().map(Gap::phrase).toList(), System.lineSeparator() + "warning: "));
        }
        if (report.unread() > 0) {
            warn("%,d lines of the list are not understood, and left out".formatted(report.unread()));
        }
        failures(report.failed());
        if (format.format() == Format.JSON) {
            new TableWriter(out).json(report);
        } else {
            out.println(report.phrase());
            if (report.present() + report.downloaded() > 0) {
                out.println("to load them: entente load %s".formatted(report.folder()));
            }
        }
        out.flush();
        return exitCode(report);
    }

    private void failures(List<Failure> failures) {
        var byProblem = failures.stream()
                .collect(Collectors.groupingBy(
                        Failure::problem, LinkedHashMap::new, Collectors.mapping(Failure::file, Collectors.toList())));
        byProblem.forEach((problem, files) -> ErrorReporter.print(
                spec.commandLine(),
                "%s: %s".formatted(some(files, ", "), problem),
                "Run the same command again, now or later: it asks only for what is not there."));
    }

    private static int exitCode(FetchReport report) {
        if (!report.failed().isEmpty()) {
            return report.failed().stream().allMatch(Failure::wrong)
                    ? ExitCodes.BAD_INPUT
                    : ExitCodes.GRAPH_UNAVAILABLE;
        }
        return report.missing().size() == report.wanted() ? ExitCodes.NOTHING_FOUND : ExitCodes.OK;
    }

    private void warn(String sentence) {
        spec.commandLine().getErr().println("warning: " + sentence);
        spec.commandLine().getErr().flush();
    }

    private static String some(List<String> all, String between) {
        var named = all.stream().limit(NAMED).collect(Collectors.joining(between));
        return all.size() <= NAMED
                ? named
                : "%s%sand %,d more (--format json names them all)".formatted(named, between, all.size() - NAMED);
    }

    /** Dates as the questions take them. */
    private static final class DayConverter implements ITypeConverter<PartialDate> {

        @Override
        public PartialDate convert(String text) {
            try {
                return PartialDate.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
