package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import java.util.Optional;

/** The fields of the record of practice; what a reader supplies by itself is left out. */
public final class PracticeWriting {
    private PracticeWriting() {}

    static void decision(RowText row, Decision decision) {
        row.text("id", decision.id(), DecisionId::value);
        row.text("responsibility", decision.responsibility().value());
        row.text("part", decision.part());
        row.parties("deciders", decision.deciders());
        row.parties("consulted", decision.consulted());
        row.partyOrNone("approvedBy", decision.approvedBy());
        row.moment("raisedAt", decision.raisedAt());
        row.moment("at", decision.at());
        row.constant("outcome", decision.outcome());
        applies(row, decision.applies());
    }

    static void initiative(RowText row, Initiative initiative) {
        row.text("id", initiative.id(), InitiativeId::value);
        row.parties("proposers", initiative.proposers());
        responsibility(row, "responsibility", initiative.responsibility());
        initiative.approval().ifPresent(approval -> row.object("approval", () -> approval(row, approval)));
        row.constant("risk", initiative.risk());
        row.list("serves", initiative.serves(), (GoalId goal) -> row.value(goal.value()));
        applies(row, initiative.applies());
        row.moment("at", initiative.at());
        row.constant("outcome", initiative.outcome());
        row.text("lesson", initiative.lesson());
    }

    public static void approval(RowText row, Approval approval) {
        String by = approval.by().map(Party::reference).orElse("");
        switch (approval.status()) {
            case NOT_SOUGHT -> row.yesOrNo("notSought", true);
            case NOT_NEEDED -> row.yesOrNo("notNeeded", true);
            case PENDING -> row.yesOrNo("pending", true);
            case GIVEN -> row.text("givenBy", by);
            case REFUSED -> row.text("refusedBy", by);
        }
    }

    /** A responsibility or none; one that is called none is marked as a responsibility. */
    public static void responsibility(RowText row, String key, Recorded<ResponsibilityId> responsibility) {
        row.orNone(
                key,
                responsibility,
                id -> id.value().equals(Values.NONE) ? "responsibility:" + Values.NONE : id.value());
    }

    /** A reflection or none; one that is called none, or says more of itself, is written at length. */
    public static void applies(RowText row, Recorded<ReflectionId> applies) {
        Optional<String> id = applies.value().map(ReflectionId::value);
        if (id.filter(i -> i.equals(Values.NONE) || row.hasOwnAt("applies")).isPresent()) {
            row.object("applies", () -> row.text("reflection", id));
        } else {
            row.orNone("applies", applies, ReflectionId::value);
        }
    }

    static void feedback(RowText row, Feedback feedback) {
        row.text("giver", feedback.giver(), MemberId::value);
        row.constant("anonymous", feedback.anonymous());
        row.object("subject", () -> subject(row, feedback.subject()));
        row.text("aspect", feedback.aspect().word());
        feedback.rating().ifPresent(rating -> row.number("rating", rating));
        if (!feedback.scale().equals(Scale.ONE_TO_FIVE)) {
            row.scale("scale", feedback.scale());
        }
        row.moment("at", feedback.at());
        row.text("comment", feedback.comment());
    }

    public static void subject(RowText row, Subject subject) {
        if (subject instanceof Subject.OfMember of) {
            row.text("member", of.member().value());
        } else if (subject instanceof Subject.OfTeam of) {
            row.text("team", of.team().value());
        } else if (subject instanceof Subject.OfResponsibility of) {
            row.text("responsibility", of.responsibility().value());
        }
    }

    static void reflection(RowText row, Reflection reflection) {
        row.text("id", reflection.id(), ReflectionId::value);
        row.parties("participants", reflection.participants());
        row.parties("spoke", reflection.spoke());
        row.object("about", () -> about(row, reflection.about()));
        row.constant("outcome", reflection.outcome());
        row.list("lessons", reflection.lessons(), (String lesson) -> row.value(lesson));
        row.moment("at", reflection.at());
    }

    public static void about(RowText row, About about) {
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

    static void coaching(RowText row, Coaching coaching) {
        row.text("coach", coaching.coach().value());
        row.text("coachee", coaching.coachee().value());
        row.text("skill", coaching.skill(), Skill::name);
        row.term(coaching.term());
    }

    static void trust(RowText row, Trust trust) {
        row.text("truster", trust.truster().value());
        row.text("trustee", trust.trustee().value());
        row.number("level", trust.level().value());
        row.moment("at", trust.at());
    }

    static void claim(RowText row, Claim claim) {
        row.text("claimant", claim.claimant().value());
        RowWriting.scope(row, claim.scope());
        row.moment("at", claim.at());
    }

    static void answer(RowText row, Answer answer) {
        row.text("by", answer.by().value());
        row.text("claimant", answer.claimant().value());
        RowWriting.scope(row, answer.scope());
        row.yesOrNo("granted", answer.granted());
        row.moment("at", answer.at());
    }

    static void allocation(RowText row, Allocation allocation) {
        row.text("to", allocation.to().reference());
        responsibility(row, "for", allocation.responsibility());
        row.partyOrNone("by", allocation.by());
        row.constant("kind", allocation.kind());
        row.number("amount", allocation.amount());
        row.text("unit", allocation.unit());
        row.moment("at", allocation.at());
    }

    static void survey(RowText row, Survey survey) {
        row.text("id", survey.id().value());
        row.moment("at", survey.at());
        row.scale("scale", survey.scale());
        row.count("invited", survey.invited());
        row.objects("items", survey.items(), item -> item(row, item));
    }

    public static void item(RowText row, SurveyItem item) {
        row.text("id", item.id().value());
        row.text("construct", item.construct());
        if (item.reversed()) {
            row.yesOrNo("reversed", true);
        }
    }

    static void response(RowText row, Response response) {
        row.text("survey", response.survey().value());
        row.text("team", response.team(), TeamId::value);
        row.text("respondent", response.respondent());
        row.numbers("values", response.values());
    }
}
