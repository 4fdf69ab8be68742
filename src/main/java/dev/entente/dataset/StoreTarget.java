package dev.entente.dataset;

import dev.entente.graph.PreparedNodes;
import dev.entente.graph.PreparedTies;
import dev.entente.graph.Row;
import dev.entente.graph.Statement;
import dev.entente.graph.StoreContent;
import dev.entente.model.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A store that does not exist yet: what goes into it is gathered, and built in one go by Neo4j's importer. */
final class StoreTarget implements Target {

    private final List<Facts> facts;

    private final Register register;

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    private final Map<Kind, Set<String>> known = new LinkedHashMap<>();

    private final List<FreshNodes> nodes = new ArrayList<>();

    private final List<PreparedTies> ties = new ArrayList<>();

    /** @param facts what the project's own data and the user's files state */
    StoreTarget(List<Facts> facts) {
        this.facts = facts;
        this.register = Register.of(facts);
        for (var kind : Kind.values()) {
            known.put(kind, new HashSet<>());
        }
        facts.forEach(file -> {
            file.actors().forEach(actor -> of(Kind.ACTOR).add(actor.id()));
            file.places().forEach(place -> of(Kind.PLACE).add(place.id()));
        });
    }

    @Override
    public String way() {
        return "with Neo4j's importer";
    }

    @Override
    public boolean isLater() {
        return true;
    }

    @Override
    public Register register() {
        return register;
    }

    @Override
    public Set<String> known(Kind kind, Collection<String> ids) {
        var some = new HashSet<>(ids);
        some.retainAll(of(kind));
        return some;
    }

    @Override
    public List<Row> read(Statement statement, Map<String, Object> parameters) {
        return List.of();
    }

    @Override
    public void write(String statement, List<Map<String, Object>> some) {
        if (!some.isEmpty()) {
            rows.computeIfAbsent(statement, any -> new ArrayList<>()).addAll(some);
        }
    }

    @Override
    public void write(FreshNodes fresh) {
        nodes.add(fresh);
        of(Kind.ACTOR).addAll(fresh.actorIds());
        fresh.belonging().forEach((kind, ids) -> of(kind).addAll(ids));
        var places = fresh.places();
        places.forEach(place -> of(Kind.PLACE).add(String.valueOf(place.get("id"))));
        write("load/places", places);
        write("load/place-in", FreshNodes.inside(places));
    }

    @Override
    public long write(PreparedTies some) {
        ties.add(some);
        return some.lanes().stream().mapToLong(PreparedTies.Lane::ties).sum();
    }

    /** {@return all that was gathered} */
    StoreContent content() {
        return new StoreContent(facts, rows, new Nodes(), AllTies.of(ties));
    }

    private Set<String> of(Kind kind) {
        return known.computeIfAbsent(kind, any -> new HashSet<>());
    }

    /** The actors of all data sets. */
    private final class Nodes implements PreparedNodes {

        @Override
        public long count() {
            return nodes.stream().mapToLong(each -> each.actorIds().size()).sum();
        }

        @Override
        public Stream<Map<String, Object>> rows() {
            return nodes.stream().flatMap(each -> each.actors().stream());
        }
    }
}
