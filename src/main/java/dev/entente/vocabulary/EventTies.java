package dev.entente.vocabulary;

import dev.entente.model.Event;
import dev.entente.model.Participant;
import dev.entente.model.Reading;
import dev.entente.model.Tie;
import dev.entente.model.Tie.End;
import dev.entente.model.Tie.Ends;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ties that an event makes: everybody in the acting role of its type is tied to everybody in the other
 * role. They are never written by hand beside the event.
 */
public final class EventTies {

    private EventTies() {}

    /** {@return the ties of an event, in the best supported reading of all its reports}
     *
     * @param event the event, with every report of it that is known
     * @param vocabulary the tie types
     */
    public static List<Tie> of(Event event, Vocabulary vocabulary) {
        var declared = vocabulary.type(event.type()).orElseThrow();
        var stored = declared.storedAs().flatMap(vocabulary::type).orElse(declared);
        var reading = Reading.of(event.reports());
        var ties = new ArrayList<Tie>();
        for (var one : event.participants()) {
            for (var other : event.participants()) {
                boolean turned = declared.storedAs().isPresent();
                var a = turned ? other : one;
                // a place does nothing: it can only be the other end
                if (isPair(one, other, declared) && !a.isPlace()) {
                    ties.add(tie(event, stored, reading, a, turned ? one : other));
                }
            }
        }
        return ties;
    }

    private static boolean isPair(Participant one, Participant other, TieType type) {
        if (one.id().equals(other.id()) || one.isWith(other)) {
            return false;
        }
        boolean fits = one.role().equals(type.actingRole()) && other.role().equals(type.otherRole());
        return fits && (!type.symmetric() || one.id().compareTo(other.id()) < 0);
    }

    private static Tie tie(Event event, TieType type, Reading reading, Participant a, Participant b) {
        Map<String, Object> extra = new HashMap<>();
        extra.put("event", event.id());
        event.code().or(type::code).ifPresent(code -> extra.put("code", code));
        event.place().ifPresent(place -> extra.put("place", place));
        return new Tie(
                String.join("|", event.id(), type.name(), a.id(), b.id()),
                type.name(),
                new Ends(a.id(), b.id(), b.isPlace() ? End.PLACE : End.ACTOR),
                reading,
                extra);
    }
}
