package dev.entente.graph;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.model.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prepared ties made by a test: a list, which may break when it has given some. */
final class SomeTies implements PreparedTies {

    private final List<String> columns;

    private final List<OneTie> ties = new ArrayList<>();

    private long breaksAfter = Long.MAX_VALUE;

    /** By all cursors together. */
    private final AtomicLong given = new AtomicLong();

    record OneTie(String type, String a, String b, Tie.End end, List<@Nullable Object> values) {}

    SomeTies(String... columns) {
        this.columns = List.of(columns);
    }

    SomeTies add(String type, String a, String b, @Nullable Object... values) {
        return add(Tie.End.ACTOR, type, a, b, values);
    }

    SomeTies add(Tie.End end, String type, String a, String b, @Nullable Object... values) {
        ties.add(new OneTie(type, a, b, end, Arrays.asList(values)));
        return this;
    }

    SomeTies breakingAfter(long rows) {
        breaksAfter = rows;
        return this;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Map<String, Object> constants() {
        return Map.of("source", "some-data", "status", "STATED");
    }

    @Override
    public List<Lane> lanes() {
        return byLane().entrySet().stream()
                .map(lane -> new Lane(
                        lane.getKey().get(0),
                        lane.getKey().get(1),
                        lane.getValue().size()))
                .toList();
    }

    @Override
    public Cursor open(Lane lane) {
        var rows = new ArrayList<>(byLane().getOrDefault(List.of(lane.bucketA(), lane.bucketB()), List.of()));
        rows.sort(Comparator.comparing(OneTie::a).thenComparing(OneTie::b).thenComparing(OneTie::type));
        return new ListCursor(rows.iterator());
    }

    private Map<List<Integer>, List<OneTie>> byLane() {
        var degrees = new HashMap<String, Long>();
        ties.forEach(tie -> Stream.of(tie.a(), tie.b()).distinct().forEach(end -> degrees.merge(end, 1L, Long::sum)));
        var buckets = Buckets.of(degrees);
        return ties.stream()
                .collect(groupingBy(
                        tie -> Stream.of(tie.a(), tie.b())
                                .map(end -> buckets.getOrDefault(end, 0))
                                .sorted()
                                .toList(),
                        () -> new TreeMap<>(Comparator.comparing(List<Integer>::toString)),
                        Collectors.toList()));
    }

    private final class ListCursor implements Cursor {

        private final Iterator<OneTie> rest;

        private @Nullable OneTie at;

        ListCursor(Iterator<OneTie> rest) {
            this.rest = rest;
        }

        @Override
        public boolean next() {
            if (given.getAndIncrement() >= breaksAfter) {
                throw new IllegalStateException("the file breaks off");
            }
            at = rest.hasNext() ? rest.next() : null;
            return at != null;
        }

        private OneTie at() {
            if (at == null) {
                throw new IllegalStateException("on no tie");
            }
            return at;
        }

        @Override
        public String type() {
            return at().type();
        }

        @Override
        public String a() {
            return at().a();
        }

        @Override
        public String b() {
            return at().b();
        }

        @Override
        public Tie.End endKind() {
            return at().end();
        }

        @Override
        public @Nullable Object value(int column) {
            return at().values().get(column);
        }

        @Override
        public void close() {}
    }
}
