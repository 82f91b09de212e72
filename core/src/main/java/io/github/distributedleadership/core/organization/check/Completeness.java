package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Set;

/** Reads "absent" as "none" where a description says that it is complete. */
public final class Completeness {
    /** The attributes that can be declared complete, as files name them. */
    public static final ImmutableList<String> ATTRIBUTES = ImmutableList.of(
            "members.skills",
            "members.reportsTo",
            "teams.members",
            "responsibilities.needs",
            "responsibilities.dependsOn",
            "responsibilities.urgency",
            "responsibilities.resources",
            "responsibilities.affects",
            "responsibilities.serves",
            "holdings.holders",
            "holdings.assignedBy",
            "holdings.accountable",
            "holdings.approvers",
            "holdings.reviewers",
            "holdings.consulted",
            "holdings.informed",
            "leaders.by",
            "leaders.accountabilities",
            "decisions.consulted",
            "decisions.approvedBy",
            "decisions.applies",
            "initiatives.responsibility",
            "initiatives.serves",
            "initiatives.applies",
            "reflections.spoke",
            "reflections.lessons",
            "allocations.for",
            "allocations.by");

    private final boolean memberSkills;
    private final boolean memberReporting;
    private final boolean teamMemberships;
    private final boolean responsibilityNeeds;
    private final boolean responsibilityDependsOn;
    private final boolean responsibilityUrgency;
    private final boolean responsibilityResources;
    private final boolean responsibilityAffects;
    private final boolean responsibilityServes;
    private final boolean holdingHolders;
    private final boolean holdingAssignedBy;
    private final boolean holdingAccountable;
    private final boolean holdingApprovers;
    private final boolean holdingReviewers;
    private final boolean holdingConsulted;
    private final boolean holdingInformed;
    private final boolean leaderBy;
    private final boolean leaderAccountabilities;
    private final boolean decisionConsulted;
    private final boolean decisionApprovedBy;
    private final boolean decisionApplies;
    private final boolean initiativeResponsibility;
    private final boolean initiativeServes;
    private final boolean initiativeApplies;
    private final boolean reflectionSpoke;
    private final boolean reflectionLessons;
    private final boolean allocationResponsibility;
    private final boolean allocationBy;

    public Completeness(Set<String> attributes, boolean all) {
        memberSkills = all || attributes.contains("members.skills");
        memberReporting = all || attributes.contains("members.reportsTo");
        teamMemberships = all || attributes.contains("teams.members");
        responsibilityNeeds = all || attributes.contains("responsibilities.needs");
        responsibilityDependsOn = all || attributes.contains("responsibilities.dependsOn");
        responsibilityUrgency = all || attributes.contains("responsibilities.urgency");
        responsibilityResources = all || attributes.contains("responsibilities.resources");
        responsibilityAffects = all || attributes.contains("responsibilities.affects");
        responsibilityServes = all || attributes.contains("responsibilities.serves");
        holdingHolders = all || attributes.contains("holdings.holders");
        holdingAssignedBy = all || attributes.contains("holdings.assignedBy");
        holdingAccountable = all || attributes.contains("holdings.accountable");
        holdingApprovers = all || attributes.contains("holdings.approvers");
        holdingReviewers = all || attributes.contains("holdings.reviewers");
        holdingConsulted = all || attributes.contains("holdings.consulted");
        holdingInformed = all || attributes.contains("holdings.informed");
        leaderBy = all || attributes.contains("leaders.by");
        leaderAccountabilities = all || attributes.contains("leaders.accountabilities");
        decisionConsulted = all || attributes.contains("decisions.consulted");
        decisionApprovedBy = all || attributes.contains("decisions.approvedBy");
        decisionApplies = all || attributes.contains("decisions.applies");
        initiativeResponsibility = all || attributes.contains("initiatives.responsibility");
        initiativeServes = all || attributes.contains("initiatives.serves");
        initiativeApplies = all || attributes.contains("initiatives.applies");
        reflectionSpoke = all || attributes.contains("reflections.spoke");
        reflectionLessons = all || attributes.contains("reflections.lessons");
        allocationResponsibility = all || attributes.contains("allocations.for");
        allocationBy = all || attributes.contains("allocations.by");
    }

    public Member member(Member member) {
        boolean changes = memberSkills && member.skills().isUnknown()
                || memberReporting && member.reporting().isUnknown();
        if (!changes) {
            return member;
        }
        return member.toBuilder()
                .skills(filled(memberSkills, member.skills()))
                .reporting(filled(memberReporting, member.reporting()))
                .build();
    }

    public Team team(Team team) {
        boolean changes = teamMemberships && team.memberships().isUnknown();
        if (!changes) {
            return team;
        }
        return team.toBuilder()
                .memberships(filled(teamMemberships, team.memberships()))
                .build();
    }

    public Responsibility responsibility(Responsibility responsibility) {
        boolean changes = responsibilityNeeds && responsibility.needs().isUnknown()
                || responsibilityDependsOn && responsibility.dependsOn().isUnknown()
                || responsibilityUrgency && responsibility.urgency().isUnknown()
                || responsibilityResources && responsibility.resources().isUnknown()
                || responsibilityAffects && responsibility.affects().isUnknown()
                || responsibilityServes && responsibility.serves().isUnknown();
        if (!changes) {
            return responsibility;
        }
        return responsibility.toBuilder()
                .needs(filled(responsibilityNeeds, responsibility.needs()))
                .dependsOn(filled(responsibilityDependsOn, responsibility.dependsOn()))
                .urgency(filled(responsibilityUrgency, responsibility.urgency()))
                .resources(filled(responsibilityResources, responsibility.resources()))
                .affects(filled(responsibilityAffects, responsibility.affects()))
                .serves(filled(responsibilityServes, responsibility.serves()))
                .build();
    }

    public Holding holding(Holding holding) {
        boolean changes = holdingHolders && holding.holders().isUnknown()
                || holdingAssignedBy && holding.assignedBy().isUnknown()
                || holdingAccountable && holding.accountable().isUnknown()
                || holdingApprovers && holding.approvers().isUnknown()
                || holdingReviewers && holding.reviewers().isUnknown()
                || holdingConsulted && holding.consulted().isUnknown()
                || holdingInformed && holding.informed().isUnknown();
        if (!changes) {
            return holding;
        }
        return holding.toBuilder()
                .holders(filled(holdingHolders, holding.holders()))
                .assignedBy(filled(holdingAssignedBy, holding.assignedBy()))
                .accountable(filled(holdingAccountable, holding.accountable()))
                .approvers(filled(holdingApprovers, holding.approvers()))
                .reviewers(filled(holdingReviewers, holding.reviewers()))
                .consulted(filled(holdingConsulted, holding.consulted()))
                .informed(filled(holdingInformed, holding.informed()))
                .build();
    }

    public Leader leader(Leader leader) {
        boolean changes = leaderBy && leader.by().isUnknown()
                || leaderAccountabilities && leader.accountabilities().isUnknown();
        if (!changes) {
            return leader;
        }
        return leader.toBuilder()
                .by(filled(leaderBy, leader.by()))
                .accountabilities(filled(leaderAccountabilities, leader.accountabilities()))
                .build();
    }

    public Decision decision(Decision decision) {
        boolean changes = decisionConsulted && decision.consulted().isUnknown()
                || decisionApprovedBy && decision.approvedBy().isUnknown()
                || decisionApplies && decision.applies().isUnknown();
        if (!changes) {
            return decision;
        }
        return decision.toBuilder()
                .consulted(filled(decisionConsulted, decision.consulted()))
                .approvedBy(filled(decisionApprovedBy, decision.approvedBy()))
                .applies(filled(decisionApplies, decision.applies()))
                .build();
    }

    public Initiative initiative(Initiative initiative) {
        boolean changes =
                initiativeResponsibility && initiative.responsibility().isUnknown()
                        || initiativeServes && initiative.serves().isUnknown()
                        || initiativeApplies && initiative.applies().isUnknown();
        if (!changes) {
            return initiative;
        }
        return initiative.toBuilder()
                .responsibility(filled(initiativeResponsibility, initiative.responsibility()))
                .serves(filled(initiativeServes, initiative.serves()))
                .applies(filled(initiativeApplies, initiative.applies()))
                .build();
    }

    public Reflection reflection(Reflection reflection) {
        boolean changes = reflectionSpoke && reflection.spoke().isUnknown()
                || reflectionLessons && reflection.lessons().isUnknown();
        if (!changes) {
            return reflection;
        }
        return reflection.toBuilder()
                .spoke(filled(reflectionSpoke, reflection.spoke()))
                .lessons(filled(reflectionLessons, reflection.lessons()))
                .build();
    }

    public Allocation allocation(Allocation allocation) {
        boolean changes =
                allocationResponsibility && allocation.responsibility().isUnknown()
                        || allocationBy && allocation.by().isUnknown();
        if (!changes) {
            return allocation;
        }
        return Allocation.builder()
                .from(allocation)
                .responsibility(filled(allocationResponsibility, allocation.responsibility()))
                .by(filled(allocationBy, allocation.by()))
                .build();
    }

    private static <T> Recorded<T> filled(boolean complete, Recorded<T> value) {
        return complete ? value.unknownAsNone() : value;
    }
}
