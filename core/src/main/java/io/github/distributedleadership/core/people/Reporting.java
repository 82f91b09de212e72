package io.github.distributedleadership.core.people;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Term;
import org.immutables.value.Value;

/**
 * That a member reports to somebody, for a term.
 *
 * <p>It is not leadership: whom people look to is found in feedback and decisions, whom they report to stands on paper.
 * Immutable and thread-safe; ordered by party, kind and term.
 */
@Value.Immutable
public sealed interface Reporting extends Comparable<Reporting>, Extensible permits ImmutableReporting {
    /** {@return a line to that party, without start and end} */
    static Reporting lineTo(Party to) {
        return builder().to(to).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return to whom; a team stands for its members in force} */
    Party to();

    /** {@return what the line means; in the line where nothing is said} */
    @Value.Default
    default ReportingKind kind() {
        return ReportingKind.LINE;
    }

    /** {@return when it is in force; always where nothing is said} */
    @Value.Default
    default Term term() {
        return Term.ALWAYS;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Reporting other) {
        return Canonical.REPORTING.compare(this, other);
    }

    /** Builds a {@link Reporting}. */
    final class Builder extends ImmutableReporting.Builder {
        Builder() {}
    }
}
