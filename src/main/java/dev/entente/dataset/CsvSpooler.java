package dev.entente.dataset;

import dev.entente.dataset.Dataset.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Copies a table with quoted fields into a spool. Such tables are small, so one is read whole. */
final class CsvSpooler {

    private static final int LARGEST = 500_000_000;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Shape shape;

    private final List<String> wanted;

    private final Spool spool;

    /**
     * @param shape what the files look like
     * @param wanted the columns that the query asks for
     * @param spool where to
     */
    CsvSpooler(Shape shape, List<String> wanted, Spool spool) {
        this.shape = shape;
        this.wanted = wanted;
        this.spool = spool;
    }

    /** Copies a table.
     *
     * @param in its bytes
     * @return how many rows it has, without the line of names
     * @throws IOException if it cannot be read, or the spool not be written
     */
    long copy(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("it is larger than %,d bytes".formatted(LARGEST));
        }
        boolean western = !isUtf8(bytes);
        var text = new String(bytes, western ? WESTERN : StandardCharsets.UTF_8);
        // files made by old programs end their lines with a carriage return alone
        int end = text.indexOf('\n') >= 0 ? text.indexOf('\n') : text.indexOf('\r');
        var header = Header.of(end < 0 ? text : text.substring(0, end), shape.format());
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.separator())
                .setIgnoreEmptyLines(true)
                .get();
        try (var records = CSVParser.parse(new StringReader(text), format)) {
            return copy(records, header, western);
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
    }

    private long copy(CSVParser records, Header header, boolean western) throws IOException {
        var places = header.places(wanted);
        long rows = 0;
        boolean first = true;
        long line = 1;
        for (var record : records) {
            if (!first) {
                rows++;
                row(line, record, header.names().size(), places, western);
            }
            first = false;
            line = records.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    private void row(long line, CSVRecord record, int width, int[] places, boolean western) throws IOException {
        if (record.size() != width && !isBlankAfter(record, width)) {
            spool.reject(line, "the row has %d fields, and %d are expected".formatted(record.size(), width));
            return;
        }
        var mended = western && isHigh(record) ? "read as Windows-1252, since the file is not UTF-8" : "";
        var text = new StringBuilder();
        for (int place : places) {
            text.append('\t');
            if (place >= 0 && place < record.size()) {
                var value = Spool.oneLine(record.get(place)).strip();
                text.append(shape.missing().contains(value) ? "" : value);
            }
        }
        var bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        spool.row(line, mended).write(bytes);
        spool.wrote(bytes.length);
    }

    private static boolean isBlankAfter(CSVRecord record, int width) {
        if (record.size() < width) {
            return false;
        }
        return record.stream().skip(width).allMatch(String::isBlank);
    }

    private static boolean isHigh(CSVRecord record) {
        return record.stream().anyMatch(value -> value.chars().anyMatch(each -> each > 127));
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
