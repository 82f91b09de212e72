package io.github.distributedleadership.rules.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.condition.Gap;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each class of what may stand out, with one, two and many members. */
class StandOutsTest {
    private static final String BY_ANA = "holders: [ana], accountable: [ana], assignedBy: none, approvers: []";
    private static final String BY_TWO = "holders: [ana, ben], accountable: [ana, ben], approvers: []";

    private static StandOut found(Assessment assessment, StandOutClass type) {
        Summary summary = assessment.summary();
        return Stream.concat(summary.standOuts().stream(), summary.lesser().stream())
                .filter(one -> one.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(StandOut one) {
        List<String> sentences = new ArrayList<>(List.of(one.finding().message()));
        one.body().stream().map(Finding::message).forEach(sentences::add);
        return sentences;
    }

    private static List<String> said(
            StandOutClass type, int many, String attributes, String holding, int times, String... deciders) {
        return sentences(found(
                new Village().with(many, attributes, holding, times, deciders).assessment(), type));
    }

    @Test
    void what_matters_most_and_rests_on_one_person_is_named_up_to_six() {
        String great = ", significance: 0.8";
        assertThat(said(StandOutClass.ONE_HOLDER, 1, great, BY_ANA, 0))
                .containsExactly(
                        "1 of the most important responsibilities rests on one person",
                        "r01",
                        "if that person left, nobody would hold it");
        assertThat(said(StandOutClass.ONE_HOLDER, 2, great, BY_ANA, 0))
                .containsExactly(
                        "2 of the most important responsibilities rest on one person each",
                        "r01 and r02",
                        "if that person left, nobody would hold them");
        assertThat(said(StandOutClass.ONE_HOLDER, 9, great, BY_ANA, 0))
                .contains("r01, r02, r03, r04, r05, r06 and 3 more");
    }

    @Test
    void the_weightiest_come_first_then_the_first_by_id() {
        Village village = new Village()
                .with(1, ", significance: 0.7", BY_ANA, 0)
                .with(2, ", significance: 0.9", BY_ANA, 0)
                .with(1, ", significance: 0.69", BY_ANA, 0)
                .with(1, "", BY_ANA, 0);
        StandOut one = found(village.assessment(), StandOutClass.ONE_HOLDER);
        assertThat(one.ids()).containsExactly("r02", "r03", "r01");
        assertThat(one.reach()).isEqualTo(2.5);
    }

    @Test
    void what_is_shared_in_name_only_says_of_each_who_decides() {
        assertThat(said(StandOutClass.SHARED_IN_NAME_ONLY, 1, "", BY_TWO, 8, "ana"))
                .containsExactly("1 is shared in name only", "r01: ana made all 8 decisions");
        assertThat(said(StandOutClass.SHARED_IN_NAME_ONLY, 2, "", BY_TWO, 8, "ana"))
                .containsExactly(
                        "2 are shared in name only", "r01: ana made all 8 decisions", "r02: ana made all 8 decisions");
        assertThat(said(StandOutClass.SHARED_IN_NAME_ONLY, 6, "", BY_TWO, 8, "ana"))
                .hasSize(6)
                .startsWith("6 are shared in name only")
                .endsWith("and 2 more");
    }

    @Test
    void what_not_all_answer_for_names_who_does_not() {
        assertThat(said(
                        StandOutClass.SHARED_IN_NAME_ONLY,
                        1,
                        "",
                        "holders: [ana, ben, cy], accountable: [ana], approvers: []",
                        0))
                .contains("r01: ben and cy do not answer for it");
        assertThat(said(
                        StandOutClass.SHARED_IN_NAME_ONLY,
                        1,
                        "",
                        "holders: [ana, ben], accountable: [ana], approvers: []",
                        0))
                .contains("r01: ben does not answer for it");
    }

    @Test
    void what_others_decide_or_somebody_senior_is_told_as_that() {
        String[] mostlyCy = new String[15];
        Arrays.fill(mostlyCy, "cy");
        mostlyCy[7] = "ana";
        assertThat(said(StandOutClass.SHARED_IN_NAME_ONLY, 1, "", BY_TWO, 15, mostlyCy))
                .contains("r01: cy made 14 of the 15 decisions alone");
        assertThat(said(StandOutClass.SHARED_IN_NAME_ONLY, 1, "", BY_TWO, 16, "cy", "ana"))
                .contains("r01: of those who hold it, mostly ana decides");
        assertThat(said(StandOutClass.SHARED_IN_NAME_ONLY, 1, "", BY_TWO, 12, "cy", "cy, ruth"))
                .contains("r01: its holders took part in none of the 12 decisions");
        assertThat(said(StandOutClass.SHARED_IN_NAME_ONLY, 1, "", BY_TWO, 20, "ruth"))
                .contains("r01: somebody senior decides");
    }

    @Test
    void what_somebody_decides_whom_the_paper_does_not_authorise_names_who_decides() {
        assertThat(said(StandOutClass.HELD_INFORMALLY, 1, "", BY_ANA, 10, "ben"))
                .containsExactly("1 is decided by somebody the paper does not authorise", "ben decides on r01");
        assertThat(said(StandOutClass.HELD_INFORMALLY, 2, "", BY_ANA, 10, "ben"))
                .startsWith("2 are decided by somebody the paper does not authorise");
        assertThat(said(StandOutClass.HELD_INFORMALLY, 5, "", BY_ANA, 10, "ben"))
                .endsWith("ben decides on r04", "and 1 more");
    }

    @Test
    void what_several_decide_and_the_paper_does_not_say_so_is_listed() {
        String[] three = {"ana", "ben", "cy"};
        assertThat(said(StandOutClass.SHARED_INFORMALLY, 1, "", BY_ANA, 12, three))
                .containsExactly("1 is shared, and the paper does not say so", "r01");
        assertThat(said(StandOutClass.SHARED_INFORMALLY, 2, "", BY_ANA, 12, three))
                .containsExactly("2 are shared, and the paper does not say so", "r01 and r02");
        assertThat(said(StandOutClass.SHARED_INFORMALLY, 7, "", BY_ANA, 12, three))
                .contains("r01, r02, r03, r04 and 3 more");
    }

    @Test
    void what_is_handed_down_and_decided_above_is_listed() {
        String delegated = "holders: [ana], accountable: [ana], assignedBy: ruth, approvers: []";
        assertThat(said(StandOutClass.DECIDED_ABOVE, 1, "", delegated, 12, "ruth"))
                .containsExactly("1 is decided by somebody senior, which the paper does not say", "r01");
        assertThat(said(StandOutClass.DECIDED_ABOVE, 2, "", delegated, 12, "ruth"))
                .contains("r01 and r02");
        assertThat(said(StandOutClass.DECIDED_ABOVE, 5, "", delegated, 12, "ruth"))
                .contains("r01, r02, r03, r04 and 1 more");
    }

    @Test
    void what_nobody_holds_is_told_one_by_one() {
        assertThat(said(StandOutClass.UNHELD, 1, "", "holders: []", 0))
                .containsExactly("1 vacancy has nobody who takes it on", "nobody holds r01");
        assertThat(said(StandOutClass.UNHELD, 2, "", "holders: []", 0))
                .containsExactly("2 vacancies have nobody who takes them on", "nobody holds r01", "nobody holds r02");
        assertThat(said(StandOutClass.UNHELD, 8, "", "holders: []", 0)).endsWith("and 4 more");
        assertThat(said(StandOutClass.UNHELD, 1, "", "holders: [], approvers: [ruth]", 12, "ruth"))
                .contains("r01 is vacant, so somebody senior decides");
    }

    @Test
    void what_machines_decide_with_nobody_who_answers_is_listed() {
        String machine = "holders: [bot], accountable: [bot]";
        assertThat(said(StandOutClass.MACHINES_DECIDE, 1, "", machine, 2, "bot"))
                .containsExactly("machines decide on 1 responsibility, and nobody answers for it", "r01");
        assertThat(said(StandOutClass.MACHINES_DECIDE, 2, "", machine, 2, "bot"))
                .containsExactly("machines decide on 2 responsibilities, and nobody answers for them", "r01 and r02");
        assertThat(said(StandOutClass.MACHINES_DECIDE, 6, "", machine, 2, "bot"))
                .contains("r01, r02, r03, r04 and 2 more");
    }

    @Test
    void voices_that_differ_tell_the_largest_difference_first() {
        Gap small = gap(Condition.AUTONOMY, 0.9, 0.5);
        Gap large = gap(Condition.CAPACITY, 0.2, 0.814);
        Gap pair = new Gap(
                Condition.ACCOUNTABILITY, "accountability.mutual", 0.9, "accountability.answered-together", 0.4);
        assertThat(sentences(voices(small))).containsExactly("on autonomy the record says 90%, and people said 50%");
        assertThat(sentences(voices(small, large)))
                .containsExactly(
                        "on capacity the record says 20%, and people said 81%",
                        "on autonomy the record says 90%, and people said 50%");
        StandOut many =
                voices(small, large, pair, gap(Condition.COACHING, 0.6, 0.2), gap(Condition.REFLECTION, 0.5, 0.9));
        assertThat(sentences(many))
                .contains(
                        "accountability.mutual says 90%, and accountability.answered-together about the same thing 40%")
                .endsWith("and 1 more");
        assertThat(many.reach()).isEqualTo(large.size());
        assertThat(many.ids()).startsWith("CAPACITY", "ACCOUNTABILITY");
        assertThat(many.idKind()).isEqualTo(IdKind.CONDITION);
        assertThat(many.values()).containsEntry("otherValue", Fact.amount(0.814));
    }

    private static Gap gap(Condition condition, double record, double people) {
        return new Gap(condition, Evidence.RECORD.name(), record, Evidence.PERCEIVED.name(), people);
    }

    private static StandOut voices(Gap... gaps) {
        return new VoicesDiffer(List.of(gaps)).find().orElseThrow();
    }

    @Test
    void a_team_and_the_whole_that_are_centred_are_told_by_the_larger_one() {
        assertThat(said(StandOutClass.CENTRED, 4, "", BY_ANA, 0))
                .startsWith("on paper ana carries 100% of all 4 responsibilities that can be counted")
                .endsWith("1 more team is centred too");
        Village others = new Village()
                .with(3, "", "holders: [ben, cy], accountable: [ana], approvers: []", 0)
                .with(0, "", BY_ANA, 0);
        assertThat(sentences(found(others.assessment(), StandOutClass.CENTRED)))
                .contains("others hold 3 of the responsibilities ana answers for");
        assertThat(found(others.assessment(), StandOutClass.CENTRED).ids()).containsExactly("r01", "r02", "r03");
    }

    @Test
    void a_focus_that_other_thresholds_would_not_find_is_a_close_call() {
        Village village = new Village()
                .with(8, "", BY_ANA, 0)
                .with(3, "", BY_ANA.replace("ana", "ben"), 0)
                .with(2, "", BY_ANA.replace("ana", "cy"), 0)
                .with(1, "", BY_ANA.replace("ana", "ruth"), 0);
        assertThat(sentences(found(village.assessment(), StandOutClass.CENTRED)))
                .startsWith("on paper ana carries 57% of all 14 responsibilities that can be counted")
                .anyMatch(sentence ->
                        sentence.matches("a close call: other thresholds give another answer in [1-9] of 9 settings"));
    }

    @Test
    void what_several_hold_with_nobody_known_to_answer_is_listed() {
        String open = "holders: [ana, ben]";
        assertThat(said(StandOutClass.ACCOUNTABILITY_UNKNOWN, 1, "", open, 0))
                .containsExactly("1 is held by several, and it is not written down who answers", "r01");
        assertThat(said(StandOutClass.ACCOUNTABILITY_UNKNOWN, 2, "", open, 0))
                .containsExactly("2 are held by several, and it is not written down who answers", "r01 and r02");
        assertThat(said(StandOutClass.ACCOUNTABILITY_UNKNOWN, 5, "", open, 0))
                .contains("r01, r02, r03, r04 and 1 more");
    }

    @Test
    void what_is_known_from_paper_only_is_told_of_some_or_of_all() {
        assertThat(said(StandOutClass.PAPER_ONLY, 3, "", BY_TWO, 0))
                .containsExactly("nobody recorded a decision, so all of this is paper");
        assertThat(said(StandOutClass.PAPER_ONLY, 3, "", BY_TWO, 1, "ana"))
                .containsExactly("the decisions on record settle nothing yet, so all of this is paper");
        for (int many : List.of(1, 2, 7)) {
            Village village = new Village().with(many, "", BY_TWO, 0).with(1, "", BY_TWO, 8, "ana");
            StandOut one = found(village.assessment(), StandOutClass.PAPER_ONLY);
            assertThat(one.finding().message())
                    .isEqualTo(many + " of the " + (many + 1) + " that are held " + (many == 1 ? "is" : "are")
                            + " known from paper only");
            assertThat(one.reach()).isEqualTo(many);
        }
    }

    @Test
    void what_is_withheld_is_named_and_its_value_is_not() {
        Assessment assessment = new Village().with(1, "", BY_ANA, 0).assessment();
        List<Indicator> all = List.of(
                Indicator.REFLECTION_FEEDBACK,
                Indicator.REFLECTION_UPWARD,
                Indicator.SHARED_TRUST,
                Indicator.ACCOUNTABILITY_ENABLING,
                Indicator.perceived(Condition.AUTONOMY));
        for (int many : List.of(1, 2, 5)) {
            StandOut one = new Withheld(assessment.conditions().withholding(Set.copyOf(all.subList(0, many))))
                    .find()
                    .orElseThrow();
            assertThat(one.finding().message())
                    .isEqualTo(many + (many == 1 ? " indicator is" : " indicators are")
                            + " withheld, since few answered and each might be recognised");
            assertThat(one.values()).containsOnlyKeys("number");
            assertThat(one.body())
                    .singleElement()
                    .satisfies(named -> assertThat(named.message())
                            .isEqualTo(
                                    many == 1
                                            ? "reflection.feedback"
                                            : many == 2
                                                    ? "reflection.feedback and reflection.upward"
                                                    : "accountability.enabling, perceived.autonomy, reflection.feedback and"
                                                            + " reflection.upward, and 1 more"));
            assertThat(one.idKind()).isEqualTo(IdKind.INDICATOR);
            assertThat(one.ids()).hasSize(many).isSorted();
        }
    }

    @Test
    void what_the_policy_recommends_for_the_first_one_stands_beside_the_try() {
        Summary summary = new Village()
                .with(1, ", significance: 0.8", BY_ANA, 0)
                .assessment()
                .summary();
        StandOut one = summary.standOuts().get(0);
        assertThat(one.type()).isEqualTo(StandOutClass.ONE_HOLDER);
        assertThat(one.suggestion().orElseThrow().message())
                .startsWith("for r01, the policy independence suggests ana and ");
    }

    @Test
    void where_all_is_well_and_on_record_nothing_stands_out() {
        Summary summary =
                new Village().with(2, "", BY_TWO, 12, "ana", "ben").assessment().summary();
        assertThat(summary.standOuts()).isEmpty();
        assertThat(summary.lesser()).isEmpty();
        assertThat(summary.headline())
                .extracting(Finding::message)
                .contains(
                        "2 of 2 responsibilities are shared in practice",
                        "where the record can tell, practice differs from paper in none of 2");
    }

    @Test
    void without_responsibilities_there_is_no_headline() {
        Summary summary = new Village().assessment().summary();
        assertThat(summary.headline()).isEmpty();
        assertThat(summary.kinds()).isEmpty();
    }

    @Test
    void of_each_tier_as_many_are_told_as_it_has_places_and_the_rest_are_lesser() {
        String delegated = "holders: [ana], accountable: [ana], assignedBy: ruth, approvers: []";
        Summary summary = new Village()
                .with(3, "", BY_TWO, 8, "ana")
                .with(2, "", BY_ANA, 10, "ben")
                .with(4, "", BY_ANA, 12, "ana", "ben", "cy")
                .with(1, "", delegated, 12, "ruth")
                .with(1, "", "holders: []", 0)
                .with(1, "", "holders: [bot], accountable: [bot]", 2, "bot")
                .with(1, "", "holders: [ana, cy]", 0)
                .assessment()
                .summary();
        assertThat(summary.standOuts())
                .extracting(StandOut::type)
                .containsExactly(
                        StandOutClass.SHARED_INFORMALLY,
                        StandOutClass.SHARED_IN_NAME_ONLY,
                        StandOutClass.HELD_INFORMALLY,
                        StandOutClass.UNHELD,
                        StandOutClass.CENTRED,
                        StandOutClass.ACCOUNTABILITY_UNKNOWN,
                        StandOutClass.PAPER_ONLY);
        assertThat(summary.lesser())
                .extracting(StandOut::type)
                .containsExactly(StandOutClass.DECIDED_ABOVE, StandOutClass.MACHINES_DECIDE);
        assertThat(IntStream.rangeClosed(1, 6))
                .containsExactlyElementsOf(Stream.of(StandOutTier.values())
                        .map(StandOutTier::number)
                        .toList());
    }

    /** Were there room for more before it, what is not known would have to be moved up. */
    @Test
    void what_is_not_known_always_has_a_place() {
        int before = Stream.of(StandOutTier.values())
                .filter(tier -> tier != StandOutTier.NOT_KNOWN)
                .mapToInt(StandOutTier::shown)
                .sum();
        assertThat(before).isLessThan(Ranking.SHOWN);
    }
}
