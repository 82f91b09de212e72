package io.github.distributedleadership.rules.measure.agreement;

import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Objects;

/**
 * A statistic of the agreement within one group of raters: its description, and how it is computed.
 *
 * <pre>{@code
 * AgreementMeasures.rwgJ().of(ratings, 0);   // of the first group
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AgreementMeasure {
    private final Measure measure;
    private final Computation computation;

    AgreementMeasure(Measure measure, Computation computation) {
        this.measure = measure;
        this.computation = computation;
    }

    /** {@return what it means} */
    public Measure measure() {
        return measure;
    }

    /** {@return the id that results name it by} */
    public String id() {
        return measure.id();
    }

    /** {@return its value in the group of that number, or why there is none} */
    public Measurement of(Ratings ratings, int group) {
        Objects.checkIndex(group, ratings.groups().size());
        return computation.of(new GroupAnswers(ratings, group));
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }

    /** The formula. */
    interface Computation {
        Measurement of(GroupAnswers answers);
    }
}
