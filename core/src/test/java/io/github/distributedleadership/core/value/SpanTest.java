package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "P14D, P14D",
        "P2W, P14D",
        "p1y2m3d, P1Y2M3D",
        "PT4H, PT4H",
        "pt90m, PT1H30M",
        "P1DT12H, P1DT12H",
        "PT0.5S, PT0.5S",
        "P10000Y, P10000Y"
    })
    void it_is_written_as_iso_8601_writes_it(String text, String written) {
        assertThat(Span.parse(text)).hasToString(written).isEqualTo(Span.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "T4H",
                "14D",
                "P1DT",
                "P1D12H",
                "two weeks",
                "P1.5D",
                "P999999999W",
                "P99999999999D",
                "PT99999999999999999H"
            })
    void what_is_no_span_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse(text))
                .withMessage("not a span of time: \"" + text + "\"; write P14D, P3M, P1Y or PT4H");
    }

    @ParameterizedTest
    @CsvSource({"P0D, P0D", "PT0S, P0D", "P-1D, P-1D", "PT-4H, PT-4H", "P1DT-1H, P1DT-1H", "P1Y-1D, P1Y-1D"})
    void it_is_longer_than_nothing(String text, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse(text))
                .withMessage("a span of time must be longer than nothing but was " + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P10001Y", "P120001M", "P2147483647Y", "P3652426D", "PT87658224H"})
    void it_stays_within_the_calendar(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse(text))
                .withMessage("a span of time must be at most 10000 years but was " + text);
    }

    @Test
    void the_longest_span_covers_all_days() {
        Span longest = Span.parse("P10000Y3652425DT87658200H");
        assertThat(longest.covers(Moment.parse("9999-12-31"), Moment.parse("9999-12-31")))
                .isTrue();
        assertThat(longest.covers(Moment.parse("9999-12-31T23:00:00Z"), Moment.parse("9999-12-31T23:59:00Z")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // a month that ends early
        "P1M, 2025-01-31, 2025-02-28, true",
        "P1M, 2025-01-31, 2025-03-01, false",
        "P1M, 2024-01-31, 2024-02-29, true",
        // a leap day, and a year after one
        "P1Y, 2024-02-29, 2025-02-28, true",
        "P1Y, 2024-02-29, 2025-03-01, false",
        "P365D, 2024-02-29, 2025-02-28, true",
        // the end may come before the start is over
        "P1D, 2025-01-02, 2025-01-01, true",
        // part of a day counts as none where a day is all that is known
        "PT4H, 2025-01-01, 2025-01-01, true",
        "PT4H, 2025-01-01, 2025-01-02, false",
        "PT36H, 2025-01-01, 2025-01-02, true",
        "PT4H, 2025-01-01, 2025-01-01T23:00:00Z, true",
        "PT4H, 2025-01-01T01:00:00Z, 2025-01-01, true",
        // both know the time
        "PT4H, 2025-01-01T22:00:00Z, 2025-01-02T02:00:00Z, true",
        "PT4H, 2025-01-01T22:00:00Z, 2025-01-02T02:00:01Z, false",
        "P1D, 2025-01-01T22:00:00Z, 2025-01-02T22:00:00Z, true",
        "P1D, 2025-01-01T22:00:00Z, 2025-01-02T22:00:00.1Z, false",
        "P1MT1H, 2025-01-31T12:00:00Z, 2025-02-28T13:00:00Z, true",
        "P1MT1H, 2025-01-31T12:00:00Z, 2025-02-28T13:00:01Z, false"
    })
    void it_covers_what_lies_no_later(String span, String start, String end, boolean covered) {
        assertThat(Span.parse(span).covers(Moment.parse(start), Moment.parse(end)))
                .isEqualTo(covered);
    }
}
