package dev.entente.model;

/** How a source puts a fact, from the firmest to the weakest. An allegation never reads as a fact. */
public enum Status {
    /** In the source's own voice. */
    STATED,
    /** Intended or announced, and not yet done when reported. */
    PLANNED,
    /** Attributed to somebody, or "reportedly". */
    ALLEGED,
    /** Said not to be so. */
    DENIED
}
