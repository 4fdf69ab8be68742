package dev.entente.graph;

import dev.entente.model.Tie;

/** The kinds of nodes; an id is unique among those of one kind. */
enum NodeKind {
    ACTOR("Actor"),
    PLACE("Place"),
    EVENT("Event"),
    TREATY("Treaty"),
    SOURCE("Source"),
    LOAD("Load"),
    LOADED_FILE("LoadedFile"),
    LOADED_PART("LoadedPart"),
    IDENTITY("Identity");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    /** {@return the label that all of them have} */
    String label() {
        return label;
    }

    static NodeKind of(Tie.End end) {
        return switch (end) {
            case ACTOR -> ACTOR;
            case PLACE -> PLACE;
            case TREATY -> TREATY;
        };
    }
}
