package dev.entente.dataset;

import dev.entente.graph.Graph;
import dev.entente.graph.Schema;
import dev.entente.graph.Statement;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A graph with a few countries and one person, for tests that need no more: the project's own data takes seconds. */
final class FewActors {

    private FewActors() {}

    static void write(Graph graph) {
        Schema.apply(graph, true);
        var rows = new ArrayList<Map<String, Object>>();
        for (var country : List.of("CHN", "RUS", "USA", "ZAF")) {
            rows.add(actor(country, "Country", country));
        }
        rows.add(actor("sergey-lavrov", "Person", "Sergey Lavrov"));
        graph.write(writing -> writing.run(Statement.named("load/actors"), Map.of("rows", rows)));
        var properties = Map.<String, Object>of("id", "HOLDS_OFFICE|sergey-lavrov|RUS", "source", "test");
        var office = Map.of(
                "id", "HOLDS_OFFICE|sergey-lavrov|RUS", "a", "sergey-lavrov", "b", "RUS", "properties", properties);
        var type = Vocabulary.get().type("HOLDS_OFFICE").orElseThrow();
        graph.write(writing ->
                writing.run(Statement.named("load/ties-to-actor").forType(type), Map.of("rows", List.of(office))));
    }

    private static Map<String, Object> actor(String id, String label, String name) {
        return Map.of(
                "id", id, "label", label, "names", List.of(name), "source", "test", "properties", Map.of("name", name));
    }
}
