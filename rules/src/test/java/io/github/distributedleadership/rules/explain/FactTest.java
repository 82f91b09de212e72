package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
    static List<Fact> oneOfEachKind() {
        return List.of(
                Fact.count(6),
                Fact.amount(0.8),
                Fact.text("ana"),
                Fact.word(Evidence.PAPER),
                Fact.ids(List.of("ana", "ben")),
                Fact.day(LocalDate.of(2025, 10, 2)));
    }

    @Test
    void each_kind_prints_its_value() {
        assertThat(oneOfEachKind())
                .extracting(Fact::toString)
                .containsExactly("6", "0.8", "ana", "PAPER", "[ana, ben]", "2025-10-02");
    }

    @Test
    void a_word_of_a_closed_list_is_upper_case_in_data_and_plain_in_a_sentence() {
        Fact.Word word = Fact.word(FindingOutcome.SPEAKS_AGAINST);
        assertThat(word).hasToString("SPEAKS_AGAINST");
        assertThat(word.inWords()).isEqualTo("speaks against");
        assertThat(FindingTest.begun(Template.of("this {word} it"))
                        .fact("word", word)
                        .build()
                        .message())
                .isEqualTo("this speaks against it");
        assertThat(Fact.word(Evidence.PAPER, "on paper").inWords()).isEqualTo("on paper");
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void a_personal_fact_keeps_its_value_but_never_prints_it_by_itself(Fact fact) {
        assertThat(fact.isPersonal()).isFalse();
        assertThat(fact.asPersonal().isPersonal()).isTrue();
        assertThat(fact.asPersonal())
                .hasToString("(personal; shown on request)")
                .isNotEqualTo(fact);
        assertThat(fact.asPersonal()).isEqualTo(fact.asPersonal().asPersonal());
        assertThat(fact.asPersonal()).hasSameHashCodeAs(fact.asPersonal());
    }

    @Test
    void ids_are_sorted_and_each_there_once() {
        assertThat(Fact.ids(List.of("ben", "ana", "ben")).value()).containsExactly("ana", "ben");
        assertThat(Fact.ids(List.of("ben", "ana"))).isEqualTo(Fact.ids(List.of("ana", "ben")));
    }

    @Test
    void ids_in_order_are_not_copied() {
        ImmutableList<String> ordered = ImmutableList.of("ana", "ben");
        assertThat(Fact.ids(ordered).value()).isSameAs(ordered);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void an_amount_is_finite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.amount(value))
                .withMessage("an amount must be a finite number but was " + value);
    }

    @Test
    void minus_zero_is_zero() {
        assertThat(Fact.amount(-0.0)).isEqualTo(Fact.amount(0.0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "0.5, 0.5",
        "0.25, 0.25",
        "0.125, 0.125",
        "0.4166666666666667, 0.417",
        "0.1, 0.1",
        "0.101, 0.101",
        "1.01, 1.01",
        "-0.777777, -0.778",
        "3.487923, 3.488",
        "12345.6789, 12345.679",
        "0.9994, 0.999",
        "0.99966, 0.99966",
        "0.999654321, 0.999654",
        "0.999999999, 0.999999999",
        "0.9999999999, 1",
        "-0.99999, -0.99999",
        "0.03125, 0.0312",
        "0.099999, 0.1",
        "0.001234567, 0.00123",
        "-0.00000123456, -0.00000123",
        "1e12, 1000000000000",
        "123456789012345678, 123456789012345680",
        "1e300, 1.0E300",
        "1e-300, 1.0E-300",
        "4.9e-324, 4.9E-324"
    })
    void an_amount_shows_three_decimals_and_three_digits_of_what_is_near_0_or_1(double value, String expected) {
        assertThat(FindingTest.begun(Template.of("{x}"))
                        .amount("x", value)
                        .build()
                        .message())
                .isEqualTo(expected);
    }

    @Test
    void the_data_stays_exact() {
        assertThat(Fact.amount(0.4166666666666667).value()).isEqualTo(0.4166666666666667);
        assertThat(Fact.amount(0.4166666666666667)).hasToString("0.4166666666666667");
    }
}
