package io.github.distributedleadership.core.format.change;

import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.format.row.PracticeWriting;
import io.github.distributedleadership.core.format.row.RowText;
import io.github.distributedleadership.core.format.row.RowWriting;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes the value that a row has in a field, by its type, as {@link PatternFields} reads it. */
final class PatternWriting {
    /** Where either a member or a team may stand; elsewhere the bare id does. */
    private static final ImmutableSet<String> PARTIES = ImmutableSet.of("owner", "to");

    private PatternWriting() {}

    static void write(RowText row, String field, Object value) {
        if (value instanceof Recorded<?> recorded) {
            recorded(row, field, recorded);
        } else if (value instanceof Moment moment) {
            row.moment(field, moment);
        } else if (value instanceof Fraction fraction) {
            row.number(field, fraction.value());
        } else if (value instanceof OptionalInt count) {
            row.count(field, count);
        } else if (value instanceof OptionalDouble number) {
            number.ifPresent(n -> row.number(field, n));
        } else if (value instanceof Double number) {
            row.number(field, number);
        } else if (value instanceof Boolean yes) {
            row.yesOrNo(field, yes);
        } else if (value instanceof Enum<?> constant) {
            row.constant(field, constant);
        } else if (value instanceof Scale scale) {
            row.scale(field, scale);
        } else if (value instanceof Aspect aspect) {
            row.text(field, aspect.word());
        } else if (value instanceof Scope scope) {
            RowWriting.scope(row, scope);
        } else if (value instanceof Party party && PARTIES.contains(field)) {
            row.text(field, party.reference());
        } else if (value instanceof Iterable<?> list) {
            row.list(field, list, element -> element(row, element));
        } else if (value instanceof Map<?, ?> map) {
            map(row, field, map);
        } else {
            object(row, field, value);
        }
    }

    private static void object(RowText row, String field, Object value) {
        if (value instanceof Stakes stakes) {
            row.object(field, () -> RowWriting.stakes(row, stakes));
        } else if (value instanceof Situation situation) {
            row.object(field, () -> RowWriting.situation(row, situation));
        } else if (value instanceof AgreedIn where) {
            row.object(field, () -> RowWriting.agreedIn(row, where));
        } else if (value instanceof Approval approval) {
            row.object(field, () -> PracticeWriting.approval(row, approval));
        } else if (value instanceof Subject subject) {
            row.object(field, () -> PracticeWriting.subject(row, subject));
        } else if (value instanceof About about) {
            row.object(field, () -> PracticeWriting.about(row, about));
        } else {
            row.text(field, value.toString()); // an id, a name or a word
        }
    }

    private static void recorded(RowText row, String field, Recorded<?> recorded) {
        if (recorded.isUnknown()) {
            throw new IllegalArgumentException("what is not recorded cannot be written, and finds no row: " + field);
        }
        Object value = recorded.value().orElse(null);
        if (value == null) {
            row.text(field, Values.NONE);
        } else if (value instanceof Party party) {
            row.partyOrNone(field, Recorded.known(party));
        } else if (value instanceof ReflectionId reflection) {
            PracticeWriting.applies(row, Recorded.known(reflection));
        } else if (value instanceof ResponsibilityId responsibility) {
            PracticeWriting.responsibility(row, field, Recorded.known(responsibility));
        } else {
            write(row, field, value);
        }
    }

    private static void element(RowText row, Object element) {
        if (element instanceof Party party) {
            row.value(party.reference());
        } else if (element instanceof Reporting line) {
            row.object(() -> RowWriting.reporting(row, line));
        } else if (element instanceof Membership membership) {
            RowWriting.membership(row, membership);
        } else if (element instanceof ResourceNeed need) {
            row.object(() -> RowWriting.resource(row, need));
        } else if (element instanceof SurveyItem item) {
            row.object(() -> PracticeWriting.item(row, item));
        } else if (element instanceof Enum<?> constant) {
            row.value(Words.of(constant));
        } else {
            row.value(element.toString());
        }
    }

    private static void map(RowText row, String field, Map<?, ?> map) {
        row.object(
                field,
                () -> map.forEach(
                        (key, value) -> write(row, key instanceof Party p ? p.reference() : key.toString(), value)));
    }
}
