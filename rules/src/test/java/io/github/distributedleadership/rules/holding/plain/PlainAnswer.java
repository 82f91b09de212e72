package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.Optional;
import java.util.Set;

/**
 * All that is said of how one responsibility is held.
 *
 * @param responsibility which
 * @param onPaper how on paper
 * @param inRecord what the record shows
 * @param kind how by both together
 * @param isByRecord whether the evidence is the record; else paper
 * @param differs whether the evidence is the record, and the kind another than paper alone gives
 * @param n how many decisions count
 * @param interventions how many decisions of superiors were set aside
 * @param automated how many decisions by machines alone were set aside
 * @param unlisted how many decisions by teams of unknown members were left out
 * @param hasTooManyUnlisted whether they are too many for anything to be shown
 * @param isInLongStretches whether the decisions are worth fewer than k, though there are k
 * @param top who made the most alone; empty: nobody made any alone
 * @param topAlone a_top
 * @param share s; 0 of no decisions
 * @param worth n'
 * @param spreadP P(Bin(n', b) >= m')
 * @param concentratedP P(Bin(n', c) <= m')
 * @param holdersShare h; empty: no decisions, or not known
 * @param isNotByHolders whether they are shown to be made by others than the holders
 * @param shareAmongHolders the share of the others among the decisions with a holder; 0 of none
 * @param isTopHolder whether the top holds it, or may
 * @param concentratedAmong in whom of several holders it is concentrated, or who alone of them acts
 * @param isOnlyOneActing whether only one of several holders acts
 * @param holders H, of a heading those of its parts
 * @param nominal the nominal holders
 * @param carriers who carries it, deputies apart
 * @param isRatified whether superiors approved it
 * @param enacted how several holders were seen to act
 * @param isPartial whether decisions are recorded in part only
 */
public record PlainAnswer(
        ResponsibilityId responsibility,
        PlainPaper onPaper,
        PlainRecord inRecord,
        PlainKind kind,
        boolean isByRecord,
        boolean differs,
        int n,
        int interventions,
        int automated,
        int unlisted,
        boolean hasTooManyUnlisted,
        boolean isInLongStretches,
        Optional<MemberId> top,
        int topAlone,
        double share,
        double worth,
        double spreadP,
        double concentratedP,
        Optional<Double> holdersShare,
        boolean isNotByHolders,
        double shareAmongHolders,
        boolean isTopHolder,
        Optional<MemberId> concentratedAmong,
        boolean isOnlyOneActing,
        Set<MemberId> holders,
        Set<MemberId> nominal,
        Set<MemberId> carriers,
        boolean isRatified,
        PlainEnacted enacted,
        boolean isPartial) {}
