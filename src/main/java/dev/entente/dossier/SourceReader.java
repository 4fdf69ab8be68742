package dev.entente.dossier;

import dev.entente.model.Source;
import java.time.LocalDate;

/** The {@code source} of a file. */
final class SourceReader {

    private SourceReader() {}

    static Source read(Cursor at) {
        return new Source(
                at.text("id"),
                at.optional("kind").orElse("article"),
                at.optional("title"),
                at.optional("publisher"),
                at.optional("author"),
                at.day("published"),
                at.optional("language"),
                at.optional("url"),
                at.optional("licence"),
                at.optional("sha256"),
                at.day("asOf"),
                at.texts("cites"));
    }

    /** {@return the day that stands in for a beginning that nobody knows: when the source was published, or knew of it} */
    static LocalDate known(Source source, Cursor at) {
        return source.published().or(source::asOf).orElseGet(() -> {
            at.at("source").fault("'published' is missing", "Say on which day the source was published.");
            return LocalDate.EPOCH;
        });
    }
}
