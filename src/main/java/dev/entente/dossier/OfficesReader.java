package dev.entente.dossier;

import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Facts;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.model.Tie.Ends;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** A file of {@code offices}: who held which office of a country or an organisation. */
final class OfficesReader {

    private OfficesReader() {}

    static Facts read(Cursor root, Context context) {
        var source = SourceReader.read(root.at("source"));
        var people = new ArrayList<Actor>();
        for (var at : root.items("people")) {
            people.add(new Actor(
                    at.text("id"),
                    ActorKind.PERSON,
                    at.names(),
                    at.optional("wikidata"),
                    Optional.empty(),
                    Optional.empty()));
        }
        var ties = new ArrayList<Tie>();
        for (var office : root.items("offices")) {
            context.requireActor(office.at("of"));
            office.items("holders").forEach(holder -> holder(office, holder, source, context, ties));
        }
        return context.facts(source, people, List.of(), List.of(), ties);
    }

    private static void holder(Cursor office, Cursor holder, Source source, Context context, List<Tie> ties) {
        context.requireActor(holder.at("person"));
        var extra = new HashMap<String, Object>();
        extra.put("office", office.text("office"));
        office.strings("title")
                .forEach((language, title) -> extra.put(language.equals("en") ? "title" : "title_" + language, title));
        if (holder.node().path("acting").asBoolean()) {
            extra.put("acting", true);
        }
        Periods.lasting(holder)
                .ifPresent(period -> ties.add(Tie.standing(
                        "HOLDS_OFFICE",
                        Ends.actors(holder.text("person"), office.text("of")),
                        office.text("office"),
                        period,
                        period.from(),
                        source.id(),
                        extra)));
    }
}
