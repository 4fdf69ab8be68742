package dev.entente.graph;

import dev.entente.graph.PreparedTies.Lane;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.batchimport.api.input.Group;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.values.storable.Value;

/** The ties of a lane, one after another, for the importer. */
final class TiesOfLane implements ImportInput.Part {

    private final PreparedTies.Cursor cursor;

    private final String[] columns;

    private final List<Map.Entry<String, Value>> constants;

    private final Map<NodeKind, Group> groups;

    private final Group actors;

    TiesOfLane(PreparedTies ties, Lane lane, Map<NodeKind, Group> groups) {
        this.columns = ties.columns().toArray(String[]::new);
        this.constants = ties.constants().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), ImportInput.value(entry.getValue())))
                .toList();
        this.groups = groups;
        this.actors = Objects.requireNonNull(groups.get(NodeKind.ACTOR));
        this.cursor = ties.open(lane);
    }

    @Override
    public boolean next(InputEntityVisitor visitor) throws IOException {
        if (!cursor.next()) {
            return false;
        }
        visitor.startId(cursor.a(), actors);
        visitor.endId(cursor.b(), groups.get(NodeKind.of(cursor.endKind())));
        visitor.type(cursor.type());
        for (int i = 0; i < columns.length; i++) {
            var value = cursor.value(i);
            if (value != null) {
                visitor.property(columns[i], ImportInput.value(value));
            }
        }
        for (var constant : constants) {
            visitor.property(constant.getKey(), constant.getValue());
        }
        visitor.endOfEntity();
        return true;
    }

    @Override
    public void close() {
        cursor.close();
    }
}
