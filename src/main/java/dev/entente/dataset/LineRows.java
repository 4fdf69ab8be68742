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
import org.jspecify.annotations.Nullable;

/** Tables whose rows are lines: those parted by tabs, and JSON objects. */
final class LineRows implements RowReader {

    private static final int MOST_FIELDS = 1_000;

    private static final String BY_PLACE =
            "read by place, since the line of names has more names than the row has fields";

    private final Shape shape;

    private final List<String> columns;

    private final Aside.OfFile aside;

    private final InputStream in;

    private final LineReader lines;

    private final byte[][] missing;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /** Where each field of the line begins, and after the last where one more would. */
    private final int[] fields = new int[MOST_FIELDS + 2];

    private int count;

    /** Where the columns stand in a line as wide as the data set says, whatever the line of names says. */
    private final int[] own;

    /** Where they stand by the line of names. */
    private int[] named;

    /** Where they stand in this line. */
    private int[] places;

    private List<Integer> widths;

    private boolean begun;

    private long number;

    /**
     * @param shape what the files look like
     * @param columns the columns that are asked for
     * @param in the bytes of the table
     * @param aside where lines go that are no rows
     */
    LineRows(Shape shape, List<String> columns, InputStream in, Aside.OfFile aside) {
        this.shape = shape;
        this.columns = columns;
        this.aside = aside;
        this.in = in;
        this.lines = new LineReader(in);
        this.missing = shape.missing().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.widths = shape.widths();
        this.own = columns.stream().mapToInt(shape.columns()::indexOf).toArray();
        this.named = own;
        this.places = own;
        this.begun = !shape.hasHeader() || shape.format() == Format.JSON;
    }

    @Override
    public boolean next() throws IOException {
        while (lines.next()) {
            number++;
            if (number == 1) {
                lines.skipByteOrderMark();
            }
            if (!begun) {
                names();
            } else if ((lines.end() > lines.start() || lines.tooLong()) && isRow()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long line() {
        return number;
    }

    @Override
    public byte @Nullable [] field(int column) {
        if (shape.format() == Format.JSON) {
            return Arrays.copyOfRange(lines.bytes(), lines.start(), lines.end());
        }
        int place = places[column];
        if (place < 0 || place >= count) {
            return null;
        }
        int from = fields[place];
        int to = fields[place + 1] - 1;
        return to == from || isMissing(from, to) ? null : Arrays.copyOfRange(lines.bytes(), from, to);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void names() {
        var line = new String(lines.bytes(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8);
        var header = Header.of(line, shape.format());
        named = header.places(columns);
        widths = List.of(header.names().size());
        begun = true;
    }

    private boolean isRow() throws IOException {
        if (lines.tooLong()) {
            aside.reject(number, "the line is longer than %,d bytes".formatted(LineReader.LONGEST));
            return false;
        }
        boolean ascii = scan(lines.bytes(), lines.start(), lines.end());
        if (!ascii && !isUtf8(lines.bytes(), lines.start(), lines.end())) {
            aside.reject(number, "the line is not UTF-8, or holds a NUL byte");
            return false;
        }
        return shape.format() == Format.JSON || isWide(lines.bytes());
    }

    /**
     * Finds the fields of a line; {@return whether all its bytes are plain ASCII}. A carriage return within it becomes a
     * blank: it is what is left of an end of line in a text.
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

    /** {@return whether the line has as many fields as one may have} */
    private boolean isWide(byte[] bytes) throws IOException {
        int have = count;
        int width = width(bytes);
        if (width < 0) {
            var expected = widths.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
            aside.reject(number, "the line has %d fields, and %s are expected".formatted(have, expected));
            return false;
        }
        boolean byName = widths.contains(width);
        places = byName ? named : own;
        if (width < have) {
            aside.mend(number, "surplus tabs at the end of the line");
        } else if (!byName) {
            aside.mend(number, BY_PLACE);
        }
        return true;
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

    private boolean isMissing(int from, int to) {
        for (var word : missing) {
            if (Arrays.equals(word, 0, word.length, lines.bytes(), from, to)) {
                return true;
            }
        }
        return false;
    }
}
