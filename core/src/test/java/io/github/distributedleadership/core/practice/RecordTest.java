package io.github.distributedleadership.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.core.value.Term;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions, initiatives, reflections, coaching, trust and allocations. */
class RecordTest {
    private static final MemberId ANA = MemberId.of("ana");
    private static final Moment DAY = Moment.parse("2025-11-30");

    @Test
    void of_a_decision_only_responsibility_deciders_and_moment_must_be_known() {
        Decision decision = decision().addDeciders(ANA).build();
        assertThat(Stream.of(decision.consulted(), decision.approvedBy(), decision.applies()))
                .allMatch(Recorded::isUnknown);
        assertThat(Stream.of(decision.id(), decision.part(), decision.raisedAt(), decision.outcome()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void somebody_decides_proposes_and_takes_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision().build())
                .withMessage("a decision on \"reading\" must have at least one decider but has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initiative.builder().at(DAY).build())
                .withMessage("an initiative must have at least one proposer but has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reflection().build())
                .withMessage("a reflection must have at least one participant but has none");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-01", "2025-12-01T00:00:00Z"})
    void a_question_is_raised_before_it_is_decided(String raisedAt) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision()
                        .addDeciders(ANA)
                        .raisedAt(Moment.parse(raisedAt))
                        .build())
                .withMessage("raisedAt must not be after at but was " + raisedAt + ", after 2025-11-30");
    }

    @Test
    void a_question_can_be_raised_and_decided_on_one_day() {
        Moment noon = Moment.parse("2025-11-30T12:00:00Z");
        assertThat(decision().addDeciders(ANA).raisedAt(noon).build().raisedAt())
                .hasValue(noon);
    }

    @Test
    void of_an_initiative_only_proposers_and_moment_must_be_known() {
        Initiative initiative = Initiative.builder().addProposers(ANA).at(DAY).build();
        assertThat(Stream.of(initiative.responsibility(), initiative.serves(), initiative.applies()))
                .allMatch(Recorded::isUnknown);
        assertThat(Stream.of(
                        initiative.id(),
                        initiative.approval(),
                        initiative.risk(),
                        initiative.outcome(),
                        initiative.lesson()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void an_approval_names_who_gave_or_refused_it_and_nobody_else() {
        for (Approval.Status status : Approval.Status.values()) {
            boolean named = status == Approval.Status.GIVEN || status == Approval.Status.REFUSED;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Approval(status, named ? Optional.empty() : Optional.of(ANA)))
                    .withMessage("an approval must name who gave or refused it, and nobody else");
        }
        assertThat(Approval.givenBy(Party.parse("team:board"))).hasToString("GIVEN by team:board");
        assertThat(Approval.refusedBy(ANA)).hasToString("REFUSED by ana");
        assertThat(Approval.PENDING).hasToString("PENDING");
    }

    @Test
    void proposers_go_ahead_where_approval_is_not_sought_or_not_needed() {
        assertThat(Approval.NOT_SOUGHT.isOwnAccount()).isTrue();
        assertThat(Approval.NOT_NEEDED.isOwnAccount()).isTrue();
        assertThat(Approval.PENDING.isOwnAccount()).isFalse();
        assertThat(Approval.givenBy(ANA).isOwnAccount()).isFalse();
        assertThat(Approval.refusedBy(ANA).isOwnAccount()).isFalse();
    }

    @Test
    void lessons_are_kept_as_they_were_given() {
        Reflection reflection = reflection()
                .addParticipants(ANA)
                .lessons(Recorded.known(ImmutableList.of("b", "a", "b")))
                .build();
        assertThat(reflection.lessons().value().orElseThrow()).containsExactly("b", "a", "b");
        assertThat(reflection().addParticipants(ANA).build().spoke().isUnknown())
                .isTrue();
    }

    @Test
    void nobody_coaches_or_trusts_himself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coaching.builder().coach(ANA).coachee(ANA).build())
                .withMessage("\"ana\" must not be coach and coachee at once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.builder()
                        .truster(ANA)
                        .trustee(ANA)
                        .level(Fraction.HALF)
                        .at(DAY)
                        .build())
                .withMessage("\"ana\" must not be truster and trustee at once");
    }

    @Test
    void coaching_is_always_where_nothing_is_said() {
        Coaching coaching =
                Coaching.builder().coach(ANA).coachee(MemberId.of("ben")).build();
        assertThat(coaching.term()).isSameAs(Term.ALWAYS);
        assertThat(coaching.skill()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "-1, -1", "NaN, NaN", "Infinity, Infinity"})
    void an_allocation_is_above_zero(double amount, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allocation().amount(amount).build())
                .withMessage("the amount of an allocation must be a number above 0 but was " + shown);
    }

    @Test
    void the_unit_of_an_allocation_is_a_word_like_that_of_a_need() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allocation().amount(1).unit("").build())
                .withMessage("a unit must not be empty");
        assertThat(allocation().amount(1).unit("Stu\u0308ck").build().unit()).hasValue("St\u00fcck");
        assertThat(allocation().amount(1).build().unit()).isEmpty();
        assertThat(allocation().amount(1).build().responsibility()).isEqualTo(Recorded.unknown());
    }

    @Test
    void what_a_reflection_is_about_is_ordered_by_kind_then_by_id() {
        assertThat(Stream.of(
                                new About.OfTeam(TeamId.of("a")),
                                new About.OfResponsibility(ResponsibilityId.of("a")),
                                new About.OfInitiative(InitiativeId.of("b")),
                                new About.OfInitiative(InitiativeId.of("a")),
                                new About.OfDecision(DecisionId.of("z")))
                        .sorted()
                        .map(About::reference))
                .containsExactly("decision:z", "initiative:a", "initiative:b", "responsibility:a", "team:a");
    }

    @Test
    void equal_records_are_two_events() {
        Decision decision = decision().addDeciders(ANA).build();
        Practice twice = Practice.builder().addDecisions(decision, decision).build();
        assertThat(twice.decisions()).hasSize(2);
        assertThat(twice).isNotEqualTo(Practice.builder().addDecisions(decision).build());
    }

    @Test
    void a_scale_is_one_to_five_where_nothing_is_said() {
        assertThat(Feedback.builder()
                        .giver(ANA)
                        .subject(Subject.of(ANA))
                        .aspect(Aspect.SUPPORT)
                        .at(DAY)
                        .build()
                        .scale())
                .isEqualTo(Scale.ONE_TO_FIVE);
    }

    private static Decision.Builder decision() {
        return Decision.builder().responsibility(ResponsibilityId.of("reading")).at(DAY);
    }

    private static Reflection.Builder reflection() {
        return Reflection.builder()
                .about(new About.OfDecision(DecisionId.of("d")))
                .at(DAY);
    }

    private static Allocation.Builder allocation() {
        return Allocation.builder().to(ANA).kind(ResourceKind.FUNDS).at(DAY);
    }
}
