package dev.entente.dossier;

import java.util.List;

/** Dossiers for tests. */
final class Texts {

    /** A dossier without a fault; its lines are counted by the tests that look for faults. */
    static final String GOOD = """
            {
              "entente": 1,
              "source": {"id": "gazette-1", "kind": "article", "publisher": "Gazette", "published": "2024-10-30"},
              "actors": [
                {"id": "ann", "kind": "person", "name": "Ann"},
                {"id": "ben", "kind": "person", "name": "Ben"}
              ],
              "places": [{"id": "hill", "name": "The Hill"}],
              "events": [
                {
                  "id": "e1", "type": "MEETS", "from": "2024-10-28", "place": "hill",
                  "participants": [{"actor": "ann", "role": "participant"}, {"actor": "ben", "role": "participant"}],
                  "summary": "Ann meets Ben.",
                  "reports": [{"paragraph": 1, "status": "STATED"}]
                }
              ]
            }
            """;

    private Texts() {}

    /** {@return the good dossier with something else in one place} */
    static String with(String old, String now) {
        if (!GOOD.contains(old)) {
            throw new IllegalArgumentException("the good dossier lacks " + old);
        }
        return GOOD.replace(old, now);
    }

    /** {@return what came of some texts, as files a.json, b.json and so on} */
    static Intake.Result read(String... texts) {
        var inputs = new java.util.ArrayList<Input>();
        for (var text : texts) {
            inputs.add(Input.of((char) ('a' + inputs.size()) + ".json", text));
        }
        return new Intake().read(List.copyOf(inputs), new References());
    }
}
