package io.github.distributedleadership.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    private static String withheld(int minGroup, int... sizes) {
        StringBuilder text = new StringBuilder();
        for (boolean hidden : SmallGroups.withheld(sizes, minGroup)) {
            text.append(hidden ? 'x' : '.');
        }
        return text.toString();
    }

    @Test
    void a_single_small_group_takes_the_next_smallest_with_it() {
        assertThat(withheld(5, 3, 9, 6, 12)).isEqualTo("x.x.");
        assertThat(withheld(5, 3, 6, 6)).as("of equal ones the first").isEqualTo("xx.");
        assertThat(withheld(5, 3, 4, 6)).isEqualTo("xx.");
        assertThat(withheld(5, 5, 5)).isEqualTo("..");
        assertThat(withheld(5, 2)).isEqualTo("x");
        assertThat(withheld(5)).isEmpty();
    }

    @Test
    void small_groups_that_are_few_together_take_the_next_smallest_with_them() {
        assertThat(withheld(5, 5, 5, 1, 1)).isEqualTo("x.xx");
        assertThat(withheld(5, 2, 3, 6, 7)).as("five together are enough").isEqualTo("xx..");
        assertThat(withheld(5, 1, 1, 1, 1, 9, 8)).isEqualTo("xxxx.x");
        assertThat(withheld(5, 1, 1)).isEqualTo("xx");
        assertThat(withheld(9, 1, 2, 3, 9, 9, 10)).isEqualTo("xxxx..");
    }

    @Test
    void a_group_of_nobody_hides_nothing() {
        assertThat(withheld(5, 0, 9, 6)).isEqualTo("...");
        assertThat(withheld(5, 0, 2, 6)).isEqualTo(".xx");
        assertThat(withheld(1, 0, 1, 2)).isEqualTo("...");
    }

    @Property(tries = 300)
    void never_is_exactly_one_of_several_withheld_and_no_small_one_is_told(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 9) Integer> given) {
        int[] sizes = given.stream().mapToInt(Integer::intValue).toArray();
        boolean[] hidden = SmallGroups.withheld(sizes, 5);
        int count = 0;
        int people = 0;
        for (int group = 0; group < sizes.length; group++) {
            count += hidden[group] ? 1 : 0;
            people += hidden[group] ? sizes[group] : 0;
            assertThat(hidden[group] || sizes[group] >= 5).isTrue();
        }
        assertThat(count).isNotEqualTo(1);
        assertThat(count == 0 || count == sizes.length || people >= 5).isTrue();
        assertThat(count == 0).isEqualTo(Arrays.stream(sizes).allMatch(size -> size >= 5));
    }
}
