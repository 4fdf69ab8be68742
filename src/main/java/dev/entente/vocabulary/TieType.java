package dev.entente.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of tie.
 *
 * @param name such as {@code WARNS}; the type of its relationships in the graph
 * @param family name of its family
 * @param meaning one line
 * @param symmetric whether it is stored once, with the smaller id first
 * @param standing whether it is a relation that lasts
 * @param storedAs the type whose ties it is stored as, with its ends turned round; empty for itself
 * @param plover one of the sixteen PLOVER types; empty for relations that are no events
 * @param code the CAMEO code of a tie whose source gives none
 * @param cameo the CAMEO codes that map to it
 * @param roles of the end that acts and of the other; twice the same if symmetric
 * @param sentence a sentence with {@code {a}} and {@code {b}}, by language
 * @param signals the words that signal it, by language
 */
public record TieType(
        String name,
        String family,
        String meaning,
        boolean symmetric,
        boolean standing,
        Optional<String> storedAs,
        Optional<String> plover,
        Optional<String> code,
        List<String> cameo,
        List<String> roles,
        Map<String, String> sentence,
        Map<String, List<String>> signals) {

    /** {@return the role of the end that acts} */
    public String actingRole() {
        return roles.get(0);
    }

    /** {@return the role of the other end} */
    public String otherRole() {
        return roles.get(1);
    }

    /** {@return the sentence that a tie of this type makes}
     *
     * @param language such as {@code en}; English stands in for one that it lacks
     * @param a name of the end that acts
     * @param b name of the other end
     */
    public String says(String language, String a, String b) {
        var pattern = sentence.getOrDefault(language, sentence.getOrDefault("en", "{a} {b}"));
        return pattern.replace("{a}", a).replace("{b}", b);
    }
}
