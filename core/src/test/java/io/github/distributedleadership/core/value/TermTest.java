package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void it_holds_from_its_start_until_the_day_before_its_end() {
        Term year = Term.between(DAY, DAY.plusYears(1));
        assertThat(year.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(year.holdsOn(DAY)).isTrue();
        assertThat(year.holdsOn(DAY.plusYears(1).minusDays(1))).isTrue();
        assertThat(year.holdsOn(DAY.plusYears(1))).isFalse();
    }

    @Test
    void without_ends_it_holds_always() {
        assertThat(Term.ALWAYS.isAlways()).isTrue();
        assertThat(Term.ALWAYS.holdsOn(LocalDate.MIN)).isTrue();
        assertThat(Term.ALWAYS.holdsOn(LocalDate.MAX)).isTrue();
        assertThat(Term.of(Optional.empty(), Optional.empty())).isSameAs(Term.ALWAYS);
        assertThat(Term.builder().build()).isEqualTo(Term.ALWAYS);
    }

    @Test
    void with_a_start_it_is_open() {
        assertThat(Term.since(DAY).isAlways()).isFalse();
        assertThat(Term.since(DAY).holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(Term.since(DAY).holdsOn(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2025-09-01",
        "2025-09-02, 2025-09-01",
        "2025-09-01T08:00:00Z, 2025-09-01T17:00:00Z",
        "2025-09-01T08:00:00Z, 2025-09-01"
    })
    void it_holds_on_at_least_one_day(String start, String end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.builder()
                        .start(Moment.parse(start))
                        .end(Moment.parse(end))
                        .build())
                .withMessage("a term must end after the day on which it begins but was from " + start + " until " + end
                        + "; until is the first day on which it is over");
    }

    @Test
    void terms_are_ordered_by_start_always_first_then_by_end_open_last() {
        Term ended = Term.of(Optional.empty(), Optional.of(Moment.of(DAY)));
        Term longer = Term.between(DAY, DAY.plusDays(2));
        Term shorter = Term.between(DAY, DAY.plusDays(1));
        Term later = Term.between(DAY.plusDays(1), DAY.plusDays(2));
        assertThat(Stream.of(later, Term.since(DAY), longer, shorter, Term.ALWAYS, ended)
                        .sorted())
                .containsExactly(ended, Term.ALWAYS, shorter, longer, Term.since(DAY), later);
    }
}
