package io.github.distributedleadership.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentTest {
    private static final Map<String, Integer> COUNTS = Map.of("support", 10, "supervision", 3, "coherent-team", 10);

    @Test
    void its_structure_makes_the_items_of_a_survey() {
        List<SurveyItem> items = Instrument.DLI.items(COUNTS);
        assertThat(items).hasSize(Instrument.DLI.items().orElseThrow());
        assertThat(items.get(0)).isEqualTo(new SurveyItem(ItemId.of("coherent-team-1"), "coherent-team", false));
        assertThat(items.get(22).id()).isEqualTo(ItemId.of("supervision-3"));
        Survey survey = Survey.builder()
                .id(SurveyId.of("spring"))
                .items(items)
                .scale(Scale.ONE_TO_FIVE)
                .at(Moment.of(LocalDate.of(2026, 3, 2)))
                .build();
        assertThat(survey.items()).hasSize(23);
    }

    @Test
    void each_is_found_by_its_id_and_asks_about_something() {
        for (Instrument each : Instrument.all()) {
            assertThat(Instrument.find(each.id())).contains(each);
            assertThat(each.constructs()).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(Instrument.find("MLQ")).isEmpty();
        assertThat(Instrument.DLRS.items()).as("versions differ").isEmpty();
    }

    @Test
    void numbers_that_do_not_fit_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.DLI.items(Map.of("support", 10, "trust", 2)))
                .withMessage(
                        "DLI asks about coherent-team, support, supervision, each of which needs a number of items, but"
                                + " these do not fit: coherent-team, supervision, trust");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.DLI.items(Map.of("support", 10, "supervision", 0, "coherent-team", 10)))
                .withMessage("there must be at least 1 item about supervision but there were 0");
    }
}
