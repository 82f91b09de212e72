package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of a part those concerned should have, by the seven questions of Vroom and Yetton (1973). That deciding together
 * is sharing and everything else is one who decides, is our own reading.
 */
final class ParticipationPolicy implements SharingPolicy {
    /** Which of several feasible styles to take. */
    enum Choice {
        /** None: where styles of both sides are feasible, either will do. */
        FORCED("", "Must those concerned decide together, or must one person decide, for it to be good and accepted?"),
        /** Model A: the most autocratic, which costs least time. */
        TIME("-time", "What is the quickest way to decide it that is still good and accepted?"),
        /** Model B: the most participative, by which people learn most. */
        DEVELOPMENT(
                "-development",
                "What is the way to decide it by which people learn most and that is still good and accepted?");

        /** What the id has after "participation". */
        private final String name;

        private final String question;

        Choice(String name, String question) {
            this.name = name;
            this.question = question;
        }

        Verdict verdict(Set<ParticipationStyle> feasible) {
            boolean group = feasible.contains(ParticipationStyle.GII);
            boolean one = feasible.size() > (group ? 1 : 0);
            if (!group || !one) {
                return group ? Verdict.SHARE : Verdict.DELEGATE;
            }
            return this == FORCED ? Verdict.EITHER : this == TIME ? Verdict.DELEGATE : Verdict.SHARE;
        }
    }

    private static final Rule RULE =
            Rule.of("policy.participation*", Evidence.MIXED).after("vroom-yetton-1973");

    private static final Rule.Variant ANSWERS =
            RULE.says("the answers on record: quality matters: {qualityMatters}; the holder knows enough: "
                    + "{holderInformed}; the problem is structured: {structured}; acceptance is critical: "
                    + "{acceptanceCritical}; acceptance is certain: {acceptanceCertain}; goals are shared: {goalsShared}; "
                    + "conflict is likely: {conflictLikely}");
    private static final Rule.Variant TOGETHER = RULE.says("only one way to decide is left: {styles}");
    private static final Rule.Variant BY_ONE = RULE.says(
            "those concerned should not decide it together. {left|One way is|These ways are} left: " + "{styles}");
    private static final Rule.Variant BY_ONE_AT_LEAST =
            RULE.says("those concerned should not decide it together. How one person should decide depends on "
                    + "answers that nobody recorded; ask: {questions}");
    private static final Rule.Variant BOTH =
            RULE.says("one person may decide it, or those concerned together. These ways are left: {styles}");
    private static final Rule.Variant QUICKEST_OPEN =
            RULE.says("it is quicker to let one person decide. How depends on answers that nobody recorded; ask: "
                    + "{questions}");
    private static final Rule.Variant QUICKEST = RULE.says("the quickest way that is left: {style}");
    private static final Rule.Variant LEARNING = RULE.says("the way left from which people learn most: {style}");
    private static final Rule.Variant OPEN = RULE.says("it depends on answers that nobody recorded; ask: {questions}");

    private static final ImmutableList<Rule.Variant> BY_RULE = Arrays.stream(ParticipationRule.values())
            .map(rule -> RULE.says(rule.inWords() + " (the rule of {rule})"))
            .collect(ImmutableList.toImmutableList());

    private final Choice choice;

    ParticipationPolicy(Choice choice) {
        this.choice = choice;
    }

    @Override
    public String id() {
        return "participation" + choice.name;
    }

    @Override
    public String question() {
        return choice.question;
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return ImmutableSortedSet.of(FieldId.RESPONSIBILITIES_SITUATION);
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        Situation situation = about.responsibility().situation().orElse(null);
        if (situation == null) {
            return SharingVerdict.undetermined(
                    about,
                    this,
                    List.of(FieldId.RESPONSIBILITIES_SITUATION),
                    () -> List.of(open(about, List.of(ParticipationQuestion.values()))));
        }
        Participation participation = Participation.of(situation);
        if (!participation.isSettled(choice::verdict)) {
            List<ParticipationQuestion> deciding = participation.deciding(choice::verdict);
            return SharingVerdict.undetermined(
                    about,
                    this,
                    deciding.stream().map(ParticipationQuestion::field).toList(),
                    () -> reasons(about, participation, open(about, deciding)));
        }
        Verdict verdict = participation.settled(choice::verdict);
        SharingVerdict says = SharingVerdict.of(about, this, verdict, () -> {
            List<Finding> reasons = reasons(about, participation, deciding(about, participation, verdict));
            if (verdict == Verdict.SHARE) {
                // the answers on record come last
                reasons.addAll(reasons.size() - 1, new Stakeholders(about).reservations(id()));
            }
            return reasons;
        });
        return switch (verdict) {
            case SHARE -> {
                Stakeholders concerned = new Stakeholders(about);
                yield concerned.canSuggest() ? says.suggesting(concerned::suggestion) : says;
            }
            case DELEGATE -> canSuggestOne(about) ? says.suggesting(() -> Suggestions.one(about)) : says;
            default -> says;
        };
    }

    private static boolean canSuggestOne(SharingCase about) {
        return !about.candidates().isOpen() && about.candidates().size() > 0;
    }

    private Finding open(SharingCase about, List<ParticipationQuestion> questions) {
        return OPEN.about(choice.name, about.subject(), FindingOutcome.UNDETERMINED)
                .text("questions", asked(questions))
                .build();
    }

    private static String asked(List<ParticipationQuestion> questions) {
        return String.join(
                " ", questions.stream().map(ParticipationQuestion::inWords).toList());
    }

    private List<Finding> reasons(SharingCase about, Participation participation, Finding first) {
        List<Finding> reasons = new ArrayList<>(List.of(first));
        for (ParticipationRule rule : participation.applying()) {
            reasons.add(BY_RULE.get(rule.ordinal())
                    .about(choice.name, about.subject(), FindingOutcome.BORNE_OUT)
                    .word("rule", rule)
                    .build());
        }
        Finding.Builder answers = ANSWERS.about(choice.name, about.subject(), FindingOutcome.BORNE_OUT);
        for (ParticipationQuestion question : ParticipationQuestion.values()) {
            answers.fact(question.slot(), Fact.text(words(question.in(participation.situation()))));
        }
        reasons.add(answers.build());
        return reasons;
    }

    private static String words(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("not answered");
    }

    private Finding deciding(SharingCase about, Participation participation, Verdict verdict) {
        if (verdict == Verdict.DELEGATE && !participation.isSettled(this::told)) {
            boolean mayBeTogether = !participation.isSettled(styles -> styles.contains(ParticipationStyle.GII))
                    || participation.feasible().contains(ParticipationStyle.GII);
            return (mayBeTogether ? QUICKEST_OPEN : BY_ONE_AT_LEAST)
                    .about(choice.name, about.subject(), FindingOutcome.BORNE_OUT)
                    .text("questions", asked(participation.deciding(this::told)))
                    .build();
        }
        Set<ParticipationStyle> feasible = participation.feasible();
        boolean both = feasible.contains(ParticipationStyle.GII) && feasible.size() > 1;
        if (both && choice != Choice.FORCED) {
            ParticipationStyle style = told(feasible).iterator().next();
            return (choice == Choice.TIME ? QUICKEST : LEARNING)
                    .about(choice.name, about.subject(), FindingOutcome.BORNE_OUT)
                    .word("style", style, style.inWords())
                    .build();
        }
        Rule.Variant variant = verdict == Verdict.SHARE ? TOGETHER : verdict == Verdict.DELEGATE ? BY_ONE : BOTH;
        // their words hold an "and" themselves
        Finding.Builder finding = variant.about(choice.name, about.subject(), FindingOutcome.BORNE_OUT)
                .text(
                        "styles",
                        feasible.stream().map(ParticipationStyle::inWords).collect(Collectors.joining("; ")));
        return (verdict == Verdict.DELEGATE ? finding.count("left", feasible.size()) : finding).build();
    }

    /** What is told of the styles that are left: the quickest, that by which most is learnt, or all. */
    private Set<ParticipationStyle> told(Set<ParticipationStyle> feasible) {
        boolean both = feasible.contains(ParticipationStyle.GII) && feasible.size() > 1;
        Comparator<ParticipationStyle> order = Comparator.naturalOrder();
        return !both || choice == Choice.FORCED
                ? feasible
                : Set.of(feasible.stream()
                        .min(choice == Choice.TIME ? order : order.reversed())
                        .orElseThrow());
    }
}
