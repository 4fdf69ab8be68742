package dev.entente.dataset;

/** Parts the ties that are to be written into lanes, so that two lanes that are written at one time share no actor. */
final class Lanes {

    private Lanes() {}

    /** Gives each row of {@code fresh} its lane.
     *
     * @param tables where the ties are
     */
    static void make(Tables tables) {
        tables.run("ALTER TABLE fresh ADD COLUMN la INTEGER DEFAULT 0");
        tables.run("ALTER TABLE fresh ADD COLUMN lb INTEGER DEFAULT 0");
    }
}
