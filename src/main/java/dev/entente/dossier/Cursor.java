package dev.entente.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import dev.entente.model.Names;
import dev.entente.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a file and where it stands. Reading is forgiving: what the schema has found wrong already reads as
 * missing, so that all faults of a file come to light at once.
 */
final class Cursor {

    private final JsonNode node;

    private final String pointer;

    private final Faults faults;

    Cursor(JsonNode node, String pointer, Faults faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    Cursor at(String field) {
        return new Cursor(node.path(field), pointer + "/" + field, faults);
    }

    boolean has(String field) {
        return node.has(field);
    }

    boolean isNull() {
        return node.isNull();
    }

    String pointer() {
        return pointer;
    }

    JsonNode node() {
        return node;
    }

    /** {@return the items of a list; none if there is no list} */
    List<Cursor> items() {
        var items = new ArrayList<Cursor>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new Cursor(node.get(i), pointer + "/" + i, faults));
            }
        }
        return items;
    }

    List<Cursor> items(String field) {
        return at(field).items();
    }

    /** {@return the text here, or the empty text if there is none} */
    String text() {
        return node.isTextual() ? node.textValue() : "";
    }

    String text(String field) {
        return at(field).text();
    }

    Optional<String> optional(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    List<String> texts(String field) {
        return items(field).stream()
                .map(Cursor::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Optional<Double> number(String field) {
        var value = node.path(field);
        return value.isNumber() ? Optional.of(value.doubleValue()) : Optional.empty();
    }

    /** {@return the lists of an object of lists, in the order of the file} */
    Map<String, List<String>> lists(String field) {
        var lists = new LinkedHashMap<String, List<String>>();
        at(field)
                .node
                .fieldNames()
                .forEachRemaining(key -> lists.put(key, at(field).texts(key)));
        return lists;
    }

    Map<String, String> strings(String field) {
        var strings = new LinkedHashMap<String, String>();
        at(field)
                .node
                .fieldNames()
                .forEachRemaining(key -> strings.put(key, at(field).text(key)));
        return strings;
    }

    Names names() {
        return new Names(text("name"), lists("names"), texts("aliases"));
    }

    /** {@return the date of a field, or empty if it has none; a day that does not exist is a fault} */
    Optional<PartialDate> date(String field) {
        var text = text(field);
        if (text.isEmpty() || !text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            at(field)
                    .fault(
                            String.valueOf(e.getMessage()),
                            "Look at the calendar: write a day that exists, or only the month or year.");
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(String field) {
        return date(field).map(PartialDate::first);
    }

    /** Adds a fault of the file as a whole; the same fault twice is one. */
    void faultOfFile(String message, String hint) {
        faults.add("", message, hint);
    }

    /** Adds a fault of the value here. */
    void fault(String message, String hint) {
        faults.add(pointer, message, hint);
    }
}
