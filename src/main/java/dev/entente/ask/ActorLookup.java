package dev.entente.ask;

import dev.entente.graph.Graph;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says who the actors are that the rows of an answer tie together. */
final class ActorLookup {

    private static final Statement ABOUT = Statement.named("find/about");

    private final Graph graph;

    /** @param graph where the actors are */
    ActorLookup(Graph graph) {
        this.graph = graph;
    }

    /** {@return who is at the ends of the links of an answer, by id}
     *
     * @param answer the answer
     */
    Map<String, KnownActor> of(Answer answer) {
        var ids = new TreeSet<String>();
        for (var link : answer.links()) {
            for (var row : answer.rows()) {
                link.ends()
                        .forEach(end -> Link.ids(end, row, answer.parameters()).forEach(ids::add));
            }
        }
        return of(ids);
    }

    private Map<String, KnownActor> of(Collection<String> ids) {
        var actors = new TreeMap<String, KnownActor>();
        if (!ids.isEmpty()) {
            graph.read(ABOUT, Map.of("ids", List.copyOf(ids)))
                    // an actor goes before a place or a treaty that has the same id
                    .forEach(row -> actors.putIfAbsent(new Row(row).text("id"), actor(new Row(row))));
        }
        return actors;
    }

    private static KnownActor actor(Row row) {
        return new KnownActor(
                row.text("name"),
                row.text("kind"),
                row.optional("country").orElse(null),
                row.decimal("latitude").orElse(null),
                row.decimal("longitude").orElse(null));
    }
}
