package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The small organisations in a folder {@code shared/truth} beside the project; tests are skipped without it. */
class TruthFilesTest {

    private static PlainAnswer answer(String file, String responsibility) throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path path = at.resolve("shared").resolve("truth").resolve(file + ".yaml");
            if (Files.isRegularFile(path)) {
                return new PlainTwin(OrganizationFormat.YAML.read(path)).of(ResponsibilityId.of(responsibility));
            }
            at = at.getParent();
        }
        Assumptions.abort("the file " + file + " is not here; it belongs in shared/truth beside the project");
        throw new AssertionError();
    }

    private static Set<MemberId> members(String... ids) {
        Set<MemberId> members = new TreeSet<>();
        for (String id : ids) {
            members.add(MemberId.of(id));
        }
        return members;
    }

    @Test
    void three_to_two_of_five_is_unclear() throws IOException {
        PlainAnswer answer = answer("shared-informally-5-decisions", "r");
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(answer.kind()).isEqualTo(PlainKind.SOLE);
        assertThat(answer.differs()).isFalse();
        assertThat(answer.isByRecord()).isFalse();
    }

    @Test
    void long_stretches_of_one_of_six_show_nothing() throws IOException {
        PlainAnswer answer = answer("shared-six-holders-one-makes-12-of-16", "r");
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(answer.isInLongStretches()).isTrue();
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
        assertThat(answer.enacted()).isNotEqualTo(PlainEnacted.ROTATING);
    }

    @Test
    void one_holder_with_an_outsider_does_not_share_with_the_other_holder() throws IOException {
        PlainAnswer answer = answer("shared-by-one-holder-and-outsider", "r");
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.SPREAD);
        assertThat(answer.concentratedAmong()).contains(MemberId.of("a"));
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED_IN_NAME_ONLY);
        assertThat(answer.nominal()).isEqualTo(members("b"));
    }

    @Test
    void three_of_a_committee_of_seven_are_nominal() throws IOException {
        PlainAnswer answer = answer("nominal-committee", "r");
        assertThat(answer.nominal()).isEqualTo(members("e", "f", "g"));
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
    }

    @Test
    void one_decision_by_a_holder_makes_nobody_nominal() throws IOException {
        assertThat(answer("nominal-outsider", "r").nominal()).isEmpty();
    }

    @Test
    void a_strict_rotation_is_shared() throws IOException {
        PlainAnswer answer = answer("rotation-strict", "r");
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.SPREAD);
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
        assertThat(answer.isByRecord()).isTrue();
        // three kinds: this twin leaves the permutations to others
        assertThat(answer.enacted()).isEqualTo(PlainEnacted.NEEDS_PERMUTATIONS);
    }

    @Test
    void a_hand_over_is_no_rotation() throws IOException {
        PlainAnswer answer = answer("rotation-handover", "r");
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(answer.isInLongStretches()).isTrue();
        assertThat(answer.enacted()).isEqualTo(PlainEnacted.ANY_ONE);
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
    }

    @Test
    void of_six_one_alone_carries() throws IOException {
        for (String responsibility : new String[] {"r0", "r1", "r2"}) {
            PlainAnswer answer = answer("truckfactor-nominal", responsibility);
            assertThat(answer.kind()).isEqualTo(PlainKind.SHARED_IN_NAME_ONLY);
            assertThat(answer.carriers()).isEqualTo(members("a"));
        }
    }

    @Test
    void a_treasurer_is_delegated_by_his_congress() throws IOException {
        PlainAnswer answer = answer("treasurer", "dues");
        assertThat(answer.onPaper()).isEqualTo(PlainPaper.DELEGATED);
        assertThat(answer.kind()).isEqualTo(PlainKind.DELEGATED);
    }

    @Test
    void what_superiors_decide_alone_is_set_aside() throws IOException {
        PlainAnswer answer = answer("army", "training");
        assertThat(answer.interventions()).isEqualTo(2);
        assertThat(answer.n()).isEqualTo(4);
        assertThat(answer.kind()).isEqualTo(PlainKind.DELEGATED);
        PlainAnswer patrol = answer("army", "patrol1");
        assertThat(patrol.interventions()).isEqualTo(2);
        assertThat(patrol.kind()).isEqualTo(PlainKind.DELEGATED);
    }

    @Test
    void a_signature_is_a_mark_and_no_demotion() throws IOException {
        PlainAnswer answer = answer("school2", "curriculum");
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.SPREAD);
        assertThat(answer.isRatified()).isTrue();
        assertThat(answer("school2", "safeguarding").onPaper()).isEqualTo(PlainPaper.DELEGATED_TO_GROUP);
        assertThat(answer("school2", "trips").isRatified()).isFalse();
    }

    @Test
    void the_excluded_minority_of_a_committee_is_nominal() throws IOException {
        PlainAnswer bill = answer("committee", "billA");
        assertThat(bill.nominal()).isEqualTo(members("o1", "o2", "o3"));
        assertThat(bill.kind()).isEqualTo(PlainKind.SHARED);
        assertThat(answer("committee", "billB").nominal()).isEmpty();
        assertThat(answer("committee", "billB").enacted()).isEqualTo(PlainEnacted.JOINT);
    }

    @Test
    void all_decide_together() throws IOException {
        PlainAnswer answer = answer("coop-coordinator", "r");
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
        assertThat(answer.enacted()).isEqualTo(PlainEnacted.JOINT);
    }

    @Test
    void a_team_of_unknown_members_holds() throws IOException {
        assertThat(answer("unknown-team-is-sole", "r1").kind()).isEqualTo(PlainKind.HELD_BY_TEAM);
    }

    @Test
    void what_an_unknown_could_take_away_is_not_said() throws IOException {
        for (String file : new String[] {"basis-unknown", "superior-below-unknown"}) {
            assertThat(answer(file, "r1").onPaper()).isEqualTo(PlainPaper.ONE_HOLDER);
            assertThat(answer(file, "r2").onPaper()).isEqualTo(PlainPaper.ONE_HOLDER);
        }
    }

    @Test
    void approvers_count_where_they_are_recorded() throws IOException {
        assertThat(answer("sole-approvers-unknown", "r1").kind()).isEqualTo(PlainKind.SOLE);
    }
}
