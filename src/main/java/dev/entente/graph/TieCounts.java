package dev.entente.graph;

/**
 * What a load of prepared ties did.
 *
 * @param written ties that are in the graph now and were not before
 * @param there ties that the graph refused since it had them: from a commit of this load whose answer was lost
 * @param batches transactions that were needed
 * @param repeated transactions that the driver did again after a passing fault
 */
public record TieCounts(long written, long there, long batches, long repeated) {

    static final TieCounts NONE = new TieCounts(0, 0, 0, 0);

    TieCounts plus(TieCounts other) {
        return new TieCounts(
                written + other.written, there + other.there, batches + other.batches, repeated + other.repeated);
    }
}
