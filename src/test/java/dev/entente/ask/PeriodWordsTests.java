package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.UsageException;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            words                                  | from       | until      | rest
            in October 2024                        | 2024-10-01 | 2024-11-01 | ''
            on 28 October 2024                     | 2024-10-28 | 2024-10-29 | ''
            on October 28, 2024                    | 2024-10-28 | 2024-10-29 | ''
            on the 28th of October 2024            | 2024-10-28 | 2024-10-29 | ''
            on 1st May 2024                        | 2024-05-01 | 2024-05-02 | ''
            on 2024-10-28                          | 2024-10-28 | 2024-10-29 | ''
            on 28/10/2024                          | 2024-10-28 | 2024-10-29 | ''
            on 28-10-2024                          | 2024-10-28 | 2024-10-29 | ''
            in the year 2024                       | 2024-01-01 | 2025-01-01 | ''
            on 28.10.2024                          | 2024-10-28 | 2024-10-29 | ''
            in 2024-10                             | 2024-10-01 | 2024-11-01 | ''
            in 2024                                | 2024-01-01 | 2025-01-01 | ''
            during 2024                            | 2024-01-01 | 2025-01-01 | ''
            as of 7 March 2024                     | 2024-03-07 | 2024-03-08 | ''
            on 29 February 2024                    | 2024-02-29 | 2024-03-01 | ''
            since 2023                             | 2023-01-01 | -          | ''
            since August 2024                      | 2024-08-01 | -          | ''
            from 28 October 2024                   | 2024-10-28 | -          | ''
            after 2023                             | 2024-01-01 | -          | ''
            after 28 October 2024                  | 2024-10-29 | -          | ''
            before 1945                            | -          | 1945-01-01 | ''
            until October 2024                     | -          | 2024-10-01 | ''
            between 1990 and 1992                  | 1990-01-01 | 1993-01-01 | ''
            from January 2024 to March 2024        | 2024-01-01 | 2024-04-01 | ''
            from 1990 until 1992                   | 1990-01-01 | 1993-01-01 | ''
            between 1 May 2024 and 3 May 2024      | 2024-05-01 | 2024-05-04 | ''
            Oct 2024                               | 2024-10-01 | 2024-11-01 | ''
            Sept 2024                              | 2024-09-01 | 2024-10-01 | ''
            who met Rutte in October 2024 then     | 2024-10-01 | 2024-11-01 | who met Rutte then
            in Brussels in October 2024            | 2024-10-01 | 2024-11-01 | in Brussels
            between Blinken and Austin since 2023  | 2023-01-01 | -          | between Blinken and Austin
            """)
    void readsEnglish(String words, String from, String until, String rest) {
        reads(words, from, until, rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            words                                  | from       | until      | rest
            pada Oktober 2024                      | 2024-10-01 | 2024-11-01 | ''
            pada bulan Oktober 2024                | 2024-10-01 | 2024-11-01 | ''
            pada bulan Oktober tahun 2024          | 2024-10-01 | 2024-11-01 | ''
            pada tanggal 28 Oktober 2024           | 2024-10-28 | 2024-10-29 | ''
            tahun 2024                             | 2024-01-01 | 2025-01-01 | ''
            selama tahun 2024                      | 2024-01-01 | 2025-01-01 | ''
            17 Agt 1945                            | 1945-08-17 | 1945-08-18 | ''
            17 Agustus 1945                        | 1945-08-17 | 1945-08-18 | ''
            Nopember 2024                          | 2024-11-01 | 2024-12-01 | ''
            5 Mei 2024                             | 2024-05-05 | 2024-05-06 | ''
            per 7 Maret 2024                       | 2024-03-07 | 2024-03-08 | ''
            sejak 2023                             | 2023-01-01 | -          | ''
            sejak bulan Agustus 2024               | 2024-08-01 | -          | ''
            setelah 2023                           | 2024-01-01 | -          | ''
            sebelum 1945                           | -          | 1945-01-01 | ''
            hingga Oktober 2024                    | -          | 2024-10-01 | ''
            antara 1990 dan 1992                   | 1990-01-01 | 1993-01-01 | ''
            antara tahun 1990 dan 1992             | 1990-01-01 | 1993-01-01 | ''
            dari Januari 2024 sampai Maret 2024    | 2024-01-01 | 2024-04-01 | ''
            per bulan tahun 2024                   | 2024-01-01 | 2025-01-01 | per bulan
            per bulan sejak 2023                   | 2023-01-01 | -          | per bulan
            per bulan Oktober 2024                 | 2024-10-01 | 2024-11-01 | ''
            siapa bertemu Rutte pada Oktober 2024  | 2024-10-01 | 2024-11-01 | siapa bertemu Rutte
            """)
    void readsIndonesian(String words, String from, String until, String rest) {
        reads(words, from, until, rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "in October",
                "in Brussels",
                "in the year 24",
                "in 99999",
                "May",
                "between Rutte and Putin",
                "Agenda 21",
                "-"
            })
    void findsNoTimeWhereNoneIsNamed(String words) {
        assertThat(PeriodWords.find(Words.of(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who met Rutte on 30 February 2024  | 30 February 2024
            on 32 October 2024                 | 32 October 2024
            in 2024-13                         | 2024-13
            on 31/02/2024                      | 31/02/2024
            on 10/28/2024                      | 10/28/2024
            pada 31 September 2024             | 31 September 2024
            """)
    void refusesADayThatDoesNotExist(String words, String day) {
        assertThatThrownBy(() -> PeriodWords.find(Words.of(words)))
                .asInstanceOf(InstanceOfAssertFactories.type(UsageException.class))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo("'%s' is a day that does not exist", day);
                    assertThat(refused.hint())
                            .isEqualTo(
                                    "Write a day as in 28 October 2024 or 2024-10-28, a month as in October 2024, or a year.");
                });
    }

    private static void reads(String words, String from, String until, String rest) {
        var found = PeriodWords.find(Words.of(words)).orElseThrow();

        assertThat(found.from().map(LocalDate::toString).orElse("-")).isEqualTo(from);
        assertThat(found.until().map(LocalDate::toString).orElse("-")).isEqualTo(until);
        assertThat(String.join(" ", found.rest())).isEqualTo(rest);
    }
}
