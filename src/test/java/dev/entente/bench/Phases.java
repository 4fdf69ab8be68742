package dev.entente.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** How long each part of a load takes: what it says of its progress, with the time between. */
final class Phases implements BiConsumer<String, Long> {

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    private String phase = "recognising";

    private long since = System.nanoTime();

    @Override
    public synchronized void accept(String what, Long rows) {
        if (!what.equals(phase)) {
            end();
            phase = what;
        }
    }

    /** {@return the parts in a line} */
    synchronized String phrase() {
        end();
        return seconds.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.2f s", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void end() {
        seconds.merge(phase, Bench.secondsSince(since), Double::sum);
        since = System.nanoTime();
    }
}
