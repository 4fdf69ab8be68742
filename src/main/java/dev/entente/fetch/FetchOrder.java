package dev.entente.fetch;

import dev.entente.UsageException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What is to be fetched, from where, to where.
 *
 * @param from the first day
 * @param until the first day after
 * @param folder where the files go
 * @param server the server, without a slash at its end
 * @param translingual whether the events of translated articles are wanted too
 * @param parallel how many files at a time
 * @param tries how often a file is asked for before it counts as failed
 */
public record FetchOrder(
        LocalDate from, LocalDate until, Path folder, URI server, boolean translingual, int parallel, int tries) {

    /** Where GDELT publishes its files. */
    public static final String GDELT = "http://data.gdeltproject.org";

    /** More at a time than a server that gives its files away should be asked for. */
    private static final int MOST_PARALLEL = 16;

    private static final int MOST_TRIES = 50;

    /** Refuses what cannot be done. */
    public FetchOrder {
        if (!from.isBefore(until)) {
            throw new UsageException(
                    "from %s until %s is no day at all".formatted(from, until),
                    "--until is the first day after: the day of %s alone is --from %s --until %s."
                            .formatted(from, from, from.plusDays(1)));
        }
        inside("--parallel", parallel, MOST_PARALLEL);
        inside("--tries", tries, MOST_TRIES);
    }

    /**
     * {@return the address of a server}
     *
     * @param text what the user wrote
     * @throws UsageException if it is no address of a web server
     */
    public static URI server(String text) {
        try {
            var server = new URI(text.replaceAll("/+$", ""));
            boolean web = "http".equals(server.getScheme()) || "https".equals(server.getScheme());
            if (web && server.getHost() != null && server.getQuery() == null && server.getFragment() == null) {
                return server;
            }
        } catch (URISyntaxException notEvenAnAddress) {
            // said below
        }
        throw new UsageException(
                "'%s' is not the address of a server".formatted(text), "Write it like %s.".formatted(GDELT));
    }

    private static void inside(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new UsageException(
                    "%s %d is not from 1 to %d".formatted(option, value, most),
                    "Give a number from 1 to " + most + ".");
        }
    }
}
