package dev.entente.dataset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The tie between an actor that a data set made and what it is part of; {@code Fresh} makes the same by the thousand. */
final class Belonging {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final String TITLE = "title:";

    private Belonging() {}

    /** {@return the tie as a row of {@code load/event-ties}}
     *
     * @param id id of the actor
     * @param home id of what it is part of
     * @param described the kind, source, first day and note of the actor
     */
    static Map<String, Object> row(String id, String home, Map<String, Object> described) {
        var type = "Person".equals(described.get("kind")) ? "REPRESENTS" : "PART_OF";
        var since = LocalDate.parse(String.valueOf(described.get("since")));
        var tie = String.join("|", type, id, home);
        var properties = new HashMap<String, Object>();
        properties.put("id", tie);
        properties.put("from", since);
        properties.put("precision", "REPORTED");
        properties.put("when", "since " + WORDS.format(since));
        properties.put("status", "STATED");
        properties.put("reported", since);
        properties.put("source", described.get("source"));
        var note = String.valueOf(described.getOrDefault("note", ""));
        if (note.startsWith(TITLE)) {
            properties.put("title", note.substring(TITLE.length()));
        }
        return Map.of("id", tie, "type", type, "a", id, "b", home, "properties", properties);
    }
}
