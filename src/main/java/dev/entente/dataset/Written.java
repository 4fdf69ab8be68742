package dev.entente.dataset;

import java.util.List;
import java.util.Map;

/** The form in which the ties of a load are written: singly, or counted. */
interface Written {

    /** Finds out which rows are there already.
     *
     * @param target where the ties go
     */
    void read(Target target);

    /** Makes the table {@code fresh} of the ties that are to be written.
     *
     * @param target where they go
     */
    void prepare(Target target);

    /** {@return rows of {@code load/loaded-parts} that say what is about to be written} */
    List<Map<String, Object>> opening();

    /** {@return how many ties were written}
     *
     * @param target where they go
     */
    long write(Target target);

    /** {@return rows of {@code load/loaded-parts} that say what was written} */
    List<Map<String, Object>> closing();
}
