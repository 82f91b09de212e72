package io.github.distributedleadership.core.description.row;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.core.value.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value a field holds: what it refers to, and what becomes of it in a copy of its row.
 *
 * <p>The kinds are those that stand here, sets, lists and maps of them, the constants of enums, and objects with fields of
 * their own. Whoever does something with rows does it by their kinds.
 *
 * @param <V> the type of the value
 */
public sealed interface Kind<V> permits Kind.Plain, Kind.Words, Kind.Constant, Kind.Elements, Kind.Entries, Kind.Part {
    /** A member. */
    Kind<MemberId> MEMBER = new Plain<>((id, to) -> to.member(id), (id, found) -> found.to(Table.MEMBERS, id, ""));
    /** A team. */
    Kind<TeamId> TEAM = new Plain<>((id, to) -> to.team(id), (id, found) -> found.to(Table.TEAMS, id, ""));
    /** A member or a team. */
    Kind<Party> PARTY = new Plain<>((party, to) -> to.party(party), (party, found) -> Plain.party(party, found, ""));
    /** A goal. */
    Kind<GoalId> GOAL = Plain.referringTo(Table.GOALS);
    /** A responsibility. */
    Kind<ResponsibilityId> RESPONSIBILITY = Plain.referringTo(Table.RESPONSIBILITIES);
    /** A holding. */
    Kind<HoldingId> HOLDING = Plain.referringTo(Table.HOLDINGS);
    /** A decision. */
    Kind<DecisionId> DECISION = Plain.referringTo(Table.DECISIONS);
    /** An initiative. */
    Kind<InitiativeId> INITIATIVE = Plain.referringTo(Table.INITIATIVES);
    /** A reflection. */
    Kind<ReflectionId> REFLECTION = Plain.referringTo(Table.REFLECTIONS);
    /** A survey. */
    Kind<SurveyId> SURVEY = Plain.referringTo(Table.SURVEYS);
    /** An item of a survey. */
    Kind<ItemId> ITEM = Plain.kept();
    /** A skill. */
    Kind<Skill> SKILL = Plain.kept();
    /** What a feedback is about. */
    Kind<Aspect> ASPECT = Plain.kept();

    /** The name of a person. */
    Kind<String> PERSON = new Words();
    /** The name of something else. */
    Kind<String> NAME = new Words();
    /** Words that say something of nothing but this row. */
    Kind<String> REMARK = new Words();
    /** What was learned. */
    Kind<String> LESSON = new Words();
    /** What a role is called. */
    Kind<String> ROLE = new Words();
    /** A part of a divided responsibility. */
    Kind<String> PART = new Words();
    /** Who answered a survey: a member or any code. */
    Kind<String> RESPONDENT = new Words();
    /** Words of which none is free: a unit, a construct. */
    Kind<String> TERM = Plain.kept();

    /** A day or an instant. */
    Kind<Moment> MOMENT = Plain.kept();
    /** A length of time. */
    Kind<Span> SPAN = Plain.kept();
    /** A number from 0 to 1. */
    Kind<Fraction> FRACTION = Plain.kept();
    /** A number. */
    Kind<Double> NUMBER = Plain.kept();
    /** A whole number. */
    Kind<Integer> COUNT = Plain.kept();
    /** Yes or no. */
    Kind<Boolean> YES_OR_NO = Plain.kept();
    /** The lowest and the highest answer. */
    Kind<Scale> SCALE = Plain.kept();

    /** The organisation, a team or a responsibility. */
    Kind<Scope> SCOPE = new Plain<>(
            (scope, to) -> scope instanceof Scope.OfTeam of ? Scope.of(to.team(of.team())) : scope, Plain::scope);
    /** A member, a team or a responsibility. */
    Kind<Subject> SUBJECT = new Plain<>(Plain::copied, Plain::subject);
    /** A decision, an initiative, a responsibility or a team. */
    Kind<About> ABOUT = new Plain<>(
            (about, to) -> about instanceof About.OfTeam of ? new About.OfTeam(to.team(of.team())) : about,
            Plain::about);
    /** What became of asking for approval. */
    Kind<Approval> APPROVAL = new Plain<>(
            (approval, to) -> new Approval(approval.status(), approval.by().map(to::party)),
            (approval, found) -> approval.by().ifPresent(by -> Plain.party(by, found, "")));
    /** A decision or a reflection in which something was agreed. */
    Kind<AgreedIn> AGREED_IN = new Plain<>(null, Plain::agreedIn);

    /** {@return a constant of that enum} */
    static <E extends Enum<E>> Kind<E> oneOf(Class<E> constants) {
        return new Constant<>(constants);
    }

    /** {@return a set of values of that kind, in their order} */
    static <E extends Comparable<? super E>> Kind<ImmutableSortedSet<E>> setOf(Kind<E> element) {
        return new Elements<>(element, ImmutableSortedSet::copyOf);
    }

    /** {@return a list of values of that kind, in the order in which they are given} */
    static <E> Kind<ImmutableList<E>> listOf(Kind<E> element) {
        return new Elements<>(element, ImmutableList::copyOf);
    }

    /**
     * {@return values by their keys}
     *
     * @param example how some are written, for messages
     */
    static <K extends Comparable<? super K>, E> Kind<ImmutableSortedMap<K, E>> mapOf(
            Kind<K> key, Kind<E> value, String example) {
        return new Entries<>(key, value, example);
    }

    /** {@return the value as it is in a copy of the row; null: the copy has none} */
    default @Nullable V copied(V value, Copying to) {
        return value;
    }

    /** Tells what the value refers to. */
    default void references(V value, References found) {}

    /** Whether it can refer to anything. */
    default boolean isReferring() {
        return false;
    }

    /** Whether a copy has the same value, whatever becomes of people and words. */
    default boolean isKept() {
        return true;
    }

    /** Whether it is written as an object of the row, in which fields of one's own belong to the row. */
    default boolean isObject() {
        return false;
    }

    /** Tells the places of the objects of the row that are in the value. */
    default void objects(String place, V value, Consumer<String> places) {
        if (isObject()) {
            places.accept(place);
        }
    }

    /** One of the kinds that stand above. */
    final class Plain<V> implements Kind<V> {
        private final @Nullable Copy<V> copy;
        private final @Nullable Telling<V> telling;

        private Plain(@Nullable Copy<V> copy, @Nullable Telling<V> telling) {
            this.copy = copy;
            this.telling = telling;
        }

        /** Makes the value of a copy of the row. */
        private interface Copy<V> {
            V of(V value, Copying to);
        }

        /** Tells what the value refers to. */
        private interface Telling<V> {
            void of(V value, References found);
        }

        private static <V> Kind<V> kept() {
            return new Plain<>(null, null);
        }

        private static <V> Kind<V> referringTo(Table table) {
            return new Plain<>(null, (id, found) -> found.to(table, id, ""));
        }

        @Override
        public V copied(V value, Copying to) {
            return copy == null ? value : copy.of(value, to);
        }

        @Override
        public void references(V value, References found) {
            if (telling != null) {
                telling.of(value, found);
            }
        }

        @Override
        public boolean isReferring() {
            return telling != null;
        }

        @Override
        public boolean isKept() {
            return copy == null;
        }

        @Override
        public boolean isObject() {
            return this == SCOPE
                    || this == SUBJECT
                    || this == ABOUT
                    || this == APPROVAL
                    || this == AGREED_IN
                    || this == REFLECTION;
        }

        private static void party(Party party, References found, String inside) {
            found.to(party instanceof MemberId ? Table.MEMBERS : Table.TEAMS, party, inside);
        }

        private static void scope(Scope scope, References found) {
            if (scope instanceof Scope.OfTeam of) {
                found.to(Table.TEAMS, of.team(), "team");
            } else if (scope instanceof Scope.OfResponsibility of) {
                found.to(Table.RESPONSIBILITIES, of.responsibility(), "responsibility");
            }
        }

        private static Subject copied(Subject subject, Copying to) {
            if (subject instanceof Subject.OfMember of) {
                return Subject.of(to.member(of.member()));
            }
            return subject instanceof Subject.OfTeam of ? Subject.of(to.team(of.team())) : subject;
        }

        private static void subject(Subject subject, References found) {
            if (subject instanceof Subject.OfMember of) {
                found.to(Table.MEMBERS, of.member(), "member");
            } else if (subject instanceof Subject.OfTeam of) {
                found.to(Table.TEAMS, of.team(), "team");
            } else if (subject instanceof Subject.OfResponsibility of) {
                found.to(Table.RESPONSIBILITIES, of.responsibility(), "responsibility");
            }
        }

        private static void about(About about, References found) {
            if (about instanceof About.OfDecision of) {
                found.to(Table.DECISIONS, of.decision(), "decision");
            } else if (about instanceof About.OfInitiative of) {
                found.to(Table.INITIATIVES, of.initiative(), "initiative");
            } else if (about instanceof About.OfResponsibility of) {
                found.to(Table.RESPONSIBILITIES, of.responsibility(), "responsibility");
            } else if (about instanceof About.OfTeam of) {
                found.to(Table.TEAMS, of.team(), "team");
            }
        }

        private static void agreedIn(AgreedIn where, References found) {
            if (where.kind() == AgreedIn.Kind.DECISION) {
                found.to(Table.DECISIONS, DecisionId.of(where.id()), "decision");
            } else {
                found.to(Table.REFLECTIONS, ReflectionId.of(where.id()), "reflection");
            }
        }
    }

    /** Free words. */
    final class Words implements Kind<String> {
        private Words() {}

        @Override
        @Nullable
        public String copied(String value, Copying to) {
            return to.text(this, value);
        }

        @Override
        public boolean isKept() {
            return false;
        }
    }

    /** A constant of an enum. */
    final class Constant<E extends Enum<E>> implements Kind<E> {
        private final Class<E> constants;

        private Constant(Class<E> constants) {
            this.constants = constants;
        }

        /** {@return the enum} */
        public Class<E> constants() {
            return constants;
        }
    }

    /** A set or a list. */
    final class Elements<E, C extends ImmutableCollection<E>> implements Kind<C> {
        private final Kind<E> element;
        private final Function<Collection<E>, C> collection;

        private Elements(Kind<E> element, Function<Collection<E>, C> collection) {
            this.element = element;
            this.collection = collection;
        }

        /** {@return the kind of the elements} */
        public Kind<E> element() {
            return element;
        }

        /** {@return these, as the row holds them} */
        public C of(Collection<E> elements) {
            return collection.apply(elements);
        }

        @Override
        public C copied(C value, Copying to) {
            if (isKept()) {
                return value;
            }
            List<E> copies = new ArrayList<>(value.size());
            for (E one : value) {
                E copied = element.copied(one, to);
                if (copied != null) {
                    copies.add(copied);
                }
            }
            return of(copies);
        }

        @Override
        public boolean isReferring() {
            return element.isReferring();
        }

        @Override
        public boolean isKept() {
            return element.isKept();
        }

        @Override
        public void references(C value, References found) {
            int place = 0;
            for (E one : value) {
                found.element(place++);
                element.references(one, found);
            }
        }

        @Override
        public void objects(String place, C value, Consumer<String> places) {
            for (int i = 0; i < value.size() && element.isObject(); i++) {
                places.accept(place + "[" + i + "]");
            }
        }
    }

    /** Values by their keys. */
    final class Entries<K extends Comparable<? super K>, E> implements Kind<ImmutableSortedMap<K, E>> {
        private final Kind<K> key;
        private final Kind<E> value;
        private final String example;

        private Entries(Kind<K> key, Kind<E> value, String example) {
            this.key = key;
            this.value = value;
            this.example = example;
        }

        /** {@return the kind of the keys} */
        public Kind<K> key() {
            return key;
        }

        /** {@return the kind of the values} */
        public Kind<E> value() {
            return value;
        }

        /** {@return how some are written} */
        public String example() {
            return example;
        }

        @Override
        public ImmutableSortedMap<K, E> copied(ImmutableSortedMap<K, E> entries, Copying to) {
            if (isKept()) {
                return entries;
            }
            ImmutableSortedMap.Builder<K, E> copies = ImmutableSortedMap.naturalOrder();
            entries.forEach((k, v) -> {
                K copiedKey = key.copied(k, to);
                E copied = value.copied(v, to);
                if (copiedKey != null && copied != null) {
                    copies.put(copiedKey, copied);
                }
            });
            return copies.buildOrThrow();
        }

        @Override
        public boolean isKept() {
            return key.isKept() && value.isKept();
        }
    }

    /** An object with fields of its own. */
    final class Part<V> implements Kind<V> {
        private final Row<V, ?> row;

        Part(Row<V, ?> row) {
            this.row = row;
        }

        /** {@return its fields} */
        public Row<V, ?> row() {
            return row;
        }

        @Override
        public V copied(V value, Copying to) {
            return row.copy(value, to);
        }

        @Override
        public boolean isKept() {
            return !row.isExtensible()
                    && row.fields().stream().allMatch(field -> field.kind().isKept());
        }

        @Override
        public void references(V value, References found) {
            row.references(value, found);
        }

        @Override
        public boolean isReferring() {
            return !row.referring().isEmpty();
        }

        @Override
        public boolean isObject() {
            return !row.isExtensible();
        }
    }
}
