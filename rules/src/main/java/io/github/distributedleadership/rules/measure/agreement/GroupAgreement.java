package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far one group agrees.
 *
 * @param group the group
 * @param raters how many answered at least one item; empty: withheld
 * @param answered of the answers that were asked for, how many are there; empty: withheld
 * @param statistics the values of {@link AgreementMeasures#all()}, in their order
 */
public record GroupAgreement(
        String group, OptionalInt raters, Optional<Proportion> answered, ImmutableList<Measurement> statistics) {
    /** {@return whether the group, or the next larger one, is too small to be told about} */
    public boolean isWithheld() {
        return raters.isEmpty();
    }
}
