package dev.entente.dossier;

import dev.entente.BadInputException;
import dev.entente.Fault;
import dev.entente.model.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        var faults = new LinkedHashMap<String, List<Fault>>();
        var drafts = new ArrayList<Draft>();
        for (var input : inputs) {
            try {
                drafts.add(Draft.of(input));
            } catch (BadInputException bad) {
                faults.put(input.name(), bad.faults());
            }
        }
        drafts.forEach(draft -> draft.define(known));
        var facts = settle(drafts, known, faults);
        var all = new ArrayList<Fault>();
        inputs.forEach(input -> all.addAll(faults.getOrDefault(input.name(), List.of())));
        return new Result(facts, all);
    }

    /** Tells what some files define, without reading what they say.
     *
     * @param inputs files without faults
     * @param known where it goes
     */
    void define(List<Input> inputs, References known) {
        inputs.forEach(input -> Draft.of(input).define(known));
    }

    /** Leaving a file out may take from another what it refers to, so that files are read until no more fall. */
    private List<Facts> settle(List<Draft> drafts, References known, Map<String, List<Fault>> faults) {
        while (true) {
            var facts = new ArrayList<Facts>();
            var bad = new ArrayList<Draft>();
            for (var draft : drafts) {
                var found = draft.faults();
                var read = draft.read(known, schemas, found);
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
