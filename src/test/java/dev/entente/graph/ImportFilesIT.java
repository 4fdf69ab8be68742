package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

class ImportFilesIT {

    @TempDir
    Path folder;

    @Test
    void makeTheSameStoreAsBuildingItHere() throws IOException {
        var facts = StoreBuilderIT.projectData();
        var ties = new BuiltTies(5_000, 500, StoreBuilderIT.TYPES);
        var here = folder.resolve("here");
        new StoreBuilder(here, Vocabulary.get())
                .build(new StoreContent(facts, Map.of(), ties.nodes(), ties), percent -> {});
        var files = folder.resolve("files");

        var written =
                new ImportFiles(files, Vocabulary.get()).write(new StoreContent(facts, Map.of(), ties.nodes(), ties));

        assertThat(written.command()).startsWith("neo4j-admin database import full neo4j ");
        var there = folder.resolve("there");
        importFiles(files, there);
        afterwards(there, files);
        assertThat(StoreBuilderIT.open(there, Fingerprint::of)).isEqualTo(StoreBuilderIT.open(here, Fingerprint::of));
        assertThat(StoreBuilderIT.open(there, StoreBuilderIT::missingInSchema)).isEmpty();
    }

    /** What cypher-shell does with a file: each statement in a transaction that it opens itself. */
    private static void afterwards(Path store, Path files) throws IOException {
        var text = Files.readString(files.resolve(ImportFiles.AFTERWARDS));
        try (var taken = Store.take(store);
                var server = EmbeddedServer.forOneCommand(taken);
                var driver = GraphDatabase.driver(
                        server.address().uri(),
                        AuthTokens.basic("neo4j", server.address().password()));
                var session = driver.session()) {
            for (var statement : text.strip().split(";\n", -1)) {
                session.run(statement.replaceAll(";$", "")).consume();
            }
        }
    }

    /** Runs the command of the files as it stands, but for the folder, which the importer takes for its own. */
    private static void importFiles(Path files, Path store) throws IOException {
        var home = store.resolve("neo4j");
        EmbeddedServer.prepare(Files.createDirectories(home), Store.password(store));
        var command = Files.readAllLines(files.resolve(ImportFiles.COMMAND)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll(" \\\\$", "").strip())
                .toList();
        var words = String.join(" ", command)
                .replace("neo4j-admin database import full ", "")
                .split(" ", -1);
        var arguments = Arrays.stream(words)
                .map(word -> word.replaceAll("(?<=[=,])(?=[\\w-]+\\.csv)", files + "/"))
                .toList();
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8);
                var system = new DefaultFileSystemAbstraction()) {
            var context = new ExecutionContext(home, home.resolve("conf"), out, out, system);
            int code = new CommandLine(new ImportCommand.Full(context))
                    .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .execute(arguments.toArray(String[]::new));
            assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        }
        assertThat(List.of(home.resolve("data/databases/neo4j"))).allMatch(Files::isDirectory);
    }
}
