package dev.entente.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;

/**
 * How long a server is waited for, and how often it is asked again.
 *
 * @param tries how often at most one thing is asked for
 * @param first the pause before the second try; each later one is twice as long
 * @param longest the longest pause of our own
 * @param connect until a connection stands
 * @param silence until the next bytes, of the head or the body of an answer
 * @param asked the longest that a server may ask us to wait
 */
record Patience(int tries, Duration first, Duration longest, Duration connect, Duration silence, Duration asked) {

    /** Pauses differ by a quarter, so that the clients of a server that was down do not come back all at once. */
    private static final double JITTER = 0.25;

    static Patience usual(int tries) {
        return new Patience(
                tries,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Duration.ofMinutes(10));
    }

    /** {@return what tries again, as long as trying again may help} */
    FailsafeExecutor<Object> retries() {
        return Failsafe.with(RetryPolicy.builder()
                .handleIf(failure -> failure instanceof TransferException transfer
                        && transfer.kind().worthAnotherTry())
                .withMaxAttempts(tries)
                .withBackoff(first, longest)
                .withJitter(JITTER)
                .build());
    }
}
