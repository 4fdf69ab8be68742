package dev.entente.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a list of files has for a period. The list itself, a million lines and growing, is read as it goes by.
 *
 * @param files the files of the period, by name
 * @param gaps the times of the period that have no file
 * @param span from when to when the list as a whole goes, if it names any file
 * @param unread how many lines name an export file in a form that is not understood
 */
record Listing(List<GdeltFile> files, List<Gap> gaps, Optional<Gap.Span> span, int unread) {

    /** No line of the list comes near; a server that sends no line ends must not fill the memory. */
    private static final int LONGEST_LINE = 1_000;

    private static final int BUFFER = 1 << 16;

    private static final byte[] END = GdeltFile.END.getBytes(StandardCharsets.ISO_8859_1);

    /**
     * {@return what a list has for the period of an order}
     *
     * @param list the list, on this machine
     * @param order the order
     * @throws IOException if the list cannot be read
     */
    static Listing read(Path list, FetchOrder order) throws IOException {
        var reader = new Reader(order.from().atStartOfDay(), order.until().atStartOfDay(), order.server());
        try (var in = Files.newInputStream(list)) {
            lines(in, reader);
        }
        return reader.listing(String.valueOf(list.getFileName()));
    }

    /** Gives each line that ends as ours do; the others, two of three, are not even made into text. */
    private static void lines(InputStream in, Consumer<String> each) throws IOException {
        var buffer = new byte[BUFFER];
        var line = new byte[LONGEST_LINE];
        int length = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    line(line, length, each);
                    length = 0;
                } else if (length < LONGEST_LINE) {
                    line[length++] = buffer[i];
                }
            }
        }
        line(line, length, each);
    }

    private static void line(byte[] line, int length, Consumer<String> each) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        if (end >= END.length && Arrays.equals(line, end - END.length, end, END, 0, END.length)) {
            each.accept(new String(line, 0, end, StandardCharsets.ISO_8859_1));
        }
    }

    /** Keeps what is of the period, and of the rest only from when to when it goes. */
    private static final class Reader implements Consumer<String> {

        private final LocalDateTime from;

        private final LocalDateTime until;

        private final URI server;

        /** A name that stands twice counts once; the later line is the newer one. */
        private final TreeMap<String, GdeltFile> files = new TreeMap<>();

        private final Set<LocalDateTime> slots = new HashSet<>();

        private Gap.@Nullable Span span;

        private int unread;

        Reader(LocalDateTime from, LocalDateTime until, URI server) {
            this.from = from;
            this.until = until;
            this.server = server;
        }

        @Override
        public void accept(String line) {
            var file = GdeltFile.parse(line, server);
            if (file.isEmpty()) {
                unread++;
                return;
            }
            var slot = file.get().slot();
            span = span == null ? new Gap.Span(slot, slot) : span.with(slot);
            if (!slot.isBefore(from) && slot.isBefore(until)) {
                files.put(file.get().name(), file.get());
                slots.add(slot);
            }
        }

        Listing listing(String list) {
            List<Gap> gaps = span == null ? List.of() : Gap.of(list, from, until, span, slots);
            return new Listing(List.copyOf(files.values()), gaps, Optional.ofNullable(span), unread);
        }
    }
}
