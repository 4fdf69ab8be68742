package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            reports                                                | status
            a STATED                                               | STATED
            a ALLEGED                                              | ALLEGED
            a ALLEGED, b STATED                                    | STATED
            a ALLEGED, b ALLEGED, c STATED                         | ALLEGED
            a PLANNED, b ALLEGED                                   | PLANNED
            a DENIED, b ALLEGED                                    | ALLEGED
            a DENIED, b DENIED, c STATED                           | DENIED
            a>agency ALLEGED, b>agency ALLEGED, c STATED           | STATED
            a>agency ALLEGED, b>agency ALLEGED, c>other ALLEGED, d STATED | ALLEGED
            a ALLEGED, a ALLEGED, a ALLEGED, b STATED              | STATED
            a>b STATED, b STATED, c ALLEGED, d ALLEGED             | ALLEGED
            """)
    void theStatusOfMostIndependentSourcesHolds(String reports, Status status) {
        var read =
                Arrays.stream(reports.split(", ", -1)).map(ReadingTests::report).toList();
        var turned = new java.util.ArrayList<>(read);
        Collections.reverse(turned);

        assertThat(Reading.of(read).status()).isEqualTo(status);
        assertThat(Reading.of(turned)).isEqualTo(Reading.of(read));
    }

    @Test
    void amongTheReportsOfThatStatusTheMostExactDateHolds() {
        var vague = at("first", Status.STATED, PartialDate.parse("2024-06").period(), DAY);
        var exact = at("second", Status.STATED, PartialDate.parse("2024-06-19").period(), DAY.plusDays(1));
        var denied = at("third", Status.DENIED, PartialDate.parse("2024-06-18").period(), DAY.minusDays(5));

        var reading = Reading.of(List.of(vague, exact, denied));

        assertThat(reading)
                .isEqualTo(new Reading(
                        Status.STATED,
                        PartialDate.parse("2024-06-19").period(),
                        Optional.empty(),
                        DAY.minusDays(5),
                        "second",
                        List.of("first", "second", "third"),
                        List.of("first", "second", "third")));
    }

    @Test
    void ofTwoEquallyExactTheEarlierReportHolds() {
        var later = at("a", Status.STATED, PartialDate.parse("2024-06-20").period(), DAY.plusDays(1));
        var earlier = at("b", Status.STATED, PartialDate.parse("2024-06-19").period(), DAY);

        assertThat(Reading.of(List.of(later, earlier)).source()).isEqualTo("b");
    }

    @Test
    void papersThatRepeatOneAgencyAreSeveralSourcesAndOneOrigin() {
        var reading = Reading.of(List.of(report("tribune>afp STATED"), report("gazette>wire>afp STATED")));

        assertThat(reading.sources()).containsExactly("gazette", "tribune");
        assertThat(reading.origins()).containsExactly("afp");
    }

    /** Such as {@code paper>agency ALLEGED}: what paper has from agency. */
    private static Report report(String text) {
        var words = text.strip().split(" ", -1);
        var chain = List.of(words[0].split(">", -1));
        return new Report(
                chain.get(0),
                "whole text",
                Status.valueOf(words[1]),
                PartialDate.parse("2024-10").period(),
                Optional.empty(),
                Optional.empty(),
                chain.subList(1, chain.size()),
                DAY);
    }

    private static Report at(String source, Status status, Period period, LocalDate published) {
        return new Report(
                source, "whole text", status, period, Optional.empty(), Optional.empty(), List.of(), published);
    }
}
