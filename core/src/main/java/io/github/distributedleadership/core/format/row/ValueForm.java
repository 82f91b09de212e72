package io.github.distributedleadership.core.format.row;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.row.Kind;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Interned;
import io.github.distributedleadership.core.format.token.OneOf;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.value.Numbers;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the values of one kind are read and written.
 *
 * @param <V> the type of the value
 */
final class ValueForm<V> {
    /** Writes a value that stands at that place of the row. */
    private interface Writing<V> {
        void write(RowText row, String place, V value);
    }

    private static final Map<Kind<?>, ValueForm<?>> FORMS = new HashMap<>();
    /** Where the word none may stand too, and what is called so is written otherwise. */
    private static final Map<Kind<?>, ValueForm<?>> BESIDE_NONE = new HashMap<>();

    private static final Map<Kind<?>, Key<?>> KEYS = new HashMap<>();

    /** The short form of lines of reporting: the one superior. */
    static final ValueForm<ImmutableSortedSet<Reporting>> REPORTS_TO = new ValueForm<>(
            in -> ImmutableSortedSet.of(Reporting.lineTo(Values.party(in))),
            (row, place, lines) -> partyBesideNone(row, lines.first().to()));

    static {
        text(Kind.MEMBER, Values::member);
        text(Kind.TEAM, Values::team);
        put(Kind.PARTY, Values::party, (row, party) -> row.value(party.reference()));
        text(Kind.GOAL, Values::goal);
        text(Kind.RESPONSIBILITY, Values::responsibility);
        text(Kind.HOLDING, in -> HoldingId.of(Values.name(in)));
        text(Kind.DECISION, in -> DecisionId.of(Values.name(in)));
        text(Kind.INITIATIVE, in -> InitiativeId.of(Values.name(in)));
        text(Kind.REFLECTION, in -> ReflectionId.of(Values.name(in)));
        text(Kind.SURVEY, in -> in.interned().survey(Values.name(in)));
        text(Kind.ITEM, in -> in.interned().item(Values.text(in)));
        text(Kind.SKILL, in -> in.interned().skill(Values.text(in)));
        text(Kind.ASPECT, in -> Aspect.of(Values.word(in)));
        for (Kind<String> words : ImmutableList.of(Kind.PERSON, Kind.NAME, Kind.REMARK, Kind.LESSON, Kind.RESPONDENT)) {
            text(words, Values::text);
        }
        for (Kind<String> word : ImmutableList.of(Kind.ROLE, Kind.PART, Kind.TERM)) {
            text(word, Values::word);
        }
        put(Kind.MOMENT, Values::moment, (row, moment) -> row.word(moment.toString()));
        text(Kind.SPAN, Values::span);
        put(Kind.FRACTION, Values::fraction, (row, fraction) -> row.bare(Numbers.plain(fraction.value())));
        put(Kind.NUMBER, Values::number, (row, number) -> row.bare(Numbers.plain(number)));
        put(Kind.COUNT, Values::count, (row, count) -> row.bare(Integer.toString(count)));
        put(Kind.YES_OR_NO, Values::yesOrNo, (row, yes) -> row.bare(Boolean.toString(yes)));
        put(
                Kind.SCALE,
                Values::scale,
                (row, scale) ->
                        row.elements(ImmutableList.of(scale.low(), scale.high()), end -> row.bare(Numbers.plain(end))));
        choice(Kind.SCOPE, Choices.SCOPE, ValueForm::scope);
        choice(Kind.SUBJECT, Choices.SUBJECT, ValueForm::subject);
        choice(Kind.ABOUT, Choices.ABOUT, ValueForm::about);
        choice(Kind.APPROVAL, Choices.APPROVAL, ValueForm::approval);
        choice(Kind.AGREED_IN, Choices.AGREED_IN, ValueForm::agreedIn);
        FORMS.put(
                Rows.MEMBERSHIP.kind(),
                new ValueForm<>(ValueForm::membership, (row, place, membership) -> membership(row, membership)));

        BESIDE_NONE.put(Kind.PARTY, new ValueForm<>(Values::party, (row, place, party) -> partyBesideNone(row, party)));
        BESIDE_NONE.put(
                Kind.RESPONSIBILITY,
                new ValueForm<>(Values::responsibilityBesideNone, ValueForm::responsibilityBesideNone));
        BESIDE_NONE.put(
                Kind.REFLECTION, new ValueForm<>(Choices::reflectionBesideNone, ValueForm::reflectionBesideNone));

        key(Kind.PARTY, Interned::party, Party::reference);
        key(Kind.SKILL, Interned::skill, Skill::name);
        key(Kind.ITEM, Interned::item, ItemId::value);
    }

    private final Cursor.Reading<V> reading;
    private final Writing<V> writing;

    private ValueForm(Cursor.Reading<V> reading, Writing<V> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** How a value is the key of another. */
    private record Key<K>(BiFunction<Interned, String, K> parse, Function<K, String> text) {}

    /** {@return how values of that kind are read and written} */
    @SuppressWarnings("unchecked") // each kind was put with the form of its own values
    static <V> ValueForm<V> of(Kind<V> kind) {
        ValueForm<?> form = FORMS.get(kind);
        if (form == null && kind instanceof Kind.Constant<?> constant) {
            form = constant(constant);
        } else if (form == null && kind instanceof Kind.Elements<?, ?> elements) {
            form = elements(elements);
        } else if (form == null && kind instanceof Kind.Entries<?, ?> entries) {
            form = entries(entries);
        } else if (form == null && kind instanceof Kind.Part<?> part) {
            form = part(RowForm.of(part.row()));
        }
        if (form == null) {
            throw new IllegalStateException("nobody knows how to write " + kind);
        }
        return (ValueForm<V>) form;
    }

    /** {@return how they are where it may also be known that there is none} */
    @SuppressWarnings("unchecked") // each kind was put with the form of its own values
    static <V> ValueForm<V> besideNone(Kind<V> kind) {
        ValueForm<?> form = BESIDE_NONE.get(kind);
        return form == null ? of(kind) : (ValueForm<V>) form;
    }

    Cursor.Reading<V> reading() {
        return reading;
    }

    V read(Cursor in) throws IOException {
        return reading.read(in);
    }

    void write(RowText row, String place, V value) {
        writing.write(row, place, value);
    }

    private static <V> void put(Kind<V> kind, Cursor.Reading<V> reading, BiConsumer<RowText, V> writing) {
        FORMS.put(kind, new ValueForm<>(reading, (row, place, value) -> writing.accept(row, value)));
    }

    /** What is written as its text. */
    private static <V> void text(Kind<V> kind, Cursor.Reading<V> reading) {
        put(kind, reading, (row, value) -> row.value(value.toString()));
    }

    private static <V> void choice(Kind<V> kind, OneOf<V> choice, BiConsumer<RowText, V> field) {
        FORMS.put(
                kind,
                new ValueForm<>(
                        choice::read, (row, place, value) -> row.objectAt(place, () -> field.accept(row, value))));
    }

    private static <K> void key(Kind<K> kind, BiFunction<Interned, String, K> parse, Function<K, String> text) {
        KEYS.put(kind, new Key<>(parse, text));
    }

    private static <E extends Enum<E>> ValueForm<E> constant(Kind.Constant<E> kind) {
        Class<E> constants = kind.constants();
        return new ValueForm<>(
                in -> Words.parse(constants, in), (row, place, constant) -> row.value(Words.of(constant)));
    }

    private static <E, C extends ImmutableCollection<E>> ValueForm<C> elements(Kind.Elements<E, C> kind) {
        ValueForm<E> element = of(kind.element());
        Cursor.Reading<C> reading = in -> {
            ImmutableList<E> given = in.list(element.reading);
            C all = kind.of(given);
            if (kind.isReferring()) {
                in.tellOrder(given, all.asList());
            }
            if (kind.element().isObject()) {
                in.renumber(given, all.asList());
            }
            return all;
        };
        if (!kind.element().isObject()) {
            return new ValueForm<>(
                    reading, (row, place, all) -> row.elements(all, one -> element.write(row, place, one)));
        }
        return new ValueForm<>(reading, (row, place, all) -> {
            int[] number = {0};
            row.elements(all, one -> element.write(row, place + "[" + number[0]++ + "]", one));
        });
    }

    @SuppressWarnings("unchecked") // each kind was put with the form of its own keys
    private static <K extends Comparable<? super K>, E> ValueForm<ImmutableSortedMap<K, E>> entries(
            Kind.Entries<K, E> kind) {
        Key<K> key = (Key<K>) KEYS.get(kind.key());
        if (key == null) {
            throw new IllegalStateException("nobody knows how to write it as a key: " + kind.key());
        }
        ValueForm<E> form = of(kind.value());
        // an answer may be wrong in itself
        Cursor.Reading<E> value = kind.key() != Kind.ITEM
                ? form.reading
                : in -> {
                    E read = form.read(in);
                    in.tellEntry();
                    return read;
                };
        return new ValueForm<>(
                in -> {
                    Interned interned = in.interned();
                    return ImmutableSortedMap.copyOf(
                            in.map(text -> key.parse().apply(interned, text), value, kind.example()));
                },
                (row, place, entries) -> row.objectAt(
                        place,
                        () -> entries.forEach((k, v) -> {
                            row.key(key.text().apply(k));
                            form.write(row, place, v);
                        })));
    }

    private static <V> ValueForm<V> part(RowForm<V, ?> form) {
        return new ValueForm<>(form.shape()::read, form::writeObject);
    }

    /** A membership, or in short the member alone. */
    private static Membership membership(Cursor in) throws IOException {
        return in.kind() == Tokens.Kind.OBJECT
                ? RowForm.of(Rows.MEMBERSHIP).shape().read(in)
                : Membership.of(Values.member(in));
    }

    private static void membership(RowText row, Membership membership) {
        if (membership.equals(Membership.of(membership.member()))) {
            row.value(membership.member().value());
        } else {
            RowForm.of(Rows.MEMBERSHIP).writeObject(row, "", membership);
        }
    }

    /** A party; one that is called none is marked as a member. */
    private static void partyBesideNone(RowText row, Party party) {
        row.value(party.reference().equals(Values.NONE) ? "member:" + Values.NONE : party.reference());
    }

    /** A responsibility; one that is called none is marked as a responsibility. */
    private static void responsibilityBesideNone(RowText row, String place, ResponsibilityId id) {
        row.value(id.value().equals(Values.NONE) ? "responsibility:" + Values.NONE : id.value());
    }

    /** A reflection; one that is called none, or says more of itself, is written at length. */
    private static void reflectionBesideNone(RowText row, String place, ReflectionId id) {
        if (id.value().equals(Values.NONE) || row.hasOwnAt(place)) {
            row.objectAt(place, () -> row.text("reflection", id.value()));
        } else {
            row.value(id.value());
        }
    }

    private static void scope(RowText row, Scope scope) {
        if (scope instanceof Scope.OfTeam of) {
            row.text("team", of.team().value());
        } else if (scope instanceof Scope.OfResponsibility of) {
            row.text("responsibility", of.responsibility().value());
        } else {
            row.yesOrNo("organization", true);
        }
    }

    private static void subject(RowText row, Subject subject) {
        if (subject instanceof Subject.OfMember of) {
            row.text("member", of.member().value());
        } else if (subject instanceof Subject.OfTeam of) {
            row.text("team", of.team().value());
        } else if (subject instanceof Subject.OfResponsibility of) {
            row.text("responsibility", of.responsibility().value());
        }
    }

    private static void about(RowText row, About about) {
        if (about instanceof About.OfDecision of) {
            row.text("decision", of.decision().value());
        } else if (about instanceof About.OfInitiative of) {
            row.text("initiative", of.initiative().value());
        } else if (about instanceof About.OfResponsibility of) {
            row.text("responsibility", of.responsibility().value());
        } else if (about instanceof About.OfTeam of) {
            row.text("team", of.team().value());
        }
    }

    private static void approval(RowText row, Approval approval) {
        String by = approval.by().map(Party::reference).orElse("");
        switch (approval.status()) {
            case NOT_SOUGHT -> row.yesOrNo("notSought", true);
            case NOT_NEEDED -> row.yesOrNo("notNeeded", true);
            case PENDING -> row.yesOrNo("pending", true);
            case GIVEN -> row.text("givenBy", by);
            case REFUSED -> row.text("refusedBy", by);
        }
    }

    private static void agreedIn(RowText row, AgreedIn where) {
        row.text(where.kind() == AgreedIn.Kind.DECISION ? "decision" : "reflection", where.id());
    }
}
