package io.github.distributedleadership.core.people;

import io.github.distributedleadership.core.value.PlainText;

/**
 * A skill that a responsibility can need and a member can have, in one word: {@code phonics}, {@code data}.
 *
 * @param name the word, as {@link PlainText} allows
 */
public record Skill(String name) implements Comparable<Skill> {
    /** Checks the word and brings it to normal form C. */
    public Skill {
        name = PlainText.identifier(name, "the name of a skill");
    }

    /** {@return the skill of that name} */
    public static Skill of(String name) {
        return new Skill(name);
    }

    @Override
    public int compareTo(Skill other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
