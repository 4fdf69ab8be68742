package dev.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTests {

    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2024, 10, 28, 0, 0);

    /** Quarters of an hour are numbered from midnight; the period is the first eight. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            first | last | named           | gaps
            -90   | 90   | 0 1 2 3 4 5 6 7 | ''
            -90   | 90   | 1 2 3 4 6 7     | NOT_LISTED 0+1, NOT_LISTED 5+1
            -90   | 90   | 0 1 2 3         | NOT_LISTED 4+4
            -90   | 90   | ''              | NOT_LISTED 0+8
            0     | 7    | 0 1 2 3 4 5 6 7 | ''
            2     | 5    | 2 3 5           | BEFORE_THE_FIRST 0+2, NOT_LISTED 4+1, NOT_YET 6+2
            7     | 90   | 7               | BEFORE_THE_FIRST 0+7
            -90   | 0    | 0               | NOT_YET 1+7
            -90   | -5   | ''              | NOT_YET 0+8
            20    | 90   | ''              | BEFORE_THE_FIRST 0+8
            """)
    void aGapIsBeforeWithinOrAfterTheList(int first, int last, String named, String gaps) {
        var slots = Arrays.stream(named.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> slot(Integer.parseInt(number)))
                .collect(Collectors.toSet());

        var found = Gap.of("list", MIDNIGHT, slot(8), new Gap.Span(slot(first), slot(last)), slots);

        assertThat(found.stream()
                        .map(gap -> "%s %d+%d".formatted(gap.why(), number(gap.from()), gap.slots()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(gaps);
    }

    private static LocalDateTime slot(int number) {
        return MIDNIGHT.plus(Gap.SLOT.multipliedBy(number));
    }

    private static long number(LocalDateTime slot) {
        return Duration.between(MIDNIGHT, slot).dividedBy(Gap.SLOT);
    }
}
