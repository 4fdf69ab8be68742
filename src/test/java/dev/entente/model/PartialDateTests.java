package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text         | first      | precision | after
            2024-10-28   | 2024-10-28 | DAY       | 2024-10-29
            2024-10-31   | 2024-10-31 | DAY       | 2024-11-01
            2024-02-29   | 2024-02-29 | DAY       | 2024-03-01
            2024-02      | 2024-02-01 | MONTH     | 2024-03-01
            1999-12      | 1999-12-01 | MONTH     | 2000-01-01
            1879         | 1879-01-01 | YEAR      | 1880-01-01
            ' 2024-10 '  | 2024-10-01 | MONTH     | 2024-11-01
            """)
    void isAsExactAsItIsWritten(String text, LocalDate first, Precision precision, LocalDate after) {
        var date = PartialDate.parse(text);

        assertThat(date).isEqualTo(new PartialDate(first, precision));
        assertThat(date.after()).isEqualTo(after);
        assertThat(date.period()).isEqualTo(Period.between(first, after, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-1-1", "2024-10-28T00:00", "28 October 2024", "20241028", "2024-", "٢٠٢٤"})
    void anythingElseIsNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("'%s' is not a date", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-00-01", "2024-13-01", "2024-10-00"
            })
    void aDayThatTheCalendarLacksIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("'%s' is a day that does not exist", text);
    }

    @Test
    void aMonthThatTheCalendarLacksIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2024-13"))
                .withMessage("'2024-13' is a month that does not exist");
    }

    @Property(tries = 300)
    void aDayIsInTheSpanExactlyIfItIsWrittenWithTheSameBeginning(
            @ForAll("days") LocalDate day, @ForAll("days") LocalDate other, @ForAll("lengths") int length) {
        var date = PartialDate.parse(day.toString().substring(0, length));

        assertThat(date.period().includes(day)).isTrue();
        assertThat(date.period().includes(other))
                .isEqualTo(other.toString().startsWith(day.toString().substring(0, length)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 800)
                .map(days -> LocalDate.of(2023, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(4, 7, 10);
    }
}
