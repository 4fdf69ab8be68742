package dev.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.EntenteException;
import dev.entente.UsageException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchOrderTests {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 28);

    private static final URI SERVER = URI.create(FetchOrder.GDELT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://data.gdeltproject.org,  http://data.gdeltproject.org
            https://mirror.example/a/,     https://mirror.example/a
            http://localhost:8080//,       http://localhost:8080
            """)
    void aServerIsAnAddress(String written, String server) {
        assertThat(FetchOrder.server(written)).hasToString(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "ftp://a", "file:///a", "http:///a", "http://a b", "http://a?b=c", "http://a#b"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> FetchOrder.server(written))
                .isInstanceOf(UsageException.class)
                .hasMessageEndingWith("' is not the address of a server");
    }

    @Test
    void aPeriodHasADay() {
        assertThatThrownBy(() -> new FetchOrder(DAY, DAY, Path.of("x"), SERVER, false, 4, 5))
                .isInstanceOf(UsageException.class)
                .hasMessage("from 2024-10-28 until 2024-10-28 is no day at all")
                .extracting(e -> ((EntenteException) e).hint())
                .isEqualTo("--until is the first day after: the day of 2024-10-28 alone is --from 2024-10-28"
                        + " --until 2024-10-29.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  5, --parallel 0 is not from 1 to 16
            17, 5, --parallel 17 is not from 1 to 16
            4,  0, --tries 0 is not from 1 to 50
            """)
    void aServerIsNotStormed(int parallel, int tries, String problem) {
        assertThatThrownBy(() -> new FetchOrder(DAY, DAY.plusDays(1), Path.of("x"), SERVER, false, parallel, tries))
                .isInstanceOf(UsageException.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | PT2M
            0                             | PT0S
            -1                            |
            soon                          |
            9999999999                    |
            """)
    void aWaitIsANumberOfSeconds(String header, String wait) {
        assertThat(QuietTime.wait(header).map(Object::toString).orElse(null)).isEqualTo(wait);
    }
}
