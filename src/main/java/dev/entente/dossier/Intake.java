package dev.entente.dossier;

import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.model.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads files together. A file with a fault is left out whole, the others are not; a file that rests on one that is
 * left out is at fault too.
 */
public final class Intake {

    private final SchemaCheck schemas = new SchemaCheck();

    /**
     * What came of some files.
     *
     * @param facts what the good ones state, in the order of the files
     * @param faults what is wrong with the others, file by file
     */
    public record Result(List<Facts> facts, List<Fault> faults) {}

    /** {@return what some files state, and what is wrong with them}
     *
     * @param inputs the files
     * @param known what can be referred to besides what the files define; it is added to
     */
    public Result read(List<Input> inputs, References known) {
        return read(inputs, sources -> known);
    }

    /** {@return what some files state, and what is wrong with them}
     *
     * @param inputs the files
     * @param knownBeside what can be referred to besides what the files define, given the ids of their sources
     */
    Result read(List<Input> inputs, Function<Set<String>, References> knownBeside) {
        var faults = new LinkedHashMap<String, List<Fault>>();
        var drafts = new ArrayList<Draft>();
        for (var input : inputs) {
            try {
                drafts.add(Draft.of(input));
            } catch (BadInputException bad) {
                faults.put(input.name(), bad.faults());
            }
        }
        var known = knownBeside.apply(drafts.stream().map(Draft::source).collect(Collectors.toSet()));
        var facts = settle(drafts, known, faults);
        var all = new ArrayList<Fault>();
        inputs.forEach(input -> all.addAll(faults.getOrDefault(input.name(), List.of())));
        return new Result(facts, all);
    }

    /** {@return what some files define, without reading what they say}
     *
     * @param inputs files without faults
     * @param sources ids of sources whose files are left out
     */
    static References defined(List<Input> inputs, Set<String> sources) {
        var known = new References();
        inputs.stream()
                .map(Draft::of)
                .filter(draft -> !sources.contains(draft.source()))
                .forEach(draft -> draft.define(known));
        return known;
    }

    /** Leaving a file out may take from another what it refers to, so that files are read until no more fall. */
    private List<Facts> settle(List<Draft> drafts, References known, Map<String, List<Fault>> faults) {
        while (true) {
            // what a file defines that another does too is still there when that one is left out
            drafts.forEach(draft -> draft.define(known));
            var sources = new HashMap<String, Draft>();
            var facts = new ArrayList<Facts>();
            var bad = new ArrayList<Draft>();
            for (var draft : drafts) {
                var found = draft.faults();
                var read = draft.read(known, schemas, found);
                draft.sourceIsNot(sources.putIfAbsent(draft.source(), draft), found);
                if (found.isEmpty()) {
                    facts.add(read);
                } else {
                    faults.put(draft.file(), found.sorted());
                    bad.add(draft);
                }
            }
            if (bad.isEmpty()) {
                return facts;
            }
            bad.forEach(draft -> known.forget(draft.file()));
            drafts.removeAll(bad);
        }
    }
}
