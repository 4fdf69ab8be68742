package dev.entente.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them, no more exact than they are known. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private DateWords() {}

    static String of(LocalDate first, Precision precision) {
        return switch (precision) {
            case MONTH -> MONTH.format(first);
            case YEAR -> YEAR.format(first);
            default -> DAY.format(first);
        };
    }
}
