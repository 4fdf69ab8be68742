package dev.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known: a day, a month or a year.
 *
 * @param first its first day
 * @param precision DAY, MONTH or YEAR
 */
public record PartialDate(LocalDate first, Precision precision) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * {@return the date of a text such as {@code 2024-10-28}, {@code 2024-10} or {@code 2024}}
     *
     * @param text the text, with blanks around it or without
     * @throws IllegalArgumentException with a sentence for the user, if it is no such date
     */
    public static PartialDate parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is not a date".formatted(text));
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
            }
            int month = Integer.parseInt(parts.group(2));
            if (parts.group(3) == null) {
                return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
            }
            return new PartialDate(LocalDate.of(year, month, Integer.parseInt(parts.group(3))), Precision.DAY);
        } catch (DateTimeException noSuchDay) {
            var what = parts.group(3) == null ? "month" : "day";
            throw new IllegalArgumentException("'%s' is a %s that does not exist".formatted(text, what), noSuchDay);
        }
    }

    /** {@return the first day after it} */
    public LocalDate after() {
        return switch (precision) {
            case YEAR -> Year.from(first).plusYears(1).atDay(1);
            case MONTH -> YearMonth.from(first).plusMonths(1).atDay(1);
            default -> first.plusDays(1);
        };
    }

    /** {@return the span that it names} */
    public Period period() {
        return Period.between(first, after(), precision);
    }
}
