package dev.entente.fetch;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of a fetch.
 *
 * @param from the first day that was asked for
 * @param until the first day after
 * @param folder where the files are
 * @param wanted how many files the lists name for the period
 * @param present how many of them were there before
 * @param downloaded how many of them came
 * @param bytes how many bytes of files came, those of failed tries included
 * @param missing the files that are listed and that the server does not have
 * @param gaps the times for which no file is listed
 * @param unread how many lines of the lists name a file in a form that is not understood
 * @param failed the files that could not be had
 */
public record FetchReport(
        LocalDate from,
        LocalDate until,
        String folder,
        int wanted,
        int present,
        int downloaded,
        long bytes,
        List<String> missing,
        List<Gap> gaps,
        int unread,
        List<Failure> failed) {

    /** A file that could not be had.
     *
     * @param file its name
     * @param problem why
     * @param wrong whether bytes came, and not those that the list promises
     */
    public record Failure(String file, String problem, boolean wrong) {}

    /** {@return the report in a line, for people} */
    public String phrase() {
        return "%,d files wanted: %,d already there, %,d downloaded (%,.1f MB), %,d missing on the server, %,d failed"
                .formatted(wanted, present, downloaded, bytes / 1e6, missing.size(), failed.size());
    }
}
