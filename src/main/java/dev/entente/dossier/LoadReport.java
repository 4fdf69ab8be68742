package dev.entente.dossier;

import dev.entente.Fault;
import dev.entente.graph.WriteCounts;
import java.util.List;

/**
 * What came of a load or a check.
 *
 * @param files how many files there were
 * @param loaded how many were written
 * @param unchanged how many the graph held already, to the last byte
 * @param counts what was written
 * @param faults what is wrong with the files that were left out
 */
public record LoadReport(int files, int loaded, int unchanged, WriteCounts counts, List<Fault> faults) {

    /** {@return how many files were left out, since something is wrong in them} */
    public int leftOut() {
        return (int) faults.stream().map(Fault::file).distinct().count();
    }

    /** {@return the report in a line, for people} */
    public String phrase() {
        return "%,d files: %,d loaded, %,d unchanged, %,d left out; %s"
                .formatted(files, loaded, unchanged, leftOut(), counts.phrase());
    }
}
