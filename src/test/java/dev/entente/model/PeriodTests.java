package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from       | until      | day        | included
            1949-08-24 |            | 1949-08-23 | false
            1949-08-24 |            | 1949-08-24 | true
            1949-08-24 |            | 2026-01-01 | true
            1955-06-04 | 1991-07-01 | 1991-06-30 | true
            1955-06-04 | 1991-07-01 | 1991-07-01 | false
            2024-10-28 | 2024-10-29 | 2024-10-28 | true
            2024-10-28 | 2024-10-29 | 2024-10-29 | false
            """)
    void holdsFromTheFirstDayUntilTheFirstThatItNoLongerDoes(
            LocalDate from, @Nullable LocalDate until, LocalDate day, boolean included) {
        var period = new Period(from, Optional.ofNullable(until), Precision.DAY);

        assertThat(period.includes(day)).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-28, 2024-10-28", "2024-10-28, 2024-10-27"})
    void aSpanThatHoldsOnNoDayIsRefused(LocalDate from, LocalDate until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.between(from, until, Precision.DAY))
                .withMessage("until %s is not after from %s", until, from);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from       | until      | precision | phrase
            2024-10-28 | 2024-10-29 | DAY       | 28 October 2024
            2024-06-01 | 2024-07-01 | MONTH     | June 2024
            2023-01-01 | 2024-01-01 | YEAR      | 2023
            2024-10-30 | 2024-10-31 | REPORTED  | by 30 October 2024
            2023-01-01 |            | YEAR      | since 2023
            2023-01-01 |            | DAY       | since 1 January 2023
            1955-06-04 | 1991-07-01 | DAY       | 4 June 1955 until 1 July 1991
            1979-03-01 | 1979-09-26 | MONTH     | March 1979 until 26 September 1979
            """)
    void isPutIntoWordsAsExactlyAsItIsKnown(
            LocalDate from, @Nullable LocalDate until, Precision precision, String phrase) {
        assertThat(new Period(from, Optional.ofNullable(until), precision).phrase())
                .isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from | until | precision | otherFrom | otherUntil | otherPrecision | shared
            10   | 20    | DAY       | 15        | 30         | DAY            | 15..20 DAY
            10   | 20    | DAY       | 12        | 15         | MONTH          | 12..15 MONTH
            10   |       | DAY       | 15        |            | YEAR           | 15.. YEAR
            10   |       | DAY       | 5         | 12         | YEAR           | 10..12 DAY
            10   | 20    | DAY       | 20        | 30         | DAY            | none
            10   | 20    | DAY       | 19        | 30         | DAY            | 19..20 DAY
            10   | 20    | DAY       | 10        | 20         | MONTH          | 10..20 MONTH
            """)
    void sharesTheDaysOfBoth(
            int from,
            @Nullable Integer until,
            Precision precision,
            int otherFrom,
            @Nullable Integer otherUntil,
            Precision otherPrecision,
            String shared) {
        var one = period(from, Optional.ofNullable(until), precision);
        var other = period(otherFrom, Optional.ofNullable(otherUntil), otherPrecision);

        assertThat(one.overlap(other).map(PeriodTests::days).orElse("none")).isEqualTo(shared);
        assertThat(other.overlap(one)).isEqualTo(one.overlap(other));
    }

    @Property(tries = 1000)
    void whatTwoShareIsTheSameFromEitherSide(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.overlap(other)).isEqualTo(other.overlap(one));
    }

    @Property(tries = 1000)
    void aDayIsSharedExactlyIfItIsInBoth(
            @ForAll("periods") Period one, @ForAll("periods") Period other, @ForAll("days") LocalDate day) {
        var shared = one.overlap(other);

        assertThat(shared.isPresent() && shared.get().includes(day))
                .isEqualTo(one.includes(day) && other.includes(day));
    }

    @Property(tries = 300)
    void everySpanSharesAllOfItsDaysWithItself(@ForAll("periods") Period one) {
        assertThat(one.overlap(one)).contains(one);
        assertThat(one.includes(one.from())).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(START::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        var lengths = Arbitraries.integers().between(1, 20).optional(0.7);
        return Combinators.combine(days(), lengths, Arbitraries.of(Precision.class))
                .as((from, length, precision) -> new Period(from, length.map(from::plusDays), precision));
    }

    private static Period period(int from, Optional<Integer> until, Precision precision) {
        return new Period(START.plusDays(from), until.map(START::plusDays), precision);
    }

    private static String days(Period period) {
        return "%d..%s %s"
                .formatted(
                        ChronoUnit.DAYS.between(START, period.from()),
                        period.until()
                                .map(day -> "" + ChronoUnit.DAYS.between(START, day))
                                .orElse(""),
                        period.precision());
    }
}
