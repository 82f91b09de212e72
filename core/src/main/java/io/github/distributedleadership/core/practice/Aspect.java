package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Locale;

/**
 * What a feedback is about: one of five words that rules read, or a word of one's own.
 *
 * @param word lower case with hyphens for the five; as given for a word of one's own
 */
public record Aspect(String word) implements Comparable<Aspect> {
    /** Leading: whom the giver looks to. */
    public static final Aspect LEADERSHIP = new Aspect("leadership");
    /** Help received. */
    public static final Aspect SUPPORT = new Aspect("support");
    /** Questioning of what is. */
    public static final Aspect CHALLENGE = new Aspect("challenge");
    /** Seeing and naming what somebody does well. */
    public static final Aspect RECOGNITION = new Aspect("recognition");
    /** Working together. */
    public static final Aspect COLLABORATION = new Aspect("collaboration");

    /** {@return the five words that rules read} */
    public static ImmutableList<Aspect> known() {
        return ImmutableList.of(LEADERSHIP, SUPPORT, CHALLENGE, RECOGNITION, COLLABORATION);
    }

    /** Checks the word, and writes one of the five in lower case. */
    public Aspect {
        word = PlainText.word(word, "an aspect");
        String lower = word.toLowerCase(Locale.ROOT);
        word = switch (lower) {
            case "leadership", "support", "challenge", "recognition", "collaboration" -> lower;
            default -> word;
        };
    }

    /** {@return the aspect of that word, in any case} */
    public static Aspect of(String word) {
        return new Aspect(word);
    }

    @Override
    public int compareTo(Aspect other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
