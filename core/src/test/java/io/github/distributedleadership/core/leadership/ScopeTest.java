package io.github.distributedleadership.core.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scopes, and who leads in them or claims to. */
class ScopeTest {
    @ParameterizedTest
    @ValueSource(strings = {"organization", "team:literacy", "responsibility:reading"})
    void a_reference_reads_back(String reference) {
        assertThat(Scope.parse(reference)).hasToString(reference);
        assertThat(Scope.parse(reference).reference()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Organization", "literacy", "member:ana", "team"})
    void what_is_no_scope_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse(text))
                .withMessage("not a scope: \"" + text + "\"; write organization, team:ID or responsibility:ID");
    }

    @Test
    void a_long_text_is_shortened_in_the_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse("x".repeat(1_000_000)))
                .withMessage("not a scope: \"" + "x".repeat(60)
                        + "\u2026\"; write organization, team:ID or responsibility:ID");
    }

    @Test
    void a_scope_without_an_id_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse("team:"))
                .withMessage("the id of a team must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse("responsibility:"))
                .withMessage("the id of a responsibility must not be empty");
    }

    @Test
    void the_organization_comes_first_then_teams_then_responsibilities() {
        assertThat(Stream.of("responsibility:a", "team:b", "organization", "team:a", "responsibility:B")
                        .map(Scope::parse)
                        .sorted())
                .extracting(Scope::reference)
                .containsExactly("organization", "team:a", "team:b", "responsibility:B", "responsibility:a");
    }

    @Test
    void of_a_leader_only_member_and_scope_must_be_known() {
        Leader leader = Leader.builder()
                .member(MemberId.of("ana"))
                .scope(Scope.organization())
                .build();
        assertThat(leader.role()).isEmpty();
        assertThat(leader.basis()).isEmpty();
        assertThat(leader.by()).isEqualTo(Recorded.unknown());
        assertThat(leader.accountabilities()).isEqualTo(Recorded.unknown());
        assertThat(leader.term()).isSameAs(Term.ALWAYS);
    }

    @Test
    void nobody_answers_an_own_claim() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.builder()
                        .by(MemberId.of("ana"))
                        .claimant(MemberId.of("ana"))
                        .scope(Scope.organization())
                        .granted(true)
                        .at(Moment.parse("2025-11-30"))
                        .build())
                .withMessage("\"ana\" must not answer his or her own claim");
    }

    @Test
    void appointment_and_election_put_somebody_above_others() {
        assertThat(Arrays.stream(Basis.values()).filter(Basis::isFormal))
                .containsExactly(Basis.APPOINTED, Basis.ELECTED);
    }
}
