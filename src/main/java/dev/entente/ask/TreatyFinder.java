package dev.entente.ask;

import dev.entente.NothingFoundException;
import dev.entente.UsageException;
import dev.entente.ask.NameSearch.Candidate;
import dev.entente.graph.Graph;
import dev.entente.graph.Statement;
import java.util.List;

/** Finds the treaty that somebody means, as {@link ActorFinder} finds an actor: by id or any name, nearly right too. */
public final class TreatyFinder {

    private final NameSearch search;

    /** @param graph where the treaties are */
    public TreatyFinder(Graph graph) {
        this.search = new NameSearch(graph, Statement.named("find/treaties"));
    }

    /**
     * {@return the treaty that is meant}
     *
     * @param text what was written
     * @throws NothingFoundException if there is none like it
     * @throws UsageException if there are two that fit equally well
     */
    public ActorFinder.Found find(String text) {
        return NameSearch.best(
                search.of(text),
                text,
                "treaty",
                "Look at the treaties with 'entente ask alliance-changes', or load what speaks of it.");
    }

    /** {@return treaties that a text may mean, the best first} */
    List<Candidate> candidates(String text) {
        return search.of(text);
    }
}
