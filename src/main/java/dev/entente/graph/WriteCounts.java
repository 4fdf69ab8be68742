package dev.entente.graph;

/**
 * What a write left in the graph.
 *
 * @param sources sources written
 * @param actors actors written
 * @param places places written
 * @param treaties treaties written
 * @param events events written
 * @param ties ties written
 * @param removed ties taken away, since their source no longer says so
 */
public record WriteCounts(int sources, int actors, int places, int treaties, int events, int ties, int removed) {

    /** Nothing at all. */
    public static final WriteCounts NONE = new WriteCounts(0, 0, 0, 0, 0, 0, 0);

    /** {@return the sum of these counts and others}
     *
     * @param other the others
     */
    public WriteCounts plus(WriteCounts other) {
        return new WriteCounts(
                sources + other.sources,
                actors + other.actors,
                places + other.places,
                treaties + other.treaties,
                events + other.events,
                ties + other.ties,
                removed + other.removed);
    }

    /** {@return the counts as a phrase, for people} */
    public String phrase() {
        var phrase = "%,d actors, %,d places, %,d treaties, %,d events, %,d ties"
                .formatted(actors, places, treaties, events, ties);
        return removed == 0 ? phrase : phrase + ", %,d ties taken away".formatted(removed);
    }
}
