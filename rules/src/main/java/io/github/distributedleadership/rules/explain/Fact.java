package io.github.distributedleadership.rules.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.value.Numbers;
import java.time.LocalDate;

/**
 * One value that a finding rests on: a count, an amount, a text, a word of a closed list, a list of ids or a day.
 *
 * <p>A fact about a named person's competence, marks, trust or ratings is {@linkplain #isPersonal() personal}. It is kept
 * like any other, so that a computation can be followed, but a renderer leaves it out unless told to show people, and
 * {@code toString} always does.
 *
 * <pre>{@code
 * Fact.count(6);                       // 6
 * Fact.amount(0.0312499);              // 0.0312 in a sentence, 0.0312499 in the data
 * Fact.ids(List.of("ben", "ana"));     // ana and ben
 * Fact.amount(0.8).asPersonal();       // (personal; shown on request)
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when value and flag are equal.
 */
public sealed interface Fact {
    /** {@return how many} */
    static Count count(long value) {
        return new Count(value, false);
    }

    /** {@return how much, as any finite number} */
    static Amount amount(double value) {
        return new Amount(value, false);
    }

    /** {@return a word or a name} */
    static Text text(String value) {
        return new Text(value, false);
    }

    /** {@return a word of a closed list: {@code SHARED_IN_NAME_ONLY} in data, "shared in name only" in a sentence} */
    static Word word(Enum<?> value) {
        return Words.of(value);
    }

    /** {@return a word of a closed list, and what a sentence says for it} */
    static Word word(Enum<?> value, String inWords) {
        return new Word(value.name(), inWords, false);
    }

    /** {@return a list of ids, sorted, each once} */
    static Ids ids(Iterable<String> value) {
        return new Ids(ImmutableList.copyOf(value), false);
    }

    /** {@return a day} */
    static Day day(LocalDate value) {
        return new Day(value, false);
    }

    /** {@return whether it tells about a named person what is shown only when asked for} */
    boolean isPersonal();

    /** {@return the same fact, marked as personal} */
    Fact asPersonal();

    /**
     * How many.
     *
     * @param value the number
     * @param isPersonal whether it is shown only when asked for
     */
    record Count(long value, boolean isPersonal) implements Fact {
        @Override
        public Count asPersonal() {
            return new Count(value, true);
        }

        @Override
        public String toString() {
            return isPersonal ? Wording.WITHHELD : Long.toString(value);
        }
    }

    /**
     * How much. Kept exact; a sentence shows three decimals, or three significant digits below 0.1.
     *
     * @param value any finite number; -0.0 becomes 0.0
     * @param isPersonal whether it is shown only when asked for
     */
    record Amount(double value, boolean isPersonal) implements Fact {
        /** Refuses what is not finite: a finding has a number or says why there is none. */
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an amount must be a finite number but was " + value);
            }
            value = value + 0.0; // -0.0 would be unequal to 0.0
        }

        @Override
        public Amount asPersonal() {
            return new Amount(value, true);
        }

        @Override
        public String toString() {
            return isPersonal ? Wording.WITHHELD : Numbers.plain(value);
        }
    }

    /**
     * A word of a closed list.
     *
     * @param value the word, as data has it: upper case with underscores
     * @param inWords what a sentence says for it
     * @param isPersonal whether it is shown only when asked for
     */
    record Word(String value, String inWords, boolean isPersonal) implements Fact {
        @Override
        public Word asPersonal() {
            return new Word(value, inWords, true);
        }

        @Override
        public String toString() {
            return isPersonal ? Wording.WITHHELD : value;
        }
    }

    /**
     * A word or a name. It may hold any characters; renderers escape them.
     *
     * @param value the text
     * @param isPersonal whether it is shown only when asked for
     */
    record Text(String value, boolean isPersonal) implements Fact {
        @Override
        public Text asPersonal() {
            return new Text(value, true);
        }

        @Override
        public String toString() {
            return isPersonal ? Wording.WITHHELD : value;
        }
    }

    /**
     * A list of ids. A sentence shows the first of them and says how many more there are.
     *
     * @param value the ids, sorted, each once
     * @param isPersonal whether it is shown only when asked for
     */
    record Ids(ImmutableList<String> value, boolean isPersonal) implements Fact {
        /** Sorts the ids and drops those given twice. */
        public Ids {
            if (!areInOrder(value)) {
                value = ImmutableSortedSet.copyOf(value).asList();
            }
        }

        private static boolean areInOrder(ImmutableList<String> ids) {
            for (int i = 1; i < ids.size(); i++) {
                if (ids.get(i - 1).compareTo(ids.get(i)) >= 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Ids asPersonal() {
            return new Ids(value, true);
        }

        @Override
        public String toString() {
            return isPersonal ? Wording.WITHHELD : value.toString();
        }
    }

    /**
     * A day.
     *
     * @param value the day
     * @param isPersonal whether it is shown only when asked for
     */
    record Day(LocalDate value, boolean isPersonal) implements Fact {
        @Override
        public Day asPersonal() {
            return new Day(value, true);
        }

        @Override
        public String toString() {
            return isPersonal ? Wording.WITHHELD : value.toString();
        }
    }
}
