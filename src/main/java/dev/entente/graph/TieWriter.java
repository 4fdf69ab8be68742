package dev.entente.graph;

import dev.entente.model.Tie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.ClientException;

/** Writes batches of prepared ties, each in one transaction. Any number of threads may. */
final class TieWriter {

    private static final String ALREADY_THERE = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Graph graph;

    private final List<String> columns;

    private final Map<String, Object> constants;

    TieWriter(Graph graph, List<String> columns, Map<String, Object> constants) {
        this.graph = graph;
        this.columns = List.copyOf(columns);
        this.constants = Map.copyOf(constants);
        if (!columns.contains("id")) {
            throw new IllegalArgumentException("a tie has to have an id; there are only " + columns);
        }
        // names of properties are no parameters and stand in the statement, so they have to be mere names
        Stream.concat(columns.stream(), constants.keySet().stream())
                .filter(name -> !name.matches("[A-Za-z]\\w*"))
                .forEach(name -> {
                    throw new IllegalArgumentException("'%s' is no name of a property".formatted(name));
                });
    }

    TieBatch empty() {
        return new TieBatch(columns.size(), columns.indexOf("id"));
    }

    /**
     * {@return what was written} Ties that are there by now are refused by the constraint: the answer to a commit was lost
     * and the driver did the transaction again, or another load writes the same. It is found out what is there, and the rest
     * is written; as often as another is faster.
     */
    TieCounts write(TieBatch batch) {
        var counts = TieCounts.NONE;
        var rest = batch;
        while (rest.size() > 0) {
            try {
                return counts.plus(create(rest));
            } catch (ClientException refused) {
                var there = ALREADY_THERE.equals(refused.code()) ? there(rest) : Map.<String, Set<String>>of();
                int known = there.values().stream().mapToInt(Set::size).sum();
                if (known == 0) {
                    throw refused;
                }
                counts = counts.plus(new TieCounts(0, known, 0, 1));
                rest = rest.without(there);
            }
        }
        return counts;
    }

    private TieCounts create(TieBatch batch) {
        var rows = batch.rows();
        var tries = new AtomicInteger();
        graph.write(writing -> {
            tries.incrementAndGet();
            rows.forEach((end, ofEnd) -> {
                var parameters = new HashMap<String, Object>();
                constants.forEach((name, value) -> parameters.put("constant_" + name, value));
                parameters.put("rows", ofEnd);
                writing.run(statement(end), parameters);
            });
            return batch.size();
        });
        return new TieCounts(batch.size(), 0, 1, tries.get() - 1L);
    }

    private Map<String, Set<String>> there(TieBatch batch) {
        var known = new KnownTies(graph);
        var there = new LinkedHashMap<String, Set<String>>();
        batch.ids().forEach((type, ids) -> {
            var found = new HashSet<String>();
            known.known(type, ids.iterator(), found::add);
            there.put(type, found);
        });
        return there;
    }

    private Statement statement(Tie.End end) {
        var label = switch (end) {
            case ACTOR -> "Actor";
            case PLACE -> "Place";
            case TREATY -> "Treaty";
        };
        var named = IntStream.range(0, columns.size()).mapToObj(i -> "`%s`: tie[%d]".formatted(columns.get(i), i));
        var fixed = constants.keySet().stream().sorted().map(name -> "`%s`: $constant_%s".formatted(name, name));
        var properties = Stream.concat(named, fixed).collect(Collectors.joining(", ", "{", "}"));
        var file = Statement.named("load/prepared-ties");
        var text = file.parts().get(0).text().replace("{END}", label).replace("{PROPERTIES}", properties);
        return new Statement(file.id() + "/" + label, text);
    }
}
