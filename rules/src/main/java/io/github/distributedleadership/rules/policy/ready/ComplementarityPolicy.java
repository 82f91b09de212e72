package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.competence.NeedCoverage;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.MissingInputs;
import io.github.distributedleadership.rules.policy.bench.PolicyFindings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whether nobody covers the needs alone, and several do together (our own).
 *
 * <p>A need is covered by a level of what is needed or more. Among the smallest groups that cover all needs the first in the
 * order of candidates is suggested.
 */
final class ComplementarityPolicy extends ShippedPolicy {
    static final String ID = "complementarity";

    private static final Rule RULE = Rule.of("policy." + ID, Evidence.MIXED);

    private static final Rule.Variant TOGETHER =
            RULE.says("no candidate alone covers {needs}, but {together} do together. The best single one covers "
                    + "{most} of it");
    private static final Rule.Variant ALONE = RULE.says(
            "{able}{able|| each} {able|covers|cover} {needs} alone, so what is needed is no reason to " + "share");
    private static final Rule.Variant UNCOVERED = RULE.says(
            "no candidate knows enough {uncovered}, alone or with others: coach somebody, or ask " + "somebody in");
    private static final Rule.Variant NOTHING = RULE.says("it needs no skill in particular");

    ComplementarityPolicy() {
        super(ID, "Does nobody have all that is needed, while several have it together?");
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(
                FieldId.HOLDINGS_HOLDERS,
                FieldId.TEAMS_MEMBERS,
                FieldId.RESPONSIBILITIES_NEEDS,
                FieldId.MEMBERS_SKILLS);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        if (about.responsibility().needs().isUnknown()) {
            return MissingInputs.ofFieldAndHolders(about, this, FieldId.RESPONSIBILITIES_NEEDS);
        }
        List<Map.Entry<Skill, Fraction>> needs = needs(about);
        if (needs.isEmpty()) {
            return either(about, () -> NOTHING.describes(about.subject()));
        }
        Candidates candidates = about.candidates();
        long all = (1L << Math.min(needs.size(), 62)) - 1;
        int[] people = candidates.numbers();
        long[] covered = covered(about, people, needs);
        if (union(covered) != all && candidates.numbersLeftOut().length > 0) {
            people = withTheRare(about, needs, union(covered));
            covered = covered(about, people, needs);
        }
        long together = union(covered);
        boolean unknown = candidates.isOpen();
        List<Integer> able = new ArrayList<>();
        for (int i = 0; i < covered.length; i++) {
            unknown |= about.standing().index().member(people[i]).skills().isUnknown();
            if (covered[i] == all) {
                able.add(people[i]);
            }
        }
        if (!able.isEmpty()) {
            return either(
                    about,
                    () -> finding(about, ALONE, needs).fact("able", PolicyFindings.members(about, Ints.toArray(able))));
        }
        if (unknown || covered.length == 0) {
            return MissingInputs.ofCandidates(about, this)
                    .orElseGet(() -> MissingInputs.of(about, this, FieldId.MEMBERS_SKILLS));
        }
        if (together != all) {
            long left = all & ~together;
            return either(about, () -> uncovered(about, needs, left));
        }
        int[] group = smallest(people, covered, all);
        double most = most(about);
        return suggests(
                        about,
                        Verdict.SHARE,
                        () -> finding(about, TOGETHER, needs)
                                .fact("together", PolicyFindings.members(about, group))
                                .amount("most", most),
                        () -> group)
                .withMargin(1 - most);
    }

    private static List<Map.Entry<Skill, Fraction>> needs(SharingCase about) {
        List<Map.Entry<Skill, Fraction>> needs = about.responsibility()
                .needs()
                .orElse(ImmutableSortedMap.of())
                .entrySet()
                .asList();
        for (Map.Entry<Skill, Fraction> need : needs) {
            if (need.getValue().value() == 0) {
                return needs.stream().filter(n -> n.getValue().value() > 0).toList();
            }
        }
        return needs;
    }

    /** Those who are compared, and of whom the limit leaves out, whoever covers most of what none of the others does. */
    private static int[] withTheRare(SharingCase about, List<Map.Entry<Skill, Fraction>> needs, long byOthers) {
        int[] leftOut = about.candidates().numbersLeftOut();
        long[] covered = covered(about, leftOut, needs);
        int[] people = about.candidates().numbers();
        long together = byOthers;
        while (true) {
            int best = 0;
            for (int i = 1; i < leftOut.length; i++) {
                best = Long.bitCount(covered[i] & ~together) > Long.bitCount(covered[best] & ~together) ? i : best;
            }
            if ((covered[best] & ~together) == 0) {
                return people;
            }
            people = Arrays.copyOf(people, people.length + 1);
            people[people.length - 1] = leftOut[best];
            together |= covered[best];
        }
    }

    private static long union(long[] covered) {
        long union = 0;
        for (long one : covered) {
            union |= one;
        }
        return union;
    }

    /** What each of them covers, a bit for each need. */
    private static long[] covered(SharingCase about, int[] people, List<Map.Entry<Skill, Fraction>> needs) {
        long[] covered = new long[people.length];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = covered(about.standing().index().member(people[i]), needs);
        }
        return covered;
    }

    private static long covered(Member member, List<Map.Entry<Skill, Fraction>> needs) {
        Map<Skill, Fraction> skills = member.skills().orElse(ImmutableSortedMap.of());
        long covered = 0;
        for (int n = 0; n < Math.min(needs.size(), 62); n++) {
            Fraction level = skills.getOrDefault(needs.get(n).getKey(), Fraction.ZERO);
            covered |= level.compareTo(needs.get(n).getValue()) >= 0 ? 1L << n : 0;
        }
        return covered;
    }

    private static double most(SharingCase about) {
        double most = 0;
        for (int m : about.candidates().numbers()) {
            most = Math.max(
                    most,
                    NeedCoverage.of(about.standing().index().member(m), about.responsibility())
                            .orElse(0));
        }
        return most;
    }

    private static int[] smallest(int[] people, long[] covered, long all) {
        int best = 0;
        for (int group = 1; group < 1 << covered.length; group++) {
            long union = 0;
            for (int i = 0; i < covered.length; i++) {
                union |= (group >> i & 1) == 1 ? covered[i] : 0;
            }
            boolean smaller = best == 0 || Integer.bitCount(group) < Integer.bitCount(best);
            best = union == all && smaller ? group : best;
        }
        int chosen = best;
        return java.util.stream.IntStream.range(0, covered.length)
                .filter(i -> (chosen >> i & 1) == 1)
                .map(i -> people[i])
                .sorted()
                .toArray();
    }

    private static Finding.Builder uncovered(SharingCase about, List<Map.Entry<Skill, Fraction>> needs, long left) {
        List<String> skills = new ArrayList<>();
        for (int n = 0; n < needs.size(); n++) {
            if ((left >> n & 1) == 1) {
                skills.add(needs.get(n).getKey().toString());
            }
        }
        return UNCOVERED.speaksAgainst(about.subject()).ids("uncovered", IdKind.SKILL, skills);
    }

    private static Finding.Builder finding(
            SharingCase about, Rule.Variant variant, List<Map.Entry<Skill, Fraction>> needs) {
        return variant.borneOut(about.subject())
                .ids(
                        "needs",
                        IdKind.SKILL,
                        Lists.transform(needs, need -> need.getKey().toString()));
    }
}
