package dev.entente.graph;

import dev.entente.graph.Graph.Writing;
import dev.entente.model.Event;
import dev.entente.model.Facts;
import dev.entente.model.Reading;
import dev.entente.model.Tie;
import dev.entente.vocabulary.EventTies;
import dev.entente.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The events of some files, merged with what other sources say of the same events. An event that several sources
 * report is one event with several reports; its ties follow from all of them together.
 */
final class EventWriter {

    private final Writing writing;

    private final Vocabulary vocabulary;

    EventWriter(Writing writing, Vocabulary vocabulary) {
        this.writing = writing;
        this.vocabulary = vocabulary;
    }

    /**
     * What became of the ties of the events that were touched.
     *
     * @param written how many events there are to write
     * @param stale ties that are no longer, or no longer so
     * @param fresh ties that are new, or read otherwise now
     */
    record Change(int written, List<Tie> stale, List<Tie> fresh) {}

    Change write(List<Facts> batch, Set<String> known) {
        var states = before(batch, known);
        var before = new LinkedHashSet<>(ties(states));
        for (var facts : batch) {
            replace(states, facts);
        }
        var gone = new TreeSet<String>();
        states.forEach((id, state) -> {
            if (state.event().reports().isEmpty()) {
                gone.add(id);
            }
        });
        states.keySet().removeAll(gone);
        clear(states.keySet(), gone);
        store(states);
        var after = new LinkedHashSet<>(ties(states));
        return new Change(states.size(), without(before, after), without(after, before));
    }

    private static List<Tie> without(Set<Tie> ties, Set<Tie> others) {
        return ties.stream().filter(tie -> !others.contains(tie)).toList();
    }

    private Map<String, EventState> before(List<Facts> batch, Set<String> known) {
        var ids = new TreeSet<String>();
        var sources = new ArrayList<String>();
        for (var facts : batch) {
            facts.events().forEach(event -> ids.add(event.id()));
            if (known.contains(facts.source().id())) {
                sources.add(facts.source().id());
            }
        }
        if (ids.isEmpty() && sources.isEmpty()) {
            return new TreeMap<>();
        }
        writing.run(Statement.named("load/events-as-known"), Map.of("ids", List.copyOf(ids), "sources", sources))
                .forEach(row -> ids.add(new Row(row).text("id")));
        var states = new TreeMap<String, EventState>();
        writing.run(Statement.named("load/event-details"), Map.of("ids", List.copyOf(ids)))
                .forEach(row -> states.put(new Row(row).text("id"), EventState.of(new Row(row))));
        return states;
    }

    private static void replace(Map<String, EventState> states, Facts facts) {
        var source = facts.source().id();
        states.replaceAll((id, state) -> state.without(source).orElseGet(state::silent));
        for (var event : facts.events()) {
            var now = EventState.of(event, source);
            states.merge(event.id(), now, (was, add) -> add.isBefore(was) ? add.and(was) : was.and(add));
        }
    }

    private List<Tie> ties(Map<String, EventState> states) {
        return states.values().stream()
                .flatMap(state -> EventTies.of(state.event(), vocabulary).stream())
                .toList();
    }

    private void clear(Set<String> kept, Set<String> gone) {
        FactsBatch.run(writing, "load/clear-events", ids(kept));
        FactsBatch.run(writing, "load/remove-events", ids(gone));
    }

    private static List<Map<String, Object>> ids(Set<String> ids) {
        return ids.stream().map(id -> Map.<String, Object>of("id", id)).toList();
    }

    private void store(Map<String, EventState> states) {
        var events = new ArrayList<Map<String, Object>>();
        var participants = new ArrayList<Map<String, Object>>();
        var places = new ArrayList<Map<String, Object>>();
        var heldAt = new ArrayList<Map<String, Object>>();
        var reports = new ArrayList<Map<String, Object>>();
        var about = new ArrayList<Map<String, Object>>();
        states.forEach((id, state) -> {
            var event = state.event();
            var reading = Rows.reading(Reading.of(event.reports()));
            events.add(row(event, reading, state.definedBy()));
            state.participants().forEach((who, sources) -> {
                var said = said(reading, sources);
                if (!who.side().isEmpty()) {
                    said.put("side", who.side());
                }
                (who.isPlace() ? places : participants)
                        .add(Map.of("event", id, "actor", who.id(), "role", who.role(), "properties", said));
            });
            event.place()
                    .ifPresent(place -> heldAt.add(Map.of(
                            "event", id, "place", place, "properties", said(reading, Set.of(state.definedBy())))));
            event.reports()
                    .forEach(report -> reports.add(Map.of(
                            "event", id,
                            "source", report.source(),
                            "locator", report.locator(),
                            "properties", Rows.report(report))));
            state.about()
                    .forEach((other, sources) ->
                            about.add(Map.of("event", id, "about", other, "properties", said(reading, sources))));
        });
        FactsBatch.run(writing, "load/events", events);
        FactsBatch.run(writing, "load/participants", participants);
        FactsBatch.run(writing, "load/participants-places", places);
        FactsBatch.run(writing, "load/held-at", heldAt);
        FactsBatch.run(writing, "load/reports", reports);
        FactsBatch.run(writing, "load/about", about);
    }

    /** The time and status of the event, and which sources say it of this participant, place or reference. */
    private static Map<String, Object> said(Map<String, Object> reading, Set<String> sources) {
        var properties = new HashMap<String, Object>();
        for (var name : List.of("from", "until", "status")) {
            if (reading.containsKey(name)) {
                properties.put(name, reading.get(name));
            }
        }
        properties.put("sources", List.copyOf(new TreeSet<>(sources)));
        return properties;
    }

    private static Map<String, Object> row(Event event, Map<String, Object> reading, String definedBy) {
        var properties = new HashMap<>(reading);
        properties.put("id", event.id());
        properties.put("type", event.type());
        properties.put("summary", event.summary());
        event.code().ifPresent(code -> properties.put("code", code));
        event.place().ifPresent(place -> properties.put("place", place));
        event.number().ifPresent(number -> {
            properties.put("number", number.value());
            properties.put("numberOf", number.of());
            number.bound().ifPresent(bound -> properties.put("numberBound", bound));
        });
        properties.put("source", definedBy);
        return Map.of("id", event.id(), "properties", properties);
    }
}
