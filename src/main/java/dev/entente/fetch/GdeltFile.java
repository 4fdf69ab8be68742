package dev.entente.fetch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One export file, as the list has it.
 *
 * @param name its name, safe to use in a folder: digits and a fixed end, nothing else gets this far
 * @param slot the quarter of an hour that it is of, in UTC
 * @param size its size in bytes
 * @param md5 its MD5 in small letters; it shows a broken transfer, it is no protection against malice
 */
record GdeltFile(String name, LocalDateTime slot, long size, String md5) {

    /** What the name of every file that is ours ends with. */
    static final String END = ".export.CSV.zip";

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,12})\\s+([0-9a-fA-F]{32})\\s+https?://([^/\\s]+)/gdeltv2/"
                    + "((\\d{14})(?:\\.translation)?\\.export\\.CSV\\.zip)");

    /**
     * {@return the file that a line of the list names, if the line is of the form {@code SIZE MD5 URL} and the URL leads
     * to GDELT or to the server asked}
     *
     * @param line the line
     * @param server the server that is asked
     */
    static Optional<GdeltFile> parse(String line, URI server) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var host = parts.group(3);
        if (!host.equals(URI.create(FetchOrder.GDELT).getAuthority()) && !host.equals(server.getAuthority())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GdeltFile(
                    parts.group(4),
                    slot(parts.group(5)),
                    Long.parseLong(parts.group(1)),
                    parts.group(2).toLowerCase(Locale.ROOT)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** By hand, since a list has half a million of them: a formatter takes ten times as long. */
    private static LocalDateTime slot(String stamp) {
        return LocalDateTime.of(
                number(stamp, 0, 4),
                number(stamp, 4, 6),
                number(stamp, 6, 8),
                number(stamp, 8, 10),
                number(stamp, 10, 12),
                number(stamp, 12, 14));
    }

    private static int number(String stamp, int from, int until) {
        return Integer.parseInt(stamp, from, until, 10);
    }
}
