package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks that every reference of a description resolves, ids are distinct, and nothing goes round in a circle. */
public final class Validation {
    private final Given given;
    private final Problems problems;
    private final Ids<MemberId> members;
    private final Ids<TeamId> teams;
    private final Ids<GoalId> goals;
    private final Ids<ResponsibilityId> responsibilities;
    private final Ids<DecisionId> decisions;
    private final Ids<InitiativeId> initiatives;
    private final Ids<ReflectionId> reflections;
    private final Ids<SurveyId> surveys;

    public Validation(Given given) {
        this.given = given;
        problems = new Problems(given.unread);
        members = new Ids<>(Table.MEMBERS, "member", MemberId::value, problems);
        teams = new Ids<>(Table.TEAMS, "team", TeamId::value, problems);
        goals = new Ids<>(Table.GOALS, "goal", GoalId::value, problems);
        responsibilities = new Ids<>(Table.RESPONSIBILITIES, "responsibility", ResponsibilityId::value, problems);
        decisions = new Ids<>(Table.DECISIONS, "decision", DecisionId::value, problems);
        initiatives = new Ids<>(Table.INITIATIVES, "initiative", InitiativeId::value, problems);
        reflections = new Ids<>(Table.REFLECTIONS, "reflection", ReflectionId::value, problems);
        surveys = new Ids<>(Table.SURVEYS, "survey", SurveyId::value, problems);
    }

    public void check() {
        collectIds();
        header();
        people();
        responsibilities();
        holdings();
        leaders();
        practice();
        surveys();
        new Cycles(given, problems).check();
        new Overlaps(given.holdings, problems).check();
        extensions();
        problems.throwIfAny();
    }

    private void extensions() {
        ExtensionPlaces places = new ExtensionPlaces(problems);
        places.checkWhole(given.extensions);
        for (Table table : Table.values()) {
            places.check(table, given.rows(table));
        }
    }

    private void collectIds() {
        collect(given.members, "members", Member::id, members);
        collect(given.teams, "teams", Team::id, teams);
        collect(given.goals, "goals", Goal::id, goals);
        collect(given.responsibilities, "responsibilities", Responsibility::id, responsibilities);
        Ids<HoldingId> holdings = new Ids<>(Table.HOLDINGS, "holding", id -> id.value(), problems);
        collectOptional(given.holdings, "holdings", Holding::id, holdings);
        collectOptional(given.decisions, "practice.decisions", Decision::id, decisions);
        collectOptional(given.initiatives, "practice.initiatives", Initiative::id, initiatives);
        collectOptional(given.reflections, "practice.reflections", Reflection::id, reflections);
        collect(given.surveys, "practice.surveys", Survey::id, surveys);
    }

    private void header() {
        for (String attribute : given.completeAttributes) {
            if (!Completeness.ATTRIBUTES.contains(attribute)) {
                problems.add(
                        "complete",
                        "no attribute \"" + PlainText.excerpt(attribute) + "\" can be declared complete"
                                + NearMiss.question(attribute, Completeness.ATTRIBUTES));
            }
        }
    }

    private void people() {
        for (int i = 0; i < given.members.size(); i++) {
            int row = i;
            given.members
                    .get(i)
                    .reporting()
                    .value()
                    .ifPresent(
                            lines -> lines.forEach(line -> party(line.to(), () -> "members[" + row + "].reportsTo")));
        }
        for (int i = 0; i < given.teams.size(); i++) {
            String path = "teams[" + i + "]";
            Team team = given.teams.get(i);
            if (team.memberships().isKnown()) {
                int n = 0;
                for (Membership row : team.memberships().value().orElseThrow()) {
                    int at = n++;
                    members.require(row.member(), () -> path + ".members[" + at + "]");
                }
            }
            team.parent().ifPresent(id -> teams.require(id, () -> path + ".parent"));
        }
        for (int i = 0; i < given.goals.size(); i++) {
            String path = "goals[" + i + "].owner";
            given.goals.get(i).owner().ifPresent(owner -> party(owner, () -> path));
        }
    }

    private void responsibilities() {
        for (int i = 0; i < given.responsibilities.size(); i++) {
            Responsibility r = given.responsibilities.get(i);
            int row = i;
            r.owner().ifPresent(owner -> party(owner, () -> "responsibilities[" + row + "].owner"));
            r.partOf().ifPresent(id -> responsibilities.require(id, () -> "responsibilities[" + row + "].partOf"));
            each(r.dependsOn(), "responsibilities", row, "dependsOn", responsibilities::require);
            each(r.affects(), "responsibilities", row, "affects", this::party);
            each(r.serves(), "responsibilities", row, "serves", goals::require);
        }
    }

    private void holdings() {
        for (int i = 0; i < given.holdings.size(); i++) {
            Holding h = given.holdings.get(i);
            int row = i;
            responsibilities.require(h.responsibility(), () -> "holdings[" + row + "].responsibility");
            each(h.holders(), "holdings", row, "holders", this::party);
            h.assignedBy().value().ifPresent(p -> party(p, () -> "holdings[" + row + "].assignedBy"));
            each(h.accountable(), "holdings", row, "accountable", this::party);
            each(h.approvers(), "holdings", row, "approvers", this::party);
            each(h.reviewers(), "holdings", row, "reviewers", this::party);
            each(h.consulted(), "holdings", row, "consulted", this::party);
            each(h.informed(), "holdings", row, "informed", this::party);
            h.agreedIn().ifPresent(where -> agreedIn(where, "holdings[" + row + "].agreedIn"));
        }
    }

    private void agreedIn(AgreedIn where, String path) {
        if (where.kind() == AgreedIn.Kind.DECISION) {
            decisions.require(DecisionId.of(where.id()), () -> path + ".decision");
        } else {
            reflections.require(ReflectionId.of(where.id()), () -> path + ".reflection");
        }
    }

    private void leaders() {
        for (int i = 0; i < given.leaders.size(); i++) {
            String path = "leaders[" + i + "]";
            var leader = given.leaders.get(i);
            members.require(leader.member(), () -> path + ".member");
            scope(leader.scope(), path);
            leader.by().value().ifPresent(by -> party(by, () -> path + ".by"));
        }
    }

    private void practice() {
        for (int i = 0; i < given.decisions.size(); i++) {
            Decision d = given.decisions.get(i);
            int row = i;
            responsibilities.require(d.responsibility(), () -> "practice.decisions[" + row + "].responsibility");
            int n = 0;
            for (Party decider : d.deciders()) {
                int at = n++;
                party(decider, () -> "practice.decisions[" + row + "].deciders[" + at + "]");
            }
            each(d.consulted(), "practice.decisions", row, "consulted", this::party);
            d.approvedBy().value().ifPresent(p -> party(p, () -> "practice.decisions[" + row + "].approvedBy"));
            d.applies()
                    .value()
                    .ifPresent(id -> reflections.require(id, () -> "practice.decisions[" + row + "].applies"));
        }
        for (int i = 0; i < given.initiatives.size(); i++) {
            initiative(given.initiatives.get(i), "practice.initiatives[" + i + "]", i);
        }
        for (int i = 0; i < given.feedback.size(); i++) {
            String path = "practice.feedback[" + i + "]";
            var feedback = given.feedback.get(i);
            feedback.giver().ifPresent(giver -> members.require(giver, () -> path + ".giver"));
            subject(feedback.subject(), path + ".subject");
        }
        for (int i = 0; i < given.reflections.size(); i++) {
            reflection(given.reflections.get(i), "practice.reflections[" + i + "]", i);
        }
        for (int i = 0; i < given.coaching.size(); i++) {
            String path = "practice.coaching[" + i + "]";
            members.require(given.coaching.get(i).coach(), () -> path + ".coach");
            members.require(given.coaching.get(i).coachee(), () -> path + ".coachee");
        }
        for (int i = 0; i < given.trust.size(); i++) {
            String path = "practice.trust[" + i + "]";
            members.require(given.trust.get(i).truster(), () -> path + ".truster");
            members.require(given.trust.get(i).trustee(), () -> path + ".trustee");
        }
        claimsAndAnswers();
        for (int i = 0; i < given.allocations.size(); i++) {
            String path = "practice.allocations[" + i + "]";
            var allocation = given.allocations.get(i);
            party(allocation.to(), () -> path + ".to");
            allocation.responsibility().value().ifPresent(id -> responsibilities.require(id, () -> path + ".for"));
            allocation.by().value().ifPresent(by -> party(by, () -> path + ".by"));
        }
    }

    private void initiative(Initiative initiative, String path, int row) {
        int n = 0;
        for (Party proposer : initiative.proposers()) {
            int at = n++;
            party(proposer, () -> path + ".proposers[" + at + "]");
        }
        initiative
                .responsibility()
                .value()
                .ifPresent(id -> responsibilities.require(id, () -> path + ".responsibility"));
        initiative.approval().flatMap(a -> a.by()).ifPresent(by -> party(by, () -> path + ".approval"));
        each(initiative.serves(), "practice.initiatives", row, "serves", goals::require);
        initiative.applies().value().ifPresent(id -> reflections.require(id, () -> path + ".applies"));
    }

    private void reflection(Reflection reflection, String path, int row) {
        int n = 0;
        for (Party participant : reflection.participants()) {
            int at = n++;
            party(participant, () -> path + ".participants[" + at + "]");
        }
        each(reflection.spoke(), "practice.reflections", row, "spoke", this::party);
        about(reflection.about(), path + ".about");
    }

    private void claimsAndAnswers() {
        for (int i = 0; i < given.claims.size(); i++) {
            String path = "practice.claims[" + i + "]";
            members.require(given.claims.get(i).claimant(), () -> path + ".claimant");
            scope(given.claims.get(i).scope(), path);
        }
        for (int i = 0; i < given.answers.size(); i++) {
            String path = "practice.answers[" + i + "]";
            members.require(given.answers.get(i).by(), () -> path + ".by");
            members.require(given.answers.get(i).claimant(), () -> path + ".claimant");
            scope(given.answers.get(i).scope(), path);
        }
    }

    private void surveys() {
        for (int i = 0; i < given.responses.size(); i++) {
            String path = "practice.responses[" + i + "]";
            Response response = given.responses.get(i);
            surveys.require(response.survey(), () -> path + ".survey");
            response.team().ifPresent(team -> teams.require(team, () -> path + ".team"));
            surveys.row(response.survey()).ifPresent(row -> answers(response, given.surveys.get(row), path));
        }
    }

    private void answers(Response response, Survey survey, String path) {
        List<String> items =
                survey.items().stream().map(SurveyItem::id).map(ItemId::value).toList();
        response.values().forEach((item, value) -> {
            String where = path + ".values." + item.value();
            if (!items.contains(item.value())) {
                problems.addMissing(
                        () -> where, "item of survey \"" + survey.id() + "\" called", item.value(), () -> items);
            } else if (!survey.scale().contains(value)) {
                problems.add(
                        where,
                        "an answer must lie on the survey's scale from " + survey.scale() + " but was "
                                + Numbers.plain(value));
            }
        });
    }

    private void scope(Scope scope, String path) {
        if (scope instanceof Scope.OfTeam of) {
            teams.require(of.team(), () -> path + ".scope.team");
        } else if (scope instanceof Scope.OfResponsibility of) {
            responsibilities.require(of.responsibility(), () -> path + ".scope.responsibility");
        }
    }

    private void subject(Subject subject, String path) {
        if (subject instanceof Subject.OfMember of) {
            members.require(of.member(), () -> path + ".member");
        } else if (subject instanceof Subject.OfTeam of) {
            teams.require(of.team(), () -> path + ".team");
        } else if (subject instanceof Subject.OfResponsibility of) {
            responsibilities.require(of.responsibility(), () -> path + ".responsibility");
        }
    }

    private void about(About about, String path) {
        if (about instanceof About.OfDecision of) {
            decisions.require(of.decision(), () -> path + ".decision");
        } else if (about instanceof About.OfInitiative of) {
            initiatives.require(of.initiative(), () -> path + ".initiative");
        } else if (about instanceof About.OfResponsibility of) {
            responsibilities.require(of.responsibility(), () -> path + ".responsibility");
        } else if (about instanceof About.OfTeam of) {
            teams.require(of.team(), () -> path + ".team");
        }
    }

    private void party(Party party, Supplier<String> path) {
        if (party instanceof MemberId member) {
            members.require(member, path);
        } else if (party instanceof TeamId team) {
            teams.require(team, path);
        }
    }

    private static <T> void each(
            Recorded<? extends Iterable<T>> values, String table, int row, String field, Required<T> required) {
        if (values.isKnown()) {
            int n = 0;
            for (T value : values.value().orElseThrow()) {
                int at = n++;
                required.check(value, () -> table + "[" + row + "]." + field + "[" + at + "]");
            }
        }
    }

    private static <R, T extends Comparable<?>> void collect(
            List<R> rows, String table, Function<R, T> id, Ids<T> ids) {
        collectOptional(rows, table, row -> Optional.of(id.apply(row)), ids);
    }

    private static <R, T extends Comparable<?>> void collectOptional(
            List<R> rows, String table, Function<R, Optional<T>> id, Ids<T> ids) {
        for (int i = 0; i < rows.size(); i++) {
            Optional<T> found = id.apply(rows.get(i));
            if (found.isPresent()) {
                ids.add(found.get(), i, table);
            }
        }
    }

    private interface Required<T> {
        public void check(T value, Supplier<String> path);
    }
}
