package dev.entente.dossier;

import dev.entente.dossier.References.Target;
import dev.entente.model.Actor;
import dev.entente.model.Event;
import dev.entente.model.Facts;
import dev.entente.model.Place;
import dev.entente.model.Source;
import dev.entente.model.Tie;
import dev.entente.model.Treaty;
import java.util.List;

/**
 * What a reader of one kind of file is given.
 *
 * @param file the file as the user named it
 * @param digest SHA-256 of the file
 * @param references what can be referred to
 */
record Context(String file, String digest, References references) {

    void requireActor(Cursor at) {
        references.require(Target.ACTOR, at);
    }

    void requirePlace(Cursor at) {
        references.require(Target.PLACE, at);
    }

    Facts facts(Source source, List<Actor> actors, List<Place> places, List<Treaty> treaties, List<Tie> ties) {
        return new Facts(file, digest, source, List.of(), actors, places, treaties, List.of(), ties);
    }

    Facts facts(
            Source source,
            List<Source> cited,
            List<Actor> actors,
            List<Place> places,
            List<Event> events,
            List<Tie> ties) {
        return new Facts(file, digest, source, cited, actors, places, List.of(), events, ties);
    }
}
