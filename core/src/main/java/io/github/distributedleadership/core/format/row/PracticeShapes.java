package io.github.distributedleadership.core.format.row;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Risk;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.value.Recorded;
import java.io.IOException;

/** The fields of dated acts. */
public final class PracticeShapes {
    static final Shape<Decision.Builder, Decision> DECISION = Shape.<Decision.Builder, Decision>of(
                    "a decision", Decision::builder)
            .optional("id", (draft, in) -> draft.id(DecisionId.of(Values.text(in))))
            .required("responsibility", (draft, in) -> draft.responsibility(Values.responsibility(in)))
            .optional("part", (draft, in) -> draft.part(Values.word(in)))
            .required("deciders", (draft, in) -> draft.deciders(Values.parties(in)))
            .optional("consulted", (draft, in) -> draft.consulted(Values.partiesOrNone(in)))
            .optional("approvedBy", (draft, in) -> draft.approvedBy(Values.partyOrNone(in)))
            .optional("raisedAt", (draft, in) -> draft.raisedAt(Values.moment(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .optional("outcome", (draft, in) -> draft.outcome(Words.parse(Outcome.class, in)))
            .optional("applies", (draft, in) -> draft.applies(Choices.reflectionOrNone(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Initiative.Builder, Initiative> INITIATIVE = Shape.<Initiative.Builder, Initiative>of(
                    "an initiative", Initiative::builder)
            .optional("id", (draft, in) -> draft.id(InitiativeId.of(Values.text(in))))
            .required("proposers", (draft, in) -> draft.proposers(Values.parties(in)))
            .optional("responsibility", (draft, in) -> draft.responsibility(Values.responsibilityOrNone(in)))
            .optional("approval", (draft, in) -> draft.approval(Choices.APPROVAL.read(in)))
            .optional("risk", (draft, in) -> draft.risk(Words.parse(Risk.class, in)))
            .optional("serves", (draft, in) -> draft.serves(Values.setOrNone(in, Values::goal)))
            .optional("applies", (draft, in) -> draft.applies(Choices.reflectionOrNone(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .optional("outcome", (draft, in) -> draft.outcome(Words.parse(Outcome.class, in)))
            .optional("lesson", (draft, in) -> draft.lesson(Values.text(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Feedback.Builder, Feedback> FEEDBACK = Shape.<Feedback.Builder, Feedback>of(
                    "feedback", Feedback::builder)
            .optional("giver", (draft, in) -> draft.giver(Values.member(in)))
            .optional("anonymous", (draft, in) -> draft.anonymous(Words.parse(Perspective.class, in)))
            .required("subject", (draft, in) -> draft.subject(Choices.SUBJECT.read(in)))
            .required("aspect", (draft, in) -> draft.aspect(Aspect.of(Values.word(in))))
            .optional("rating", (draft, in) -> draft.rating(Values.number(in)))
            .optional("scale", (draft, in) -> draft.scale(Values.scale(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .optional("comment", (draft, in) -> draft.comment(Values.text(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Reflection.Builder, Reflection> REFLECTION = Shape.<Reflection.Builder, Reflection>of(
                    "a reflection", Reflection::builder)
            .optional("id", (draft, in) -> draft.id(ReflectionId.of(Values.text(in))))
            .required("participants", (draft, in) -> draft.participants(Values.parties(in)))
            .optional("spoke", (draft, in) -> draft.spoke(Values.partiesOrNone(in)))
            .required("about", (draft, in) -> draft.about(Choices.ABOUT.read(in)))
            .optional("outcome", (draft, in) -> draft.outcome(Words.parse(Outcome.class, in)))
            .optional("lessons", (draft, in) -> draft.lessons(lessons(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Coaching.Builder, Coaching> COACHING = Shape.<Coaching.Builder, Coaching>of(
                    "coaching", Coaching::builder)
            .required("coach", (draft, in) -> draft.coach(Values.member(in)))
            .required("coachee", (draft, in) -> draft.coachee(Values.member(in)))
            .optional("skill", (draft, in) -> draft.skill(in.interned().skill(Values.text(in))))
            .term((draft, term) -> draft.term(term))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Trust.Builder, Trust> TRUST = Shape.<Trust.Builder, Trust>of(
                    "a statement of trust", Trust::builder)
            .required("truster", (draft, in) -> draft.truster(Values.member(in)))
            .required("trustee", (draft, in) -> draft.trustee(Values.member(in)))
            .required("level", (draft, in) -> draft.level(Values.fraction(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Allocation.Builder, Allocation> ALLOCATION = Shape.<Allocation.Builder, Allocation>of(
                    "an allocation", Allocation::builder)
            .required("to", (draft, in) -> draft.to(Values.party(in)))
            .optional("for", (draft, in) -> draft.responsibility(Values.responsibilityOrNone(in)))
            .optional("by", (draft, in) -> draft.by(Values.partyOrNone(in)))
            .required("kind", (draft, in) -> draft.kind(Words.parse(ResourceKind.class, in)))
            .required("amount", (draft, in) -> draft.amount(Values.number(in)))
            .optional("unit", (draft, in) -> draft.unit(Values.word(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    private PracticeShapes() {}

    /** What was learned; one lesson may stand without brackets only as the word none. */
    public static Recorded<ImmutableList<String>> lessons(Cursor in) throws IOException {
        if (Values.isNone(in)) {
            return Recorded.none();
        }
        ImmutableList<String> lessons = in.list(Values::text);
        return lessons.isEmpty() ? Recorded.none() : Recorded.known(lessons);
    }
}
