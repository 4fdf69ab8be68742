package dev.entente.fetch;

import dev.entente.NothingFoundException;
import dev.entente.ServerUnavailableException;
import dev.entente.fetch.TransferException.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fetches the event files of GDELT 2.0 for a period. Run again, it asks only for what is not there; ended at any moment,
 * it goes on from there.
 */
public final class GdeltFetch {

    /** So many files in a row for which the server gave nothing but trouble, and the others are not asked for. */
    private static final int GIVE_UP_AFTER = 8;

    private final FetchOrder order;

    private final Patience patience;

    private final FetchTalk talk;

    private final Map<String, String> environment;

    /**
     * @param order what is wanted
     * @param talk told how far it is
     * @param environment where {@link dev.entente.FreeSpace#KEEP_FREE} may stand
     */
    public GdeltFetch(FetchOrder order, FetchTalk talk, Map<String, String> environment) {
        this(order, Patience.usual(order.tries()), talk, environment);
    }

    GdeltFetch(FetchOrder order, Patience patience, FetchTalk talk, Map<String, String> environment) {
        this.order = order;
        this.patience = patience;
        this.talk = talk;
        this.environment = Map.copyOf(environment);
    }

    /**
     * {@return what came of it; a file that failed does not keep the others from being fetched}
     *
     * @throws NothingFoundException if the lists name no file of the period
     * @throws ServerUnavailableException if the lists cannot be had, or the folder cannot be written to
     */
    public FetchReport run() {
        try (var folder = Folder.take(order.folder(), environment);
                var web = new Web(patience, talk)) {
            var listings = new ArrayList<Listing>();
            listings.add(list(web, folder, "masterfilelist.txt"));
            if (order.translingual()) {
                listings.add(list(web, folder, "masterfilelist-translation.txt"));
            }
            var files = listings.stream()
                    .flatMap(listing -> listing.files().stream())
                    .toList();
            if (files.isEmpty()) {
                throw nothing(listings.get(0));
            }
            return report(listings, fetch(files, new FileFetch(web, order.server(), folder, patience)));
        }
    }

    private Listing list(Web web, Folder folder, String name) {
        try {
            return Listing.read(new ListCache(web, order.server(), folder, patience, talk).upToDate(name), order);
        } catch (IOException e) {
            throw unavailable(folder.disk(e));
        } catch (TransferException e) {
            if (e.kind() == Kind.DISK) {
                throw unavailable(e);
            }
            throw new ServerUnavailableException(
                    "the list of files %s/gdeltv2/%s cannot be had: %s".formatted(order.server(), name, e.problem()),
                    "Try again later, or look at the address and the network; what has come is kept.",
                    e);
        }
    }

    private List<Outcome> fetch(List<GdeltFile> files, FileFetch one) {
        var pool = Executors.newFixedThreadPool(order.parallel(), task -> {
            var thread = new Thread(task, "fetch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var done = new ExecutorCompletionService<Outcome>(pool);
            var troubles = new AtomicInteger();
            files.forEach(file -> done.submit(() -> unlessHopeless(file, one, troubles)));
            var outcomes = new ArrayList<Outcome>();
            while (outcomes.size() < files.size()) {
                outcomes.add(done.take().get());
                talk.files(outcomes.size(), files.size());
            }
            outcomes.sort(Comparator.comparing(Outcome::file));
            return outcomes;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TransferException transfer) {
                throw unavailable(transfer);
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** A server that went down would be waited for, file by file, for days. */
    private static Outcome unlessHopeless(GdeltFile file, FileFetch one, AtomicInteger troubles) {
        if (troubles.get() >= GIVE_UP_AFTER) {
            return Outcome.failed(
                    file.name(),
                    0,
                    new TransferException(
                            Kind.TROUBLE, "not asked for, since %d files before it failed".formatted(GIVE_UP_AFTER)));
        }
        var outcome = one.fetch(file);
        boolean trouble = outcome.end() == Outcome.End.FAILED && outcome.kind() != Kind.WRONG;
        // a file that was there already says nothing about the server
        if (trouble) {
            troubles.incrementAndGet();
        } else if (outcome.end() != Outcome.End.PRESENT) {
            troubles.set(0);
        }
        return outcome;
    }

    private FetchReport report(List<Listing> listings, List<Outcome> outcomes) {
        return new FetchReport(
                order.from(),
                order.until(),
                order.folder().toString(),
                outcomes.size(),
                count(outcomes, Outcome.End.PRESENT),
                count(outcomes, Outcome.End.DOWNLOADED),
                outcomes.stream().mapToLong(Outcome::bytes).sum(),
                outcomes.stream()
                        .filter(outcome -> outcome.end() == Outcome.End.MISSING)
                        .map(Outcome::file)
                        .toList(),
                listings.stream().flatMap(listing -> listing.gaps().stream()).toList(),
                listings.stream().mapToInt(Listing::unread).sum(),
                outcomes.stream()
                        .filter(outcome -> outcome.end() == Outcome.End.FAILED)
                        .map(outcome -> new FetchReport.Failure(
                                outcome.file(), outcome.failure(), outcome.kind() == Kind.WRONG))
                        .toList());
    }

    private static int count(List<Outcome> outcomes, Outcome.End end) {
        return (int) outcomes.stream().filter(outcome -> outcome.end() == end).count();
    }

    private NothingFoundException nothing(Listing listing) {
        return new NothingFoundException(
                "%s lists no event file from %s until %s".formatted(order.server(), order.from(), order.until()),
                listing.span()
                        .map(span -> "Its list goes from %s to %s (UTC)."
                                .formatted(
                                        span.first().toLocalDate(), span.last().toLocalDate()))
                        .orElse("Its list names no event file at all: look at the address after --server."));
    }

    private ServerUnavailableException unavailable(TransferException e) {
        return new ServerUnavailableException(
                e.problem(),
                "Make room, or name another folder after --into; the same command goes on where it stopped.",
                e);
    }
}
