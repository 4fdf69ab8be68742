package dev.entente.dossier;

import dev.entente.model.Actor;
import dev.entente.model.ActorKind;
import dev.entente.model.Facts;
import dev.entente.model.Period;
import dev.entente.model.Precision;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.model.Tie.Ends;
import dev.entente.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A dossier: what one article states. */
final class DossierReader {

    private DossierReader() {}

    static Facts read(Cursor root, Context context) {
        var source = SourceReader.read(root.at("source"));
        var cited = root.items("sources").stream().map(SourceReader::read).toList();
        var actors = new ArrayList<Actor>();
        var ties = new ArrayList<Tie>();
        for (var at : root.items("actors")) {
            actors.add(actor(at));
            part(at, "partOf", "PART_OF", root, source, context).ifPresent(ties::add);
            part(at, "represents", "REPRESENTS", root, source, context).ifPresent(ties::add);
        }
        var places = root.items("places").stream()
                .map(at -> PlaceReader.read(at, context))
                .toList();
        Optional<LocalDate> published =
                root.items("events").isEmpty() ? Optional.empty() : Optional.of(SourceReader.known(source, root));
        var events = new EventReader(context, Vocabulary.get(), source, published);
        var read = root.items("events").stream()
                .map(events::read)
                .flatMap(Optional::stream)
                .toList();
        return context.facts(source, cited, actors, places, read, ties);
    }

    private static Actor actor(Cursor at) {
        var kind = Arrays.stream(ActorKind.values())
                .filter(each -> each.name().equalsIgnoreCase(at.text("kind")))
                .findFirst()
                .orElse(ActorKind.GROUP);
        return new Actor(at.text("id"), kind, at.names(), at.optional("wikidata"), Optional.empty(), Optional.empty());
    }

    /** Since when a group has been part of something no article says: it is known from the day of the article. */
    private static Optional<Tie> part(
            Cursor at, String field, String type, Cursor root, Source source, Context context) {
        return at.optional(field).map(whole -> {
            context.requireActor(at.at(field));
            var known = SourceReader.known(source, root);
            return Tie.standing(
                    type,
                    Ends.actors(at.text("id"), whole),
                    "",
                    new Period(known, Optional.empty(), Precision.REPORTED),
                    known,
                    source.id(),
                    Map.of());
        });
    }
}
