package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
    @Test
    void one_letter_too_many_too_few_wrong_or_swapped_is_near() {
        assertThat(NearMiss.of("benn", List.of("ben"))).hasValue("ben");
        assertThat(NearMiss.of("be", List.of("ben"))).hasValue("ben");
        assertThat(NearMiss.of("bob", List.of("rob"))).hasValue("rob");
        assertThat(NearMiss.of("bne", List.of("ben"))).hasValue("ben");
    }

    @Test
    void case_does_not_count() {
        assertThat(NearMiss.of("BEN", List.of("rob", "Ben"))).hasValue("Ben");
    }

    @Test
    void one_slip_in_three_letters_is_near_and_three_at_most() {
        assertThat(NearMiss.of("abcde", List.of("abcxy"))).isEmpty();
        assertThat(NearMiss.of("abcdef", List.of("abcdxy"))).hasValue("abcdxy");
        assertThat(NearMiss.of("abcdefghijklm", List.of("abcdefghi1234"))).isEmpty();
        assertThat(NearMiss.of("abcdefghijklm", List.of("abcdefghij123"))).hasValue("abcdefghij123");
    }

    @Test
    void of_equals_the_first_by_text_is_meant() {
        assertThat(NearMiss.of("bob", List.of("rob", "bo", "bobb"))).hasValue("bo");
        assertThat(NearMiss.of("bob", List.of("bobb", "bo", "rob"))).hasValue("bo");
    }

    @Test
    void long_words_have_a_near_miss_and_texts_have_none() {
        String word = "a".repeat(200);
        assertThat(NearMiss.of(word + "b", List.of(word, word + "cd"))).hasValue(word);
        assertThat(NearMiss.of("a".repeat(257), List.of("a".repeat(256)))).isEmpty();
    }

    @Test
    void the_question_stands_at_the_end_of_a_message() {
        assertThat(NearMiss.question("bob", List.of("rob"))).isEqualTo("; did you mean \"rob\"?");
        assertThat(NearMiss.question("bob", List.of("alexander"))).isEmpty();
        assertThat(NearMiss.question("bob", List.of())).isEmpty();
    }
}
