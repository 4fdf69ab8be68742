package dev.entente.graph;

import dev.entente.EntenteException;
import dev.entente.GraphUnavailableException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** What the driver or the server says, in words for the user. */
final class Refusals {

    private Refusals() {}

    /** {@return the failure to throw}
     *
     * @param refused what the driver threw
     * @param address where
     */
    static RuntimeException explain(Neo4jException refused, GraphAddress address) {
        if (causedByOurs(refused) instanceof EntenteException ours) {
            return ours;
        }
        if (refused instanceof AuthenticationException) {
            return unavailable(
                    "%s refuses user '%s' with this password".formatted(address, address.user()),
                    "Set NEO4J_USERNAME and NEO4J_PASSWORD to those of that server.",
                    refused);
        }
        if (refused instanceof ServiceUnavailableException || refused instanceof SecurityException) {
            return unavailable(
                    "no Neo4j answers at %s".formatted(address),
                    "Start it, or look at the address; for an encrypted one write bolt+s or neo4j+s, and +ssc for a certificate of its own.",
                    refused);
        }
        return byCode(refused, address);
    }

    private static RuntimeException byCode(Neo4jException refused, GraphAddress address) {
        var text = deepest(refused);
        if (text.contains("No space left") || text.contains("disk space") || text.contains("ENOSPC")) {
            return unavailable(
                    "the disk of the graph at %s is full".formatted(address),
                    "Make room and run the same command again: what was not finished was not written.",
                    refused);
        }
        return switch (refused.code()) {
            case "Neo.ClientError.Database.DatabaseNotFound" ->
                unavailable(
                        "%s has no database '%s'".formatted(address, address.database()),
                        "Set NEO4J_DATABASE to one that it has.",
                        refused);
            case "Neo.ClientError.Security.Forbidden",
                    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
                    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" ->
                unavailable(
                        "%s does not let user '%s' do this".formatted(address, address.user()),
                        "Use a user that may write to the database, or ask who runs that server.",
                        refused);
            case "Neo.ClientError.Transaction.TransactionTimedOut",
                    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" ->
                unavailable(
                        "the answer took too long and was given up",
                        "Ask for less: a shorter period, one actor, or a smaller --limit.",
                        refused);
            case "Neo.TransientError.General.DatabaseUnavailable",
                    "Neo.DatabaseError.Transaction.TransactionCommitFailed",
                    "Neo.DatabaseError.Database.DatabaseLimitReached" ->
                unavailable(
                        "the graph at %s could not finish the write: %s".formatted(address, text),
                        "Look at its logs, then run the same command again: what was not finished was not written.",
                        refused);
            default -> refused;
        };
    }

    private static GraphUnavailableException unavailable(String problem, String hint, Throwable cause) {
        return new GraphUnavailableException(problem, hint, cause);
    }

    private static Throwable causedByOurs(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof EntenteException) {
                return at;
            }
        }
        return failure;
    }

    private static String deepest(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            text.append(at.getMessage()).append(' ');
        }
        return text.toString().strip();
    }
}
