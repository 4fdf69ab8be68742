package dev.entente.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A way of doing what others do too.
 *
 * @param name what it is called in the tables
 * @param run does it once, and says what it took
 */
record Way(String name, Run run) {

    /** One measurement. */
    interface Run {

        /** {@return what it took}
         *
         * @throws Exception if it does not come to its end
         */
        Outcome once() throws Exception;
    }

    /** Measures some ways in turn, each round beginning with the next of them. One that fails is said, and left out. */
    static void alternate(List<Way> ways, int rounds, Figures figures) {
        for (int round = 0; round < rounds; round++) {
            var turn = new ArrayList<>(ways);
            Collections.rotate(turn, -round);
            for (var way : turn) {
                way.measure(figures);
            }
        }
    }

    private void measure(Figures figures) {
        try {
            figures.add(name, run.once());
        } catch (Exception e) {
            Bench.say("  %s FAILED: %s".formatted(name, e));
        }
    }

    /** Runs some ways once, which nobody measures. */
    static void warmUp(List<Way> ways) {
        for (var way : ways) {
            try {
                var outcome = way.run.once();
                Bench.say("  warm-up, %s: %.2f s, %,d ties".formatted(way.name, outcome.seconds(), outcome.ties()));
            } catch (Exception e) {
                Bench.say("  warm-up, %s FAILED: %s".formatted(way.name, e));
            }
        }
    }
}
