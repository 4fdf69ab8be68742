package dev.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What happened, for what does not fit in two ends: several participants, a place, several reports.
 *
 * @param id unique over all events
 * @param type name of a tie type of the vocabulary
 * @param summary one sentence
 * @param code CAMEO code
 * @param place id of the place
 * @param number a figure that is the point of the event
 * @param participants who took part
 * @param about ids of the events that it speaks of
 * @param reports who says so; at least one
 */
public record Event(
        String id,
        String type,
        String summary,
        Optional<String> code,
        Optional<String> place,
        Optional<Figure> number,
        List<Participant> participants,
        List<String> about,
        List<Report> reports) {

    /** Copies, and sorts the participants, so that equal events are written alike. */
    public Event {
        participants = participants.stream().sorted().distinct().toList();
        about = List.copyOf(about);
        reports = List.copyOf(reports);
    }

    /**
     * A figure.
     *
     * @param value the figure
     * @param of what is counted
     * @param bound such as {@code more than}; empty if exact
     */
    public record Figure(long value, String of, Optional<String> bound) {}
}
