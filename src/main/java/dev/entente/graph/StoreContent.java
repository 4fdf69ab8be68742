package dev.entente.graph;

import dev.entente.model.Facts;
import dev.entente.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that goes into a new store.
 *
 * @param facts what the project's own data and the user's files state
 * @param rows rows of further statements of {@code cypher/load}, by name, in the order in which they would be run
 * @param nodes further actors and places
 * @param ties further ties
 */
public record StoreContent(
        List<Facts> facts, Map<String, List<Map<String, Object>>> rows, PreparedNodes nodes, PreparedTies ties) {

    /** {@return what was counted of the facts}
     *
     * @param memory where the facts and the rows of statements go
     * @param vocabulary the tie types
     */
    WriteCounts into(MemoryGraph memory, Vocabulary vocabulary) {
        var counts = new FactsBatch(memory, vocabulary, Set.of()).write(facts);
        rows.forEach((statement, some) -> memory.run(Statement.named(statement), Map.of("rows", some)));
        return counts;
    }
}
