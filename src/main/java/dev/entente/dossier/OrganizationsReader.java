package dev.entente.dossier;

import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Facts;
import dev.entente.model.OrganizationFacts;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.model.Tie.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code organizations.json}: organisations, with their dated members. */
final class OrganizationsReader {

    private OrganizationsReader() {}

    static Facts read(Cursor root, Context context) {
        var source = SourceReader.read(root.at("source"));
        var actors = new ArrayList<Actor>();
        var ties = new ArrayList<Tie>();
        for (var at : root.items("organizations")) {
            var facts = new OrganizationFacts(at.texts("cameo"), at.optional("seat"), at.day("from"), at.day("until"));
            facts.seat().ifPresent(seat -> context.requirePlace(at.at("seat")));
            actors.add(new Actor(
                    at.text("id"),
                    ActorKind.ORGANIZATION,
                    at.names(),
                    at.optional("wikidata"),
                    Optional.of(facts),
                    Optional.empty()));
            members(at, source, context, ties);
            at.optional("partOf").ifPresent(whole -> {
                context.requireActor(at.at("partOf"));
                var known = SourceReader.known(source, root);
                var since =
                        at.date("from").map(from -> new Period(from.first(), facts.existedUntil(), from.precision()));
                var period = since.orElseGet(() -> new Period(known, Optional.empty(), Precision.REPORTED));
                ties.add(Tie.standing(
                        "PART_OF",
                        Ends.actors(at.text("id"), whole),
                        "",
                        period,
                        period.from(),
                        source.id(),
                        Map.of()));
            });
        }
        var places = root.items("places").stream()
                .map(at -> PlaceReader.read(at, context))
                .toList();
        return context.facts(source, actors, places, List.of(), ties);
    }

    private static void members(Cursor organization, Source source, Context context, List<Tie> ties) {
        for (var at : organization.items("members")) {
            context.requireActor(at.at("member"));
            Periods.lasting(at)
                    .ifPresent(period -> ties.add(Tie.standing(
                            "MEMBER_OF",
                            Ends.actors(at.text("member"), organization.text("id")),
                            "",
                            period,
                            period.from(),
                            source.id(),
                            Map.of())));
        }
    }
}
