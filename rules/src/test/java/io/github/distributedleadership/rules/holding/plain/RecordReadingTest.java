package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which decisions count, and as whose. Decisions are made every third day from 5 January 2025 on. */
class RecordReadingTest {

    private static LocalDate day(int decision) {
        return LocalDate.of(2025, 1, 5).plusDays(3L * decision);
    }

    private static Leader head(String member) {
        return Leader.builder()
                .member(Small.member(member))
                .scope(Scope.organization())
                .basis(Basis.APPOINTED)
                .build();
    }

    @Test
    void a_deputy_counts_as_the_holder_who_made_as_many() {
        Holding held = Small.held("a")
                .deputies(Recorded.setOf(List.of(Small.member("d"))))
                .build();
        PlainAnswer as = Small.answer(
                Small.of("a", "d").holdings(List.of(held)).decisions(Small.decisions("a d a d a a d a d a")));
        assertThat(as.topAlone()).isEqualTo(10);
        assertThat(as.kind()).isEqualTo(PlainKind.SOLE);
        PlainAnswer own = Small.answer(
                Small.of("a", "d").holdings(List.of(held)).decisions(Small.decisions("a d d d a d d d d d")));
        assertThat(own.top()).contains(Small.member("d"));
        assertThat(own.topAlone()).isEqualTo(8);
        assertThat(own.holdersShare()).contains(1.0);
    }

    @Test
    void decisions_count_since_a_holder_who_had_taken_part_left() {
        Holding before = Small.held("a", "b", "c")
                .term(Term.between(LocalDate.of(2024, 1, 1), day(4)))
                .build();
        PlainAnswer whoDecided = Small.answer(Small.of("a", "b", "c")
                .holdings(List.of(
                        before, Small.held("a", "c").term(Term.since(day(4))).build()))
                .decisions(Small.decisions("a b a b a c a c a")));
        assertThat(whoDecided.n()).isEqualTo(5);
        PlainAnswer whoDidNot = Small.answer(Small.of("a", "b", "c")
                .holdings(List.of(
                        before, Small.held("a", "b").term(Term.since(day(4))).build()))
                .decisions(Small.decisions("a b a b a b a b a")));
        assertThat(whoDidNot.n()).isEqualTo(9);
        PlainAnswer all = Small.answer(Small.of("a", "b", "c", "d")
                .holdings(
                        List.of(before, Small.held("d").term(Term.since(day(4))).build()))
                .decisions(Small.decisions("d d d d d d d d d")));
        assertThat(all.n()).isEqualTo(5);
    }

    @Test
    void who_joined_later_is_nominal_from_his_day_on() {
        Holding before = Small.held("a", "b")
                .accountable("a", "b")
                .term(Term.between(LocalDate.of(2024, 1, 1), day(6)))
                .build();
        Holding since = Small.held("a", "b", "c")
                .accountable("a", "b", "c")
                .term(Term.since(day(6)))
                .build();
        // from his day on: each of six decisions by two of three, 1/3 to the sixth is below 0.05/3
        PlainAnswer answer = Small.answer(Small.of("a", "b", "c")
                .holdings(List.of(before, since))
                .decisions(Small.decisions("a+b a+b a+b a+b a+b a+b a+b a+b a+b a+b a+b a+b")));
        assertThat(answer.nominal()).containsExactly(Small.member("c"));
        PlainAnswer few = Small.answer(Small.of("a", "b", "c")
                .holdings(List.of(before, since))
                .decisions(Small.decisions("a+b a+b a+b a+b a+b a+b a+b a+b a+b")));
        assertThat(few.nominal()).isEmpty();
        assertThat(few.enacted()).isEqualTo(PlainEnacted.JOINT);
    }

    @Test
    void shifts_in_which_two_come_back_are_one_rotating_holding() {
        List<Holding> shifts = new ArrayList<>();
        String[] who = {"a", "b", "c", "a", "b", "c"};
        for (int i = 0; i < who.length; i++) {
            LocalDate from = LocalDate.of(2025, 1, 1).plusMonths(i);
            Term term = i < who.length - 1 ? Term.between(from, from.plusMonths(1)) : Term.since(from);
            shifts.add(Small.held(who[i]).accountable(who[i]).term(term).build());
        }
        OrganizationBuilder rota = Small.of("a", "b", "c").holdings(shifts);
        assertThat(Small.answer(rota).onPaper()).isEqualTo(PlainPaper.SHARED);
        PlainAnswer answer = Small.answer(rota.decisions(Small.decisions("a b c a b c a b c a b c")));
        assertThat(answer.n()).isEqualTo(12);
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
        assertThat(answer.holders()).hasSize(3);
        PlainAnswer succession = Small.answer(Small.of("a", "b", "c").holdings(shifts.subList(3, 6)));
        assertThat(succession.onPaper()).isEqualTo(PlainPaper.SOLE);
        List<Holding> gap = new ArrayList<>(shifts);
        gap.remove(2);
        assertThat(Small.answer(Small.of("a", "b", "c").holdings(gap)).onPaper())
                .isEqualTo(PlainPaper.SOLE);
    }

    @Test
    void of_what_is_retained_every_decision_with_a_superior_is_set_aside() {
        Holding held = Small.held("a").level(DecisionLevel.CONSULT).build();
        PlainAnswer answer = Small.answer(Small.of("a", "boss")
                .leaders(List.of(head("boss")))
                .holdings(List.of(held))
                .decisions(Small.decisions("a a+boss boss a+boss a")));
        assertThat(answer.onPaper()).isEqualTo(PlainPaper.RETAINED);
        assertThat(answer.interventions()).isEqualTo(3);
        PlainAnswer other = Small.answer(Small.of("a", "boss")
                .leaders(List.of(head("boss")))
                .holdings(List.of(Small.held("a").build()))
                .decisions(Small.decisions("a a+boss boss a+boss a")));
        assertThat(other.interventions()).isEqualTo(1);
    }

    @Test
    void a_body_decides_as_such_or_by_all_its_members() {
        Holding held = Small.held("tre").assignedBy("team:congress").build();
        PlainAnswer answer = Small.answer(Small.of("tre", "m1", "m2")
                .teams(List.of(Team.of("congress", "tre", "m1", "m2")))
                .holdings(List.of(held))
                .decisions(Small.decisions("tre team:congress tre+m1+m2 m1+m2 m1 tre+m1")));
        assertThat(answer.onPaper()).isEqualTo(PlainPaper.DELEGATED);
        assertThat(answer.interventions()).isEqualTo(2);
        assertThat(answer.n()).isEqualTo(4);
    }

    @Test
    void a_body_is_not_above_whom_it_was_given_as_a_head() {
        Holding held =
                Small.held("tre").assignedBy("team:congress").accountable("tre").build();
        OrganizationBuilder congress =
                Small.of("tre", "m1", "m2").teams(List.of(Team.of("congress", "tre", "m1", "m2")));
        for (Basis basis : Basis.values()) {
            Leader head = Leader.builder()
                    .member(Small.member("tre"))
                    .scope(Scope.of(TeamId.of("congress")))
                    .basis(basis)
                    .build();
            PlainAnswer answer = Small.answer(Small.of("tre", "m1", "m2")
                    .teams(List.of(Team.of("congress", "tre", "m1", "m2")))
                    .leaders(List.of(head))
                    .holdings(List.of(held)));
            assertThat(answer.onPaper()).isEqualTo(basis == Basis.APPOINTED ? PlainPaper.SOLE : PlainPaper.DELEGATED);
        }
        assertThat(Small.answer(congress.holdings(List.of(Small.held("tre", "m1", "m2")
                                .assignedBy("team:congress")
                                .accountable("team:congress")
                                .build())))
                        .onPaper())
                .isEqualTo(PlainPaper.SHARED);
    }

    @Test
    void a_body_is_not_above_whom_all_its_other_members_report_to() {
        OrganizationBuilder congress = Small.of("tre")
                .members(List.of(
                        Member.of("m1").toBuilder()
                                .reportsTo(Small.member("tre"))
                                .build(),
                        Member.of("m2").toBuilder()
                                .reportsTo(Small.member("m1"))
                                .build()))
                .teams(List.of(Team.of("congress", "tre", "m1", "m2")))
                .holdings(List.of(Small.held("tre")
                        .assignedBy("team:congress")
                        .accountable("tre")
                        .build()));
        assertThat(Small.answer(congress).onPaper()).isEqualTo(PlainPaper.SOLE);
    }

    @Test
    void decisions_by_teams_of_unknown_members_are_left_out() {
        OrganizationBuilder organization = Small.of("a", "b")
                .teams(List.of(Team.builder().id(TeamId.of("t")).build()))
                .holdings(List.of(Small.held("a").build()))
                .decisions(Small.decisions("a a a a a a a a team:t team:t"));
        PlainAnswer few = Small.answer(organization);
        assertThat(few.unlisted()).isEqualTo(2);
        assertThat(few.inRecord()).isEqualTo(PlainRecord.CONCENTRATED);
        PlainAnswer many = Small.answer(Small.of("a", "b")
                .teams(List.of(Team.builder().id(TeamId.of("t")).build()))
                .holdings(List.of(Small.held("a").build()))
                .decisions(Small.decisions("a a a a a a a a team:t team:t team:t")));
        assertThat(many.hasTooManyUnlisted()).isTrue();
        assertThat(many.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
    }

    @Test
    void two_who_take_turns_rotate() {
        Holding held = Small.held("a", "b").accountable("a", "b").build();
        assertThat(enacted(held, "a b a b a b a b a b")).isEqualTo(PlainEnacted.ROTATING);
        assertThat(enacted(held, "a a a a a b b b b b a a a a a")).isEqualTo(PlainEnacted.ROTATING);
        assertThat(enacted(held, "a a b a b b b a a b")).isEqualTo(PlainEnacted.ANY_ONE);
        assertThat(enacted(held, "a a a a a b b b b b")).isEqualTo(PlainEnacted.ANY_ONE);
        assertThat(enacted(held, "a+b a+b a+b a b a")).isEqualTo(PlainEnacted.JOINT);
        assertThat(enacted(held, "a b a b")).isEqualTo(PlainEnacted.NONE);
    }

    private static PlainEnacted enacted(Holding held, String decisions) {
        return Small.answer(Small.of("a", "b").holdings(List.of(held)).decisions(Small.decisions(decisions)))
                .enacted();
    }

    @Test
    void many_alike_on_one_day_are_worth_one() {
        OrganizationBuilder organization =
                Small.of("a", "b").holdings(List.of(Small.held("a").build()));
        List<Decision> oneDay = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            oneDay.add(Small.decision(day(0), "a").build());
        }
        PlainAnswer answer = Small.answer(organization.decisions(oneDay));
        assertThat(answer.worth()).isCloseTo(1, within(1e-12));
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(answer.isInLongStretches()).isTrue();
    }

    @Test
    void an_outsider_is_concentrated_as_ever_in_a_rotation() {
        Holding held = Small.held("a", "b")
                .accountable("a", "b")
                .arrangement(Arrangement.ROTATING)
                .build();
        PlainAnswer answer = Small.answer(
                Small.of("a", "b", "x").holdings(List.of(held)).decisions(Small.decisions("x x x x x x x x x x")));
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.CONCENTRATED);
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED_IN_NAME_ONLY);
        assertThat(answer.carriers()).containsExactly(MemberId.of("a"), MemberId.of("b"));
    }
}
