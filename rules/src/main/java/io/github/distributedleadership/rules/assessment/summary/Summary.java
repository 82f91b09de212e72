package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.condition.Conditions;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.Recommendations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answer about an organisation in a few lines: the headline, how many are held how, and what stands out, in the order in
 * which somebody should look.
 *
 * <pre>{@code
 * Summary summary = Assessment.of(school).summary();
 * for (StandOut one : summary.standOuts()) {
 *     System.out.println(one.type() + ": " + one.finding().message());
 *     System.out.println("  Try: " + one.type().attempt());
 * }
 * }</pre>
 *
 * <p>The order is fixed, the same for every organisation: tier up, reach down, first id up. Immutable and thread-safe.
 */
public final class Summary {
    private final ImmutableList<Finding> headline;
    private final ImmutableMap<HoldingKind, Integer> kinds;
    private final Ranking ranking;

    private Summary(ImmutableList<Finding> headline, ImmutableMap<HoldingKind, Integer> kinds, Ranking ranking) {
        this.headline = headline;
        this.kinds = kinds;
        this.ranking = ranking;
    }

    /**
     * {@return the summary of what was found}
     *
     * @param sharing how everything is held
     * @param recommendations what should be held otherwise
     * @param whole the form of leadership in the whole organisation
     * @param teams the form in each team, in the order of ids
     * @param conditions the conditions, of which the gaps are told
     * @param unanswered on what machines decide while no person answers for it
     */
    public static Summary of(
            Sharing sharing,
            Recommendations recommendations,
            ScopeForm whole,
            List<ScopeForm> teams,
            Conditions conditions,
            Set<ResponsibilityId> unanswered) {
        SummaryContext context = new SummaryContext(sharing, recommendations);
        Ranking ranking = Ranking.of(Stream.of(
                        new OneHolder(context),
                        new SharedInNameOnly(context),
                        new HeldInformally(context),
                        new SharedInformally(context),
                        new DecidedAbove(context),
                        new Unheld(context),
                        new MachinesDecide(context, unanswered),
                        new VoicesDiffer(conditions.gaps()),
                        new Centred(context, whole, teams),
                        new AccountabilityUnknown(context),
                        new PaperOnly(context),
                        new Withheld(conditions))
                .map(ClassRule::find)
                .flatMap(Optional::stream)
                .toList());
        return new Summary(SummaryHeadline.of(sharing, whole), kinds(sharing), ranking);
    }

    private static ImmutableMap<HoldingKind, Integer> kinds(Sharing sharing) {
        Map<HoldingKind, Integer> kinds = new EnumMap<>(HoldingKind.class);
        sharing.responsibilities().forEach(r -> kinds.merge(sharing.kind(r), 1, Integer::sum));
        return Maps.immutableEnumMap(kinds);
    }

    /** {@return how it is on paper, how much is shared in practice, and how far both agree; empty without responsibilities} */
    public ImmutableList<Finding> headline() {
        return headline;
    }

    /** {@return how many responsibilities are held how; a kind that is absent has none} */
    public ImmutableMap<HoldingKind, Integer> kinds() {
        return kinds;
    }

    /** {@return what stands out, eight findings at the most, in the order in which they are told; empty: nothing does} */
    public ImmutableList<StandOut> standOuts() {
        return ranking.shown();
    }

    /** {@return the findings that come after these, in the same order} */
    public ImmutableList<StandOut> lesser() {
        return ranking.lesser();
    }
}
