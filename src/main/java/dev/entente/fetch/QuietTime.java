package dev.entente.fetch;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * When a server asked not to be asked ({@code Retry-After}). It holds for everything that is fetched from it at the time,
 * not only for the file that got the answer.
 */
final class QuietTime {

    private final Duration longest;

    private final FetchTalk talk;

    private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MIN);

    QuietTime(Duration longest, FetchTalk talk) {
        this.longest = longest;
        this.talk = talk;
    }

    /** Waits until the server may be asked again. */
    void await() throws InterruptedException {
        for (var now = Instant.now(); now.isBefore(end.get()); now = Instant.now()) {
            Thread.sleep(Math.max(1, Duration.between(now, end.get()).toMillis()));
        }
    }

    /** Notes what an answer says about being asked again.
     *
     * @param headers the head of the answer
     * @throws TransferException if the server wants more patience than we have
     */
    void heed(HttpHeaders headers) {
        var wait = headers.firstValue("Retry-After").flatMap(QuietTime::wait);
        if (wait.isEmpty() || wait.get().isNegative()) {
            return;
        }
        var asked = wait.get();
        if (asked.compareTo(longest) > 0) {
            throw new TransferException(
                    TransferException.Kind.REFUSED,
                    "the server asks to come back in %,d seconds".formatted(asked.toSeconds()));
        }
        var until = Instant.now().plus(asked);
        var before = end.getAndAccumulate(until, (one, other) -> one.isAfter(other) ? one : other);
        if (asked.toSeconds() > 1 && before.isBefore(Instant.now())) {
            talk.note("the server asks to wait %,d seconds".formatted(asked.toSeconds()));
        }
    }

    /** {@return the wait that a header names, in seconds or as a date} */
    static Optional<Duration> wait(String header) {
        if (header.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
        }
        try {
            var date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(Instant.now(), date.toInstant()));
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
