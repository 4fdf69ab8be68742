package dev.entente.ask;

import dev.entente.resource.Bundled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** All questions there are, by name. */
public final class Catalogue {

    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** @param files the text of each question, by its path */
    public Catalogue(Map<String, String> files) {
        files.forEach((path, text) -> {
            var question = Question.parse(path, text);
            questions.put(question.name(), question);
        });
    }

    /** {@return the questions of {@code cypher/ask}, read once} */
    public static Catalogue read() {
        return Holder.CATALOGUE;
    }

    /** Reads the files when they are first asked for. */
    private static final class Holder {

        private static final Catalogue CATALOGUE = new Catalogue(Bundled.texts("cypher/ask", ".cypher"));
    }

    /** {@return the questions, by name} */
    public Collection<Question> questions() {
        return questions.values();
    }

    /** {@return the question of a name, if there is one}
     *
     * @param name such as {@code who-met-whom}
     */
    public Optional<Question> question(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    /** {@return the names most like one that there is not}
     *
     * @param name what was written
     * @param most how many at the most
     */
    public List<String> nearest(String name, int most) {
        var similarity = new JaroWinklerSimilarity();
        var names = new ArrayList<>(questions.keySet());
        names.sort(Comparator.comparingDouble(one -> -similarity.apply(one, name)));
        return names.subList(0, Math.min(most, names.size()));
    }
}
