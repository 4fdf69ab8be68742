package dev.entente.ask;

import java.util.Locale;
import java.util.Optional;

/**
 * What a question can be given.
 *
 * @param name as the Cypher has it, such as {@code asOf}
 * @param type what it is
 * @param required whether there is no answer without it
 * @param fallback what is taken if it is not given, such as {@code 100} or {@code today}
 * @param description one line
 */
public record Parameter(String name, Type type, boolean required, Optional<String> fallback, String description) {

    /** What a parameter can be. */
    public enum Type {
        /** Any actor: given by id, code or name, nearly right is enough. */
        ACTOR,
        /** A country. */
        COUNTRY,
        /** An organisation. */
        ORGANIZATION,
        /** A treaty, given by id or name. */
        TREATY,
        /** The id of an event. */
        EVENT,
        /** A day, month or year. */
        DATE,
        /** STATED, PLANNED, ALLEGED or DENIED. */
        STATUS,
        /** A tie type of the vocabulary. */
        TYPE,
        /** A whole number. */
        NUMBER,
        /** Anything. */
        TEXT
    }

    /** {@return the option of the command line, such as {@code --as-of}} */
    public String option() {
        return "--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
