package dev.entente.dataset;

import dev.entente.dataset.Dataset.Format;
import dev.entente.dataset.Dataset.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies a table whose rows are lines into a spool: those parted by tabs, and JSON objects. */
final class LineSpooler {

    private static final int MOST_FIELDS = 1_000;

    private static final String BY_PLACE =
            "read by place, since the line of names has more names than the row has fields";

    private final Shape shape;

    private final List<String> wanted;

    private final Spool spool;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /** Where each field of the line begins, and after the last where one more would. */
    private final int[] fields = new int[MOST_FIELDS + 2];

    private int count;

    /** Where the wanted columns stand in a line as wide as the data set says, whatever the line of names says. */
    private final int[] own;

    private int[] places;

    private List<Integer> widths;

    /**
     * @param shape what the files look like
     * @param wanted the columns that the query asks for
     * @param spool where to
     */
    LineSpooler(Shape shape, List<String> wanted, Spool spool) {
        this.shape = shape;
        this.wanted = wanted;
        this.spool = spool;
        this.widths = shape.widths();
        this.own = wanted.stream().mapToInt(shape.columns()::indexOf).toArray();
        this.places = own;
    }

    /** Copies a table.
     *
     * @param in its bytes
     * @return how many rows it has, without the line of names
     * @throws IOException if it cannot be read, or the spool not be written
     */
    long copy(InputStream in) throws IOException {
        var lines = new LineReader(in);
        long number = 0;
        long rows = 0;
        boolean named = !shape.hasHeader() || shape.format() == Format.JSON;
        while (lines.next()) {
            number++;
            if (number == 1) {
                lines.skipByteOrderMark();
            }
            if (!named) {
                var header =
                        new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8);
                var names = Header.of(header, shape.format());
                places = names.places(wanted);
                widths = List.of(names.names().size());
                named = true;
            } else if (lines.end() > lines.start() || lines.tooLong()) {
                rows++;
                line(number, lines);
            }
        }
        return rows;
    }

    private void line(long number, LineReader lines) throws IOException {
        if (lines.tooLong()) {
            spool.reject(number, "the line is longer than %,d bytes".formatted(LineReader.LONGEST));
            return;
        }
        var bytes = lines.bytes();
        boolean ascii = scan(bytes, lines.start(), lines.end());
        if (!ascii && !isUtf8(bytes, lines.start(), lines.end())) {
            spool.reject(number, "the line is not UTF-8, or holds a NUL byte");
        } else if (shape.format() == Format.JSON) {
            json(number, bytes, lines.start(), lines.end());
        } else {
            tabs(number, bytes);
        }
    }

    /**
     * Finds the fields of a line; {@return whether all its bytes are plain ASCII}. A carriage return within it becomes a
     * blank, since whoever reads the spool would take it for the end of the row.
     */
    private boolean scan(byte[] bytes, int start, int end) {
        count = 0;
        int high = 0;
        fields[count++] = start;
        for (int i = start; i < end; i++) {
            byte one = bytes[i];
            if (one <= '\r') {
                if (one == '\t' && count <= MOST_FIELDS) {
                    fields[count++] = i + 1;
                } else if (one == '\r') {
                    bytes[i] = ' ';
                } else {
                    // NUL and its like, and the high half, have their sign bit or are tiny
                    high |= one <= 0 ? 1 : 0;
                }
            }
        }
        fields[count] = end + 1;
        return high == 0;
    }

    private boolean isUtf8(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        try {
            utf8.decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void tabs(long number, byte[] bytes) throws IOException {
        int have = count;
        int width = width(bytes);
        if (width < 0) {
            var expected = widths.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
            spool.reject(number, "the line has %d fields, and %s are expected".formatted(have, expected));
            return;
        }
        boolean byName = widths.contains(width);
        var mended = width < have ? "surplus tabs at the end of the line" : byName ? "" : BY_PLACE;
        var out = spool.row(number, mended);
        int written = 24;
        for (int place : byName ? places : own) {
            out.write('\t');
            if (place >= 0 && place < have) {
                int from = fields[place];
                int length = fields[place + 1] - 1 - from;
                out.write(bytes, from, length);
                written += length + 1;
            }
        }
        out.write('\n');
        spool.wrote(written);
    }

    /** {@return how many fields of the line count: what is over is blank; -1 if it is as wide as no line may be} */
    private int width(byte[] bytes) {
        if (widths.contains(count)) {
            return count;
        }
        return Stream.concat(widths.stream(), shape.widths().stream())
                .filter(width -> width <= count && (width == count || isBlank(bytes, width)))
                .max(Integer::compare)
                .orElse(-1);
    }

    private boolean isBlank(byte[] bytes, int from) {
        for (int i = fields[from]; i < fields[count] - 1; i++) {
            if (bytes[i] != '\t' && bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private void json(long number, byte[] bytes, int start, int end) throws IOException {
        var line = Arrays.copyOfRange(bytes, start, end);
        for (int i = 0; i < line.length; i++) {
            // a tab between the tokens of JSON is a blank; one within a text would be escaped
            if (line[i] == '\t' || line[i] == '\r') {
                line[i] = ' ';
            }
        }
        var out = spool.row(number, "");
        out.write('\t');
        out.write(line);
        out.write('\n');
        spool.wrote(line.length + 24);
    }
}
