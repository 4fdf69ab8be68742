package dev.entente.graph;

import dev.entente.graph.MemoryGraph.Link;
import dev.entente.graph.MemoryGraph.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.Group;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.internal.batchimport.input.Groups;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

/**
 * Nodes and ties handed to Neo4j's importer as they are, without a file between. The importer takes chunks from several
 * threads: the nodes come in batches from one stream, the ties a lane at a time, each from a cursor of its own.
 */
final class ImportInput {

    private static final int BATCH = 10_000;

    /** Guesses, from which the importer reckons the memory it needs. */
    private static final int PROPERTIES_OF_NODE = 10;

    private static final int BYTES_OF_PROPERTY = 20;

    private final Content content;

    private final Groups groups = new Groups();

    private final Map<NodeKind, Group> group = new EnumMap<>(NodeKind.class);

    private ImportInput(Content content) {
        this.content = content;
        for (var kind : NodeKind.values()) {
            group.put(kind, groups.getOrCreate(kind.label()));
        }
    }

    /**
     * All that a store is made of.
     *
     * @param facts the project's own data and the user's files
     * @param nodes further nodes
     * @param ties further ties, between any of the nodes
     */
    record Content(MemoryGraph facts, PreparedNodes nodes, PreparedTies ties) {

        long nodeCount() {
            return facts.nodes().size() + nodes.count();
        }

        long tieCount() {
            return facts.links().size()
                    + ties.lanes().stream().mapToLong(PreparedTies.Lane::ties).sum();
        }
    }

    static Input of(Content content) {
        var input = new ImportInput(content);
        long nodes = content.nodeCount();
        long ties = content.tieCount();
        long nodeProperties = nodes * PROPERTIES_OF_NODE;
        long tieProperties = ties
                * (content.ties().columns().size() + content.ties().constants().size());
        return Input.input(
                input::nodes,
                input::ties,
                IdType.STRING,
                Input.knownEstimates(
                        nodes,
                        ties,
                        nodeProperties,
                        tieProperties,
                        nodeProperties * BYTES_OF_PROPERTY,
                        tieProperties * BYTES_OF_PROPERTY,
                        nodes * 2),
                input.groups);
    }

    /** What the importer understands of a value; whole numbers are long, as they come from Cypher. */
    static Value value(Object value) {
        if (value instanceof List<?> texts) {
            return Values.stringArray(texts.stream().map(String::valueOf).toArray(String[]::new));
        }
        return Values.of(value instanceof Integer number ? (Object) number.longValue() : value);
    }

    private InputIterator nodes() {
        var known = content.facts().nodes().iterator();
        var further = content.nodes().rows();
        var rows = further.iterator();
        return new Chunks(
                () -> {
                    var batch = new ArrayList<Node>(BATCH);
                    while (batch.size() < BATCH && known.hasNext()) {
                        batch.add(known.next());
                    }
                    while (batch.size() < BATCH && rows.hasNext()) {
                        batch.add(Node.of(rows.next()));
                    }
                    return batch.isEmpty() ? null : new Each<>(batch.iterator(), this::visit);
                },
                further::close);
    }

    private InputIterator ties() {
        var known = Stream.<Supplier<Part>>of(
                () -> new Each<>(content.facts().links().iterator(), this::visit));
        var lanes = content.ties().lanes().stream()
                .<Supplier<Part>>map(lane -> () -> new TiesOfLane(content.ties(), lane, group));
        var parts = Stream.concat(known, lanes).iterator();
        return new Chunks(() -> parts.hasNext() ? parts.next().get() : null, () -> {});
    }

    private void visit(Node node, InputEntityVisitor visitor) throws IOException {
        visitor.id(node.id(), group.get(node.kind()));
        visitor.labels(node.labels().toArray(String[]::new));
        node.properties().forEach((name, value) -> visitor.property(name, value(value)));
        visitor.endOfEntity();
    }

    private void visit(Link link, InputEntityVisitor visitor) throws IOException {
        visitor.startId(link.a().id(), group.get(link.a().kind()));
        visitor.endId(link.b().id(), group.get(link.b().kind()));
        visitor.type(link.type());
        link.properties().forEach((name, value) -> visitor.property(name, value(value)));
        visitor.endOfEntity();
    }

    /** A part of the input, read by one thread from the first to the last. */
    interface Part extends AutoCloseable {

        boolean next(InputEntityVisitor visitor) throws IOException;

        @Override
        void close();
    }

    /** Hands one of some things to the importer. */
    @FunctionalInterface
    private interface Visit<T> {
        void visit(T one, InputEntityVisitor visitor) throws IOException;
    }

    private record Each<T>(Iterator<T> all, Visit<T> visit) implements Part {

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            if (!all.hasNext()) {
                return false;
            }
            visit.visit(all.next(), visitor);
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** Deals out parts to the importer's threads. */
    private record Chunks(Supplier<@Nullable Part> parts, Runnable atTheEnd) implements InputIterator {

        @Override
        public InputChunk newChunk() {
            return new Chunk();
        }

        @Override
        public boolean next(InputChunk chunk) {
            @Nullable Part part;
            synchronized (parts) {
                part = parts.get();
            }
            ((Chunk) chunk).take(part);
            return part != null;
        }

        @Override
        public void close() {
            atTheEnd.run();
        }
    }

    private static final class Chunk implements InputChunk {

        private @Nullable Part part;

        void take(@Nullable Part next) {
            close();
            part = next;
        }

        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            try {
                return part != null && part.next(visitor);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void close() {
            if (part != null) {
                part.close();
                part = null;
            }
        }
    }
}
