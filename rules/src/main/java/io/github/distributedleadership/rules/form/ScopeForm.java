package io.github.distributedleadership.rules.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The form of leadership in one scope, with its reasons.
 *
 * <p>Each responsibility of the scope is one unit, split evenly over those who answer for it, or over its holders where nobody
 * answers or it is unknown who does. Vacant ones, and those of which neither is known, are left out and counted. Four
 * responsibilities of which Ana answers for three and Ben for one: shares 3/4 and 1/4, E = 1 / (9/16 + 1/16) = 1.6.
 *
 * <p>Written by hand instead of generated, since teams lie within teams and each tells of all that lies within it: the
 * lists and the reason are made when asked for, and made again equal. Equal when all parts are equal. Immutable and thread-safe.
 */
public final class ScopeForm {
    private final Forms forms;
    private final Scope scope;
    /** The number of the team, or {@link Forms#WHOLE}. */
    private final int place;

    private final LeadershipForm form;
    private final FormFocus carried;
    private final double effective;
    private final int counted;
    private final int onOne;
    private final int byHolders;
    private final int leftOut;
    private final @Nullable MemberId focus;

    ScopeForm(Forms forms, Scope scope, int place, LeadershipForm form, FormLoad load, @Nullable MemberId focus) {
        this.forms = forms;
        this.scope = scope;
        this.place = place;
        this.form = form;
        this.focus = focus;
        carried = FormFocus.of(load);
        effective = load.effective();
        counted = load.counted;
        onOne = load.onOne;
        byHolders = load.byHolders;
        leftOut = load.leftOut;
    }

    /** {@return which scope} */
    public Scope scope() {
        return scope;
    }

    /** {@return the form} */
    public LeadershipForm form() {
        return form;
    }

    /** {@return E, the effective number of people, 1/HHI of their shares; empty where no responsibility is counted} */
    public OptionalDouble effectiveHolders() {
        return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(effective);
    }

    /** {@return the largest share that one person carries, between 0 and 1; empty where no responsibility is counted} */
    public OptionalDouble largestShare() {
        return counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(carried.top() / counted);
    }

    /** {@return how many responsibilities are counted} */
    public int counted() {
        return counted;
    }

    /** {@return how many of these rest on one person} */
    public int onOne() {
        return onOne;
    }

    /** {@return how many of these are split over their holders, because nobody answers or it is unknown who does} */
    public int byHolders() {
        return byHolders;
    }

    /** {@return how many are left out: vacant, or resting on nobody who is known} */
    public int leftOut() {
        return leftOut;
    }

    /** {@return on whom leadership is focused; empty for every other form} */
    public Optional<MemberId> focus() {
        return Optional.ofNullable(focus);
    }

    /** {@return what the focus answers for and others hold; empty where there is no focus} */
    public ImmutableList<ResponsibilityId> delegated() {
        return focus == null ? ImmutableList.of() : forms.delegated(focus, place);
    }

    /** {@return how many that are: the length of {@link #delegated()}, without making it} */
    public int delegatedSize() {
        return focus == null ? 0 : forms.delegatedSize(focus, place);
    }

    /** {@return members of the scope on whom nothing rests; empty where the members are unknown} */
    public ImmutableSortedSet<MemberId> withoutAny() {
        return forms.withoutAny(place);
    }

    /** {@return in how many of nine settings of our thresholds the form is the same} */
    public Proportion robustness() {
        List<SharingParameters> grid = forms.parameters().around();
        long same = grid.stream()
                .filter(p -> Forms.form(counted, carried, onOne, p) == form)
                .count();
        return Proportion.of(same, grid.size());
    }

    /** {@return the reason} */
    public Finding finding() {
        return FormFinding.of(this, forms.parameters());
    }

    /** {@return whether the other says the same of the same scope} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScopeForm that
                && scope.equals(that.scope)
                && form == that.form
                && Double.compare(effective, that.effective) == 0
                && carried.equals(that.carried)
                && counted == that.counted
                && onOne == that.onOne
                && byHolders == that.byHolders
                && leftOut == that.leftOut
                && focus().equals(that.focus())
                && delegated().equals(that.delegated())
                && withoutAny().equals(that.withoutAny())
                && finding().equals(that.finding());
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, form, effective, counted, onOne, byHolders, leftOut);
    }

    @Override
    public String toString() {
        return scope + ": " + form;
    }
}
