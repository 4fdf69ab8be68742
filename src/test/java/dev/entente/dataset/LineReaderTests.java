package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineReaderTests {

    @Property(tries = 500)
    void givesTheLinesThatASimpleReaderGives(@ForAll("texts") String text, @ForAll long seed) throws IOException {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(lines(new Trickle(bytes, new Random(seed)))).isEqualTo(simply(text));
    }

    /** Few signs, so that ends of lines meet in every way. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of('a', '\t', '\r', '\n', '\u0000', '\u00ff')
                .list()
                .ofMaxSize(60)
                .map(signs -> {
                    var text = new StringBuilder();
                    signs.forEach(text::append);
                    return text.toString();
                });
    }

    @Example
    void linesOfAnyLengthStandAcrossTheEndsOfItsBuffer() throws IOException {
        var expected = new ArrayList<String>();
        var random = new Random(1);
        for (int length :
                new int[] {1, 262_142, 262_143, 262_144, 262_145, 3, 524_288, 1_000_000, 1, LineReader.LONGEST}) {
            expected.add("x".repeat(length));
        }
        var text = String.join("\r\n", expected) + "\n";

        assertThat(lines(new Trickle(text.getBytes(StandardCharsets.ISO_8859_1), random)))
                .isEqualTo(expected);
    }

    @Example
    void aLineWithoutEndIsPassedOverAndTheNextOneIsWhole() throws IOException {
        var text = "before\n" + "x".repeat(3 * LineReader.LONGEST) + "\nafter\n" + "y".repeat(2 * LineReader.LONGEST);
        var lines = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(lines.next()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isFalse();
        assertThat(line(lines)).isEqualTo("after");
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.next()).isFalse();
        assertThat(lines.bytes()).as("its memory").hasSizeLessThanOrEqualTo(4 * LineReader.LONGEST);
    }

    private static List<String> lines(InputStream in) throws IOException {
        var lines = new LineReader(in);
        var all = new ArrayList<String>();
        while (lines.next()) {
            all.add(line(lines));
        }
        return all;
    }

    private static String line(LineReader lines) {
        return new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.ISO_8859_1);
    }

    private static List<String> simply(String text) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).replaceFirst("\r$", "").isEmpty()) {
            // what stands after the last end of line is no line
            lines.remove(lines.size() - 1);
        }
        return lines.stream().map(line -> line.replaceFirst("\r$", "")).toList();
    }

    /** Gives its bytes in pieces of any size. */
    private static final class Trickle extends ByteArrayInputStream {

        private final Random random;

        Trickle(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, random.nextInt(4) == 0 ? Math.min(length, 1 + random.nextInt(7)) : length);
        }
    }
}
