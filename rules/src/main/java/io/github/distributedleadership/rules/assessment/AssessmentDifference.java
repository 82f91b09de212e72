package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Difference;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.condition.Conditions;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.SmallGroups;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.whatif.words.ChangeSentences;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.TreeMap;

/**
 * Two assessments, before and after, and what differs between them.
 *
 * <pre>{@code
 * List<Change> changes = List.of(new Change.Share(budget, ImmutableSortedSet.of(ben)));
 * AssessmentDifference tried = AssessmentDifference.of(school, changes, AssessmentOptions.STANDARD);
 * tried.responsibilities().get(0).after();      // how the budget would be held
 * }</pre>
 *
 * <p>Only what differs is listed; what both assessments leave undetermined does not. What rests on answers of which the two
 * sides differ by those of fewer people than the smallest group is withheld after, with the scores into which it enters:
 * who had both could subtract. The assessments themselves withhold nothing for that. Immutable and thread-safe.
 */
public final class AssessmentDifference {
    private final Assessment before;
    private final Assessment after;
    private final ImmutableList<Change> changes;
    private final ImmutableList<Pair> pairs;
    private final ImmutableList<FormChange> teams;
    private final FewAnswers few;
    private final Conditions conditionsAfter;

    private AssessmentDifference(Assessment before, Assessment after, List<? extends Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = ImmutableList.copyOf(changes);
        pairs = pairs(before.verdicts().judgeAll(), after.verdicts().judgeAll());
        teams = teams(before, after);
        few = FewAnswers.between(before, after, changes);
        conditionsAfter = after.conditions().withholding(few.indicators());
    }

    /**
     * {@return what the changes would alter}
     *
     * <p>Both sides are assessed as of the day of the options, else that of which the organisation speaks before the
     * changes, so that nothing differs only since time has passed. Where nothing was dated before, it is the day of which
     * it speaks after them.
     *
     * @throws InvalidOrganization with every problem, where a change does not apply or the result is no organisation
     */
    public static AssessmentDifference of(
            Organization organization, List<? extends Change> changes, AssessmentOptions options) {
        Optional<LocalDate> day = options.day().or(() -> AsOf.of(organization).day());
        Organization changed = organization.after(changes, new AsOf(day, options.window()));
        AssessmentOptions onDay =
                day.or(() -> AsOf.of(changed).day()).map(options::asOf).orElse(options);
        return new AssessmentDifference(Assessment.of(organization, onDay), Assessment.of(changed, onDay), changes);
    }

    /** {@return what differs between two assessments, of one organisation at two times or of two} */
    public static AssessmentDifference between(Assessment before, Assessment after) {
        return new AssessmentDifference(before, after, List.of());
    }

    /** {@return the assessment before} */
    public Assessment before() {
        return before;
    }

    /** {@return the assessment after} */
    public Assessment after() {
        return after;
    }

    /** {@return the changes between them, in their order; empty where two assessments were compared as they were} */
    public ImmutableList<Change> changes() {
        return changes;
    }

    /** {@return what differs in the descriptions, row by row} */
    public Difference rows() {
        return Difference.between(before.organization(), after.organization());
    }

    /** {@return whether nothing that is assessed differs} */
    public boolean isNone() {
        return pairs.isEmpty()
                && teams.isEmpty()
                && conditions().isEmpty()
                && strain().isEmpty()
                && measures().isEmpty();
    }

    /** {@return the responsibilities of which the kind or the verdict differs, or that only one side has, in the order of ids} */
    public ImmutableList<ResponsibilityChange> responsibilities() {
        return responsibilities(pairs.size());
    }

    /** {@return at most that many of {@link #responsibilities()}, the first in their order} */
    public ImmutableList<ResponsibilityChange> responsibilities(int limit) {
        return pairs.stream().limit(limit).map(this::change).collect(ImmutableList.toImmutableList());
    }

    /** {@return how many {@link #responsibilities()} there are, without making them} */
    public int responsibilityCount() {
        return pairs.size();
    }

    private ResponsibilityChange change(Pair pair) {
        Optional<HoldingFinding> old = held(before.sharing(), pair.before());
        Optional<HoldingFinding> fresh = held(after.sharing(), pair.after());
        return new ResponsibilityChange(
                old.or(() -> fresh).orElseThrow().responsibility(),
                old,
                fresh,
                verdict(before.verdicts(), pair.before()),
                verdict(after.verdicts(), pair.after()));
    }

    private static Optional<SharingVerdict> verdict(SharingVerdicts verdicts, int number) {
        return number == OrganizationIndex.NONE ? Optional.empty() : Optional.of(verdicts.at(number));
    }

    private static Optional<HoldingFinding> held(Sharing sharing, int number) {
        return number == OrganizationIndex.NONE ? Optional.empty() : Optional.of(sharing.at(number));
    }

    /** The numbers of one responsibility on both sides. */
    private record Pair(int before, int after) {}

    private static ImmutableList<Pair> pairs(SharingVerdicts before, SharingVerdicts after) {
        Sharing sharingBefore = before.cases().sharing();
        Sharing sharingAfter = after.cases().sharing();
        ImmutableList.Builder<Pair> different = ImmutableList.builder();
        Numbers old = new Numbers(sharingBefore);
        Numbers fresh = new Numbers(sharingAfter);
        while (old.isThere() || fresh.isThere()) {
            int order = old.compareTo(fresh);
            if (order != 0
                    || sharingBefore.kind(old.number) != sharingAfter.kind(fresh.number)
                    || before.verdict(old.number) != after.verdict(fresh.number)) {
                different.add(new Pair(
                        order <= 0 ? old.number : OrganizationIndex.NONE,
                        order >= 0 ? fresh.number : OrganizationIndex.NONE));
            }
            if (order <= 0) {
                old.advance();
            }
            if (order >= 0) {
                fresh.advance();
            }
        }
        return different.build();
    }

    /** {@return the teams of which the form of leadership differs, or that only one side has, in the order of ids} */
    public ImmutableList<FormChange> teams() {
        return teams;
    }

    private static ImmutableList<FormChange> teams(Assessment before, Assessment after) {
        Map<String, ScopeForm> old = byScope(before.teams());
        Map<String, ScopeForm> fresh = byScope(after.teams());
        TreeMap<String, ScopeForm> all = new TreeMap<>(old);
        all.putAll(fresh);
        ImmutableList.Builder<FormChange> different = ImmutableList.builder();
        all.forEach((reference, form) -> {
            FormChange change = new FormChange(
                    form.scope(), Optional.ofNullable(old.get(reference)), Optional.ofNullable(fresh.get(reference)));
            if (change.differs()) {
                different.add(change);
            }
        });
        return different.build();
    }

    private static Map<String, ScopeForm> byScope(List<ScopeForm> forms) {
        Map<String, ScopeForm> byScope = new HashMap<>();
        forms.forEach(form -> byScope.put(form.scope().reference(), form));
        return byScope;
    }

    /** {@return the conditions of which the score or an indicator differs, in their order} */
    public ImmutableList<ConditionChange> conditions() {
        ImmutableList.Builder<ConditionChange> different = ImmutableList.builder();
        for (int i = 0; i < before.conditions().conditions().size(); i++) {
            ConditionChange change = new ConditionChange(
                    before.conditions().conditions().get(i),
                    conditionsAfter.conditions().get(i),
                    after.options().conditions());
            if (change.differs()) {
                different.add(change);
            }
        }
        return different.build();
    }

    /** {@return the indicators of strain that differ, in their order} */
    public ImmutableList<IndicatorChange> strain() {
        return IndicatorChange.between(before.conditions().strain(), conditionsAfter.strain());
    }

    /** {@return the measures of the leadership network, and the truck factor, that differ, in their order} */
    public ImmutableList<MeasureChange> measures() {
        ImmutableList<Measurement> old = before.measures();
        ImmutableList<Measurement> fresh = after.measures();
        ImmutableList.Builder<MeasureChange> different = ImmutableList.builder();
        for (int i = 0; i < old.size(); i++) {
            Measurement told = isOfNetwork(old.get(i)) && few.inNetwork()
                    ? Measurement.undefined(fresh.get(i).measure(), SmallGroups.WITHHELD)
                    : fresh.get(i);
            if (!old.get(i).value().equals(told.value())) {
                different.add(new MeasureChange(old.get(i), told));
            }
        }
        return different.build();
    }

    private static boolean isOfNetwork(Measurement measurement) {
        return NetworkMeasures.atAGlance().stream().anyMatch(m -> m.id().equals(measurement.measure()));
    }

    /** {@return the changes in sentences, in their order, each with its facts} */
    public ImmutableList<Finding> sentences() {
        return changes.stream().flatMap(change -> sentences(change).stream()).collect(ImmutableList.toImmutableList());
    }

    /** {@return that change in sentences, each with its facts} */
    public static ImmutableList<Finding> sentences(Change change) {
        return ImmutableList.copyOf(ChangeSentences.of(change));
    }

    /** The numbers of responsibilities on one side, in the order of ids. */
    private static final class Numbers {
        private final OrganizationIndex index;
        private final PrimitiveIterator.OfInt numbers;
        private int number;

        Numbers(Sharing sharing) {
            index = sharing.standing().index();
            numbers = sharing.responsibilities().iterator();
            advance();
        }

        void advance() {
            number = numbers.hasNext() ? numbers.nextInt() : OrganizationIndex.NONE;
        }

        boolean isThere() {
            return number != OrganizationIndex.NONE;
        }

        ResponsibilityId id() {
            return index.responsibility(number).id();
        }

        /** What has ended comes after all. */
        int compareTo(Numbers other) {
            if (!isThere() || !other.isThere()) {
                return Boolean.compare(other.isThere(), isThere());
            }
            return id().compareTo(other.id());
        }
    }
}
