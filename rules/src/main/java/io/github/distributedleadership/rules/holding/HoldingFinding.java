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
import java.util.Optional;
import java.util.OptionalDouble;
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

    /** {@return whether superiors approve nearly all decisions on it} */
    boolean ratified();

    /** {@return its holders in force, teams expanded; empty where nobody holds it or it is not known who does} */
    ImmutableSortedSet<Party> holders();

    /** {@return holders without a single decision although that is improbable if all decided equally often} */
    ImmutableSortedSet<Party> nominalHolders();

    /** {@return who decides most, where the record is concentrated; else empty} */
    Optional<Party> concentratedIn();

    /** {@return how several holders acted in fact; empty with one holder, too few decisions, or unknown people} */
    Optional<Arrangement> enactedArrangement();

    /** {@return the probability of so much concentration by chance; empty where the question did not arise} */
    OptionalDouble pValue();

    /** {@return the reasons: first what stands on paper, then what the record shows, then the kind, then what else is odd} */
    ImmutableList<Finding> findings();

    /** Makes the answer about the responsibility of that number. */
    static HoldingFinding of(Sharing sharing, int responsibility) {
        OrganizationIndex index = sharing.standing().index();
        Reasons reasons = Reasons.of(sharing, responsibility);
        Judgement judgement = reasons.judgement();
        return ImmutableHoldingFinding.builder()
                .responsibility(index.responsibility(responsibility).id())
                .kind(judgement.kind().kind())
                .onPaper(judgement.paper().outcome())
                .inRecord(judgement.inRecord())
                .evidence(judgement.kind().fromRecord() ? Evidence.RECORD : Evidence.PAPER)
                .ratified(judgement.ratified())
                .holders(parties(index, judgement.tally().holders))
                .nominalHolders(parties(index, reasons.nominal()))
                .concentratedIn(
                        judgement.leading() == OrganizationIndex.NONE
                                ? Optional.empty()
                                : Optional.of(index.party(judgement.leading())))
                .enactedArrangement(reasons.enacted())
                .pValue(
                        Double.isNaN(judgement.pValue())
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(judgement.pValue()))
                .findings(reasons.findings())
                .build();
    }

    private static ImmutableSortedSet<Party> parties(OrganizationIndex index, int[] codes) {
        if (codes.length < 2) {
            return codes.length == 0 ? ImmutableSortedSet.of() : ImmutableSortedSet.of(index.party(codes[0]));
        }
        return Arrays.stream(codes)
                .mapToObj(index::party)
                .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
    }
}
