package dev.entente.dataset;

import dev.entente.NothingFoundException;
import dev.entente.model.ActorKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The actors whose ties alone are wanted: those that the user names, and for a country those who are part of it. */
final class Wanted {

    private Wanted() {}

    /**
     * {@return ids of the actors whose ties are wanted; none if all are}
     *
     * @param choice what the user wants
     * @param register those who are known
     * @param tables where the actors are that the rows name
     * @throws NothingFoundException if the user names someone whom neither the graph nor the rows know
     */
    static Set<String> of(Choice choice, Register register, Tables tables) {
        var wanted = new HashSet<String>();
        for (var said : choice.actors()) {
            wanted.add(id(said, register, tables));
        }
        for (var said : choice.countries()) {
            var country = id(said, register, tables);
            wanted.add(country);
            wanted.addAll(register.holdingOfficeIn(country));
            tables.each(
                    "SELECT id FROM made WHERE country = %1$s OR part_of = %1$s".formatted(Tables.quoted(country)),
                    row -> wanted.add(row.getString(1)));
        }
        return wanted;
    }

    private static String id(String said, Register register, Tables tables) {
        if (register.byId(said).isPresent()
                || tables.number("SELECT count(*) FROM made WHERE id = " + Tables.quoted(said)) > 0) {
            return said;
        }
        var named = Stream.of(ActorKind.COUNTRY, ActorKind.ORGANIZATION, ActorKind.PERSON)
                .flatMap(kind -> register.named(kind, said).stream())
                .map(Register.Entry::id)
                .distinct()
                .toList();
        if (named.size() != 1) {
            throw new NothingFoundException(
                    named.isEmpty()
                            ? "no actor is called '%s', neither in the graph nor in these files".formatted(said)
                            : "'%s' is the name of several: %s".formatted(said, String.join(", ", List.copyOf(named))),
                    "Give the id, such as RUS, NATO or USA-GOV.");
        }
        return named.get(0);
    }
}
