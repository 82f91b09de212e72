package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies put together by one of the algorithms of {@link Combining}. */
final class Combination implements SharingPolicy {
    private static final Rule RULE = Rule.of("policy.*", Evidence.MIXED);

    private static final Rule.Variant FIRST =
            RULE.says("decided by {policy}[. The {policiesBefore|policy|policies} asked before it took no side: "
                    + "{policiesBefore}][; {unable} cannot say]");
    private static final Rule.Variant NONE = RULE.says(
            "of {policies} {policies|policy|policies}, none takes a side{undetermined||}[; {unable} " + "cannot say]");
    private static final Rule.Variant SIDES =
            RULE.says("of {policies} {policies|policy|policies}, {several} {several|is|are} for several people, "
                    + "{one} for one and {either} for neither{undetermined||}[; {unable} cannot say]");
    private static final Rule.Variant WEIGHTS =
            RULE.says("of {policies} {policies|policy|policies}, those for several people weigh {several} and "
                    + "those for one {one}; {either} {either|takes|take} no side{undetermined||}[; {unable} cannot "
                    + "say]");
    private static final Rule.Variant SUGGESTED =
            RULE.says("{policy} suggests who should hold it and how; its reasons come next");
    private static final Rule.Variant VETOED =
            RULE.says("{policy} would decide, but {against} {against|disagrees|disagree}");
    private static final Rule.Variant STANDS =
            RULE.says("the answer of {policy} stands: of {others:no} other {others|policy|policies}, none disagrees");

    /** Weights that differ by less are equal, but for what adding them up rounds off. */
    private static final double EQUAL = 1e-12;

    private final String id;
    private final Combining algorithm;
    private final ImmutableList<SharingPolicy> policies;
    private final ImmutableList<Double> weights;
    private final ImmutableList<Fact> before;

    Combination(String id, Combining algorithm, List<SharingPolicy> policies, List<Double> weights) {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("policies must be put together from at least one");
        }
        long distinct = policies.stream().map(SharingPolicy::id).distinct().count();
        if (distinct < policies.size()) {
            throw new IllegalArgumentException("each policy must stand once but the policies were "
                    + policies.stream().map(SharingPolicy::id).toList());
        }
        if (weights.size() != policies.size() || !weights.stream().allMatch(w -> w > 0 && Double.isFinite(w))) {
            throw new IllegalArgumentException(
                    "each policy must have a weight of more than 0 but the weights were " + weights);
        }
        this.id = id;
        this.algorithm = algorithm;
        this.policies = ImmutableList.copyOf(policies);
        this.weights = ImmutableList.copyOf(weights);
        // of each place which policies stand before it: told of every responsibility, and always the same
        before = IntStream.range(0, policies.size())
                .mapToObj(place -> policies.subList(0, place).stream()
                        .map(SharingPolicy::id)
                        .toList())
                .map(ids -> (Fact) Fact.ids(IdKind.POLICY, ids))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String question() {
        return switch (algorithm) {
            case FIRST_DECISIVE ->
                "Which of " + policies.size() + " policies is the first to take a side, and which side is it?";
            case UNANIMOUS -> "Do all of " + policies.size() + " policies take the same side?";
            case MAJORITY -> "Which side do more of " + policies.size() + " policies take?";
            case WEIGHTED -> "Which side has more weight among " + policies.size() + " policies?";
            case VETO -> "What does " + policies.get(0).id() + " say, and does another policy disagree?";
        };
    }

    @Override
    public ImmutableSortedSet<FieldId> restsOn() {
        return policies.stream()
                .flatMap(policy -> policy.restsOn().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public SharingVerdict judge(SharingCase about) {
        if (algorithm == Combining.FIRST_DECISIVE) {
            return firstDecisive(about);
        }
        List<SharingVerdict> said =
                policies.stream().map(policy -> policy.judge(about)).toList();
        return switch (algorithm) {
            case UNANIMOUS -> unanimous(about, said);
            case VETO -> veto(about, said);
            default -> counted(about, said);
        };
    }

    private SharingVerdict firstDecisive(SharingCase about) {
        List<SharingVerdict> said = new ArrayList<>();
        for (SharingPolicy policy : policies) {
            SharingVerdict verdict = policy.judge(about);
            said.add(verdict);
            if (verdict.verdict().isDecisive()) {
                return verdict.asOf(
                        id, verdict.verdict(), said, people -> reasons(first(about, said), verdict, people));
            }
        }
        return none(about, said);
    }

    private Finding first(SharingCase about, List<SharingVerdict> said) {
        int place = said.size() - 1;
        Finding.Builder finding = FIRST.about(id, about.subject(), FindingOutcome.BORNE_OUT)
                .id("policy", IdKind.POLICY, said.get(place).policy());
        return unable(place == 0 ? finding : finding.fact("policiesBefore", before.get(place)), said)
                .build();
    }

    /** The same, naming those that cannot tell. */
    private static Finding.Builder unable(Finding.Builder finding, List<SharingVerdict> said) {
        List<String> unable = said.stream()
                .filter(verdict -> verdict.verdict() == Verdict.UNDETERMINED)
                .map(SharingVerdict::policy)
                .sorted()
                .toList();
        return unable.isEmpty() ? finding : finding.ids("unable", IdKind.POLICY, unable);
    }

    private SharingVerdict none(SharingCase about, List<SharingVerdict> said) {
        long undetermined = count(said, Verdict.UNDETERMINED);
        Verdict verdict = undetermined > 0 ? Verdict.UNDETERMINED : Verdict.EITHER;
        FindingOutcome outcome = undetermined > 0 ? FindingOutcome.UNDETERMINED : FindingOutcome.DESCRIBES;
        Supplier<Finding> none = () -> unable(
                        NONE.about(id, about.subject(), outcome)
                                .count("policies", said.size())
                                .count("undetermined", undetermined),
                        said)
                .build();
        return said.get(0).asOf(id, verdict, said, people -> andOf(none.get(), said, people));
    }

    private SharingVerdict unanimous(SharingCase about, List<SharingVerdict> said) {
        boolean several = said.stream().anyMatch(v -> v.verdict().isShared());
        boolean one = count(said, Verdict.DELEGATE) > 0;
        Verdict verdict = several && one
                ? Verdict.EITHER
                : count(said, Verdict.UNDETERMINED) > 0
                        ? Verdict.UNDETERMINED
                        : several ? shared(said) : one ? Verdict.DELEGATE : Verdict.EITHER;
        return sides(about, said, verdict);
    }

    private SharingVerdict counted(SharingCase about, List<SharingVerdict> said) {
        double several = weight(said, true);
        double one = weight(said, false);
        if (several == 0 && one == 0) {
            return none(about, sorted(said));
        }
        boolean tie = Math.abs(several - one) <= EQUAL * (several + one);
        return sides(about, said, tie ? Verdict.EITHER : several > one ? shared(said) : Verdict.DELEGATE);
    }

    private double weight(List<SharingVerdict> said, boolean several) {
        double weight = 0;
        for (int i : byId(said)) {
            boolean speaks =
                    several ? said.get(i).verdict().isShared() : said.get(i).verdict() == Verdict.DELEGATE;
            weight += speaks ? weights.get(i) : 0;
        }
        return weight;
    }

    /** Sums in the order of ids, so that the order of policies does not change a bit. */
    private static List<Integer> byId(List<SharingVerdict> said) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> said.get(i).policy()));
        return order;
    }

    private static List<SharingVerdict> sorted(List<SharingVerdict> said) {
        return said.stream()
                .sorted(Comparator.comparing(SharingVerdict::policy))
                .toList();
    }

    private SharingVerdict sides(SharingCase about, List<SharingVerdict> said, Verdict verdict) {
        List<SharingVerdict> parts = sorted(said);
        Optional<SharingVerdict> like = like(parts, verdict);
        List<SharingVerdict> decisive = Stream.concat(
                        like.stream(),
                        parts.stream()
                                .filter(v -> v.verdict().isDecisive()
                                        && like.filter(l -> l.policy().equals(v.policy()))
                                                .isEmpty()))
                .toList();
        return like.orElse(parts.get(0)).by(Double.NaN).asOf(id, verdict, parts, people -> {
            List<Finding> reasons = andOf(counts(about, said, verdict), decisive, people);
            like.flatMap(SharingVerdict::suggestedBy)
                    .ifPresent(by -> reasons.add(
                            1,
                            SUGGESTED
                                    .about(id, about.subject(), FindingOutcome.BORNE_OUT)
                                    .id("policy", IdKind.POLICY, by)
                                    .build()));
            return reasons;
        });
    }

    /** Whose suggestion is taken: of those on the same side whoever says just that, and has one, comes first. */
    private static Optional<SharingVerdict> like(List<SharingVerdict> parts, Verdict verdict) {
        return parts.stream()
                .filter(v -> verdict.isDecisive() && v.verdict().agreesWith(verdict))
                .min(Comparator.comparing((SharingVerdict v) -> v.verdict() != verdict)
                        .thenComparing(v -> v.suggestedBy().isEmpty()));
    }

    private Finding counts(SharingCase about, List<SharingVerdict> said, Verdict verdict) {
        boolean weighted = algorithm == Combining.WEIGHTED;
        Finding.Builder finding = (weighted ? WEIGHTS : SIDES)
                .about(
                        id,
                        about.subject(),
                        verdict == Verdict.UNDETERMINED ? FindingOutcome.UNDETERMINED : FindingOutcome.BORNE_OUT)
                .count("policies", said.size())
                .count("either", count(said, Verdict.EITHER))
                .count("undetermined", count(said, Verdict.UNDETERMINED));
        unable(finding, said);
        return weighted
                ? finding.amount("several", weight(said, true))
                        .amount("one", weight(said, false))
                        .build()
                : finding.count(
                                "several",
                                said.stream()
                                        .filter(v -> v.verdict().isShared())
                                        .count())
                        .count("one", count(said, Verdict.DELEGATE))
                        .build();
    }

    private SharingVerdict veto(SharingCase about, List<SharingVerdict> said) {
        SharingVerdict main = said.get(0);
        List<SharingVerdict> against = sorted(said.subList(1, said.size())).stream()
                .filter(v -> main.verdict().isDecisive()
                        && v.verdict().isDecisive()
                        && !v.verdict().agreesWith(main.verdict()))
                .toList();
        List<SharingVerdict> parts = new ArrayList<>(List.of(main));
        parts.addAll(sorted(said.subList(1, said.size())));
        if (against.isEmpty()) {
            return main.asOf(
                    id,
                    main.verdict(),
                    parts,
                    people -> reasons(
                            STANDS.about(id, about.subject(), FindingOutcome.BORNE_OUT)
                                    .id("policy", IdKind.POLICY, main.policy())
                                    .count("others", said.size() - 1L)
                                    .build(),
                            main,
                            people));
        }
        List<SharingVerdict> asked = new ArrayList<>(against);
        asked.add(main);
        Supplier<Finding> vetoed = () -> VETOED.about(id, about.subject(), FindingOutcome.SPEAKS_AGAINST)
                .id("policy", IdKind.POLICY, main.policy())
                .ids("against", IdKind.POLICY, Lists.transform(against, SharingVerdict::policy))
                .build();
        return main.by(Double.NaN).asOf(id, Verdict.EITHER, parts, people -> andOf(vetoed.get(), asked, people));
    }

    /** What is said first, and all that those policies say. */
    private static List<Finding> andOf(Finding first, List<SharingVerdict> asked, boolean withPeople) {
        List<Finding> reasons = new ArrayList<>(List.of(first));
        asked.forEach(verdict -> reasons.addAll(verdict.reasons(withPeople)));
        return reasons;
    }

    private static List<Finding> reasons(Finding first, SharingVerdict deciding, boolean withPeople) {
        List<Finding> of = deciding.made(withPeople);
        List<Finding> reasons = new ArrayList<>(of.size() + 1);
        reasons.addAll(of);
        reasons.add(first);
        return reasons;
    }

    private static Verdict shared(List<SharingVerdict> said) {
        return count(said, Verdict.SHARE) > 0 ? Verdict.SHARE : Verdict.SHARE_WEIGHTED;
    }

    private static long count(List<SharingVerdict> said, Verdict verdict) {
        return said.stream().filter(v -> v.verdict() == verdict).count();
    }
}
