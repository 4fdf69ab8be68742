package dev.entente.graph;

import dev.entente.graph.PreparedTies.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Hands out lanes to writers so that no two which share a bucket are written at the same time. */
final class Lanes {

    private final List<Lane> waiting;

    private final List<Lane> underWay = new ArrayList<>();

    Lanes(List<Lane> all) {
        waiting = new ArrayList<>(all);
    }

    /** {@return a lane that nothing under way touches, of the bucket with most left; none if all are taken} */
    synchronized Optional<Lane> take() throws InterruptedException {
        while (!waiting.isEmpty()) {
            var free = waiting.stream()
                    .filter(lane -> underWay.stream().noneMatch(lane::shares))
                    .max(Comparator.comparingLong(this::leftAround).thenComparingLong(Lane::ties));
            if (free.isPresent()) {
                waiting.remove(free.get());
                underWay.add(free.get());
                return free;
            }
            wait();
        }
        return Optional.empty();
    }

    synchronized void done(Lane lane) {
        underWay.remove(lane);
        notifyAll();
    }

    /** Lets no more lanes out. */
    synchronized void stop() {
        waiting.clear();
        notifyAll();
    }

    /** The bucket of the busiest country is never written by two, so it has to be begun first. */
    private long leftAround(Lane lane) {
        return waiting.stream().filter(lane::shares).mapToLong(Lane::ties).sum();
    }
}
