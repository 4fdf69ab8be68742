package dev.entente.model;

import dev.entente.model.Tie.End;
import dev.entente.model.Tie.Ends;
import dev.entente.model.Treaty.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from a treaty: each party is PARTY_TO it, and each two parties that were bound at the same
 * time are ALLIED_WITH each other where one promises the other to fight, else they have a PACT_WITH each other.
 */
public final class TreatyTies {

    /** The tie of two parties, one of which at least promises to fight for the other. */
    public static final String ALLIED = "ALLIED_WITH";

    /** The tie of two parties that promise each other something less. */
    public static final String PACT = "PACT_WITH";

    /** The tie of a party to its treaty. */
    public static final String PARTY = "PARTY_TO";

    private TreatyTies() {}

    /** {@return the ties that follow from a treaty}
     *
     * @param treaty the treaty
     * @param source id of the source that states it
     */
    public static List<Tie> of(Treaty treaty, String source) {
        var ties = new ArrayList<Tie>();
        for (var party : treaty.parties()) {
            ties.add(Tie.standing(
                    PARTY,
                    new Ends(party.actor(), treaty.id(), End.TREATY),
                    "",
                    party.period(),
                    known(treaty, party.period()),
                    source,
                    Map.of("obligations", words(party.obligations()))));
        }
        for (int i = 0; i < treaty.parties().size(); i++) {
            for (var other : treaty.parties().subList(i + 1, treaty.parties().size())) {
                between(treaty, treaty.parties().get(i), other, source, ties);
            }
        }
        return ties;
    }

    private static void between(Treaty treaty, Party one, Party other, String source, Collection<Tie> ties) {
        int order = one.actor().compareTo(other.actor());
        if (order == 0) {
            return;
        }
        var shared = one.period().overlap(other.period());
        if (shared.isEmpty()) {
            return;
        }
        var owed = EnumSet.noneOf(Obligation.class);
        owed.addAll(one.obligations());
        owed.addAll(other.obligations());
        ties.add(Tie.standing(
                owed.stream().anyMatch(Obligation::isMilitary) ? ALLIED : PACT,
                order < 0 ? Ends.actors(one.actor(), other.actor()) : Ends.actors(other.actor(), one.actor()),
                treaty.id(),
                shared.get(),
                known(treaty, shared.get()),
                source,
                Map.of("treaty", treaty.id(), "obligations", words(owed))));
    }

    /** A treaty is known from its signature, a later accession from the day it takes effect. */
    private static LocalDate known(Treaty treaty, Period period) {
        boolean original = !period.from().isAfter(treaty.period().from());
        return original
                ? treaty.signed().filter(day -> day.isBefore(period.from())).orElse(period.from())
                : period.from();
    }

    private static List<String> words(Set<Obligation> obligations) {
        return obligations.stream().sorted().map(Obligation::word).toList();
    }
}
