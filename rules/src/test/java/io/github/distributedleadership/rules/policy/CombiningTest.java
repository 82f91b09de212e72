package io.github.distributedleadership.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of {@link Combining}, checked for all verdicts of three policies. */
class CombiningTest {
    private static final SharingCase CASE = SharingCases.of(Sharing.of(Organization.builder()
                    .responsibilities(List.of(Responsibility.of("budget")))
                    .build()))
            .at(ResponsibilityId.of("budget"));

    /** A policy that always says the same. */
    private record Fixed(String id, Verdict verdict) implements SharingPolicy {
        private static final Rule.Variant SAID =
                Rule.of("policy.*", Evidence.MIXED).says("always the same");

        @Override
        public String question() {
            return "What is always said?";
        }

        @Override
        public ImmutableSortedSet<FieldId> restsOn() {
            return ImmutableSortedSet.of();
        }

        @Override
        public SharingVerdict judge(SharingCase about) {
            return SharingVerdict.of(
                    about,
                    this,
                    verdict,
                    () -> List.of(SAID.about(id, about.subject(), FindingOutcome.BORNE_OUT)
                            .build()));
        }
    }

    private static List<List<SharingPolicy>> triples() {
        List<Verdict> all = List.of(Verdict.values());
        List<List<SharingPolicy>> triples = new ArrayList<>();
        for (List<Verdict> verdicts : Lists.cartesianProduct(all, all, all)) {
            triples.add(List.of(
                    new Fixed("a", verdicts.get(0)), new Fixed("b", verdicts.get(1)), new Fixed("c", verdicts.get(2))));
        }
        return triples;
    }

    private static Verdict said(SharingPolicy policy) {
        return policy.judge(CASE).verdict();
    }

    private static SharingPolicy[] array(List<SharingPolicy> policies) {
        return policies.toArray(new SharingPolicy[0]);
    }

    private static long several(List<SharingPolicy> policies) {
        return policies.stream().filter(p -> said(p).isShared()).count();
    }

    private static long count(List<SharingPolicy> policies, Verdict verdict) {
        return policies.stream().filter(p -> said(p) == verdict).count();
    }

    private static Verdict shared(List<SharingPolicy> policies) {
        return count(policies, Verdict.SHARE) > 0 ? Verdict.SHARE : Verdict.SHARE_WEIGHTED;
    }

    private static Verdict none(List<SharingPolicy> policies) {
        return count(policies, Verdict.UNDETERMINED) > 0 ? Verdict.UNDETERMINED : Verdict.EITHER;
    }

    @Test
    void the_first_that_speaks_for_a_side_decides() {
        for (List<SharingPolicy> policies : triples()) {
            Verdict expected = policies.stream()
                    .map(CombiningTest::said)
                    .filter(Verdict::isDecisive)
                    .findFirst()
                    .orElse(none(policies));
            assertThat(said(SharingPolicies.firstDecisive("all", array(policies))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void all_have_to_agree() {
        for (List<SharingPolicy> policies : triples()) {
            boolean split = several(policies) > 0 && count(policies, Verdict.DELEGATE) > 0;
            Verdict expected = split
                    ? Verdict.EITHER
                    : count(policies, Verdict.UNDETERMINED) > 0
                            ? Verdict.UNDETERMINED
                            : several(policies) > 0
                                    ? shared(policies)
                                    : count(policies, Verdict.DELEGATE) > 0 ? Verdict.DELEGATE : Verdict.EITHER;
            assertThat(said(SharingPolicies.unanimous("all", array(policies)))).isEqualTo(expected);
        }
    }

    @Test
    void the_more_decide() {
        for (List<SharingPolicy> policies : triples()) {
            long several = several(policies);
            long one = count(policies, Verdict.DELEGATE);
            Verdict expected = several + one == 0
                    ? none(policies)
                    : several == one ? Verdict.EITHER : several > one ? shared(policies) : Verdict.DELEGATE;
            assertThat(said(SharingPolicies.majority("all", array(policies)))).isEqualTo(expected);
        }
    }

    @Test
    void the_heavier_decide() {
        for (List<SharingPolicy> policies : triples()) {
            Map<SharingPolicy, Double> weights = new LinkedHashMap<>();
            weights.put(policies.get(0), 3.0);
            weights.put(policies.get(1), 1.0);
            weights.put(policies.get(2), 1.0);
            Verdict heavy = said(policies.get(0));
            Verdict verdict = said(SharingPolicies.weighted("all", weights));
            if (heavy.isDecisive()) {
                assertThat(verdict.agreesWith(heavy)).isTrue();
            } else {
                assertThat(verdict).isEqualTo(said(SharingPolicies.majority("all", array(policies))));
            }
        }
    }

    @Test
    void the_first_decides_unless_another_speaks_against_it() {
        for (List<SharingPolicy> policies : triples()) {
            Verdict first = said(policies.get(0));
            boolean against = policies.stream()
                    .skip(1)
                    .map(CombiningTest::said)
                    .anyMatch(v -> first.isDecisive() && v.isDecisive() && !v.agreesWith(first));
            assertThat(said(SharingPolicies.veto("all", policies.get(0), policies.get(1), policies.get(2))))
                    .isEqualTo(against ? Verdict.EITHER : first);
        }
    }

    @Test
    void the_order_matters_only_where_the_algorithm_says_so() {
        for (List<SharingPolicy> policies : triples()) {
            List<SharingPolicy> reversed = new ArrayList<>(policies);
            Collections.reverse(reversed);
            assertThat(SharingPolicies.unanimous("all", array(reversed)).judge(CASE))
                    .isEqualTo(SharingPolicies.unanimous("all", array(policies)).judge(CASE));
            assertThat(SharingPolicies.majority("all", array(reversed)).judge(CASE))
                    .isEqualTo(SharingPolicies.majority("all", array(policies)).judge(CASE));
            assertThat(SharingPolicies.veto("all", policies.get(0), policies.get(2), policies.get(1))
                            .judge(CASE))
                    .isEqualTo(SharingPolicies.veto("all", policies.get(0), policies.get(1), policies.get(2))
                            .judge(CASE));
        }
        SharingPolicy share = new Fixed("a", Verdict.SHARE);
        SharingPolicy one = new Fixed("b", Verdict.DELEGATE);
        assertThat(said(SharingPolicies.firstDecisive("all", share, one))).isEqualTo(Verdict.SHARE);
        assertThat(said(SharingPolicies.firstDecisive("all", one, share))).isEqualTo(Verdict.DELEGATE);
    }

    @Test
    void what_was_asked_is_kept() {
        SharingPolicy tie = new Fixed("a", Verdict.EITHER);
        SharingPolicy share = new Fixed("b", Verdict.SHARE);
        SharingPolicy unasked = new Fixed("c", Verdict.DELEGATE);
        SharingVerdict verdict =
                SharingPolicies.firstDecisive("all", tie, share, unasked).judge(CASE);
        assertThat(verdict.policy()).isEqualTo("all");
        assertThat(verdict.parts()).extracting(SharingVerdict::policy).containsExactly("a", "b");
        assertThat(verdict.reasons())
                .extracting(finding -> finding.message())
                .containsExactly("always the same", "decided by b. The policy asked before it took no side: a");
    }

    @Test
    void whoever_cannot_tell_is_named() {
        List<SharingPolicy> policies = List.of(
                new Fixed("one", Verdict.UNDETERMINED),
                new Fixed("two", Verdict.EITHER),
                new Fixed("three", Verdict.UNDETERMINED),
                new Fixed("four", Verdict.SHARE));
        assertThat(reason(Combining.FIRST_DECISIVE, policies))
                .isEqualTo("decided by four. The policies asked before it took no side: one, three and two; one and "
                        + "three cannot say");
        assertThat(reason(Combining.FIRST_DECISIVE, policies.subList(0, 3)))
                .isEqualTo("of 3 policies, none takes a side; one and three cannot say");
        assertThat(reason(Combining.MAJORITY, policies))
                .isEqualTo("of 4 policies, 1 is for several people, 0 for one and 1 for neither; one and three cannot "
                        + "say");
        assertThat(reason(Combining.WEIGHTED, policies)).endsWith("; one and three cannot say");
        assertThat(reason(Combining.MAJORITY, policies.subList(1, 2))).doesNotContain(":");
    }

    private static String reason(Combining algorithm, List<SharingPolicy> policies) {
        SharingVerdict verdict = algorithm
                .of("all", policies, java.util.Collections.nCopies(policies.size(), 1.0))
                .judge(CASE);
        return verdict.reasons().stream()
                .filter(reason -> reason.rule().equals("policy.all"))
                .findFirst()
                .orElseThrow()
                .message();
    }

    @Test
    void small_weights_weigh_as_large_ones_do() {
        SharingPolicy policy = SharingPolicies.weighted(
                "small", Map.of(new Fixed("a", Verdict.SHARE), 1e-6, new Fixed("b", Verdict.DELEGATE), 5e-6));
        assertThat(new Kitchen().with("ana").held("ana").verdict(policy).verdict())
                .isEqualTo(Verdict.DELEGATE);
    }

    @Test
    void policies_that_cannot_be_put_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingPolicies.majority("all"))
                .withMessageContaining("at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SharingPolicies.majority("all", new Fixed("a", Verdict.SHARE), new Fixed("a", Verdict.EITHER)))
                .withMessageContaining("[a, a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingPolicies.weighted("all", Map.of(new Fixed("a", Verdict.SHARE), 0.0)))
                .withMessageContaining("from 0.000001 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingPolicies.named("consnt"))
                .withMessageContaining("did you mean \"consent\"");
    }
}
