package dev.entente.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** Shares the ends of ties out to a few buckets, so that ties of different buckets can be written at the same time. */
public final class Buckets {

    /** Enough that the busiest country, in a third of all ties, leaves others to write beside it. */
    private static final int COUNT = 8;

    private Buckets() {}

    private record Bucket(int number, long ties) {}

    /**
     * {@return the bucket of each end, from 0: busy ends apart, and about as many ties in each as can be}
     *
     * @param tiesOfEnd how many ties each actor, place or treaty has, by its id
     */
    public static Map<String, Integer> of(Map<String, Long> tiesOfEnd) {
        var lightestFirst =
                new PriorityQueue<Bucket>(Comparator.comparingLong(Bucket::ties).thenComparingInt(Bucket::number));
        for (int i = 0; i < COUNT; i++) {
            lightestFirst.add(new Bucket(i, 0));
        }
        var buckets = new HashMap<String, Integer>();
        tiesOfEnd.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey()))
                .forEach(end -> {
                    var bucket = lightestFirst.remove();
                    buckets.put(end.getKey(), bucket.number());
                    lightestFirst.add(new Bucket(bucket.number(), bucket.ties() + end.getValue()));
                });
        return buckets;
    }
}
