package dev.entente.model;

import java.util.Locale;

/** What a party to a treaty promises, in the categories of the Alliance Treaty Obligations and Provisions project. */
public enum Obligation {
    /** To help a partner that is attacked. */
    DEFENSE,
    /** To join a partner in an attack. */
    OFFENSE,
    /** To stay out of a partner's war. */
    NEUTRALITY,
    /** Not to attack a partner. */
    NONAGGRESSION,
    /** To consult in a crisis. */
    CONSULTATION;

    /** {@return the obligation that a file or a tie names, such as {@code defense}}
     *
     * @param word the name in lower case
     */
    public static Obligation named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** {@return the name as files and ties have it, in lower case} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether it is a promise to fight} */
    public boolean isMilitary() {
        return this == DEFENSE || this == OFFENSE;
    }
}
