package dev.entente.web;

import dev.entente.ask.Catalogue;
import dev.entente.ask.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of question.
 *
 * @param title what people read
 * @param questions its questions, those that draw before those that only list
 */
record QuestionGroup(String title, List<Question> questions) {

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("meetings", "Meetings and visits");
        TITLES.put("disputes", "Warnings, accusations and arms");
        TITLES.put("alliances", "Alliances and treaties");
        TITLES.put("offices", "Organisations and offices");
        TITLES.put("networks", "Paths and networks");
        TITLES.put("time", "Over time");
        TITLES.put("evidence", "Who says so");
    }

    /** {@return all questions, by kind; a kind without a title of its own comes last, under its name}
     *
     * @param catalogue the questions
     */
    static List<QuestionGroup> of(Catalogue catalogue) {
        var byGroup = new LinkedHashMap<String, List<Question>>();
        TITLES.keySet().forEach(name -> byGroup.put(name, new ArrayList<>()));
        for (boolean draws : new boolean[] {true, false}) {
            catalogue.questions().stream()
                    .filter(question -> OneStatement.draws(question) == draws)
                    .forEach(question -> byGroup.computeIfAbsent(question.group(), name -> new ArrayList<>())
                            .add(question));
        }
        var groups = new ArrayList<QuestionGroup>();
        byGroup.forEach((name, questions) -> {
            if (!questions.isEmpty()) {
                groups.add(new QuestionGroup(TITLES.getOrDefault(name, name), List.copyOf(questions)));
            }
        });
        return groups;
    }
}
