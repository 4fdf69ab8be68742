package dev.entente.bench;

import java.util.Arrays;
import java.util.List;

/** What the benchmarks share. */
final class Bench {

    private Bench() {}

    /** Prints a line where whoever started this process reads it. */
    // checkstyle: off - a benchmark is a program of its own, without the writers of the command line
    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
    // checkstyle: on

    static double median(List<Double> seconds) {
        var sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static String row(String what, List<Double> seconds) {
        var sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "| %s | %.2f | %.2f | %.2f |"
                .formatted(
                        what,
                        sorted[0],
                        median(seconds),
                        Arrays.stream(sorted).max().orElse(0));
    }
}
