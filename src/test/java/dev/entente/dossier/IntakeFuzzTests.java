package dev.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Fault;
import dev.entente.dossier.References.Definition;
import dev.entente.dossier.References.Target;
import dev.entente.model.Actor;
import dev.entente.model.Facts;
import dev.entente.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a good file, it is read or it has faults: nothing is thrown, and never both. */
class IntakeFuzzTests {

    private static final Intake INTAKE = new Intake();

    private static final Pattern TOKENS = Pattern.compile("\"[^\"]*\"|[-\\d.]+|true|false|null|[\\[\\]{},:]|\\s+");

    private static final List<String> ODDITIES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "1e-400",
            "\"\"",
            "\" \"",
            "{}",
            "[]",
            "[[]]",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"9999-12-31\"",
            "\"0000-01-01\"",
            "\"2024-02-30\"",
            "\"/~0~1%\"",
            "\"a/b\"",
            "{\"\": {\"/\": 1}}",
            "{\"id\": null}",
            "99999999999999999999",
            "\"until\"",
            "\"NaN\"");

    private static final List<byte[]> GOOD = List.of(
            Texts.GOOD.getBytes(StandardCharsets.UTF_8),
            bytes("data/articles/geosurvey-2024-10-30.json"),
            bytes("data/treaties/csto-1992.json"),
            bytes("data/offices/NATO.json"));

    /** What the files refer to, so that a change as small as one letter can still leave a good file. */
    private static final List<Actor> ACTORS = facts(Facts::actors);

    private static final List<Place> PLACES = facts(Facts::places);

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void bytesThatWereChangedByChance(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int changes) {
        var bytes = good(random).clone();
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertIsReadOrFaulty(bytes);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void aFileThatBreaksOff(@ForAll Random random) {
        var bytes = good(random);

        assertIsReadOrFaulty(java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void tokensThatChangedPlaces(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) {
        var tokens = tokens(random);
        for (int i = 0; i < changes; i++) {
            Collections.swap(tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
        }

        assertIsReadOrFaulty(String.join("", tokens).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 2500, shrinking = ShrinkingMode.OFF)
    void valuesOfAnotherKind(@ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int changes) {
        var tokens = tokens(random);
        for (int i = 0; i < changes; ) {
            int at = random.nextInt(tokens.size());
            if (tokens.get(at).matches("\".*\"|[-\\d.]+|true|false|null")) {
                tokens.set(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
                i++;
            }
        }

        assertIsReadOrFaulty(String.join("", tokens).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void nestingWithoutMeasure(@ForAll Random random, @ForAll @IntRange(min = 1, max = 20_000) int depth) {
        var tokens = tokens(random);
        tokens.set(random.nextInt(tokens.size()), (random.nextBoolean() ? "[" : "{\"a\":").repeat(depth));

        assertIsReadOrFaulty(String.join("", tokens).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertIsReadOrFaulty(byte[] bytes) {
        var references = new References();
        ACTORS.forEach(actor -> references.add(
                Target.ACTOR, actor.id(), new Definition(actor.kind().name(), References.GRAPH)));
        PLACES.forEach(place -> references.add(Target.PLACE, place.id(), new Definition("", References.GRAPH)));

        var result = INTAKE.read(List.of(new Input("fuzzed.json", bytes)), references);

        assertThat(result.facts().isEmpty()).isNotEqualTo(result.faults().isEmpty());
        assertThat(result.facts()).extracting(Facts::file).allMatch("fuzzed.json"::equals);
        assertThat(result.faults()).extracting(Fault::file).allMatch("fuzzed.json"::equals);
        assertThat(result.faults())
                .extracting(Fault::problem)
                .allSatisfy(problem -> assertThat(problem.lines()).hasSize(1));
        assertThat(result.faults()).extracting(Fault::hint).allMatch(hint -> !hint.isBlank());
    }

    private static <T> List<T> facts(Function<Facts, List<T>> what) {
        return new Intake()
                .read(Input.bundled(), new References()).facts().stream()
                        .flatMap(facts -> what.apply(facts).stream())
                        .toList();
    }

    private static byte[] good(Random random) {
        return GOOD.get(random.nextInt(GOOD.size()));
    }

    private static List<String> tokens(Random random) {
        var found = TOKENS.matcher(new String(good(random), StandardCharsets.UTF_8));
        var tokens = new ArrayList<String>();
        while (found.find()) {
            tokens.add(found.group());
        }
        return tokens;
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
