package io.github.distributedleadership.core.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingTest {
    @Test
    void of_a_holding_only_the_responsibility_must_be_known() {
        Holding holding = unsaid().build();
        assertThat(Stream.of(
                        holding.holders(),
                        holding.assignedBy(),
                        holding.accountable(),
                        holding.approvers(),
                        holding.reviewers(),
                        holding.consulted(),
                        holding.informed()))
                .allMatch(Recorded::isUnknown);
        assertThat(Stream.of(holding.id(), holding.level(), holding.origin(), holding.agreedIn()))
                .allMatch(Optional::isEmpty);
        assertThat(holding.quorum()).isEmpty();
        assertThat(holding.parts()).isEmpty();
        assertThat(holding.term()).isSameAs(Term.ALWAYS);
    }

    @Test
    void where_nothing_is_said_of_the_arrangement_it_is_unknown_for_one_as_for_several() {
        assertThat(unsaid().build().arrangement()).isEmpty();
        assertThat(Holding.of("reading").arrangement()).isEmpty();
        assertThat(Holding.of("reading", "ana").arrangement()).isEmpty();
        assertThat(Holding.of("reading", "team:literacy").arrangement()).isEmpty();
        assertThat(Holding.of("reading", "ana", "ben").arrangement()).isEmpty();
    }

    @Test
    void by_nobody_it_is_vacant() {
        assertThat(Holding.of("reading").holders().isNone()).isTrue();
    }

    @Test
    void references_name_the_parties() {
        Holding holding = Holding.of("reading", "ben", "team:literacy").toBuilder()
                .accountable("ana")
                .approvers()
                .assignedBy("team:board")
                .build();
        assertThat(holding.holders())
                .isEqualTo(Recorded.known(ImmutableSortedSet.of(MemberId.of("ben"), Party.parse("team:literacy"))));
        assertThat(holding.accountable()).isEqualTo(Recorded.known(ImmutableSortedSet.of(MemberId.of("ana"))));
        assertThat(holding.approvers()).isEqualTo(Recorded.none());
        assertThat(holding.assignedBy()).isEqualTo(Recorded.known(Party.parse("team:board")));
    }

    @Test
    void sole_means_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holding.of("reading", "ana", "ben").toBuilder()
                        .arrangement(Arrangement.SOLE)
                        .build())
                .withMessage("a sole holding of \"reading\" must have one holder but has 2; leave the arrangement out,"
                        + " or name how they act together");
        assertThat(Holding.of("reading", "team:literacy").toBuilder()
                        .arrangement(Arrangement.SOLE)
                        .build()
                        .arrangement())
                .contains(Arrangement.SOLE);
    }

    @Test
    void only_what_is_divided_has_parts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holding.of("reading", "ana", "ben").toBuilder()
                        .arrangement(Arrangement.ANY_ONE)
                        .putParts(MemberId.of("ana"), "books")
                        .build())
                .withMessage(
                        "the holding of \"reading\" has parts, so its arrangement must be divided but was any-one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holding.of("reading", "ana", "ben").toBuilder()
                        .putParts(MemberId.of("ana"), "books")
                        .build())
                .withMessage(
                        "the holding of \"reading\" has parts, so its arrangement must be divided but is not given");
    }

    @Test
    void parts_belong_to_holders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holding.of("reading", "ana").toBuilder()
                        .arrangement(Arrangement.DIVIDED)
                        .putParts(Party.parse("team:ana"), "books")
                        .build())
                .withMessage("the holding of \"reading\" has a part for \"team:ana\", who is not among its holders");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3})
    void a_quorum_can_be_met(int quorum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holding.of("reading", "ana", "ben").toBuilder()
                        .quorum(quorum)
                        .build())
                .withMessage(
                        "the quorum of \"reading\" must be at least 1 and at most its 2 holders but was " + quorum);
    }

    @Test
    void the_quorum_of_a_team_may_exceed_the_number_of_parties() {
        assertThat(Holding.of("reading", "team:literacy").toBuilder()
                        .quorum(3)
                        .build()
                        .quorum())
                .hasValue(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holding.of("reading", "team:literacy").toBuilder()
                        .quorum(0)
                        .build())
                .withMessage("the quorum of \"reading\" must be at least 1 but was 0");
    }

    private static Holding.Builder unsaid() {
        return Holding.builder().responsibility(ResponsibilityId.of("reading"));
    }
}
