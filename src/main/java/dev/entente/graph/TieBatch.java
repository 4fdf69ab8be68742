package dev.entente.graph;

import dev.entente.graph.PreparedTies.Cursor;
import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ties of one transaction, those with the same ends and type together. */
final class TieBatch {

    private record Group(String a, String b, String type, List<List<@Nullable Object>> ties) {

        boolean isOf(Cursor at) {
            return a.equals(at.a()) && b.equals(at.b()) && type.equals(at.type());
        }

        List<Object> row() {
            return List.of(a, b, type, ties);
        }
    }

    private final int columns;

    private final int idColumn;

    private final Map<Tie.End, List<Group>> groups = new EnumMap<>(Tie.End.class);

    private int size;

    /**
     * @param columns how many values a tie has
     * @param idColumn which of them is its id
     */
    TieBatch(int columns, int idColumn) {
        this.columns = columns;
        this.idColumn = idColumn;
    }

    /** Takes the tie on which a cursor stands. */
    void add(Cursor at) {
        var ofEnd = groups.computeIfAbsent(at.endKind(), end -> new ArrayList<>());
        if (ofEnd.isEmpty() || !ofEnd.get(ofEnd.size() - 1).isOf(at)) {
            ofEnd.add(new Group(at.a(), at.b(), at.type(), new ArrayList<>()));
        }
        var values = new ArrayList<@Nullable Object>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(at.value(i));
        }
        ofEnd.get(ofEnd.size() - 1).ties().add(values);
        size++;
    }

    int size() {
        return size;
    }

    /** {@return the rows for {@code load/prepared-ties}, by what the second end is} */
    Map<Tie.End, List<List<Object>>> rows() {
        var rows = new EnumMap<Tie.End, List<List<Object>>>(Tie.End.class);
        groups.forEach(
                (end, ofEnd) -> rows.put(end, ofEnd.stream().map(Group::row).toList()));
        return rows;
    }

    /** {@return the ids of the ties, by type} */
    Map<String, List<String>> ids() {
        var ids = new LinkedHashMap<String, List<String>>();
        all().forEach(group -> {
            var ofType = ids.computeIfAbsent(group.type(), type -> new ArrayList<>());
            group.ties().forEach(tie -> ofType.add(id(tie)));
        });
        return ids;
    }

    /** {@return the same without some ties}
     *
     * @param gone the ids of those, by type: an id is unique among the ties of its type
     */
    TieBatch without(Map<String, Set<String>> gone) {
        var rest = new TieBatch(columns, idColumn);
        groups.forEach((end, ofEnd) -> {
            var left = new ArrayList<Group>();
            for (var group : ofEnd) {
                var goneOfType = gone.getOrDefault(group.type(), Set.of());
                var ties = group.ties().stream()
                        .filter(tie -> !goneOfType.contains(id(tie)))
                        .toList();
                if (!ties.isEmpty()) {
                    left.add(new Group(group.a(), group.b(), group.type(), ties));
                    rest.size += ties.size();
                }
            }
            if (!left.isEmpty()) {
                rest.groups.put(end, left);
            }
        });
        return rest;
    }

    private Stream<Group> all() {
        return groups.values().stream().flatMap(List::stream);
    }

    private String id(List<@Nullable Object> tie) {
        return String.valueOf(tie.get(idColumn));
    }
}
