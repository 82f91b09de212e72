package io.github.distributedleadership.rules.measure.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.rules.measure.Measure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesOverTimeTest {
    private static final RolesOverTime SEEN = RolesOverTime.builder(List.of("autumn", "spring", "summer"))
            .add("ana", "planning", "autumn", 3)
            .add("ben", "planning", "autumn", 1)
            .add("ben", "planning", "spring", 2)
            .add("ana", "coaching", "spring", 2)
            .add("ana", "planning", "spring", 0)
            .person("cleo")
            .build();

    @Test
    void the_worked_examples_come_out() {
        assertThat(SEEN.concentration("planning", "autumn")).hasToString("role-concentration = 0.625");
        assertThat(SEEN.multiplexity("spring")).hasToString("multiplexity = 1");
        assertThat(SEEN.multiplexity("autumn")).hasToString("multiplexity = 1");
        assertThat(SEEN.onTop("planning")).containsExactly(sorted("ana"), sorted("ben"), sorted());
        assertThat(SEEN.rotation("planning")).hasToString("turnover = 1");
        assertThat(SEEN.people()).containsExactly("ana", "ben", "cleo");
        assertThat(SEEN.roles()).containsExactly("coaching", "planning");
    }

    private static ImmutableSortedSet<String> sorted(String... names) {
        return ImmutableSortedSet.copyOf(names);
    }

    @Test
    void one_who_leads_in_two_roles_raises_multiplexity_and_two_in_one_do_not() {
        RolesOverTime one = RolesOverTime.builder(List.of("now"))
                .add("ana", "planning", "now", 1)
                .add("ana", "coaching", "now", 1)
                .build();
        RolesOverTime two = RolesOverTime.builder(List.of("now"))
                .add("ana", "planning", "now", 1)
                .add("ben", "planning", "now", 1)
                .build();
        assertThat(one.multiplexity("now")).hasToString("multiplexity = 2");
        assertThat(two.multiplexity("now")).hasToString("multiplexity = 1");
        assertThat(two.concentration("planning", "now")).hasToString("role-concentration = 0.5");
        assertThat(two.onTop("planning")).isEqualTo(List.of(Set.of("ana", "ben")));
    }

    @Test
    void its_values_say_what_they_mean_and_lie_within_their_ranges() {
        assertThat(RolesOverTime.measures())
                .extracting(Measure::id)
                .containsExactly("role-concentration", "multiplexity");
        RolesOverTime both = RolesOverTime.builder(List.of("now"))
                .add("ana", "planning", "now", 1)
                .add("ana", "coaching", "now", 1)
                .add("ben", "planning", "now", 1)
                .build();
        assertThat(both.multiplexity("now")).hasToString("multiplexity = 1.5");
        assertThat(RolesOverTime.measures().get(1).range().contains(1.5)).isTrue();
        assertThat(RolesOverTime.measures().get(0).range().contains(0.625)).isTrue();
    }

    @Test
    void nobody_led_is_undefined_and_not_0() {
        assertThat(SEEN.concentration("planning", "summer")).hasToString("role-concentration UNDEFINED: nobody led");
        assertThat(SEEN.concentration("coaching", "autumn")).hasToString("role-concentration UNDEFINED: nobody led");
        assertThat(SEEN.multiplexity("summer")).hasToString("multiplexity UNDEFINED: nobody led");
        assertThat(RolesOverTime.builder(List.of("now"))
                        .add("ana", "planning", "now", 1)
                        .build()
                        .rotation("planning"))
                .hasToString("turnover UNDEFINED: fewer than 2 periods");
    }

    @Test
    void amounts_add_up_and_what_was_built_stays_as_it_was() {
        RolesOverTime.Builder builder = RolesOverTime.builder(List.of("now"));
        builder.add("ana", "planning", "now", 1)
                .add("ana", "planning", "now", 1)
                .add("ben", "planning", "now", 2);
        RolesOverTime before = builder.build();
        builder.add("cleo", "planning", "now", 100);
        assertThat(before.concentration("planning", "now")).hasToString("role-concentration = 0.5");
        assertThat(before.evenness("planning")).hasToString("time-evenness UNDEFINED: fewer than 2 periods");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEN.rotation("planing"))
                .withMessage("there is no role \"planing\"; did you mean \"planning\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEN.multiplexity("sumer"))
                .withMessage("there is no period \"sumer\"; did you mean \"summer\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RolesOverTime.builder(List.of("now")).add("ana", "planning", "then", 1))
                .withMessage("there is no period \"then\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RolesOverTime.builder(List.of("now")).add("ana", "planning", "now", -1))
                .withMessage("what \"ana\" led must be 0 or more but was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RolesOverTime.builder(List.of("now", "now")))
                .withMessage("a period can stand in the order of time once, but twice stands now");
    }
}
