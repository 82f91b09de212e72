package io.github.distributedleadership.rules.competence;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.measure.Interval;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How likely members decide well alone about responsibilities (our own definition).
 *
 * <p>What is expected comes from the {@linkplain NeedCoverage coverage} of needs, as a beta distribution. Decisions in the
 * window move it, as far as they differ from the base rate b, the share of decisions on that responsibility that go well
 * whoever decides. Where b is at least the expected mean m, a good outcome says with m/b that the better option was picked,
 * and a bad one that it was not; where b is less, a good outcome says that it was, and a bad one says so with (m - b)/(1 -
 * b). So who does as well as is usual there is expected what was expected before: that all goes well where all goes well
 * anyway is no merit, and that much fails where much fails is no fault.
 *
 * <pre>{@code
 * Competences competences = Competences.of(Snapshot.of(school), CompetenceParameters.STANDARD);
 * competences.at(MemberId.of("ana"), ResponsibilityId.of("budget")).mean();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Competences {
    /** Many people are expected alike; beyond so many that differ, nothing more is kept. */
    private static final int KEPT = 100_000;

    private final Snapshot standing;
    private final CompetenceParameters parameters;
    private final Map<Posterior, Interval> intervals = new ConcurrentHashMap<>();

    private Competences(Snapshot standing, CompetenceParameters parameters) {
        this.standing = standing;
        this.parameters = parameters;
    }

    /** {@return the competences in that organisation, by these parameters} */
    public static Competences of(Snapshot standing, CompetenceParameters parameters) {
        return new Competences(standing, parameters);
    }

    /** {@return what they are made of} */
    public CompetenceParameters parameters() {
        return parameters;
    }

    /**
     * {@return the competence of that member for that responsibility}
     *
     * @throws IllegalArgumentException when there is no such member or responsibility
     */
    public Competence at(MemberId member, ResponsibilityId responsibility) {
        int m = standing.index().number(member);
        int r = standing.index().number(responsibility);
        if (m == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no member \"" + member + "\"");
        }
        if (r == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no responsibility \"" + responsibility + "\"");
        }
        return on(r).of(m);
    }

    /** {@return the competences for the responsibility of that number} */
    public OnOne on(int responsibility) {
        return new OnOne(this, responsibility);
    }

    /** The interval, which is a function of these numbers alone and takes long to find. */
    private Interval interval(Posterior posterior) {
        Interval kept = intervals.get(posterior);
        if (kept != null) {
            return kept;
        }
        Interval found = posterior.interval(parameters);
        if (intervals.size() < KEPT) {
            intervals.put(posterior, found);
        }
        return found;
    }

    /** What is estimated of one member: the mean, and the interval. Immutable and thread-safe. */
    public static final class Estimate {
        private final Competences all;
        private final Posterior posterior;
        private final double mean;
        private @Nullable Interval interval;

        private Estimate(Competences all, Posterior posterior) {
            this.all = all;
            this.posterior = posterior;
            mean = posterior.mean(all.parameters);
        }

        /** {@return the probability to decide well alone} */
        public double mean() {
            return mean;
        }

        /** {@return within which that lies, with the probability of the parameters} */
        public Interval interval() {
            // two threads may both find it, and find it equal
            Interval found = interval;
            if (found == null) {
                found = all.interval(posterior);
                interval = found;
            }
            return found;
        }
    }

    /** The competences for one responsibility, of which the decisions are counted once. Immutable and thread-safe. */
    public static final class OnOne {
        private final Competences all;
        private final Snapshot standing;
        private final CompetenceParameters parameters;
        private final int responsibility;
        private final TrackRecord record;
        private final double baseRate;

        private OnOne(Competences all, int responsibility) {
            this(all, responsibility, new TrackRecord(all.standing, responsibility));
        }

        private OnOne(Competences all, int responsibility, TrackRecord record) {
            this.all = all;
            standing = all.standing;
            parameters = all.parameters;
            this.responsibility = responsibility;
            this.record = record;
            baseRate = record.baseRate(parameters);
        }

        /** {@return how many decisions in the window have an outcome that counts, those of machines alone left out} */
        public int decisions() {
            return record.known();
        }

        /** {@return the share of decisions on it that go well whoever decides} */
        public double baseRate() {
            return baseRate;
        }

        /** {@return the competences of the same by other parameters, without counting decisions again} */
        public OnOne by(CompetenceParameters others) {
            return new OnOne(Competences.of(standing, others), responsibility, record);
        }

        /** {@return the weight of the decisions of the member of that number that count} */
        public double decisionsOf(int member) {
            return record.weightOf(member);
        }

        /** {@return whether what is expected of the member of that number rests on needs and skills on record} */
        public boolean isExpectationKnown(int member) {
            return !Double.isNaN(coverage(member));
        }

        /** {@return the competence of the member of that number} */
        public Competence of(int member) {
            double coverage = coverage(member);
            Posterior posterior = posterior(member, coverage);
            return new Competence(
                    Double.isNaN(coverage) ? OptionalDouble.empty() : OptionalDouble.of(coverage),
                    record.weightOf(member),
                    baseRate,
                    posterior.mean(parameters),
                    all.interval(posterior));
        }

        /** {@return the estimate of the member of that number, of which the interval is found when it is asked for} */
        public Estimate estimate(int member) {
            return new Estimate(all, posterior(member, coverage(member)));
        }

        private double coverage(int member) {
            OrganizationIndex index = standing.index();
            return NeedCoverage.value(index.member(member), index.responsibility(responsibility));
        }

        private Posterior posterior(int member, double coverage) {
            double prior = parameters.least() + parameters.gain() * coverage;
            double weight = record.weightOf(member);
            if (weight == 0) {
                return new Posterior(prior, 0, 0);
            }
            double good = record.goodOf(member);
            double expected = Double.isNaN(prior) ? 0.75 : prior;
            double afterGood = Math.min(1, expected / baseRate);
            double afterBad = Math.max(0, (expected - baseRate) / (1 - baseRate));
            double better = good * afterGood + (weight - good) * afterBad;
            return new Posterior(prior, better, weight - better);
        }
    }
}
