package io.github.distributedleadership.rules.measure.agreement;

import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.function.Function;

/**
 * A statistic of how far groups differ, against how far the raters within them do: its description, and how it is computed.
 *
 * <pre>{@code
 * IntraclassCorrelations.icc1().of(ratings);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class IntraclassCorrelation {
    private final Measure measure;
    private final Function<Variances, Measurement> formula;

    IntraclassCorrelation(Measure measure, Function<Variances, Measurement> formula) {
        this.measure = measure;
        this.formula = formula;
    }

    /** {@return what it means} */
    public Measure measure() {
        return measure;
    }

    /** {@return the id that results name it by} */
    public String id() {
        return measure.id();
    }

    /** {@return its value over all groups, or why there is none} */
    public Measurement of(Ratings ratings) {
        Variances variances = Variances.of(ratings);
        if (variances.groups() < 2) {
            return Measurement.undefined(id(), IntraclassCorrelations.ONE_GROUP);
        }
        return variances.raters() == variances.groups()
                ? Measurement.undefined(id(), IntraclassCorrelations.SINGLE_RATERS)
                : formula.apply(variances);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }
}
