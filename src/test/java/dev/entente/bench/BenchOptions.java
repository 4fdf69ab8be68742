package dev.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a benchmark is run.
 *
 * @param modes what to measure
 * @param rows how many rows of data
 * @param rounds how often each way is measured
 * @param data the folder with real files of GDELT 2.0; made-up rows where there is none
 * @param work a folder for stores and data; what was measured stands in {@code figures.csv} in it
 */
record BenchOptions(List<String> modes, int rows, int rounds, Optional<Path> data, Path work) {

    private static final int ROWS = 1_000_000;

    private static final int ROUNDS = 5;

    /** {@return what a command line says}
     *
     * @param words modes, and options with their values
     */
    static BenchOptions parse(List<String> words) {
        var modes = new ArrayList<String>();
        var options = new BenchOptions(modes, ROWS, ROUNDS, Optional.empty(), Path.of("target", "bench"));
        for (var word = words.iterator(); word.hasNext(); ) {
            var one = word.next();
            if (one.startsWith("--")) {
                if (!word.hasNext()) {
                    throw new IllegalArgumentException(one + " needs a value");
                }
                options = options.with(one, word.next());
            } else {
                modes.add(one);
            }
        }
        return options;
    }

    private BenchOptions with(String name, String value) {
        return switch (name) {
            case "--rows" ->
                new BenchOptions(modes, Integer.parseInt(value.replaceAll("[_,]", "")), rounds, data, work);
            case "--rounds" -> new BenchOptions(modes, rows, Integer.parseInt(value), data, work);
            case "--data" -> new BenchOptions(modes, rows, rounds, Optional.of(Path.of(value)), work);
            case "--work" -> new BenchOptions(modes, rows, rounds, data, Path.of(value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }
}
