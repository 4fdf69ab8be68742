package dev.entente.dataset;

import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.dataset.Dataset.About;
import dev.entente.dataset.Dataset.Format;
import dev.entente.dataset.Dataset.Section;
import dev.entente.dataset.Dataset.Shape;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the SQL file of a data set. Its header is comment lines {@code -- key: value}; a line that begins with
 * {@code --} and two blanks or more goes on with the one before. A line {@code -- section: ties} begins a query.
 */
final class DatasetReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private static final Pattern KEY = Pattern.compile("-- ?([a-z]+(?: [a-z]+)?): *(.*)");

    private static final List<String> KEYS = List.of(
            "dataset",
            "source",
            "title",
            "publisher",
            "url",
            "licence",
            "since",
            "format",
            "header",
            "columns",
            "required",
            "looks like",
            "widths",
            "missing",
            "defect",
            "note",
            "section");

    private final String file;

    private final Map<String, String> header = new LinkedHashMap<>();

    private final List<String> defects = new ArrayList<>();

    private final Map<Section, String> sections = new EnumMap<>(Section.class);

    private DatasetReader(String file) {
        this.file = file;
    }

    /**
     * {@return a data set}
     *
     * @param file the name of its file, for messages
     * @param text what is in it
     * @throws BadInputException if something is missing in its header, or wrong
     */
    static Dataset read(String file, String text) {
        var reader = new DatasetReader(file);
        reader.lines(text.lines().toList());
        return reader.dataset(text);
    }

    private void lines(List<String> lines) {
        var key = "";
        var query = new StringBuilder();
        Optional<Section> section = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var said = KEY.matcher(line);
            if (said.matches() && said.group(1).equals("section")) {
                section.ifPresent(before -> sections.put(before, query.toString()));
                query.setLength(0);
                section = Optional.of(section(i + 1, said.group(2).strip()));
            } else if (section.isPresent()) {
                query.append(line).append('\n');
            } else if (said.matches()) {
                key = said.group(1);
                add(i + 1, key, said.group(2).strip());
            } else if (line.startsWith("--  ")) {
                goOn(key, line.substring(2).strip());
            }
        }
        section.ifPresent(last -> sections.put(last, query.toString()));
    }

    private void add(int line, String key, String value) {
        if (!KEYS.contains(key)) {
            throw wrong(
                    line,
                    "'%s' is no key of a data set".formatted(key),
                    "Keys are %s.".formatted(String.join(", ", KEYS)));
        }
        if (key.equals("defect")) {
            defects.add(value);
        } else {
            header.merge(key, value, (one, more) -> one + "; " + more);
        }
    }

    private Section section(int line, String name) {
        try {
            return Section.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(line, "'%s' is no section".formatted(name), "Sections are ties, actors, treaties and derived.");
        }
    }

    private void goOn(String key, String more) {
        if (key.equals("defect")) {
            defects.set(defects.size() - 1, defects.get(defects.size() - 1) + " " + more);
        } else {
            header.computeIfPresent(key, (same, before) -> before + " " + more);
        }
    }

    private Dataset dataset(String text) {
        var id = need("dataset");
        if (!ID.matcher(id).matches()) {
            throw wrong(1, "'%s' is no id for a data set".formatted(id), "Use small letters, digits and hyphens.");
        }
        var about = new About(need("title"), need("publisher"), need("url"), need("licence"));
        if (!sections.containsKey(Section.TIES) && !sections.containsKey(Section.ACTORS)) {
            throw wrong(1, "it has no query", "Begin one with a line '-- section: ties'.");
        }
        sections.replaceAll((section, query) -> query.strip().replaceAll(";\\s*$", ""));
        return new Dataset(
                id,
                header.getOrDefault("source", id),
                about,
                shape(),
                since(),
                List.copyOf(defects),
                Map.copyOf(sections),
                text);
    }

    private Shape shape() {
        var columns = list("columns");
        var looksLike = new LinkedHashMap<String, String>();
        for (var one : header.getOrDefault("looks like", "").split(";", -1)) {
            var parts = one.strip().split("\\s+", 2);
            if (parts.length == 2) {
                looksLike.put(parts[0], parts[1].strip());
            }
        }
        var widths = list("widths").stream().map(Integer::valueOf).toList();
        boolean hasHeader = !header.getOrDefault("header", "yes").equals("no");
        return new Shape(
                format(),
                hasHeader,
                columns,
                list("required"),
                looksLike,
                widths.isEmpty() && !hasHeader ? List.of(columns.size()) : widths,
                list("missing"));
    }

    private Format format() {
        var said = need("format");
        try {
            return Format.valueOf(said.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(1, "'%s' is no format".formatted(said), "Formats are tab, csv and json.");
        }
    }

    private LocalDate since() {
        try {
            return LocalDate.parse(need("since"));
        } catch (DateTimeParseException e) {
            throw wrong(
                    1, "'%s' is no day".formatted(need("since")), "Write the first day it speaks of like 1979-01-01.");
        }
    }

    private List<String> list(String key) {
        return Arrays.stream(header.getOrDefault(key, "").split("[,\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String need(String key) {
        var value = header.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw wrong(
                    1, "its header has no '%s'".formatted(key), "Add a line '-- %s: ...' at its top.".formatted(key));
        }
        return value;
    }

    private BadInputException wrong(int line, String what, String hint) {
        return new BadInputException(List.of(new Fault(file, Optional.of(line), Optional.empty(), "", what, hint)));
    }
}
