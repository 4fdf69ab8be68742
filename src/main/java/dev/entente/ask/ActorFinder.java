package dev.entente.ask;

import dev.entente.NothingFoundException;
import dev.entente.UsageException;
import dev.entente.ask.NameSearch.Candidate;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.util.List;
import java.util.Map;

/**
 * Finds the actor that somebody means: by id, code, any name in any language, in any case, or nearly right. The best
 * match is taken and said; two that are equally good are asked back.
 */
public final class ActorFinder {

    private static final Statement BY_ID = Statement.named("find/by-id");

    private final Graph graph;

    private final NameSearch search;

    /** @param graph where the actors are */
    public ActorFinder(Graph graph) {
        this.graph = graph;
        this.search = new NameSearch(graph, Statement.named("find/actors"));
    }

    /**
     * An actor, or a treaty, that was found.
     *
     * @param id its id
     * @param name its name
     * @param isExact whether what was written is its id, a code or one of its names
     */
    public record Found(String id, String name, boolean isExact) {}

    /**
     * {@return the actor that is meant}
     *
     * @param text what was written
     * @param type what it has to be
     * @throws NothingFoundException if there is none like it
     * @throws UsageException if there are two that fit equally well
     */
    public Found find(String text, Parameter.Type type) {
        var candidates = of(search.of(text), type);
        if (candidates.isEmpty() || candidates.get(0).fit() < 1) {
            var abroad = CountryNames.find(text);
            if (!abroad.isEmpty() && type != Parameter.Type.ORGANIZATION) {
                candidates = of(NameSearch.rank(graph.read(BY_ID, Map.of("ids", abroad)), abroad.get(0)), type);
            }
        }
        return NameSearch.best(
                candidates,
                text,
                word(type),
                "Look at the names with 'entente ask most-active', or load what speaks of it.");
    }

    /** {@return actors that a text may mean, the best first} */
    List<Candidate> candidates(String text) {
        return search.of(text);
    }

    private static List<Candidate> of(List<Candidate> candidates, Parameter.Type type) {
        return candidates.stream().filter(one -> fits(one.labels(), type)).toList();
    }

    private static boolean fits(List<String> labels, Parameter.Type type) {
        return switch (type) {
            case COUNTRY -> labels.contains("Country");
            case ORGANIZATION -> labels.contains("Organization");
            default -> true;
        };
    }

    private static String word(Parameter.Type type) {
        return switch (type) {
            case COUNTRY -> "country";
            case ORGANIZATION -> "organisation";
            default -> "actor";
        };
    }
}
