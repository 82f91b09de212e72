package io.github.distributedleadership.rules.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Finding;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The form of leadership in one scope, with its reasons.
 *
 * <p>Each responsibility of the scope is one unit, split evenly over those who answer for it, or over its holders where it
 * is unknown who answers. Vacant ones, and those of which neither is known, are left out and counted. Four
 * responsibilities of which Ana answers for three and Ben for one: shares 3/4 and 1/4, E = 1 / (9/16 + 1/16) = 1.6.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ScopeForm permits ImmutableScopeForm {
    /** {@return which scope} */
    Scope scope();

    /** {@return the form} */
    LeadershipForm form();

    /** {@return E, the effective number of people, 1/HHI of their shares; empty where no responsibility is counted} */
    OptionalDouble effectiveHolders();

    /** {@return how many responsibilities are counted} */
    int counted();

    /** {@return how many of these rest on one person} */
    int onOne();

    /** {@return how many of these are split over their holders, because it is unknown who answers} */
    int byHolders();

    /** {@return how many are left out: vacant, or resting on nobody who is known} */
    int leftOut();

    /** {@return on whom leadership is focused; empty for every other form} */
    Optional<MemberId> focus();

    /** {@return what the focus answers for and others hold; empty where there is no focus} */
    ImmutableList<ResponsibilityId> delegated();

    /** {@return members of the scope on whom nothing rests; empty where the members are unknown} */
    ImmutableSortedSet<MemberId> withoutAny();

    /** {@return the reason} */
    Finding finding();

    /** Builds a {@link ScopeForm}. */
    final class Builder extends ImmutableScopeForm.Builder {
        Builder() {}
    }
}
