package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.OpenStack;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.plain.PlainTwin;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the OpenStack foundation holds its responsibilities, by its own tables; docs/validation.md tells of it. */
class OpenStackTest {
    private static OpenStack tables;
    private static Organization organization;
    private static Sharing sharing;
    private static Forms forms;

    @BeforeAll
    static void read() {
        tables = OpenStack.read();
        organization = tables.organization();
        sharing = Sharing.of(organization);
        forms = Forms.of(sharing.standing(), sharing.parameters());
    }

    /** "2 SOLE, 11 DELEGATED" for the outcomes on paper of a function in the teams that are led in one way. */
    private static String counted(String function, String way) {
        Map<OnPaper, Integer> counts = new EnumMap<>(OnPaper.class);
        tables.teamsLed(way)
                .forEach(team -> counts.merge(
                        sharing.at(OpenStack.function(team, function)).onPaper(), 1, Integer::sum));
        return String.join(
                " ",
                counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .toList());
    }

    @Test
    void the_tables_are_read_as_a_whole() {
        assertThat(tables.teamsLed("ptl")).hasSize(37);
        assertThat(tables.teamsLed("distributed"))
                .containsExactly("freezer", "ironic", "oslo", "release management", "requirements");
        assertThat(tables.teamsLed("sig")).hasSize(22);
        // the technical committee has roles and stands in no row of its own
        assertThat(organization.teams()).hasSize(37 + 5 + 22 + 1);
        assertThat(organization.members()).hasSize(104);
        assertThat(organization.leaders()).hasSize(37 + 41 + 1);
        assertThat(organization.responsibilities()).hasSize(37 * 6 + 5 * 5 + 579);
        assertThat(organization.holdings()).hasSize(826);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, 37 ONE_HOLDER",
        "release, 18 UNKNOWN 13 ONE_HOLDER 6 SEVERAL_HOLDERS",
        "security, 14 UNKNOWN 16 ONE_HOLDER 7 SEVERAL_HOLDERS",
        "tact-sig, 37 UNKNOWN",
        "tc-liaison, 37 UNKNOWN",
        "events, 37 UNKNOWN"
    })
    void without_lines_and_approvers_on_record_it_stays_open_whether_leads_delegate(String function, String expected) {
        assertThat(counted(function, "ptl")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "release, 4 SHARED 1 ONE_HOLDER",
        "security, 1 SHARED 4 ONE_HOLDER",
        "tact-sig, 1 SHARED 4 ONE_HOLDER",
        "tc-liaison, 5 ONE_HOLDER",
        "events, 4 UNKNOWN 1 ONE_HOLDER"
    })
    void teams_without_a_lead_divide_and_share_on_paper(String function, String expected) {
        assertThat(counted(function, "distributed")).isEqualTo(expected);
    }

    @Test
    void of_a_group_that_has_its_lead_in_it_who_approves_is_open() {
        ImmutableSortedSet<Party> holders =
                sharing.at(OpenStack.function("blazar", "security")).holders();
        assertThat(holders).hasSize(3).containsAll(tables.with("ptl", "blazar"));
        assertThat(sharing.at(OpenStack.function("blazar", "security")).onPaper())
                .isEqualTo(OnPaper.SEVERAL_HOLDERS);
    }

    @Test
    void who_holds_a_repository_is_not_on_record() {
        assertThat(organization.responsibilities().stream()
                        .map(r -> r.id())
                        .filter(id -> id.value().contains("openstack/") && !isFunction(id)))
                .hasSize(579)
                .allMatch(id -> sharing.at(id).kind() == HoldingKind.UNDETERMINED);
    }

    private static boolean isFunction(ResponsibilityId id) {
        return tables.teams.keySet().stream().anyMatch(team -> id.value().startsWith(team + "/"));
    }

    @Test
    void of_826_responsibilities_100_are_known_to_be_held() {
        Map<HoldingKind, Integer> kinds = new TreeMap<>();
        sharing.all().forEach(held -> kinds.merge(held.kind(), 1, Integer::sum));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        HoldingKind.ONE_HOLDER, 81,
                        HoldingKind.SEVERAL_HOLDERS, 13,
                        HoldingKind.SHARED, 6,
                        HoldingKind.UNDETERMINED, 579 + 147));
    }

    @Test
    void nothing_rests_on_practice_for_none_is_on_record() {
        assertThat(sharing.all()).allSatisfy(held -> {
            assertThat(held.inRecord()).isEqualTo(InRecord.NOT_RECORDED);
            assertThat(held.evidence()).isEqualTo(Evidence.PAPER);
            assertThat(held.nominalHolders()).isEmpty();
            assertThat(held.enactedArrangement()).isEmpty();
            assertThat(held.concentratedIn()).isEmpty();
            assertThat(held.ratified()).isFalse();
        });
    }

    @Test
    void the_plain_twin_reads_the_same_on_paper() {
        PlainTwin twin = new PlainTwin(organization);
        assertThat(sharing.all())
                .allSatisfy(held -> assertThat(held.onPaper())
                        .hasToString(twin.of(held.responsibility()).onPaper().name()));
    }

    @Test
    void leadership_is_focused_in_every_team_with_a_lead() {
        assertThat(tables.teamsLed("ptl")).allSatisfy(team -> {
            ScopeForm form = forms.at(TeamId.of(team));
            assertThat(form.form()).isEqualTo(LeadershipForm.FOCUSED);
            assertThat(form.effectiveHolders()).hasValue(1);
            assertThat(form.counted()).isEqualTo(6);
            assertThat(ImmutableSortedSet.<Party>of(form.focus().orElseThrow())).isEqualTo(tables.with("ptl", team));
        });
    }

    @Test
    void half_of_the_leads_have_delegated_a_function_on_record() {
        List<Integer> delegated = tables.teamsLed("ptl").stream()
                .map(team -> forms.at(TeamId.of(team)).delegated().size())
                .toList();
        assertThat(delegated).containsOnly(0, 1, 2);
        assertThat(delegated.stream().filter(n -> n == 0)).hasSize(18);
        assertThat(delegated.stream().filter(n -> n == 1)).hasSize(14);
        assertThat(delegated.stream().filter(n -> n == 2)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "freezer, FOCUSED, 1.6, 4, 4",
        "ironic, DIVIDED, 4.545454545454546, 5, 4",
        "oslo, DIVIDED, 4, 4, 3",
        "release management, DIVIDED, 3, 4, 3",
        "requirements, SHARED, 1.8823529411764706, 4, 1"
    })
    void leadership_is_divided_or_shared_in_every_team_without_a_lead_but_one(
            String team, LeadershipForm expected, double effective, int counted, int onOne) {
        ScopeForm form = forms.at(TeamId.of(team));
        assertThat(form.form()).isEqualTo(expected);
        assertThat(form.effectiveHolders().orElseThrow()).isCloseTo(effective, within(1e-9));
        assertThat(form.counted()).isEqualTo(counted);
        assertThat(form.onOne()).isEqualTo(onOne);
        assertThat(form.byHolders()).isEqualTo(1);
    }

    @Test
    void a_group_without_responsibilities_has_no_form() {
        assertThat(tables.teamsLed("sig"))
                .allMatch(team -> forms.at(TeamId.of(team)).form() == LeadershipForm.UNDETERMINED);
    }

    @Test
    void the_foundation_as_a_whole_is_divided_among_31_people() {
        ScopeForm form = forms.ofOrganization();
        assertThat(form.form()).isEqualTo(LeadershipForm.DIVIDED);
        assertThat(form.effectiveHolders().orElseThrow()).isCloseTo(31.4872, within(1e-4));
        assertThat(form.counted()).isEqualTo(243);
        assertThat(form.onOne()).isEqualTo(237);
        assertThat(form.leftOut()).isEqualTo(583);
    }
}
