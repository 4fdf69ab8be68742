package dev.entente.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.schema.IndexSettingImpl;
import org.neo4j.graphdb.schema.IndexType;
import org.neo4j.graphdb.schema.Schema;

/**
 * Makes the constraints and indexes of a new store of our own without going through Cypher, which takes a tenth of a
 * second for each of more than a hundred statements. What it does not know it leaves to {@code Schema}.
 */
final class EmbeddedSchema {

    private static final long PATIENCE_HOURS = 24;

    private static final int AT_ONCE = 4;

    private static final List<Form> FORMS = List.of(
            new Form(
                    "CREATE CONSTRAINT (\\w+) IF NOT EXISTS FOR \\(n:(\\w+)\\) REQUIRE n\\.(\\w+) IS UNIQUE",
                    (schema, part) -> schema.constraintFor(Label.label(part.group(2)))
                            .assertPropertyIsUnique(part.group(3))
                            .withName(part.group(1))
                            .create()),
            new Form(
                    "CREATE CONSTRAINT (\\w+) IF NOT EXISTS FOR \\(\\)-\\[t:(\\w+)]-\\(\\) REQUIRE t\\.(\\w+) IS UNIQUE",
                    (schema, part) -> schema.constraintFor(RelationshipType.withName(part.group(2)))
                            .assertPropertyIsUnique(part.group(3))
                            .withName(part.group(1))
                            .create()),
            new Form(
                    "CREATE INDEX (\\w+) IF NOT EXISTS FOR \\(n:(\\w+)\\) ON \\(n\\.(\\w+)\\)",
                    (schema, part) -> schema.indexFor(Label.label(part.group(2)))
                            .on(part.group(3))
                            .withName(part.group(1))
                            .create()),
            new Form(
                    "CREATE INDEX (\\w+) IF NOT EXISTS FOR \\(\\)-\\[t:(\\w+)]-\\(\\) ON \\(t\\.(\\w+)\\)",
                    (schema, part) -> schema.indexFor(RelationshipType.withName(part.group(2)))
                            .on(part.group(3))
                            .withName(part.group(1))
                            .create()),
            new Form(
                    "CREATE FULLTEXT INDEX (\\w+) IF NOT EXISTS FOR \\(n:([\\w|]+)\\) ON EACH \\[([\\w., ]+)]"
                            + " OPTIONS \\{indexConfig: \\{`fulltext\\.analyzer`: '([\\w-]+)'}}",
                    EmbeddedSchema::fullText));

    private static void fullText(Schema schema, MatchResult part) {
        var labels =
                Arrays.stream(part.group(2).split("\\|", -1)).map(Label::label).toArray(Label[]::new);
        var index = schema.indexFor(labels);
        for (var property : part.group(3).split(", ", -1)) {
            index = index.on(property.replace("n.", ""));
        }
        index.withIndexType(IndexType.FULLTEXT)
                .withIndexConfiguration(Map.of(IndexSettingImpl.FULLTEXT_ANALYZER, part.group(4)))
                .withName(part.group(1))
                .create();
    }

    private EmbeddedSchema() {}

    private record Form(Pattern pattern, BiConsumer<Schema, MatchResult> make) {

        Form(String pattern, BiConsumer<Schema, MatchResult> make) {
            this(Pattern.compile(pattern), make);
        }
    }

    /** Makes the schema of an empty database. */
    static void create(GraphDatabaseService database) {
        try (var transaction = database.beginTx()) {
            dev.entente.graph.Schema.statements().forEach(statement -> make(statement, transaction.schema()));
            transaction.commit();
        }
    }

    /**
     * Makes the schema of a database that is full. Indexes that are made together in one transaction are filled together, for
     * which each relationship is held against each of them; those with a transaction each read only what has their type.
     * Several at a time, since each waits for the disk; two of one label or type would wait for each other.
     */
    static void fill(GraphDatabaseService database) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var byKind =
                    dev.entente.graph.Schema.statements().stream().collect(Collectors.groupingBy(EmbeddedSchema::kind));
            for (var done : pool.invokeAll(byKind.values().stream()
                    .map(some -> Executors.callable(() -> some.forEach(statement -> make(database, statement))))
                    .toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        try (var transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(PATIENCE_HOURS, TimeUnit.HOURS);
        }
    }

    /** {@return the label or type that a statement is about} */
    private static String kind(Statement statement) {
        return statement.text().replaceAll("(?s).*?[(\\[]\\w:([\\w|]+)[)\\]].*", "$1");
    }

    private static void make(GraphDatabaseService database, Statement statement) {
        try (var transaction = database.beginTx()) {
            make(statement, transaction.schema());
            transaction.commit();
        }
    }

    private static void make(Statement statement, Schema schema) {
        var text = statement.text().replaceAll("\\s+", " ").replaceAll(";$", "");
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                form.make().accept(schema, matcher.toMatchResult());
            }
        }
    }
}
