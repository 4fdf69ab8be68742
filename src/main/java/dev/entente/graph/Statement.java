package dev.entente.graph;

import dev.entente.resource.Bundled;
import dev.entente.vocabulary.TieType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A statement of the {@code cypher} folder.
 *
 * @param id its path without folder and ending, such as {@code load/actors}
 * @param text the Cypher, with its header
 */
public record Statement(String id, String text) {

    private static final Map<String, Statement> READ = new ConcurrentHashMap<>();

    /** {@return the statement of a file, read once}
     *
     * @param id such as {@code load/actors}
     */
    public static Statement named(String id) {
        return READ.computeIfAbsent(id, path -> new Statement(path, Bundled.text("cypher/" + path + ".cypher")));
    }

    /** {@return the statement for one tie type: relationship types are no parameters, so the name is put in from the closed vocabulary}
     *
     * @param type the tie type
     */
    public Statement forType(TieType type) {
        return new Statement(
                id + "/" + type.name(),
                text.replace("{TYPE}", type.name())
                        .replace("{type}", type.name().toLowerCase(Locale.ROOT)));
    }

    /** {@return one statement that returns the rows of this one for each of some tie types}
     *
     * @param types the tie types
     */
    Statement forEach(Collection<TieType> types) {
        var all = types.stream().map(type -> forType(type).text()).collect(Collectors.joining("\nUNION ALL\n"));
        return new Statement(id, all);
    }

    /** {@return the statements of a file that holds several, without its comments} */
    List<Statement> parts() {
        var code = text.lines().filter(line -> !line.startsWith("//")).reduce("", (all, line) -> all + line + "\n");
        return Arrays.stream(code.split(";\\s*\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> new Statement(id, part))
                .toList();
    }
}
