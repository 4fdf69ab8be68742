package dev.entente.cli;

import dev.entente.UsageException;
import dev.entente.dataset.Choice;
import dev.entente.dataset.Choice.Tally;
import dev.entente.dataset.Datasets;
import dev.entente.dataset.IdentityFiles;
import dev.entente.dataset.Inputs;
import dev.entente.dataset.LoadOptions;
import dev.entente.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How data sets are read, and what of them is wanted. */
final class DatasetOptions {

    private static final long GIGABYTE = 1_000;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "The files are of this data set, whatever they look like.")
    private Optional<String> as = Optional.empty();

    @Option(
            names = "--datasets",
            paramLabel = "DIR",
            description = "A folder with data sets of your own, one SQL file each; see data/datasets/README.md.")
    private List<Path> folders = List.of();

    @Option(
            names = "--identities",
            paramLabel = "FILE",
            description =
                    "A file of your own that says which names are one actor, in the form of data/identities.json.")
    private List<Path> identities = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Only what happened on this day or later.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Only what happened before this day.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--actor", paramLabel = "ID", description = "Only ties of this actor; may be repeated.")
    private List<String> actors = List.of();

    @Option(
            names = "--country",
            paramLabel = "ID",
            description = "Only ties of this country and of those who are part of it; may be repeated.")
    private List<String> countries = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only ties of this type, such as MEETS; may be repeated.")
    private List<String> types = List.of();

    @Option(names = "--min-mentions", paramLabel = "N", description = "Only what was mentioned at least so often.")
    private Optional<Long> minMentions = Optional.empty();

    @Option(names = "--min-sources", paramLabel = "N", description = "Only what at least so many sources report.")
    private Optional<Long> minSources = Optional.empty();

    @Option(names = "--root-only", description = "Only what stands at the head of an article.")
    private boolean rootOnly;

    @Option(
            names = "--tally",
            paramLabel = "TIME",
            description = "One tie for each pair, type and month, week or day, with counts, in place of single ones.")
    private Optional<Tally> tally = Optional.empty();

    @Option(names = "--strict", description = "Load nothing at all of a data set of which one row is rejected.")
    private boolean strict;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Where rejected rows are listed with file, line and reason; else rejected-TIME.csv.")
    private Optional<Path> rejected = Optional.empty();

    @Option(
            names = "--memory",
            paramLabel = "MB",
            description = "How many megabytes the tables may take in memory besides Java's own (${DEFAULT-VALUE}).",
            defaultValue = "" + GIGABYTE)
    private long memory;

    /** {@return what some paths name}
     *
     * @param paths as the user gave them
     * @param work a folder of ours
     */
    Inputs inputs(List<String> paths, Path work) {
        return Inputs.of(paths, Datasets.with(folders), as, work);
    }

    /** {@return whether rows become single ties} */
    boolean isSingle() {
        return tally.isEmpty();
    }

    /** {@return which names are one actor: whom each is meant to be, by the id that it would have by itself} */
    Map<String, String> identities() {
        return IdentityFiles.read(identities);
    }

    /** {@return how to load}
     *
     * @param work a folder of ours
     */
    LoadOptions options(Path work) {
        if (memory < 100) {
            throw new UsageException(
                    "--memory %d is too little".formatted(memory), "Give it 100 megabytes or more; 1000 is usual.");
        }
        var choice = new Choice(
                from,
                until,
                actors,
                countries,
                types.stream().map(DatasetOptions::type).toList(),
                minMentions,
                minSources,
                rootOnly,
                tally);
        return new LoadOptions(choice, identities(), strict, rejected(), memory, work);
    }

    /** {@return the file for rejected rows} */
    Path rejected() {
        if (rejected.isEmpty()) {
            var time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(ZoneId.systemDefault()));
            rejected = Optional.of(Path.of("rejected-" + time + ".csv"));
        }
        return rejected.get();
    }

    private static String type(String said) {
        var name = said.toUpperCase(Locale.ROOT).replace('-', '_');
        return Vocabulary.get()
                .type(name)
                .map(type -> type.storedAs().orElse(type.name()))
                .orElseThrow(() -> new UsageException(
                        "'%s' is no type of tie".formatted(said),
                        "Types are such as MEETS, VISITS, WARNS; data/README.md lists them."));
    }
}
