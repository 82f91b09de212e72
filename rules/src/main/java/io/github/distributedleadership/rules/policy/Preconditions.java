package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has to be put right before a suggestion can work (our own): who may decide, who answers, what is covered, who has room. */
final class Preconditions {
    private static final Rule RULE = Rule.of("policy.*.precondition", Evidence.MIXED);

    private static final Rule.Variant LEVEL =
            RULE.says("those who hold it may not decide, because its level is {level}; {suggested} is suggested");
    private static final Rule.Variant LEVEL_UNKNOWN =
            RULE.says("nobody recorded how far those who hold it may decide: settle that; {suggested} is suggested");
    private static final Rule.Variant ANSWER = RULE.says("{holders} {holders|does|do} not answer for it yet");
    private static final Rule.Variant ANSWER_UNKNOWN = RULE.says("nobody recorded who answers for it");
    private static final Rule.Variant SKILLS =
            RULE.says("{holders} {holders|does|do} not know enough {uncovered}: coach somebody, or ask somebody in");
    private static final Rule.Variant SKILLS_UNKNOWN =
            RULE.says("nobody recorded whether {holders} {holders|knows|know} enough of what is needed");
    private static final Rule.Variant LOAD =
            RULE.says("relieve {holders} of something first: most people here hold {most} or fewer");

    private static final Rule.Variant ONE_OF_SEVERAL =
            RULE.says("today {today} hold it, and it would then depend on {holders} alone. For the whole "
                    + "organisation this would be set aside");
    private static final Rule.Variant LETS_GO =
            RULE.says("{leaving} {leaving|holds|hold} it today and would no longer hold it: talk about that first");
    private static final Rule.Variant OTHER_LEVEL =
            RULE.says("its level is {level} today; {suggested} is suggested, because one of those who would hold "
                    + "it is senior to another");
    private static final Rule.Variant WEIGHTY =
            RULE.says("nobody would hold it if {holders} left: name somebody who can step in. Its significance is "
                    + "{significance} ({threshold} or more is weighty)");

    private final SharingCase about;
    private final String policy;
    private final Suggestion suggestion;
    private final int[] members;
    private final ImmutableList.Builder<Finding> found = ImmutableList.builder();

    private Preconditions(SharingCase about, String policy, Suggestion suggestion) {
        this.about = about;
        this.policy = policy;
        this.suggestion = suggestion;
        members = suggestion.holders().stream()
                .mapToInt(about.standing().index()::number)
                .toArray();
    }

    static ImmutableList<Finding> of(SharingCase about, String policy, Suggestion suggestion) {
        Preconditions preconditions = new Preconditions(about, policy, suggestion);
        preconditions.level();
        preconditions.answering();
        preconditions.skills();
        preconditions.load();
        preconditions.dependence();
        preconditions.leaving();
        return preconditions.found.build();
    }

    private Optional<Holding> holding() {
        int holding = about.standing().holding(about.number());
        return holding == OrganizationIndex.NONE
                ? Optional.empty()
                : Optional.of(about.standing().index().holding(holding));
    }

    private void level() {
        if (suggestion.level().isEmpty()) {
            return;
        }
        DecisionLevel needed = suggestion.level().get();
        Optional<DecisionLevel> level = holding().flatMap(Holding::level);
        if (level.isEmpty()) {
            add(undetermined(LEVEL_UNKNOWN).word("suggested", needed));
        } else if (!level.get().holdersDecide()) {
            add(speaksAgainst(LEVEL).word("level", level.get()).word("suggested", needed));
        } else if (needed == DecisionLevel.AGREE && level.get() != needed) {
            add(undetermined(OTHER_LEVEL).word("level", level.get()).word("suggested", needed));
        }
    }

    private void answering() {
        Recorded<ImmutableSortedSet<Party>> accountable =
                holding().map(Holding::accountable).orElse(Recorded.none());
        if (accountable.isUnknown()) {
            add(undetermined(ANSWER_UNKNOWN));
            return;
        }
        int[] answering = answeringPeople();
        int[] silent = Arrays.stream(members)
                .filter(m -> Arrays.binarySearch(answering, m) < 0)
                .toArray();
        if (silent.length > 0) {
            add(people(speaksAgainst(ANSWER), "holders", silent));
        }
    }

    private int[] answeringPeople() {
        int holding = about.standing().holding(about.number());
        return holding == OrganizationIndex.NONE
                ? new int[0]
                : about.standing()
                        .index()
                        .withoutMachines(about.standing()
                                .expanded(
                                        about.standing().index().accountable().row(holding),
                                        about.standing().day()));
    }

    private void skills() {
        Map<Skill, Fraction> needs = about.responsibility().needs().orElse(ImmutableSortedMap.of());
        boolean known = Arrays.stream(members)
                .noneMatch(m -> about.standing().index().member(m).skills().isUnknown());
        List<String> uncovered = needs.entrySet().stream()
                .filter(need -> Arrays.stream(members).noneMatch(m -> covers(m, need)))
                .map(need -> need.getKey().toString())
                .toList();
        if (!uncovered.isEmpty()) {
            add(
                    known
                            ? people(speaksAgainst(SKILLS), "holders", members)
                                    .ids("uncovered", IdKind.SKILL, uncovered)
                            : people(undetermined(SKILLS_UNKNOWN), "holders", members));
        }
    }

    private boolean covers(int member, Map.Entry<Skill, Fraction> need) {
        return about.standing()
                        .index()
                        .member(member)
                        .skills()
                        .orElse(ImmutableSortedMap.of())
                        .getOrDefault(need.getKey(), Fraction.ZERO)
                        .compareTo(need.getValue())
                >= 0;
    }

    private void load() {
        int most = about.cases().maxLoad();
        int[] laden = Arrays.stream(members)
                .filter(m -> !about.isHolder(m) && about.cases().load(m) + 1 > most)
                .toArray();
        if (laden.length > 0) {
            add(people(speaksAgainst(LOAD), "holders", laden).count("most", most));
        }
    }

    /** Where one of several keeps it, that the others would let go is said already. */
    private void leaving() {
        int[] leaving = Arrays.stream(about.holders())
                .filter(holder -> Arrays.stream(members).noneMatch(member -> member == holder))
                .toArray();
        boolean oneKeepsIt = members.length == 1 && about.isHolder(members[0]);
        if (leaving.length > 0 && !oneKeepsIt) {
            add(people(speaksAgainst(LETS_GO), "leaving", leaving));
        }
    }

    private void dependence() {
        if (members.length == 1 && about.holders().length > 1) {
            add(people(people(speaksAgainst(ONE_OF_SEVERAL), "today", about.holders()), "holders", members));
        }
        Optional<Fraction> significance = about.responsibility().significance();
        boolean isWeighty = significance
                .filter(s -> s.value() >= about.parameters().weighty())
                .isPresent();
        if (members.length == 1 && isWeighty) {
            add(people(speaksAgainst(WEIGHTY), "holders", members)
                    .amount("significance", significance.orElseThrow().value())
                    .amount("threshold", about.parameters().weighty()));
        }
    }

    private Finding.Builder people(Finding.Builder finding, String slot, int[] numbers) {
        return finding.members(
                slot,
                Arrays.stream(numbers)
                        .mapToObj(number ->
                                about.standing().index().member(number).id())
                        .toList());
    }

    private Finding.Builder speaksAgainst(Rule.Variant variant) {
        return variant.about(policy, about.subject(), FindingOutcome.SPEAKS_AGAINST);
    }

    private Finding.Builder undetermined(Rule.Variant variant) {
        return variant.about(policy, about.subject(), FindingOutcome.UNDETERMINED);
    }

    private void add(Finding.Builder finding) {
        found.add(finding.build());
    }
}
