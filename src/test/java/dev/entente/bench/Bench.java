package dev.entente.bench;

import java.io.IOException;
import java.time.Duration;
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

    /** Waits. */
    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Has what went before done with memory and disk, so that it is not paid for by what is measured next. */
    static void settle() {
        System.gc();
        try {
            new ProcessBuilder("sync").start().waitFor();
        } catch (IOException noSuchCommand) {
            // then the disk writes a little longer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

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
