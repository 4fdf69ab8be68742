package dev.entente.dataset;

import dev.entente.graph.PreparedTies;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ties of several data sets as one: their lanes one after another, with the properties of all. */
final class AllTies implements PreparedTies {

    private final List<PreparedTies> parts;

    private final List<String> columns;

    private AllTies(List<PreparedTies> parts) {
        this.parts = List.copyOf(parts);
        var names = new LinkedHashSet<String>();
        parts.forEach(part -> {
            names.addAll(part.columns());
            names.addAll(part.constants().keySet());
        });
        this.columns = List.copyOf(names);
    }

    /** {@return the ties of some data sets as one}
     *
     * @param parts the ties of each
     */
    static PreparedTies of(List<PreparedTies> parts) {
        return parts.size() == 1 ? parts.get(0) : new AllTies(parts);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Map<String, Object> constants() {
        return Map.of();
    }

    @Override
    public List<Lane> lanes() {
        // a lane is found again by its part: there is no other use of buckets where nothing waits for a lock
        var lanes = new ArrayList<Lane>();
        for (int part = 0; part < parts.size(); part++) {
            for (int lane = 0; lane < parts.get(part).lanes().size(); lane++) {
                lanes.add(new Lane(part, lane, parts.get(part).lanes().get(lane).ties()));
            }
        }
        return lanes;
    }

    @Override
    public Cursor open(Lane lane) {
        var part = parts.get(lane.bucketA());
        var cursor = part.open(part.lanes().get(lane.bucketB()));
        int[] places = columns.stream().mapToInt(part.columns()::indexOf).toArray();
        return new Cursor() {
            @Override
            public boolean next() {
                return cursor.next();
            }

            @Override
            public String type() {
                return cursor.type();
            }

            @Override
            public String a() {
                return cursor.a();
            }

            @Override
            public String b() {
                return cursor.b();
            }

            @Override
            public Tie.End endKind() {
                return cursor.endKind();
            }

            @Override
            public @Nullable Object value(int column) {
                return places[column] < 0 ? part.constants().get(columns.get(column)) : cursor.value(places[column]);
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }
}
