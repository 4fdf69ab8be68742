package dev.entente.dataset;

import dev.entente.dataset.Dataset.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table with quoted fields. Such tables are small, so one is read whole. */
final class CsvRows implements RowReader {

    private static final int LARGEST = 500_000_000;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Shape shape;

    private final Aside.OfFile aside;

    private final CSVParser records;

    private final Iterator<CSVRecord> rest;

    private final int width;

    private final int[] places;

    private final boolean western;

    private Optional<CSVRecord> record = Optional.empty();

    private long line;

    /**
     * @param shape what the files look like
     * @param columns the columns that are asked for
     * @param in the bytes of the table; they are read here, and the stream is left open
     * @param aside where records go that are no rows
     * @throws IOException if it cannot be read
     */
    CsvRows(Shape shape, List<String> columns, InputStream in, Aside.OfFile aside) throws IOException {
        this.shape = shape;
        this.aside = aside;
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("it is larger than %,d bytes".formatted(LARGEST));
        }
        western = !isUtf8(bytes);
        var text = new String(bytes, western ? WESTERN : StandardCharsets.UTF_8);
        // files made by old programs end their lines with a carriage return alone
        int end = text.indexOf('\n') >= 0 ? text.indexOf('\n') : text.indexOf('\r');
        var header = Header.of(end < 0 ? text : text.substring(0, end), shape.format());
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.separator())
                .setIgnoreEmptyLines(true)
                .get();
        width = header.names().size();
        places = header.places(columns);
        records = CSVParser.parse(new StringReader(text), format);
        rest = records.iterator();
        // the line of names
        var unused = record();
    }

    @Override
    public boolean next() throws IOException {
        while (true) {
            line = records.getCurrentLineNumber() + 1;
            record = record();
            if (record.isEmpty()) {
                return false;
            }
            if (isRow(record.get())) {
                return true;
            }
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public byte @Nullable [] field(int column) {
        var values = record.orElseThrow();
        int place = places[column];
        if (place < 0 || place >= values.size()) {
            return null;
        }
        var value = Aside.oneLine(values.get(place)).strip();
        return value.isEmpty() || shape.missing().contains(value) ? null : value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private Optional<CSVRecord> record() throws IOException {
        try {
            return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
    }

    private boolean isRow(CSVRecord values) throws IOException {
        if (values.size() != width && !isBlankAfter(values, width)) {
            aside.reject(line, "the row has %d fields, and %d are expected".formatted(values.size(), width));
            return false;
        }
        if (western && isHigh(values)) {
            aside.mend(line, "read as Windows-1252, since the file is not UTF-8");
        }
        return true;
    }

    private static boolean isBlankAfter(CSVRecord values, int width) {
        return values.size() >= width && values.stream().skip(width).allMatch(String::isBlank);
    }

    private static boolean isHigh(CSVRecord values) {
        return values.stream().anyMatch(value -> value.chars().anyMatch(each -> each > 127));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
