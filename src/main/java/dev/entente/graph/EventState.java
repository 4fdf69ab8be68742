package dev.entente.graph;

import dev.entente.model.Event;
import dev.entente.model.Participant;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Report;
import dev.entente.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An event with what each source has to say of it, so that one source's word can be replaced without touching
 * that of the others.
 */
final class EventState {

    private final Event core;

    private final String definedBy;

    private final Map<Participant, TreeSet<String>> participants = new TreeMap<>();

    private final Map<String, TreeSet<String>> about = new TreeMap<>();

    private final List<Report> reports = new ArrayList<>();

    private EventState(Event core, String definedBy) {
        this.core = core;
        this.definedBy = definedBy;
    }

    /** An event as one source gives it. */
    static EventState of(Event event, String source) {
        var state = new EventState(event, source);
        event.participants().forEach(one -> state.participants.put(one, new TreeSet<>(List.of(source))));
        event.about().forEach(id -> state.about.put(id, new TreeSet<>(List.of(source))));
        state.reports.addAll(event.reports());
        return state;
    }

    /** An event as a row of {@code load/event-details} gives it. */
    static EventState of(Map<String, Object> row) {
        var values = map(row.get("core"));
        Optional<Event.Number> number = values.get("number") == null
                ? Optional.empty()
                : Optional.of(new Event.Number(
                        (Long) values.get("number"),
                        String.valueOf(values.get("numberOf")),
                        text(values, "numberBound")));
        var core = new Event(
                String.valueOf(row.get("id")),
                String.valueOf(values.get("type")),
                String.valueOf(values.get("summary")),
                text(values, "code"),
                text(values, "place"),
                number,
                List.of(),
                List.of(),
                List.of());
        var state = new EventState(core, String.valueOf(values.get("source")));
        for (var each : maps(row.get("participants"))) {
            var participant = new Participant(
                    String.valueOf(each.get("id")),
                    String.valueOf(each.get("role")),
                    text(each, "side").orElse(""),
                    (Boolean) each.get("isPlace"));
            state.participants.put(participant, new TreeSet<>(strings(each.get("sources"))));
        }
        for (var each : maps(row.get("about"))) {
            state.about.put(String.valueOf(each.get("id")), new TreeSet<>(strings(each.get("sources"))));
        }
        maps(row.get("reports")).forEach(each -> state.reports.add(report(each)));
        return state;
    }

    /** {@return this event without a source's word, or empty if nobody else reports it} */
    Optional<EventState> without(String source) {
        var rest = new EventState(core, definedBy);
        reports.stream().filter(report -> !report.source().equals(source)).forEach(rest.reports::add);
        if (rest.reports.isEmpty()) {
            return Optional.empty();
        }
        keep(participants, source, rest.participants);
        keep(about, source, rest.about);
        return Optional.of(rest);
    }

    /** {@return this event with nobody's word for it: it goes, unless somebody reports it anew} */
    EventState silent() {
        return new EventState(core, definedBy);
    }

    boolean isSilent() {
        return reports.isEmpty();
    }

    /** {@return this event with another's reports and participants besides; who defined it first keeps its words} */
    EventState and(EventState other) {
        var both = new EventState(core, definedBy);
        both.reports.addAll(reports);
        both.reports.addAll(other.reports);
        for (var state : List.of(this, other)) {
            state.participants.forEach((who, sources) -> both.participants
                    .computeIfAbsent(who, none -> new TreeSet<>())
                    .addAll(sources));
            state.about.forEach((id, sources) ->
                    both.about.computeIfAbsent(id, none -> new TreeSet<>()).addAll(sources));
        }
        return both;
    }

    /** {@return the event as a whole} */
    Event event() {
        return new Event(
                core.id(),
                core.type(),
                core.summary(),
                core.code(),
                core.place(),
                core.number(),
                List.copyOf(participants.keySet()),
                List.copyOf(about.keySet()),
                reports);
    }

    String definedBy() {
        return definedBy;
    }

    Map<Participant, TreeSet<String>> participants() {
        return participants;
    }

    Map<String, TreeSet<String>> about() {
        return about;
    }

    private static <K> void keep(Map<K, TreeSet<String>> all, String source, Map<K, TreeSet<String>> kept) {
        all.forEach((key, sources) -> {
            var others = new TreeSet<>(sources);
            others.remove(source);
            if (!others.isEmpty()) {
                kept.put(key, others);
            }
        });
    }

    private static Report report(Map<String, Object> values) {
        var period = new Period(
                (LocalDate) values.get("from"),
                Optional.ofNullable((LocalDate) values.get("until")),
                Precision.valueOf(String.valueOf(values.get("precision"))));
        return new Report(
                String.valueOf(values.get("source")),
                String.valueOf(values.get("locator")),
                Status.valueOf(String.valueOf(values.get("status"))),
                period,
                text(values, "when"),
                text(values, "speaker"),
                strings(values.get("through")),
                (LocalDate) values.get("reported"));
    }

    private static Optional<String> text(Map<String, Object> values, String name) {
        return Optional.ofNullable(values.get(name)).map(String::valueOf);
    }

    @SuppressWarnings("unchecked") // what the graph returns for a map expression
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // what the graph returns for a list of maps
    private static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private static List<String> strings(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
