package io.github.distributedleadership.benchmarks.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedDifferenceTest {
    private static AllowedDifference entry(String yaml) throws IOException {
        return AllowedDifference.parse("- " + yaml).get(0);
    }

    /** Whether that entry allows all that differs between two results of {@code assess}. */
    private static boolean allows(String yaml, String before, String after) throws IOException {
        List<Difference> differences =
                Differences.between(new Answer(0, before, ""), new Answer(0, after, ""), Form.JSON);
        AllowedDifference entry = entry(yaml);
        return !differences.isEmpty() && differences.stream().allMatch(each -> entry.allows("assess", each));
    }

    @Test
    void the_list_that_stands_can_be_read() throws IOException {
        assertThat(AllowedDifference.standing()).isNotNull();
    }

    @Test
    void a_star_is_one_name_or_number_and_two_are_any_way_down() throws IOException {
        String before = "{\"r\":[{\"facts\":{\"n\":1}}]}";
        String after = "{\"r\":[{\"facts\":{\"n\":2}}]}";
        assertThat(allows("{where: 'r[*].facts.*', reason: meant}", before, after))
                .isTrue();
        assertThat(allows("{where: 'r[*].*', reason: meant}", before, after)).isFalse();
        assertThat(allows("{where: 'r[*].**', reason: meant}", before, after)).isTrue();
        assertThat(allows("{where: 'r[0].facts.n', reason: meant}", before, after))
                .isTrue();
        assertThat(allows("{where: 'r[1].facts.n', reason: meant}", before, after))
                .isFalse();
    }

    @Test
    void command_and_values_must_fit_as_well() throws IOException {
        String before = "{\"a\":\"x 1\"}";
        String after = "{\"a\":\"y\"}";
        assertThat(allows("{command: assess, where: a, old: 'x \\d', new: y, reason: meant}", before, after))
                .isTrue();
        assertThat(allows("{command: plan, where: a, reason: meant}", before, after))
                .isFalse();
        assertThat(allows("{line: '^ass', where: a, reason: meant}", before, after))
                .isTrue();
        assertThat(allows("{line: 'town.yaml', where: a, reason: meant}", before, after))
                .isFalse();
        assertThat(allows("{where: a, old: x, reason: meant}", before, after)).isFalse();
        assertThat(allows("{where: a, new: z, reason: meant}", before, after)).isFalse();
    }

    @Test
    void a_typed_id_is_the_id_within_an_object_that_says_of_what_it_is() throws IOException {
        String entry = "{where: '**', as: typed-ids, reason: meant}";
        assertThat(allows(entry, "{\"a\":\"ana\"}", "{\"a\":{\"member\":\"ana\"}}"))
                .isTrue();
        assertThat(allows(entry, "{\"a\":\"team:t\"}", "{\"a\":{\"team\":\"t\"}}"))
                .isTrue();
        assertThat(allows(entry, "{\"a\":[\"x\",\"y\"]}", "{\"a\":[{\"team\":\"x\"},{\"responsibility\":\"y\"}]}"))
                .isTrue();
        assertThat(allows(entry, "{\"a\":\"ana\"}", "{\"a\":{\"member\":\"ben\"}}"))
                .isFalse();
        assertThat(allows(entry, "{\"a\":\"ana\"}", "{\"a\":{\"goal\":\"ana\"}}"))
                .isFalse();
        assertThat(allows(entry, "{\"a\":\"ana\"}", "{\"a\":\"ben\"}")).isFalse();
    }

    @Test
    void an_entry_needs_a_reason_and_has_no_other_fields() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("{where: a}"))
                .withMessage("an allowed difference needs where and reason: {\"where\":\"a\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("{where: a, reason: meant, path: b}"))
                .withMessageStartingWith("an allowed difference has no field \"path\"");
    }
}
