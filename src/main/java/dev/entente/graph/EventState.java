package dev.entente.graph;

import dev.entente.model.Event;
import dev.entente.model.Participant;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Report;
import dev.entente.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An event with what each source has to say of it, so that one source's word can be replaced without touching
 * that of the others.
 */
final class EventState {

    private final Event core;

    private final String definedBy;

    private final SortedMap<Participant, SortedSet<String>> participants = new TreeMap<>();

    private final SortedMap<String, SortedSet<String>> about = new TreeMap<>();

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
    static EventState of(Row row) {
        var values = row.row("core");
        var core = new Event(
                row.text("id"),
                values.text("type"),
                values.text("summary"),
                values.optional("code"),
                values.optional("place"),
                values.number("number")
                        .map(number ->
                                new Event.Figure(number, values.text("numberOf"), values.optional("numberBound"))),
                List.of(),
                List.of(),
                List.of());
        var state = new EventState(core, values.text("source"));
        for (var each : row.rows("participants")) {
            var participant =
                    new Participant(each.text("id"), each.text("role"), each.text("side"), each.isTrue("isPlace"));
            state.participants.put(participant, new TreeSet<>(each.texts("sources")));
        }
        row.rows("about").forEach(each -> state.about.put(each.text("id"), new TreeSet<>(each.texts("sources"))));
        row.rows("reports").forEach(each -> state.reports.add(report(each)));
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

    /** {@return whether this one's words for the event hold: its source was the first to report it, whatever was loaded first} */
    boolean isBefore(EventState other) {
        var first = firstReport();
        var otherFirst = other.firstReport();
        if (first.isEmpty() || otherFirst.isEmpty()) {
            return otherFirst.isEmpty();
        }
        return Comparator.comparing(Report::published)
                        .thenComparing(Report::source)
                        .compare(first.get(), otherFirst.get())
                < 0;
    }

    private Optional<Report> firstReport() {
        return reports.stream()
                .filter(report -> report.source().equals(definedBy))
                .min(Comparator.comparing(Report::published));
    }

    /** {@return this event with another's reports and participants besides; this one keeps its words} */
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

    SortedMap<Participant, SortedSet<String>> participants() {
        return participants;
    }

    SortedMap<String, SortedSet<String>> about() {
        return about;
    }

    private static <K> void keep(Map<K, SortedSet<String>> all, String source, Map<K, SortedSet<String>> kept) {
        all.forEach((key, sources) -> {
            var others = new TreeSet<>(sources);
            others.remove(source);
            if (!others.isEmpty()) {
                kept.put(key, others);
            }
        });
    }

    private static Report report(Row values) {
        var period = new Period(
                values.day("from").orElseThrow(), values.day("until"), Precision.valueOf(values.text("precision")));
        return new Report(
                values.text("source"),
                values.text("locator"),
                Status.valueOf(values.text("status")),
                period,
                values.optional("when"),
                values.optional("speaker"),
                values.texts("through"),
                values.day("reported").orElseThrow());
    }
}
