package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-30",
                "0000-01-01",
                "9999-12-31",
                "2024-02-29",
                "2025-11-30T08:15:00Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z"
            })
    void it_reads_what_it_writes(String text) {
        assertThat(Moment.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30T08:15Z, 2025-11-30, 2025-11-30T08:15:00Z",
        "2025-11-30T23:30:00-02:00, 2025-12-01, 2025-12-01T01:30:00Z",
        "2025-12-01T00:30:00+02:00, 2025-11-30, 2025-11-30T22:30:00Z",
        "-0001-12-31T23:30:00-01:00, 0000-01-01, 0000-01-01T00:30:00Z"
    })
    void an_instant_counts_on_its_day_in_utc(String text, LocalDate day, String written) {
        assertThat(Moment.parse(text).day()).isEqualTo(day);
        assertThat(Moment.parse(text).instant()).hasValue(Instant.parse(written));
        assertThat(Moment.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-29",
                "2025-13-01",
                "2025-11-3",
                "30.11.2025",
                "2025-11-30T08:15:00",
                "2025-11-30T24:00:00Z",
                "2025-11-30 08:15:00Z",
                "today"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(text))
                .withMessage("not a date: \"" + text
                        + "\"; write a day such as 2025-11-30 or an instant such as 2025-11-30T08:15:00Z");
    }

    @ParameterizedTest
    @CsvSource({"-0001-01-01, -0001-01-01", "+10000-01-01, +10000-01-01", "+999999999-12-31, +999999999-12-31"})
    void years_lie_from_0000_to_9999(String day, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.of(LocalDate.parse(day)))
                .withMessage("a date must lie in the years 0000 to 9999 but was " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "-0001-12-31T23:59:59Z, -0001-12-31",
        "+10000-01-01T00:00:00Z, +10000-01-01",
        "+1000000000-12-31T23:59:59.999999999Z, +1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z, -1000000000-01-01T00:00:00Z"
    })
    void instants_lie_in_these_years_too(String instant, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.of(Instant.parse(instant)))
                .withMessage("a date must lie in the years 0000 to 9999 but was " + shown);
    }

    @Test
    void a_day_comes_before_all_instants_of_the_day() {
        assertThat(java.util.stream.Stream.of(
                                "2025-12-01", "2025-11-30T00:00:00Z", "2025-11-30", "2025-11-30T00:00:00.000000001Z")
                        .map(Moment::parse)
                        .sorted()
                        .map(Moment::toString))
                .containsExactly("2025-11-30", "2025-11-30T00:00:00Z", "2025-11-30T00:00:00.000000001Z", "2025-12-01");
    }
}
