package dev.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.summary.GqlNotification;

/**
 * How Neo4j would run a statement. The product asks for no notifications, so this looks through a driver of its own.
 *
 * @param operators each with what it works on, such as {@code NodeUniqueIndexSeek UNIQUE n:Actor(id)}
 * @param notifications what Neo4j has to say against the statement
 * @param columns what the statement returns
 */
public record Plan(List<String> operators, List<String> notifications, List<String> columns) {

    /** {@return the plan of a statement, which is not run}
     *
     * @param graph where it would run
     * @param cypher the statement
     * @param parameters its parameters
     */
    public static Plan of(Graph graph, String cypher, Map<String, ? extends @Nullable Object> parameters) {
        var address = graph.address();
        var values = new HashMap<String, Object>(parameters);
        try (var driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()));
                var session = driver.session()) {
            var result = session.run("EXPLAIN " + cypher, values);
            var columns = result.keys();
            var summary = result.consume();
            var operators = new ArrayList<String>();
            collect(summary.queryPlan().orElseThrow(), operators);
            var notifications = summary.gqlStatusObjects().stream()
                    .filter(GqlNotification.class::isInstance)
                    .map(each -> each.gqlStatus() + ": " + each.statusDescription())
                    .toList();
            return new Plan(operators, notifications, columns);
        }
    }

    private static void collect(org.neo4j.driver.summary.Plan plan, List<String> operators) {
        var details = plan.arguments().get("Details");
        operators.add(plan.operatorType().replaceAll("@.*", "") + (details == null ? "" : " " + details.asString()));
        plan.children().forEach(child -> collect(child, operators));
    }
}
