package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.TruthFile;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.LeadershipForm;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library on the small organisations in a folder {@code shared/truth} beside the project; skipped without it. */
class TruthTest {
    private static HoldingFinding held(String file, String responsibility) throws IOException {
        return Sharing.of(TruthFile.read(file)).at(ResponsibilityId.of(responsibility));
    }

    @ParameterizedTest
    @CsvSource({
        "shared-informally-5-decisions, r, UNCLEAR, SOLE",
        "shared-six-holders-one-makes-12-of-16, r, UNCLEAR, SHARED",
        "shared-by-one-holder-and-outsider, r, SPREAD, SHARED_IN_NAME_ONLY",
        "rotation-strict, r, SPREAD, SHARED",
        "rotation-handover, r, UNCLEAR, SHARED",
        "school2, curriculum, SPREAD, SHARED",
        "army, training, TOO_FEW, DELEGATED"
    })
    void record_and_kind_are_right(String file, String responsibility, InRecord inRecord, HoldingKind kind)
            throws IOException {
        HoldingFinding held = held(file, responsibility);
        assertThat(held.inRecord()).isEqualTo(inRecord);
        assertThat(held.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-team-is-sole, r1, HELD_BY_TEAM",
        "basis-unknown, r1, ONE_HOLDER",
        "basis-unknown, r2, ONE_HOLDER",
        "superior-below-unknown, r1, ONE_HOLDER",
        "superior-below-unknown, r2, ONE_HOLDER",
        "sole-approvers-unknown, r1, SOLE"
    })
    void paper_says_no_more_than_is_known(String file, String responsibility, OnPaper onPaper) throws IOException {
        assertThat(held(file, responsibility).onPaper()).isEqualTo(onPaper);
    }

    @ParameterizedTest
    @CsvSource({
        "nominal-committee, r, e f g",
        "nominal-outsider, r, ''",
        "shared-by-one-holder-and-outsider, r, b",
        "committee, billA, o1 o2 o3",
        "committee, billB, ''"
    })
    void those_are_nominal_who_are(String file, String responsibility, String expected) throws IOException {
        assertThat(String.join(
                        " ",
                        held(file, responsibility).nominalHolders().stream()
                                .map(party -> party.toString())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void three_strict_turns_are_turns_and_a_hand_over_is_none() throws IOException {
        assertThat(held("rotation-strict", "r").enactedArrangement()).contains(Arrangement.ROTATING);
        assertThat(held("rotation-handover", "r").enactedArrangement()).contains(Arrangement.ANY_ONE);
    }

    @Test
    void a_treasurer_is_delegated_by_the_congress() throws IOException {
        assertThat(held("treasurer", "dues").onPaper()).isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void a_signature_is_a_mark_and_no_demotion() throws IOException {
        assertThat(held("school2", "curriculum").ratified()).isTrue();
        assertThat(held("school2", "trips").ratified()).isFalse();
    }

    @Test
    void who_answers_for_three_of_four_is_the_focus() throws IOException {
        Forms forms = Forms.of(Snapshot.of(TruthFile.read("callcentre")), SharingParameters.STANDARD);
        assertThat(forms.ofOrganization().form()).isEqualTo(LeadershipForm.FOCUSED);
    }
}
