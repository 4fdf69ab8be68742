package dev.entente.model;

import java.util.List;

/**
 * All that one file states.
 *
 * @param file the file as the user named it
 * @param digest SHA-256 of the file, by which a second load of the same file is recognised
 * @param source the source that states it
 * @param cited further sources that it cites, as far as it describes them
 * @param actors actors that it defines
 * @param places places that it defines
 * @param treaties treaties that it defines
 * @param events what happened
 * @param ties relations that last; those of treaties and events are derived
 */
public record Facts(
        String file,
        String digest,
        Source source,
        List<Source> cited,
        List<Actor> actors,
        List<Place> places,
        List<Treaty> treaties,
        List<Event> events,
        List<Tie> ties) {}
