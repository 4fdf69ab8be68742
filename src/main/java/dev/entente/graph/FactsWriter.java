package dev.entente.graph;

import dev.entente.model.Facts;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Facts into the graph, exactly once. What a file's source said before is replaced by what the file says now; a
 * file that the graph holds already is passed over. Each batch of files is one transaction: a load that was killed
 * leaves whole files, and repeated it ends as one clean load.
 */
public final class FactsWriter {

    private static final int BATCH_TIES = 5_000;

    private final Graph graph;

    private final Vocabulary vocabulary;

    /**
     * @param graph where to
     * @param vocabulary the tie types
     */
    public FactsWriter(Graph graph, Vocabulary vocabulary) {
        this.graph = graph;
        this.vocabulary = vocabulary;
    }

    /** {@return the digests of the files that the graph holds, by id of their source} */
    public Map<String, String> loaded() {
        var digests = new HashMap<String, String>();
        graph.read(Statement.named("load/loaded"), Map.of())
                .forEach(row -> digests.put(String.valueOf(row.get("id")), String.valueOf(row.get("digest"))));
        return digests;
    }

    /**
     * {@return what was written}
     *
     * @param all what to write; the files are independent of each other but for the actors, places and events they
     *     name, which may stand in any of them or in the graph
     * @param known the sources of the files that the graph holds, as {@link #loaded} tells
     * @param progress told after each transaction how many of the files are in the graph
     */
    public WriteCounts write(List<Facts> all, Set<String> known, IntConsumer progress) {
        var counts = WriteCounts.NONE;
        int done = 0;
        for (var batch : batches(all)) {
            counts = counts.plus(graph.write(writing -> new FactsBatch(writing, vocabulary, known).write(batch)));
            done += batch.size();
            progress.accept(done);
        }
        return counts;
    }

    private static List<List<Facts>> batches(List<Facts> all) {
        var batches = new ArrayList<List<Facts>>();
        var batch = new ArrayList<Facts>();
        int size = 0;
        for (var facts : all) {
            batch.add(facts);
            size += facts.ties().size()
                    + facts.events().size() * 4
                    + facts.actors().size();
            if (size > BATCH_TIES) {
                batches.add(List.copyOf(batch));
                batch.clear();
                size = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
