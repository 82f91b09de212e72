package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A place where Ruth leads and Ana, Ben and Cy report to her, Dee reports to nobody, and all of that is on record; told
 * in few words. It has one responsibility, the budget, owned by the team "staff" of Ana, Ben and Cy. The day is the last of
 * 2025.
 */
public final class Office {
    public static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    public static final String BUDGET = "budget";

    private final Map<String, Member> members = new TreeMap<>();
    private final Map<String, Team> teams = new TreeMap<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private UnaryOperator<OrganizationBuilder> last = builder -> builder;
    private LocalDate next = DAY.minusDays(200);

    public Office() {
        member(reporting("ruth"));
        member(reporting("dee"));
        for (String id : List.of("ana", "ben", "cy")) {
            member(reporting(id, "ruth"));
        }
        team(Team.of("staff", "ana", "ben", "cy"));
        responsibility(BUDGET, "team:staff");
        leads("ruth", "organization", Basis.APPOINTED);
    }

    /** On record as reporting to these, or to nobody. */
    public static Member.Builder reporting(String id, String... to) {
        return Member.builder()
                .id(MemberId.of(id))
                .reporting(Recorded.setOf(Arrays.stream(to)
                        .map(Party::parse)
                        .map(Reporting::lineTo)
                        .toList()));
    }

    public static Holding.Builder holding(String... holders) {
        return Holding.builder().responsibility(ResponsibilityId.of(BUDGET)).holders(holders);
    }

    /** Of an end that is empty it is open: {@code 2025-03-01..}. */
    public static Term term(String days) {
        String[] ends = days.split("\\.\\.", -1);
        Term.Builder term = Term.builder();
        if (!ends[0].isEmpty()) {
            term.start(Moment.parse(ends[0]));
        }
        if (!ends[1].isEmpty()) {
            term.end(Moment.parse(ends[1]));
        }
        return term.build();
    }

    /** Adds somebody, or tells more of whom there is. */
    public Office member(Member.Builder member) {
        Member built = member.build();
        members.put(built.id().value(), built);
        return this;
    }

    public Office team(Team team) {
        teams.put(team.id().value(), team);
        return this;
    }

    /** A team whose members nobody wrote down. */
    public Office openTeam(String id) {
        return team(Team.builder().id(TeamId.of(id)).build());
    }

    public Office responsibility(String id, String owner) {
        responsibilities.add(Responsibility.builder()
                .id(ResponsibilityId.of(id))
                .owner(Party.parse(owner))
                .build());
        return this;
    }

    public Office leads(String member, String scope, Basis basis) {
        return leader(Leader.builder()
                .member(MemberId.of(member))
                .scope(Scope.parse(scope))
                .basis(basis)
                .build());
    }

    public Office leader(Leader leader) {
        leaders.add(leader);
        return this;
    }

    public Office noLeaders() {
        leaders.clear();
        return this;
    }

    public Office holds(Holding.Builder holding) {
        holdings.add(holding.build());
        return this;
    }

    /** So many decisions by these together, from day to day, of whose approval nothing is recorded. */
    public Office decide(int times, String... deciders) {
        for (int i = 0; i < times; i++) {
            decide(decision(next, deciders));
            next = next.plusDays(1);
        }
        return this;
    }

    /** So many decisions, each by one of these in turn. */
    public Office inTurn(int times, String... deciders) {
        for (int i = 0; i < times; i++) {
            decide(1, deciders[i % deciders.length]);
        }
        return this;
    }

    /** So many decisions, each approved by that one. */
    public Office approved(int times, String approver, String... deciders) {
        for (int i = 0; i < times; i++) {
            decide(decision(next, deciders).approvedBy(Recorded.known(Party.parse(approver))));
            next = next.plusDays(1);
        }
        return this;
    }

    /** So many decisions that nobody approved. */
    public Office unapproved(int times, String... deciders) {
        for (int i = 0; i < times; i++) {
            decide(decision(next, deciders).approvedBy(Recorded.none()));
            next = next.plusDays(1);
        }
        return this;
    }

    /** So many decisions on a part. */
    public Office inPart(int times, String part, String... deciders) {
        for (int i = 0; i < times; i++) {
            decide(decision(next, deciders).part(part));
            next = next.plusDays(1);
        }
        return this;
    }

    public Office decide(Decision.Builder decision) {
        decisions.add(decision.build());
        return this;
    }

    public static Decision.Builder decision(LocalDate day, String... deciders) {
        return Decision.builder()
                .responsibility(ResponsibilityId.of(BUDGET))
                .addAllDeciders(Arrays.stream(deciders).map(Party::parse).toList())
                .at(Moment.of(day));
    }

    /** Says something else about the organisation, after all else was said. */
    public Office at(UnaryOperator<OrganizationBuilder> change) {
        UnaryOperator<OrganizationBuilder> before = last;
        last = builder -> change.apply(before.apply(builder));
        return this;
    }

    public Organization organization() {
        OrganizationBuilder builder = Organization.builder()
                .asOf(DAY)
                .members(members.values())
                .teams(teams.values())
                .responsibilities(responsibilities)
                .holdings(holdings)
                .leaders(leaders)
                .decisions(decisions);
        return last.apply(builder).build();
    }

    public Snapshot standing() {
        return Snapshot.of(organization());
    }

    /** How the budget is held. */
    public HoldingFinding held() {
        return Sharing.of(organization()).at(ResponsibilityId.of(BUDGET));
    }

    /** The same, by these thresholds. */
    public HoldingFinding held(SharingParameters parameters) {
        return Sharing.of(Snapshot.of(organization()), parameters).at(ResponsibilityId.of(BUDGET));
    }

    /** How the budget is held on paper. */
    public OnPaper paper() {
        return held().onPaper();
    }

    /** What is said about the budget by that rule. */
    public static String said(HoldingFinding held, String rule) {
        return held.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(Finding::message)
                .findFirst()
                .orElse("nothing");
    }
}
