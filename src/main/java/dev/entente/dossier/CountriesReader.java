package dev.entente.dossier;

import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.CountryCodes;
import dev.entente.model.Facts;
import dev.entente.model.Names;
import dev.entente.model.Period;
import dev.entente.model.Place;
import dev.entente.model.Precision;
import dev.entente.model.Tie;
import dev.entente.model.Tie.Ends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code countries.json}: states of today and states that are gone, with their codes and capitals. */
final class CountriesReader {

    /** The languages whose names stand in the graph; the JDK knows the others when a name is looked up. */
    private static final List<String> LANGUAGES = List.of("id");

    private CountriesReader() {}

    static Facts read(Cursor root, Context context) {
        var source = SourceReader.read(root.at("source"));
        var actors = new ArrayList<Actor>();
        var capitals = new LinkedHashMap<String, Place>();
        var ties = new ArrayList<Tie>();
        for (var at : root.items("countries")) {
            var codes = codes(at);
            actors.add(new Actor(
                    at.text("id"),
                    ActorKind.COUNTRY,
                    names(at, codes),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(codes)));
            if (at.at("capital").node().isObject()) {
                capital(at, codes, capitals);
            }
            at.items("succeeds").forEach(context::requireActor);
            var from = codes.existedFrom();
            var known = from.orElseGet(() -> SourceReader.known(source, root));
            codes.succeeds()
                    .forEach(gone -> ties.add(Tie.standing(
                            "SUCCEEDS",
                            Ends.actors(at.text("id"), gone),
                            "",
                            new Period(known, Optional.empty(), from.isPresent() ? Precision.DAY : Precision.REPORTED),
                            known,
                            source.id(),
                            Map.of())));
        }
        return context.facts(source, actors, List.copyOf(capitals.values()), List.of(), ties);
    }

    private static CountryCodes codes(Cursor at) {
        var from = at.day("from");
        Optional<LocalDate> until = at.day("until");
        if (from.isPresent() && until.isPresent()) {
            Periods.lasting(at);
        }
        return new CountryCodes(
                at.optional("iso2"),
                at.texts("cow"),
                at.optional("cowCode"),
                at.texts("cameo"),
                at.texts("fips"),
                at.lists("seats").values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                at.at("capital").optional("id"),
                at.number("latitude").orElse(0.0),
                at.number("longitude").orElse(0.0),
                from,
                until,
                at.texts("succeeds"));
    }

    /** The names of the file, and before them the usual ones that the JDK knows for a country of today. */
    private static Names names(Cursor at, CountryCodes codes) {
        var byLanguage = new TreeMap<>(at.lists("names"));
        if (codes.iso2().isPresent() && codes.existedUntil().isEmpty()) {
            var region = new Locale.Builder().setRegion(codes.iso2().get()).build();
            for (var language : LANGUAGES) {
                var name = region.getDisplayCountry(Locale.forLanguageTag(language));
                if (name.length() > 2) {
                    var all = new ArrayList<>(List.of(name));
                    byLanguage.getOrDefault(language, List.of()).stream()
                            .filter(other -> !other.equals(name))
                            .forEach(all::add);
                    byLanguage.put(language, all);
                }
            }
        }
        return new Names(at.text("name"), byLanguage, List.of());
    }

    /** A city that was the capital of several states is one place, in the country that has it today. */
    private static void capital(Cursor at, CountryCodes codes, Map<String, Place> capitals) {
        var capital = at.at("capital");
        boolean exists = codes.existedUntil().isEmpty();
        var place = new Place(
                capital.text("id"),
                capital.names(),
                "capital",
                exists ? Optional.of(at.text("id")) : Optional.empty(),
                capital.number("latitude"),
                capital.number("longitude"));
        if (exists || !capitals.containsKey(place.id())) {
            capitals.put(place.id(), place);
        }
    }
}
