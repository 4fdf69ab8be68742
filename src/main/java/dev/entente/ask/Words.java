package dev.entente.ask;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as they are compared: without case, accents and punctuation. */
final class Words {

    /** Words that say nothing about which question it is, in English and Indonesian. */
    static final Set<String> SMALL = Set.of(
            "a", "an", "the", "did", "do", "does", "has", "have", "had", "was", "were", "is", "are", "be", "been", "of",
            "any", "please", "me", "show", "tell", "all", "yang", "itu", "telah", "sudah", "para", "apa", "apakah",
            "pada", "adalah", "tolong", "saja", "oleh", "ada");

    /** Words that ask: no name begins with one, unless it is an abbreviation in capitals, as WHO is. */
    private static final Set<String> ASKING = Set.of(
            "who",
            "whom",
            "whose",
            "what",
            "which",
            "when",
            "where",
            "why",
            "how",
            "siapa",
            "kapan",
            "mana",
            "mengapa",
            "kenapa",
            "bagaimana",
            "berapa");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern SPLIT = Pattern.compile("\\s+");

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}{\\[(]+|[^\\p{L}\\p{N}}\\])]+$");

    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** {@return a text in lower case, without accents} */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /**
     * {@return a name with what only joins its words made a blank, and without its article: Suk-yeol and Suk yeol are
     * the same, and so are the Gambia and Gambia}
     */
    static String key(String name) {
        var key = JOINTS.matcher(fold(name)).replaceAll(" ").strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** {@return the words of a sentence as they were written, without the punctuation at their edges} */
    static List<String> of(String sentence) {
        return Arrays.stream(SPLIT.split(sentence.strip()))
                .map(word -> EDGE.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** {@return whether a word asks, such as why} */
    static boolean isAsking(String word) {
        return ASKING.contains(fold(word)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** {@return whether two words are the same but for a slip of one letter in a long one} */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return one.length() > 4
                && other.length() > 4
                && one.charAt(0) == other.charAt(0)
                && new org.apache.commons.text.similarity.LevenshteinDistance(1).apply(one, other) >= 0;
    }
}
