package dev.entente.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody or something is called.
 *
 * @param name the usual English name
 * @param byLanguage names and press variants by language (ISO 639-1), the first of each list the usual one there
 * @param aliases names of no particular language
 */
public record Names(String name, Map<String, List<String>> byLanguage, List<String> aliases) {

    /** Copies, and sorts by language, so that equal names are written alike. */
    public Names {
        byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        aliases = List.copyOf(aliases);
    }

    /** {@return a name alone}
     *
     * @param name the usual English name
     */
    public static Names of(String name) {
        return new Names(name, Map.of(), List.of());
    }

    /** {@return every name there is, each once, sorted} */
    public List<String> all() {
        var all = new TreeSet<String>(aliases);
        all.add(name);
        byLanguage.values().forEach(all::addAll);
        return List.copyOf(all);
    }
}
