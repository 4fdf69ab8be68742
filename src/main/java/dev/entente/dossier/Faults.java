package dev.entente.dossier;

import dev.entente.Fault;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects what is wrong in one file, with the line of each. */
final class Faults {

    private final String file;

    private final Function<String, Optional<Located>> locate;

    private final Set<Fault> all = new LinkedHashSet<>();

    /** Where a value stands. */
    record Located(int line, int column) {}

    Faults(String file, Function<String, Optional<Located>> locate) {
        this.file = file;
        this.locate = locate;
    }

    void add(String pointer, String message, String hint) {
        var at = locate.apply(pointer);
        all.add(new Fault(file, at.map(Located::line), at.map(Located::column), pointer, message, hint));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return what is wrong, in the order of the file} */
    List<Fault> sorted() {
        var sorted = new ArrayList<>(all);
        sorted.sort((one, other) -> {
            int byLine = Integer.compare(one.line().orElse(0), other.line().orElse(0));
            return byLine != 0
                    ? byLine
                    : Integer.compare(one.column().orElse(0), other.column().orElse(0));
        });
        return sorted;
    }
}
