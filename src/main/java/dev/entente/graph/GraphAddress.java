package dev.entente.graph;

import dev.entente.UsageException;
import java.net.URI;
import java.util.Map;

/**
 * Where a graph answers, and as whom we ask.
 *
 * @param uri such as {@code bolt://localhost:7687} or {@code neo4j+s://graph.example.org}
 * @param user the user
 * @param password the password, never printed
 * @param database the database
 */
public record GraphAddress(URI uri, String user, String password, String database) {

    private static final String SCHEMES = "(bolt|neo4j)(\\+s|\\+ssc)?";

    /** Refuses what is no address of a Neo4j. */
    public GraphAddress {
        if (uri.getScheme() == null || !uri.getScheme().matches(SCHEMES) || uri.getHost() == null) {
            throw new UsageException(
                    "'%s' is not the address of a Neo4j".formatted(uri),
                    "Write it like bolt://localhost:7687 or neo4j+s://graph.example.org.");
        }
    }

    /**
     * {@return the address that the user or the environment names}
     *
     * @param uri what stands after {@code --uri}, or in NEO4J_URI
     * @param environment for NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE: a password is never taken from the
     *     command line, where every user of the machine could read it
     */
    public static GraphAddress of(String uri, Map<String, String> environment) {
        try {
            return new GraphAddress(
                    URI.create(uri.strip()),
                    environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                    environment.getOrDefault("NEO4J_PASSWORD", ""),
                    environment.getOrDefault("NEO4J_DATABASE", "neo4j"));
        } catch (IllegalArgumentException notEvenAnUri) {
            throw new UsageException(
                    "'%s' is not the address of a Neo4j".formatted(uri),
                    "Write it like bolt://localhost:7687 or neo4j+s://graph.example.org.");
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
