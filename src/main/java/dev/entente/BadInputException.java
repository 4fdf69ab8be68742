package dev.entente;

import java.util.List;

/**
 * A file that does not load. It carries all the faults of the file, so that the user mends them in one go.
 */
public final class BadInputException extends EntenteException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param faults what is wrong, in the order of the file; at least one
     */
    public BadInputException(List<Fault> faults) {
        super(faults.get(0).problem(), faults.get(0).hint(), ExitCodes.BAD_INPUT, null);
        this.faults = List.copyOf(faults);
    }

    /** {@return every fault, in the order of the file} */
    public List<Fault> faults() {
        return faults;
    }
}
