package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one responsibility is held, with its reasons.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
public sealed interface HoldingFinding permits ImmutableHoldingFinding {
    /** {@return which responsibility} */
    ResponsibilityId responsibility();

    /** {@return how it is held, paper and record taken together} */
    HoldingKind kind();

    /** {@return how it is held on paper} */
    OnPaper onPaper();

    /** {@return what the decisions on it show} */
    InRecord inRecord();

    /** {@return RECORD where the decisions settled the kind, else PAPER} */
    Evidence evidence();

    /** {@return whether the record gives another kind than the paper alone} */
    boolean differs();

    /** {@return whether superiors approve nearly all decisions on it; it changes the kind of what is retained on paper only} */
    boolean ratified();

    /** {@return its holders in force, teams expanded; empty where nobody holds it or it is not known who does} */
    ImmutableSortedSet<Party> holders();

    /** {@return holders who took part in no decision although that is improbable} */
    ImmutableSortedSet<Party> nominalHolders();

    /** {@return on whom it rests: the one in whom it is concentrated, else the holders who are not nominal} */
    ImmutableSortedSet<Party> carriers();

    /** {@return who decides, where the record is concentrated; else empty} */
    Optional<Party> concentratedIn();

    /** {@return how several holders acted in fact; empty with one holder, too few decisions, or unknown people} */
    Optional<Arrangement> enactedArrangement();

    /** {@return the numbers behind what the record shows; empty where no decision counts} */
    Optional<DecisionFigures> figures();

    /** {@return how many decisions only superiors made who do not hold it; they are set aside} */
    int interventions();

    /** {@return how many decisions machines made alone; they are set aside} */
    int automated();

    /** {@return how many more decisions like those on record would show who decides; empty where it is shown, or cannot be} */
    Optional<Settling> settle();

    /** {@return the reasons: first what stands on paper, then what the record shows, then the kind, then what else is odd} */
    ImmutableList<Finding> findings();

    /** Makes the answer about the responsibility of that number. */
    static HoldingFinding of(Sharing sharing, int responsibility) {
        OrganizationIndex index = sharing.standing().index();
        Reasons reasons = Reasons.of(sharing, responsibility);
        Judgement judgement = reasons.judgement();
        int leading = judgement.reading().leading();
        return ImmutableHoldingFinding.builder()
                .responsibility(index.responsibility(responsibility).id())
                .kind(judgement.kind().kind())
                .onPaper(judgement.paper().outcome())
                .inRecord(judgement.inRecord())
                .evidence(judgement.kind().fromRecord() ? Evidence.RECORD : Evidence.PAPER)
                .differs(judgement.differs())
                .ratified(judgement.isRatified())
                .holders(parties(index, judgement.tally().tenure.holders()))
                .nominalHolders(parties(index, reasons.nominal()))
                .carriers(parties(index, judgement.carriers(reasons.nominal())))
                .concentratedIn(
                        leading == OrganizationIndex.NONE ? Optional.empty() : Optional.of(index.party(leading)))
                .enactedArrangement(reasons.enacted())
                .figures(DecisionFigures.of(index, judgement, sharing.parameters()))
                .interventions(judgement.tally().interventions)
                .automated(judgement.tally().automated)
                .settle(reasons.settling())
                .findings(reasons.findings())
                .build();
    }

    private static ImmutableSortedSet<Party> parties(OrganizationIndex index, int[] codes) {
        if (codes.length < 2) {
            return codes.length == 0 ? ImmutableSortedSet.of() : ImmutableSortedSet.of(index.party(codes[0]));
        }
        return Arrays.stream(codes)
                .mapToObj(index::party)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
