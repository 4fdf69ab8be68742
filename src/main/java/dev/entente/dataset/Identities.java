package dev.entente.dataset;

import java.util.Map;

/**
 * Which names are one actor. The ids that names would have by themselves stand for another's; without the line they
 * stand for themselves again.
 *
 * @param ids the id that is meant, by the id that a name would have
 */
record Identities(Map<String, String> ids) {

    /** Nobody is anybody else. */
    static final Identities NONE = new Identities(Map.of());

    /** Copies. */
    Identities {
        ids = Map.copyOf(ids);
    }

    /** {@return who is meant by an id}
     *
     * @param id the id that a name would have
     */
    String of(String id) {
        return ids.getOrDefault(id, id);
    }
}
