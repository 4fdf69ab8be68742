package dev.entente.model;

/** What an actor can be; the name of each is its label in the graph. */
public enum ActorKind {
    /** A state, of today or gone. */
    COUNTRY("Country"),
    /** A human being. */
    PERSON("Person"),
    /** A body with members or staff of its own. */
    ORGANIZATION("Organization"),
    /** A part of a country or an organisation: an army, a ministry, a delegation. */
    GROUP("Group");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    /** {@return the label of its nodes} */
    public String label() {
        return label;
    }
}
