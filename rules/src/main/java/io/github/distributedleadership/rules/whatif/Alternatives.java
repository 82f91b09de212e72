package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Optional;

/**
 * What would have to change for a responsibility to be held otherwise (our own definition).
 *
 * <p>Where its kind rests on paper, what stands there is changed: it is shared with one more, delegated to one, left to
 * nobody; who answers for it, how far its holders may decide. Where its kind rests on the record, only other practice can
 * change it: decisions from now on by others, with nobody's approval, and never paper. Practice is thought of as decisions by
 * one of the people concerned alone, or by all holders together, and not as mixtures.
 *
 * <p>Changes are tried on the {@code neighbourhood} of the responsibility, so that an organisation may be large; what is
 * found is tried again on the whole of it.
 *
 * <pre>{@code
 * Alternatives.of(Sharing.of(school)).to(ResponsibilityId.of("budget")).found();
 * // [SHARED instead of DELEGATED, by 1 change at 2, …]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Alternatives {
    private final Sharing sharing;
    private final LeverCosts costs;
    private final SearchBudget budget;
    private final Superiors superiors;

    private Alternatives(Sharing sharing, LeverCosts costs, SearchBudget budget) {
        this.sharing = sharing;
        this.costs = costs;
        this.budget = budget;
        superiors = Superiors.of(sharing.standing());
    }

    /** {@return the search in that organisation, with the standard costs and budget} */
    public static Alternatives of(Sharing sharing) {
        return of(sharing, LeverCosts.STANDARD, SearchBudget.STANDARD);
    }

    /** {@return the search in that organisation with these costs, within that budget} */
    public static Alternatives of(Sharing sharing, LeverCosts costs, SearchBudget budget) {
        return new Alternatives(sharing, costs, budget);
    }

    /**
     * {@return what would have to change for that responsibility to be held otherwise}
     *
     * @throws IllegalArgumentException when there is no such responsibility
     */
    public Counterfactuals<HoldingKind> to(ResponsibilityId id) {
        int number = sharing.standing().index().number(id);
        if (number == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no responsibility \"" + id + "\"");
        }
        return to(number);
    }

    /** {@return what would have to change for the responsibility of that number to be held otherwise} */
    public Counterfactuals<HoldingKind> to(int responsibility) {
        KindLevers levers = new KindLevers(sharing.standing(), superiors, responsibility, costs);
        Neighbourhood around = Neighbourhood.of(sharing, responsibility, levers.named());
        ImmutableList<Lever> those =
                sharing.evidence(responsibility) == Evidence.RECORD ? levers.inPractice() : levers.onPaper();
        Counterfactuals<HoldingKind> found = CounterfactualSearch.of(those, around::kindAfter)
                .telling(kind -> !kind.leavesOpen())
                .within(budget)
                .from(sharing.kind(responsibility));
        return new Counterfactuals<>(
                found.found().stream()
                        .filter(one -> holdsOnTheWhole(one, responsibility))
                        .collect(ImmutableList.toImmutableList()),
                found.tries(),
                found.end(),
                found.missing(),
                found.triedBelow());
    }

    private boolean holdsOnTheWhole(Counterfactual<HoldingKind> one, int responsibility) {
        Organization whole = sharing.standing().organization();
        Optional<HoldingKind> there = Neighbourhood.kindAfter(
                whole,
                one.changes(),
                sharing.standing().asOf(),
                sharing.parameters(),
                sharing.standing().index().responsibility(responsibility).id());
        return there.filter(one.to()::equals).isPresent();
    }
}
