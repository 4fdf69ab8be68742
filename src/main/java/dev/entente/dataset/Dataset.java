package dev.entente.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One public data set: where it comes from, how its files are recognised and how their rows become ties. It is one
 * SQL file; see data/datasets/README.md for its form.
 *
 * @param id what it is called, such as {@code gdelt-2}
 * @param source id of its source in the graph; the same for files of one data set that have different columns
 * @param about what people should know of it: title, publisher, url, licence
 * @param shape what its files look like
 * @param since the first day it speaks of, from which the groups that only it names are said to be there
 * @param defects its known defects, and what is done about each
 * @param sections the queries by name: {@code ties} always, {@code actors}, {@code treaties} and {@code derived} if need be
 * @param text the whole file
 */
record Dataset(
        String id,
        String source,
        About about,
        Shape shape,
        LocalDate since,
        List<String> defects,
        Map<Section, String> sections,
        String text) {

    /** What a query of the file returns. */
    enum Section {
        /** A row for each tie that a row of the file states. */
        TIES,
        /** A row for each actor that a row of the file describes. */
        ACTORS,
        /** A row for each treaty that a row of the file describes. */
        TREATIES,
        /** Ties that follow from several rows together. */
        DERIVED
    }

    /**
     * What people should know of a data set.
     *
     * @param title its title
     * @param publisher who publishes it
     * @param url where it is published
     * @param licence what may be done with it
     */
    record About(String title, String publisher, String url, String licence) {}

    /** How the fields of a file are told apart. */
    enum Format {
        /** Fields parted by tabs, never quoted. */
        TAB,
        /** Fields parted by tabs or commas, quoted where need be, under a line of names. */
        CSV,
        /** One JSON object a line. */
        JSON
    }

    /**
     * What the files of a data set look like.
     *
     * @param format how fields are told apart
     * @param hasHeader whether the first line names the columns
     * @param columns the columns that the query sees, all text; those of a file with a header are found by name
     * @param required the columns or keys by which a file is recognised
     * @param looksLike for a file without a header: what the fields of some columns look like, as a pattern
     * @param widths how many fields a line may have, the most first; empty for a file with a header
     * @param missing how a missing value is written, besides nothing at all
     */
    record Shape(
            Format format,
            boolean hasHeader,
            List<String> columns,
            List<String> required,
            Map<String, String> looksLike,
            List<Integer> widths,
            List<String> missing) {}

    /** {@return the query of a section, if it has one}
     *
     * @param section which
     */
    Optional<String> query(Section section) {
        return Optional.ofNullable(sections.get(section));
    }
}
