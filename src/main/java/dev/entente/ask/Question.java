package dev.entente.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A question of {@code cypher/ask}: one file, whose header is its documentation.
 *
 * @param name such as {@code who-met-whom}
 * @param title what it asks, by language
 * @param group the kind of question, such as {@code meetings}
 * @param parameters what it can be given
 * @param columns what people see of the answer
 * @param details further columns, for programs
 * @param links which actors a row ties together
 * @param phrases the words it is asked in, with {@code {parameter}}, {@code {parameter:one value|another}},
 *     {@code [optional]} and {@code (this|or|that)}
 * @param example options that have an answer in the project's own data
 * @param cypher the whole file
 */
public record Question(
        String name,
        Map<String, String> title,
        String group,
        List<Parameter> parameters,
        List<String> columns,
        List<String> details,
        List<Link> links,
        List<String> phrases,
        String example,
        String cypher) {

    private static final Pattern LINE = Pattern.compile("// ?([a-z]+)(?: ([a-z]{2}))?: ?(.*)");

    private static final Pattern EXAMPLE = Pattern.compile("(--[a-z-]+) (?:[\"']([^\"']*)[\"']|(\\S+))");

    private static final Pattern PARAM = Pattern.compile("// ?param (\\w+) \\(([^)]*)\\): ?(.*)");

    /** {@return a question as its file has it}
     *
     * @param path the file
     * @param text its text
     * @throws IllegalStateException if its header is not of the form that DESIGN gives
     */
    static Question parse(String path, String text) {
        var name = "";
        var title = new TreeMap<String, String>();
        var group = "";
        var parameters = new ArrayList<Parameter>();
        List<String> columns = List.of();
        List<String> details = List.of();
        List<Link> links = List.of();
        var phrases = new ArrayList<String>();
        var example = "";
        for (var line : text.lines().takeWhile(each -> each.startsWith("//")).toList()) {
            var param = PARAM.matcher(line);
            if (param.matches()) {
                parameters.add(parameter(path, param.group(1), param.group(2), param.group(3)));
                continue;
            }
            var field = LINE.matcher(line);
            if (!field.matches()) {
                continue;
            }
            var value = field.group(3).strip();
            switch (field.group(1)) {
                case "question" -> name = value;
                case "title" -> title.put(field.group(2) == null ? "en" : field.group(2), value);
                case "group" -> group = value;
                case "returns" -> columns = list(value);
                case "also" -> details = list(value);
                case "links" -> links = list(value).stream().map(Link::parse).toList();
                case "says" -> phrases.addAll(phrases(value));
                case "example" -> example = value;
                default -> {
                    // note: is for the reader of the file
                }
            }
        }
        if (!path.endsWith("/" + name + ".cypher") || columns.isEmpty() || title.isEmpty() || group.isEmpty()) {
            throw new IllegalStateException(path + ": the header lacks question, title, group or returns");
        }
        return new Question(name, title, group, parameters, columns, details, links, phrases, example, text);
    }

    /** {@return the parameter of a name, if it has one}
     *
     * @param parameter as the Cypher has it
     */
    public Optional<Parameter> parameter(String parameter) {
        return parameters.stream().filter(one -> one.name().equals(parameter)).findFirst();
    }

    /** {@return the options of its example, by parameter} */
    public Map<String, String> exampleValues() {
        var values = new TreeMap<String, String>();
        var option = EXAMPLE.matcher(example);
        while (option.find()) {
            parameters.stream()
                    .filter(parameter -> parameter.option().equals(option.group(1)))
                    .forEach(parameter ->
                            values.put(parameter.name(), option.group(2) == null ? option.group(3) : option.group(2)));
        }
        return values;
    }

    /** {@return the statement without its header} */
    public String statement() {
        return cypher.lines()
                .dropWhile(line -> line.startsWith("//"))
                .reduce("", (all, line) -> all + line + "\n")
                .strip();
    }

    private static Parameter parameter(String path, String name, String form, String description) {
        var parts = form.split(",\\s*", 2);
        var rest = parts.length > 1 ? parts[1].strip() : "";
        var fallback = rest.startsWith("default ")
                ? Optional.of(rest.substring("default ".length()))
                : Optional.<String>empty();
        try {
            var type = Parameter.Type.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
            return new Parameter(name, type, rest.isEmpty(), fallback, description.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s: parameter %s has no known type: %s".formatted(path, name, form), e);
        }
    }

    private static List<String> list(String value) {
        return List.of(value.split(",\\s*"));
    }

    /** Phrases are parted by bars, but not within the brackets of a choice. */
    private static List<String> phrases(String value) {
        var phrases = new ArrayList<String>();
        var phrase = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            depth += "([{".indexOf(each) >= 0 ? 1 : ")]}".indexOf(each) >= 0 ? -1 : 0;
            if (each == '|' && depth == 0) {
                phrases.add(phrase.toString().strip());
                phrase.setLength(0);
            } else {
                phrase.append(each);
            }
        }
        phrases.add(phrase.toString().strip());
        return phrases;
    }
}
