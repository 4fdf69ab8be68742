package dev.entente.model;

import java.util.Optional;

/**
 * Someone or something that acts: a country, a person, an organisation, a group.
 *
 * @param id unique over all actors, such as {@code RUS}, {@code NATO}, {@code mark-rutte}, {@code PRK-MIL}
 * @param kind what it is
 * @param names what it is called
 * @param wikidata its item in Wikidata, such as Q7747
 * @param organization the codes and days of an organisation; empty for any other kind
 * @param country the codes of a country; empty for any other kind
 */
public record Actor(
        String id,
        ActorKind kind,
        Names names,
        Optional<String> wikidata,
        Optional<OrganizationFacts> organization,
        Optional<CountryCodes> country) {

    /** {@return an actor with nothing but a name}
     *
     * @param id its id
     * @param kind what it is
     * @param names what it is called
     */
    public static Actor of(String id, ActorKind kind, Names names) {
        return new Actor(id, kind, names, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
