package dev.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A treaty between states, with each party's own days.
 *
 * @param id unique over all treaties, such as {@code nato-1949}
 * @param names what it is called
 * @param kind alliance, guarantee, nonaggression pact, entente, ...
 * @param signed the day of signature, which is not its entry into force; empty if not known to the day
 * @param period when it was in force
 * @param obligations what the parties promise
 * @param note what it promises and what is doubtful, in a sentence or two
 * @param parties the parties
 */
public record Treaty(
        String id,
        Names names,
        String kind,
        Optional<LocalDate> signed,
        Period period,
        Set<Obligation> obligations,
        Optional<String> note,
        List<Party> parties) {

    /**
     * A party.
     *
     * @param actor id of the country, or of an organisation
     * @param period from its own entry into force until its own exit
     * @param obligations what it promises to the others
     */
    public record Party(String actor, Period period, Set<Obligation> obligations) {}
}
