package dev.entente.graph;

import dev.entente.graph.Graph.Writing;
import dev.entente.model.Actor;
import dev.entente.model.Facts;
import dev.entente.model.Place;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.model.Tie.End;
import dev.entente.model.TreatyTies;
import dev.entente.vocabulary.TieType;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Some files written in one transaction, of a graph that answers or of one in memory. */
final class FactsBatch {

    private final Writing writing;

    private final Vocabulary vocabulary;

    private final Set<String> known;

    /**
     * @param writing the transaction
     * @param vocabulary the tie types
     * @param known the sources that the graph holds already
     */
    FactsBatch(Writing writing, Vocabulary vocabulary, Set<String> known) {
        this.writing = writing;
        this.vocabulary = vocabulary;
        this.known = known;
    }

    /** {@return what was written of some files, in the transaction that this stands for}
     *
     * @param batch the files
     */
    WriteCounts write(List<Facts> batch) {
        int sources = sources(batch);
        var actors = new ArrayList<Map<String, Object>>();
        var places = new ArrayList<Map<String, Object>>();
        var inside = new ArrayList<Map<String, Object>>();
        var treaties = new ArrayList<Map<String, Object>>();
        var ties = new LinkedHashMap<String, Tie>();
        for (var facts : batch) {
            var source = facts.source().id();
            for (Actor actor : facts.actors()) {
                actors.add(Rows.actor(actor, source));
            }
            for (Place place : facts.places()) {
                places.add(Rows.place(place, source));
                place.country().ifPresent(country -> inside.add(link(place.id(), country, facts.source())));
            }
            facts.treaties().forEach(treaty -> {
                treaties.add(Rows.treaty(treaty, source));
                TreatyTies.of(treaty, source).forEach(tie -> ties.put(tie.id(), tie));
            });
            facts.ties().forEach(tie -> ties.put(tie.id(), tie));
        }
        run(writing, "load/actors", actors);
        run(writing, "load/places", places);
        run(writing, "load/place-in", inside);
        run(writing, "load/treaties", treaties);
        var before = standingBefore(batch);
        before.keySet().removeAll(ties.keySet());
        var events = new EventWriter(writing, vocabulary).write(batch, known);
        events.stale().forEach(tie -> before.put(tie.id(), tie.type()));
        remove(before);
        lasting(ties.values());
        derived(events.fresh());
        return new WriteCounts(
                sources, actors.size(), places.size(), treaties.size(), events.written(), ties.size(), before.size());
    }

    private int sources(List<Facts> batch) {
        var rows = new ArrayList<Map<String, Object>>();
        var cites = new ArrayList<Map<String, Object>>();
        Set<String> described = new HashSet<>();
        for (var facts : batch) {
            rows.add(Rows.source(facts.source(), Map.of("digest", facts.digest())));
            facts.cited().forEach(source -> rows.add(Rows.source(source, Map.of())));
            described.add(facts.source().id());
            facts.cited().forEach(source -> described.add(source.id()));
            var citing = new ArrayList<>(facts.cited());
            citing.add(facts.source());
            for (Source source : citing) {
                source.cites().forEach(other -> cites.add(link(source.id(), other, facts.source())));
            }
        }
        for (var cited : cites) {
            if (described.add(String.valueOf(cited.get("b")))) {
                rows.add(Map.of("id", String.valueOf(cited.get("b")), "properties", Map.of()));
            }
        }
        run(writing, "load/sources", rows);
        run(writing, "load/cites", cites);
        return rows.size();
    }

    private static Map<String, Object> link(String a, String b, Source source) {
        var properties = new HashMap<String, Object>();
        properties.put("source", source.id());
        properties.put("status", "STATED");
        source.published().or(source::asOf).ifPresent(day -> properties.put("from", day));
        return Map.of("a", a, "b", b, "properties", properties);
    }

    /** The lasting ties that the sources of a batch stated before, by id, with their type. */
    private Map<String, String> standingBefore(List<Facts> batch) {
        var before = new TreeMap<String, String>();
        for (var facts : batch) {
            if (known.contains(facts.source().id())) {
                for (TieType type : vocabulary.storedTypes()) {
                    if (type.standing()) {
                        writing.run(
                                        Statement.named("load/standing-ties-of-source")
                                                .forType(type),
                                        Map.of("source", facts.source().id()))
                                .forEach(row -> before.put(String.valueOf(row.get("id")), type.name()));
                    }
                }
            }
        }
        return before;
    }

    private void remove(Map<String, String> typesById) {
        var byType = new TreeMap<String, List<Map<String, Object>>>();
        typesById.forEach((id, type) ->
                byType.computeIfAbsent(type, none -> new ArrayList<>()).add(Map.of("id", id)));
        byType.forEach((type, rows) -> writing.run(
                Statement.named("load/remove-ties")
                        .forType(vocabulary.type(type).orElseThrow()),
                Map.of("rows", rows)));
    }

    /** Lasting ties may be there already, from another source: for each type a statement that knows its constraint. */
    private void lasting(Collection<Tie> ties) {
        var byStatement = new TreeMap<String, List<Tie>>();
        for (var tie : ties) {
            var key = tie.type() + " " + tie.ends().kind();
            byStatement.computeIfAbsent(key, none -> new ArrayList<>()).add(tie);
        }
        byStatement.values().forEach(alike -> {
            var first = alike.get(0);
            var file = first.ends().kind() == End.TREATY ? "load/ties-to-treaty" : "load/ties-to-actor";
            var type = vocabulary.type(first.type()).orElseThrow();
            writing.run(
                    Statement.named(file).forType(type),
                    Map.of("rows", alike.stream().map(Rows::tie).toList()));
        });
    }

    private void derived(List<Tie> ties) {
        var toActors = ties.stream().filter(tie -> tie.ends().kind() == End.ACTOR);
        var toPlaces = ties.stream().filter(tie -> tie.ends().kind() == End.PLACE);
        run(writing, "load/event-ties", toActors.map(Rows::tie).toList());
        run(writing, "load/event-ties-to-place", toPlaces.map(Rows::tie).toList());
    }

    static void run(Writing writing, String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            writing.run(Statement.named(statement), Map.of("rows", rows));
        }
    }
}
