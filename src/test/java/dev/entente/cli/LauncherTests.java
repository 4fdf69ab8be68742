package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only say what they were asked. */
class LauncherTests {

    @TempDir
    private Path folder;

    private Path home;

    private Path tools;

    @BeforeEach
    void makeACheckout() throws IOException {
        home = Files.createDirectories(folder.resolve("check out"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Path.of("entente"), home.resolve("entente"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        for (var name : List.of("src/main", "cypher", "data")) {
            Files.writeString(Files.createDirectories(home.resolve(name)).resolve("file"), "");
        }
        tool("mvn", "mkdir -p target/lib; : > target/entente.jar; echo \"$*\" >> built");
        java("17.0.15");
    }

    @Test
    void buildsOnFirstUseAndSaysSo() throws Exception {
        var outcome = run(home.resolve("entente"), "ask", "x y");

        assertThat(outcome.err()).contains("entente: first use: building").contains("making a class-data archive");
        assertThat(outcome.out())
                .contains("-jar " + home.resolve("target/entente.jar").toRealPath() + " ask x y");
        assertThat(Files.readAllLines(home.resolve("built"))).hasSize(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewerAndOnlyThen() throws Exception {
        run(home.resolve("entente"), "status");
        var quiet = run(home.resolve("entente"), "status");
        Files.setLastModifiedTime(
                home.resolve("cypher/file"), FileTime.from(Instant.now().plusSeconds(60)));
        var changed = run(home.resolve("entente"), "status");

        assertThat(quiet.err()).isEmpty();
        assertThat(changed.err()).contains("entente: the sources have changed: building");
        assertThat(Files.readAllLines(home.resolve("built"))).hasSize(2);
    }

    @Test
    void worksThroughALinkAndFromAnyFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("check out/entente"));

        assertThat(run(link, "status").out())
                .contains(home.resolve("target/entente.jar").toRealPath().toString());
    }

    @Test
    void anOldJavaIsTwoLines() throws Exception {
        java("11.0.2");

        var outcome = run(home.resolve("entente"), "status");

        assertThat(outcome.err()).isEqualTo("""
                        error: entente needs Java 17 or newer, and '%s' is 11.0.2
                        hint: Install a JDK 17 or newer, or set JAVA_HOME to one.
                        """.formatted(tools.resolve("java")));
        assertThat(outcome.exitCode()).isEqualTo(4);
    }

    @Test
    void aFailedBuildShowsItsOutput() throws Exception {
        tool("mvn", "echo 'COMPILATION ERROR'; exit 1");

        var outcome = run(home.resolve("entente"), "status");

        assertThat(outcome.err()).contains("COMPILATION ERROR").contains("error: the build failed");
        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(home.resolve(".entente-build")).doesNotExist();
    }

    private void java(String version) throws IOException {
        tool(
                "java",
                "[ \"$1\" = -version ] && echo 'openjdk version \"%s\" 2025' >&2 || echo \"$@\"".formatted(version));
    }

    private void tool(String name, String script) throws IOException {
        var file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Line.Outcome run(Path launcher, String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        int code = builder.start().waitFor();
        return new Line.Outcome(code, Files.readString(out), Files.readString(err));
    }
}
