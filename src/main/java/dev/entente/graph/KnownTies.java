package dev.entente.graph;

import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which ties the graph holds, by id. Nothing is collected: what was found goes to the caller one by one. For few ids
 * ask for those; for about as many as the source has ties, go through them all.
 */
public final class KnownTies {

    private static final int BATCH = 10_000;

    private final Graph graph;

    /**
     * @param graph where to look
     */
    public KnownTies(Graph graph) {
        this.graph = graph;
    }

    /** Finds which of some ids ties of one type have, through the index of its ids.
     *
     * @param type name of the tie type
     * @param ids the ids
     * @param found told each that there is
     */
    public void known(String type, Iterator<String> ids, Consumer<String> found) {
        var batch = new ArrayList<String>(BATCH);
        while (ids.hasNext()) {
            batch.add(ids.next());
            if (batch.size() == BATCH || !ids.hasNext()) {
                ask("load/known-ties", type, Map.of("ids", List.copyOf(batch)), found);
                batch.clear();
            }
        }
    }

    /** Goes through all ties of one type that a source states, in no order.
     *
     * @param type name of the tie type
     * @param source id of the source
     * @param each told each id
     */
    public void ids(String type, String source, Consumer<String> each) {
        ask("load/ties-of-source", type, Map.of("source", source), each);
    }

    private void ask(String statement, String type, Map<String, Object> parameters, Consumer<String> each) {
        var known = Vocabulary.get()
                .type(type)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no tie type".formatted(type)));
        graph.stream(
                Statement.named(statement).forType(known),
                parameters,
                row -> each.accept(String.valueOf(row.get("id"))));
    }
}
