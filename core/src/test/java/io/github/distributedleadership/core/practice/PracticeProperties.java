package io.github.distributedleadership.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PracticeProperties {
    @Property(tries = 500)
    void the_order_in_which_records_were_given_changes_nothing(@ForAll Random random) {
        Practice given = Practices.practice(random);
        Practice shuffled = shuffled(given, random);
        assertThat(shuffled).isEqualTo(given).hasSameHashCodeAs(given).hasToString(given.toString());
    }

    @Property(tries = 500)
    void no_record_is_lost_and_none_is_taken_for_another(@ForAll Random random) {
        List<Reflection> reflections = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            reflections.add(Practices.reflection(random));
        }
        reflections.add(reflections.get(0));
        Practice practice = Practice.builder().reflections(reflections).build();
        assertThat(practice.reflections()).containsExactlyInAnyOrderElementsOf(reflections);
    }

    @Property(tries = 500)
    void each_list_is_in_order(@ForAll Random random) {
        Practice practice = Practices.practice(random);
        assertThat(Ordering.natural().isOrdered(practice.decisions())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.initiatives())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.feedback())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.reflections())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.coaching())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.trust())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.claims())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.answers())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.allocations())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.surveys())).isTrue();
        assertThat(Ordering.natural().isOrdered(practice.responses())).isTrue();
    }

    private static Practice shuffled(Practice practice, Random random) {
        return Practice.builder()
                .decisions(shuffled(practice.decisions(), random))
                .initiatives(shuffled(practice.initiatives(), random))
                .feedback(shuffled(practice.feedback(), random))
                .reflections(shuffled(practice.reflections(), random))
                .coaching(shuffled(practice.coaching(), random))
                .trust(shuffled(practice.trust(), random))
                .claims(shuffled(practice.claims(), random))
                .answers(shuffled(practice.answers(), random))
                .allocations(shuffled(practice.allocations(), random))
                .surveys(shuffled(practice.surveys(), random))
                .responses(shuffled(practice.responses(), random))
                .build();
    }

    private static <T> List<T> shuffled(ImmutableList<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
