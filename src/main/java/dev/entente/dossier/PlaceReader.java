package dev.entente.dossier;

import dev.entente.dossier.References.Target;
import dev.entente.model.Place;

/** The places of a file. */
final class PlaceReader {

    private PlaceReader() {}

    static Place read(Cursor at, Context context) {
        if (at.has("country")) {
            context.references().require(Target.ACTOR, at.at("country"));
        }
        return new Place(
                at.text("id"),
                at.names(),
                at.optional("kind").orElse("place"),
                at.optional("country"),
                at.number("latitude"),
                at.number("longitude"));
    }
}
