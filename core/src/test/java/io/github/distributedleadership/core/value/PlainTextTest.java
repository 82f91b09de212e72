package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String EMOJI = "\ud83d\ude00";
    private static final String E_ACUTE = "\u00e9";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "no",
                "1",
                "007",
                "~",
                "a b",
                "x: y",
                "decision:d1",
                "Member:ana",
                "team",
                "\u00e9t\u00e9",
                "\u65e5\u672c",
                EMOJI,
                "a\u00a0b",
                "\u202eright to left"
            })
    void any_plain_text_is_an_id(String text) {
        assertThat(PlainText.identifier(text, "an id")).isEqualTo(text);
    }

    @Test
    void text_is_brought_to_normal_form_c() {
        assertThat(PlainText.identifier("e\u0301t" + E_ACUTE, "an id")).isEqualTo(E_ACUTE + "t" + E_ACUTE);
    }

    @Test
    void plain_text_is_kept_without_a_copy() {
        String text = "ana of the hills";
        assertThat(PlainText.word(text, "a word")).isSameAs(text);
        assertThat(PlainText.word(E_ACUTE, "a word")).isSameAs(E_ACUTE);
    }

    @Test
    void it_may_have_256_characters() {
        for (String character : new String[] {"a", E_ACUTE, "e\u0301", EMOJI}) {
            String longest = character.repeat(256);
            assertThat(PlainText.word(longest, "a word").codePoints()).hasSize(256);
            refused(
                    longest + character,
                    "a word must have at most 256 characters but has 257: \""
                            + PlainText.word(character, "a word").repeat(60) + "\u2026\"");
        }
    }

    @Test
    void it_must_not_be_empty() {
        refused("", "a word must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", " ", "\ta", "a\n", "\u00a0a", "a\u3000", "\u2028", "a\u2003"})
    void it_has_no_space_at_its_ends(String text) {
        refused(text, "a word must not begin or end with a space but was \"" + PlainText.excerpt(text) + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0000",
        "0009, U+0009",
        "000a, U+000A",
        "007f, U+007F",
        "0085, U+0085",
        "2028, U+2028",
        "2029, U+2029",
        "d83d, U+D83D",
        "de00, U+DE00"
    })
    void it_has_no_control_character_and_no_half_of_a_character(String hex, String shown) {
        char forbidden = (char) Integer.parseInt(hex, 16);
        refused("a" + forbidden + "b", "a word must not contain the character " + shown + " but was \"a\ufffdb\"");
    }

    @ParameterizedTest
    @CsvSource({"member:ana, member:", "team:literacy, team:", "responsibility:, responsibility:"})
    void an_id_does_not_begin_like_a_reference(String text, String mark) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.identifier(text, "an id"))
                .withMessage("an id must not begin with \"" + mark + "\" but was \"" + text + "\"; give the bare id");
        assertThat(PlainText.word(text, "a word")).isEqualTo(text);
    }

    @Test
    void an_excerpt_has_sixty_characters_at_most() {
        assertThat(PlainText.excerpt(EMOJI.repeat(60))).isEqualTo(EMOJI.repeat(60));
        assertThat(PlainText.excerpt(EMOJI.repeat(61))).isEqualTo(EMOJI.repeat(60) + "\u2026");
        assertThat(PlainText.excerpt("")).isEmpty();
    }

    @Test
    void an_excerpt_shows_what_cannot_be_printed() {
        assertThat(PlainText.excerpt("a\n\u001b[31m\ud83d")).isEqualTo("a\ufffd\ufffd[31m\ufffd");
    }

    private static void refused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.word(text, "a word"))
                .withMessage(message);
    }
}
