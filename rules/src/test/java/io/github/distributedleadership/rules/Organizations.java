package io.github.distributedleadership.rules;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Small organisations of every shape that matters to how responsibilities are held, read from a row of choices.
 *
 * <p>Up to eight members, three teams and six responsibilities: lines with gaps, terms and boards, teams of unknown members,
 * roles in nested scopes by every right, holdings vacant, unknown, renewed and divided, and up to twelve decisions. The same
 * tape gives the same organisation under any names.
 */
public final class Organizations {
    /** The day of those that state one. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** The names of members, unless others are given. */
    public static final List<String> NAMES = List.of("ana", "ben", "cy", "dee", "eli", "fay", "gus", "hal");

    private final Tape tape;
    private final List<String> names;
    private final int members;
    private final int teams;
    private final int responsibilities;
    /** Who tends to decide, and who tends to approve: without a habit no record would show anything. */
    private final int habit;

    private final int approver;
    private final boolean isApproved;

    private Organizations(Tape tape, List<String> names) {
        this.tape = tape;
        this.names = names;
        members = 2 + tape.below(7);
        teams = tape.below(4);
        responsibilities = 1 + tape.below(6);
        habit = tape.below(members);
        approver = tape.chance(50) ? 0 : tape.below(members);
        isApproved = tape.chance(50);
    }

    /** {@return the organisation that the row tells} */
    public static Organization read(List<Integer> numbers) {
        return read(numbers, NAMES);
    }

    /** {@return the organisation that the row tells, whose members have these names} */
    public static Organization read(List<Integer> numbers, List<String> names) {
        return new Organizations(new Tape(numbers), names).organization();
    }

    private Organization organization() {
        OrganizationBuilder builder = Organization.builder()
                .members(IntStream.range(0, members).mapToObj(this::member).toList())
                .teams(IntStream.range(0, teams).mapToObj(this::team).toList())
                .responsibilities(IntStream.range(0, responsibilities)
                        .mapToObj(this::responsibility)
                        .toList());
        builder.holdings(new Holdings(this, tape).of(responsibilities));
        if (tape.chance(12)) {
            builder.partial(Table.HOLDINGS);
        }
        if (!tape.chance(15)) {
            builder.leaders(
                    IntStream.range(0, tape.below(5)).mapToObj(i -> leader()).toList());
        }
        if (!tape.chance(8)) {
            int favourite = tape.below(responsibilities);
            int style = tape.below(4);
            builder.decisions(IntStream.range(0, tape.chance(70) ? 5 + tape.below(8) : tape.below(13))
                    .mapToObj(i -> decision(favourite, style))
                    .toList());
            if (tape.chance(5)) {
                builder.partial(Table.DECISIONS);
            }
        }
        return tape.chance(10) ? builder.build() : builder.asOf(DAY).build();
    }

    private Member member(int i) {
        Member.Builder member = Member.builder().id(id(i)).term(term(90));
        return switch (tape.below(8)) {
            case 0, 1 -> member.reporting(Recorded.none()).build();
            case 2 -> member.build();
            case 3 -> teams == 0 ? member.build() : member.reportsTo(team()).build();
            case 4 -> {
                List<Reporting> lines = new ArrayList<>();
                for (int up = 0; up < Math.min(i, 2); up++) {
                    lines.add(Reporting.builder()
                            .to(id(tape.below(i)))
                            .kind(tape.chance(30) ? ReportingKind.FUNCTIONAL : ReportingKind.LINE)
                            .term(term(60))
                            .build());
                }
                yield member.reporting(Recorded.setOf(lines)).build();
            }
            default ->
                i == 0
                        ? member.reporting(Recorded.none()).build()
                        : member.reportsTo(id(tape.below(i))).build();
        };
    }

    private Team team(int t) {
        Team.Builder team = Team.builder().id(teamId(t));
        if (t > 0 && tape.chance(50)) {
            team.parent(teamId(tape.below(t)));
        }
        if (tape.chance(20)) {
            return team.build();
        }
        List<Membership> rows = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            if (tape.chance(45)) {
                rows.add(Membership.builder().member(id(i)).term(term(75)).build());
            }
        }
        return team.memberships(Recorded.setOf(rows)).build();
    }

    private Responsibility responsibility(int r) {
        Responsibility.Builder responsibility = Responsibility.builder().id(responsibilityId(r));
        if (tape.chance(70)) {
            responsibility.owner(tape.chance(80) && teams > 0 ? team() : member());
        }
        if (r > 0 && tape.chance(40)) {
            responsibility.partOf(responsibilityId(tape.below(r)));
        }
        return responsibility.term(term(95)).build();
    }

    private Leader leader() {
        Scope scope = switch (tape.below(4)) {
            case 0 -> Scope.organization();
            case 1 -> Scope.of(responsibilityId(tape.below(responsibilities)));
            default -> teams == 0 ? Scope.organization() : Scope.of(teamId(tape.below(teams)));
        };
        Leader.Builder leader = Leader.builder().member(member()).scope(scope).term(term(80));
        return switch (tape.below(6)) {
            case 0 -> leader.build();
            case 1 -> leader.basis(Basis.CO_OPTED).build();
            case 2, 3 -> leader.basis(Basis.ELECTED).build();
            default -> leader.basis(Basis.APPOINTED).build();
        };
    }

    /** The styles: by habit; by two; by anyone; together. */
    private Decision decision(int favourite, int style) {
        int subject = tape.chance(20) ? tape.below(responsibilities) : favourite;
        Decision.Builder decision =
                Decision.builder().responsibility(responsibilityId(subject)).at(Moment.of(dayOfDecision()));
        switch (style) {
            case 0 -> decision.addDeciders(tape.chance(8) ? party() : id(habit));
            case 1 -> decision.addDeciders(id(tape.chance(50) ? habit : (habit + 1) % members));
            case 2 -> decision.addDeciders(party());
            default -> {
                decision.addDeciders(party());
                for (int i = 0; i < members; i++) {
                    if (tape.chance(70)) {
                        decision.addDeciders(id(i));
                    }
                }
            }
        }
        if (tape.chance(25)) {
            decision.part("part " + tape.below(2));
        }
        return decision.approvedBy(
                        switch (tape.below(10)) {
                            case 0 -> Recorded.unknown();
                            case 1 -> isApproved ? Recorded.known(party()) : Recorded.none();
                            default -> isApproved ? Recorded.known(id(approver)) : Recorded.none();
                        })
                .build();
    }

    private LocalDate dayOfDecision() {
        return switch (tape.below(14)) {
            case 0 -> DAY.minusYears(1);
            case 1 -> DAY.minusYears(1).plusDays(1);
            case 2 -> DAY;
            case 3 -> DAY.plusDays(1);
            default -> DAY.minusDays(tape.below(300));
        };
    }

    /** Without dates in so many of a hundred cases; else it begins or ends, now or before. */
    Term term(int alwaysPercent) {
        if (!tape.chance(100 - alwaysPercent)) {
            return Term.ALWAYS;
        }
        LocalDate near = DAY.minusDays(tape.below(200));
        return switch (tape.below(5)) {
            case 0 -> Term.since(near);
            case 1 -> Term.between(near.minusYears(1), near.plusDays(1));
            case 2 -> Term.since(DAY.plusDays(1));
            case 3 -> Term.between(near.minusYears(1), DAY.plusYears(1));
            default -> Term.since(near.minusYears(2));
        };
    }

    Party party() {
        return teams > 0 && tape.chance(25) ? team() : member();
    }

    MemberId member() {
        return id(tape.below(members));
    }

    ResponsibilityId responsibilityId(int r) {
        return ResponsibilityId.of("work-" + (char) ('a' + r));
    }

    /** Whoever tends to approve. */
    MemberId approver() {
        return id(approver);
    }

    private TeamId team() {
        return teamId(tape.below(teams));
    }

    private MemberId id(int i) {
        return MemberId.of(names.get(i));
    }

    private static TeamId teamId(int t) {
        return TeamId.of("team-" + (char) ('a' + t));
    }
}
