package io.github.distributedleadership.rules.policy.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is suggested where those concerned should decide together, and what is told of the others. */
class StakeholdersTest {
    /** Only what those concerned accept works, and they share the goals: they decide it together. */
    private static final String TOGETHER = "nyyynnn";

    private static Kitchen kitchen(String... members) {
        Kitchen kitchen = new Kitchen().needs(Map.of("cooking", 1.0)).situation(TOGETHER);
        for (String member : members) {
            kitchen.with(member, "cooking", 0.5);
        }
        return kitchen;
    }

    private static SharingVerdict verdict(Kitchen kitchen) {
        SharingVerdict verdict = kitchen.verdict(SharingPolicies.participation());
        assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
        return verdict;
    }

    private static List<String> suggested(Kitchen kitchen) {
        return verdict(kitchen).suggestion().stream()
                .flatMap(who -> who.holders().stream())
                .map(MemberId::value)
                .toList();
    }

    private static List<String> reasons(Kitchen kitchen) {
        return verdict(kitchen).reasons().stream().map(Finding::message).toList();
    }

    @Test
    void who_holds_it_and_whom_it_affects_decide_together() {
        Kitchen kitchen = kitchen("ana", "ben", "cy").held("ana").affects("cy");
        assertThat(suggested(kitchen)).containsExactly("ana", "cy");
        assertThat(reasons(kitchen))
                .noneMatch(reason -> reason.contains("decide best") || reason.contains("it concerns"));
    }

    @Test
    void they_decide_together_though_only_one_of_them_came_into_question() {
        Kitchen kitchen = kitchen("ana").outside("cy", "cooking", 0.5).held("ana");
        assertThat(kitchen.menu().candidates().size()).isOne();
        assertThat(suggested(kitchen.affects("cy"))).containsExactly("ana", "cy");
    }

    @Test
    void where_it_is_not_on_record_whom_it_affects_the_most_able_are_suggested_and_it_is_told() {
        Kitchen kitchen = kitchen("ana", "ben", "cy").held("ana");
        assertThat(suggested(kitchen)).contains("ana").hasSizeGreaterThan(1);
        assertThat(reasons(kitchen))
                .contains("not everybody whom it concerns is on record: record responsibilities.affects")
                .contains("of the candidates, ana, ben and cy would decide best together; first ask whom else it "
                        + "concerns");
    }

    @Test
    void more_than_are_compared_are_not_suggested_and_those_left_out_are_named() {
        String[] nine = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
        Kitchen kitchen = kitchen(nine).held("a").affects(nine);
        assertThat(reasons(kitchen))
                .contains("it concerns 9 people, more than 7, so some would have to decide for all")
                .anySatisfy(reason -> assertThat(reason)
                        .contains("; first agree with ", ", whom it concerns too, who decides for all"));
        assertThat(suggested(kitchen)).hasSizeBetween(2, 7);
    }

    @Test
    void one_whom_it_concerns_alone_is_told_and_those_in_question_are_suggested() {
        Kitchen kitchen = kitchen("ana", "ben", "cy").held("ana").affects();
        assertThat(reasons(kitchen))
                .contains("as far as is recorded, it concerns ana alone")
                .contains("of the candidates, ana, ben and cy would decide best together");
        assertThat(reasons(kitchen("ana", "ben", "cy").affects().at(builder -> builder.recordedCompletely())))
                .contains("as far as is recorded, it concerns nobody");
    }

    @Test
    void nobody_is_suggested_where_one_alone_is_known() {
        Kitchen kitchen = kitchen("ana").held("ana");
        assertThat(verdict(kitchen).suggestion()).isEmpty();
        assertThat(reasons(kitchen))
                .contains("not everybody whom it concerns is on record: record responsibilities.affects")
                .noneMatch(reason -> reason.contains("decide best"));
    }

    @Test
    void nobody_is_called_most_able_where_it_is_not_on_record_what_they_can_do() {
        Kitchen kitchen = kitchen("ana", "ben").with("cy").held("ana");
        assertThat(suggested(kitchen)).isEmpty();
        assertThat(reasons(kitchen))
                .contains("not everybody whom it concerns is on record: record responsibilities.affects")
                .noneMatch(reason -> reason.contains("decide best"));
    }

    @Test
    void where_it_is_not_on_record_who_holds_it_every_comparison_asks_for_that() {
        Kitchen kitchen = kitchen("ana", "ben").at(builder -> builder.partial(Table.HOLDINGS));
        for (SharingPolicy policy : List.of(SharingPolicies.weightedMajority(), SharingPolicies.independence())) {
            SharingVerdict verdict = kitchen.significance(0.9).verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly(FieldId.HOLDINGS);
        }
        assertThat(kitchen.menu().candidates().isOpen()).isTrue();
    }
}
