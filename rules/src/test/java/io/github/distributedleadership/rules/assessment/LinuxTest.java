package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.Linux;
import io.github.distributedleadership.rules.RealData;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.OnPaper;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the subsystems of the Linux kernel are held by its file of maintainers; docs/validation.md tells of it. */
class LinuxTest {
    private static Linux file;
    private static Assessment assessment;

    @BeforeAll
    static void read() {
        file = Linux.read();
        assessment = Assessment.of(file.organization());
    }

    private static HoldingKind kind(String subsystem) {
        return assessment.sharing().at(ResponsibilityId.of(subsystem)).kind();
    }

    @Test
    void the_file_is_read_as_a_whole() {
        assertThat(assessment.organization().responsibilities()).hasSize(2614);
        assertThat(assessment.organization().holdings()).hasSize(2614);
        assertThat(assessment.organization().members()).hasSize(1816);
        assertThat(assessment.organization().teams())
                .hasSize(5)
                .allMatch(list -> list.memberships().isUnknown());
        assertThat(assessment.organization().leaders()).isEmpty();
        assertThat(assessment.organization().holdings().stream()
                        .filter(holding -> holding.reviewers().isKnown()))
                .hasSize(279);
    }

    @Test
    void of_2614_subsystems_1805_rest_on_one_person_and_74_on_nobody() {
        assertThat(PaperAlone.kinds(assessment))
                .isEqualTo(Map.of(
                        HoldingKind.ONE_HOLDER, 1805,
                        HoldingKind.SEVERAL_HOLDERS, 673,
                        HoldingKind.UNHELD, 74,
                        HoldingKind.UNDETERMINED, 62));
    }

    @ParameterizedTest
    @CsvSource({
        "supported, 8 UNDETERMINED 417 ONE_HOLDER 252 SEVERAL_HOLDERS",
        "maintained, 28 UNDETERMINED 1304 ONE_HOLDER 409 SEVERAL_HOLDERS",
        "odd fixes, 12 UNDETERMINED 75 ONE_HOLDER 8 SEVERAL_HOLDERS",
        "orphan, 67 UNHELD",
        "orphan / obsolete, 7 UNHELD",
        "obsolete, 1 ONE_HOLDER 1 SEVERAL_HOLDERS",
        "buried alive in reporters, 1 ONE_HOLDER",
        "'', 14 UNDETERMINED 7 ONE_HOLDER 3 SEVERAL_HOLDERS"
    })
    void each_status_counts_as_a_plain_script_does(String status, String expected) {
        Map<HoldingKind, Long> kinds = file.status.entrySet().stream()
                .filter(row -> row.getValue().toLowerCase(Locale.ROOT).equals(status))
                .collect(Collectors.groupingBy(row -> kind(row.getKey()), TreeMap::new, Collectors.counting()));
        String counted = kinds.entrySet().stream()
                .map(row -> row.getValue() + " " + row.getKey())
                .collect(Collectors.joining(" "));
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void each_subsystem_is_held_by_as_many_as_the_table_names() {
        Map<String, Integer> maintainers = new TreeMap<>();
        RealData.rows(RealData.folder("linux_maintainers").resolve("assignments.csv")).stream()
                .filter(row -> row.get("role").equals("maintainer"))
                .forEach(row -> maintainers.merge(row.get("subsystem").replace('\t', ' '), 1, Integer::sum));
        assertThat(file.status).allSatisfy((subsystem, status) -> {
            int named = maintainers.getOrDefault(subsystem, 0);
            HoldingKind expected = status.startsWith("Orphan")
                    ? HoldingKind.UNHELD
                    : named == 0
                            ? HoldingKind.UNDETERMINED
                            : named == 1 ? HoldingKind.ONE_HOLDER : HoldingKind.SEVERAL_HOLDERS;
            assertThat(kind(subsystem)).isEqualTo(expected);
        });
    }

    @Test
    void what_an_orphan_names_is_a_list_and_holds_nothing() {
        assertThat(assessment
                        .sharing()
                        .at(ResponsibilityId.of("PKTCDVD DRIVER"))
                        .onPaper())
                .isEqualTo(OnPaper.VACANT);
    }

    @Test
    void a_list_among_the_holders_is_one_party_of_unknown_members() {
        ResponsibilityId tesla = ResponsibilityId.of("ARM/TESLA FSD SoC SUPPORT");
        assertThat(assessment.sharing().at(tesla).holders())
                .extracting(party -> party.reference())
                .containsExactly("l00282", "team:l00298");
        assertThat(assessment.sharing().at(tesla).onPaper()).isEqualTo(OnPaper.SEVERAL_HOLDERS);
    }

    @Test
    void who_answers_assigned_or_approves_is_said_of_none() {
        for (Holding holding : assessment.organization().holdings()) {
            assertThat(holding.accountable().isUnknown()).isTrue();
            assertThat(holding.assignedBy().isUnknown()).isTrue();
            assertThat(holding.approvers().isUnknown()).isTrue();
        }
    }

    @Test
    void leadership_is_divided_as_among_509_people() {
        ScopeForm form = assessment.form();
        assertThat(form.form()).isEqualTo(LeadershipForm.DIVIDED);
        assertThat(form.counted()).isEqualTo(2477);
        assertThat(form.onOne()).isEqualTo(1805);
        assertThat(form.leftOut()).isEqualTo(137);
        assertThat(form.byHolders()).isEqualTo(2477);
        assertThat(form.effectiveHolders().orElseThrow()).isCloseTo(508.80639359714837, within(1e-9));
    }

    @Test
    void no_more_than_1805_subsystems_are_known_to_hang_on_one_person() {
        IndicatorResult independence = assessment.conditions().at(Indicator.SHARED_INDEPENDENCE);
        assertThat(independence.isDetermined()).isFalse();
        assertThat(independence.numerator()).isZero();
        assertThat(independence.denominator()).isEqualTo(1805);
        assertThat(independence.unknown()).isEqualTo(673 + 62);
    }

    @Test
    void nothing_rests_on_practice_for_none_is_on_record() {
        PaperAlone.nothingRestsOnPractice(assessment, "strain.load");
        assertThat(PaperAlone.sentences(assessment.recordNext()))
                .anyMatch(sentence -> sentence.startsWith("record all decisions, each with its day and who decided"));
    }

    @Test
    void the_short_answer_counts_orphans_and_unknown_holders_apart() {
        assertThat(PaperAlone.headline(assessment))
                .containsExactly(
                        "of 2,614 responsibilities, 1,805 rest on one person each, 673 are held by several, together "
                                + "or for somebody senior, 74 are held by nobody and of 62 nobody recorded who holds them",
                        "all of this is known from paper only: no record of decisions settles it",
                        "the form of leadership cannot be told in any of the 5 teams",
                        "none of the 6 conditions can be told from what is recorded");
    }
}
