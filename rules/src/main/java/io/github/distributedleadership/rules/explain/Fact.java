package io.github.distributedleadership.rules.explain;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/**
 * One value that a finding rests on: a count, an amount, a text, a word of a closed list, an id, a list of ids or a day.
 *
 * <p>A fact about a named person's competence, marks, trust or ratings is {@linkplain #isPersonal() personal}. It is kept
 * like any other, so that a computation can be followed, but a renderer leaves it out unless told to show people, and
 * {@code toString} always does.
 *
 * <pre>{@code
 * Fact.count(6);                       // 6
 * Fact.amount(0.0312499);              // 0.0312 in a sentence, 0.0312499 in the data
 * Fact.members(List.of(ben, ana));     // ana and ben; {"member": "ana"} and {"member": "ben"} in the data
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

    /** {@return the id of something of that kind, as a sentence shows it} */
    static Id id(IdKind kind, String value) {
        return new Id(kind, value, false);
    }

    /** {@return that member} */
    static Id member(MemberId value) {
        return id(IdKind.MEMBER, value.value());
    }

    /** {@return that member or team} */
    static Id party(Party value) {
        return id(IdKind.PARTY, value.reference());
    }

    /** {@return that responsibility} */
    static Id responsibility(ResponsibilityId value) {
        return id(IdKind.RESPONSIBILITY, value.value());
    }

    /** {@return that scope} */
    static Id scope(Scope value) {
        return id(IdKind.SCOPE, value.reference());
    }

    /** {@return a list of words that are ids of nothing else, sorted, each once} */
    static Ids ids(Iterable<String> value) {
        return ids(IdKind.OTHER, value);
    }

    /** {@return a list of ids of things of that kind, as a sentence shows them, sorted, each once} */
    static Ids ids(IdKind kind, Iterable<String> value) {
        return new Ids(kind, ImmutableList.copyOf(value), false);
    }

    /** {@return those fields and tables, each once} */
    static Ids fields(Collection<FieldId> value) {
        return ids(IdKind.FIELD, Collections2.transform(value, FieldId::toString));
    }

    /** {@return those members, each once} */
    static Ids members(Collection<MemberId> value) {
        return ids(IdKind.MEMBER, Collections2.transform(value, MemberId::value));
    }

    /** {@return those members and teams, each once} */
    static Ids parties(Collection<? extends Party> value) {
        return ids(IdKind.PARTY, Collections2.transform(value, Party::reference));
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
     * One id, and of what it is.
     *
     * @param kind of what it is the id
     * @param value the id, as a sentence shows it: {@code ana}, {@code team:literacy}
     * @param isPersonal whether it is shown only when asked for
     */
    record Id(IdKind kind, String value, boolean isPersonal) implements Fact {
        @Override
        public Id asPersonal() {
            return new Id(kind, value, true);
        }

        @Override
        public String toString() {
            return isPersonal ? Wording.WITHHELD : value;
        }
    }

    /**
     * A list of ids, and of what they are. A sentence shows the first of them and says how many more there are.
     *
     * @param kind of what they are the ids
     * @param value the ids, as a sentence shows them, sorted, each once
     * @param isPersonal whether it is shown only when asked for
     */
    record Ids(IdKind kind, ImmutableList<String> value, boolean isPersonal) implements Fact {
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
            return new Ids(kind, value, true);
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
        private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        /** {@return the day as sentences name it: "30 November 2025"} */
        public static String inWords(LocalDate day) {
            return IN_WORDS.format(day);
        }

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
