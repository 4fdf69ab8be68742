package dev.entente.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --format}. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; a table if nothing is said.")
    private Optional<Format> format = Optional.empty();

    Format format() {
        return format.orElse(Format.TABLE);
    }
}
