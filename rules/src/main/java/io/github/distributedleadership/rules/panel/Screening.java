package io.github.distributedleadership.rules.panel;

import com.google.common.primitives.ImmutableIntArray;
import io.github.distributedleadership.core.value.Numbers;
import java.util.Collections;
import java.util.List;

/**
 * How proposals are let through: how often a good one is accepted, and how often a bad one.
 *
 * <p>After Sah and Stiglitz (1986, 1988). Screens are put together in three ways: in a <em>hierarchy</em> of sign-offs all
 * have to accept, in a <em>polyarchy</em> anyone may, in a <em>committee</em> at least so many. A hierarchy accepts fewer bad
 * proposals and rejects more good ones than its members do, a polyarchy the other way round; which is better depends on how
 * many proposals are good and on what either error costs, see {@link Prospects}.
 *
 * <p>Worked example, members who accept 0.8 of the good and 0.3 of the bad, half of the proposals good, gain and loss 1:
 *
 * <table>
 * <caption>Accepted good, accepted bad, value</caption>
 * <tr><th>alone</th><td>0.8</td><td>0.3</td><td>0.25</td></tr>
 * <tr><th>hierarchy of 2</th><td>0.64</td><td>0.09</td><td>0.275</td></tr>
 * <tr><th>polyarchy of 2</th><td>0.96</td><td>0.51</td><td>0.225</td></tr>
 * <tr><th>2 of a committee of 3</th><td>0.896</td><td>0.216</td><td>0.34</td></tr>
 * </table>
 *
 * @param good the share of good proposals that are accepted, from 0 to 1
 * @param bad the share of bad proposals that are accepted, from 0 to 1
 */
public record Screening(double good, double bad) {
    /** The most members of a committee. */
    public static final int MOST = 10_000;

    /** Refuses what is no probability. */
    public Screening {
        good = Odds.requireProbability(good, "the share of good proposals that are accepted");
        bad = Odds.requireProbability(bad, "the share of bad proposals that are accepted");
    }

    /** {@return the screen that accepts these shares} */
    public static Screening of(double good, double bad) {
        return new Screening(good, bad);
    }

    /** {@return the screen of somebody who judges good and bad proposals rightly with that probability} */
    public static Screening ofCompetence(double competence) {
        return new Screening(competence, 1 - Odds.requireProbability(competence, "a competence"));
    }

    /** {@return so many of this kind who all have to accept} */
    public Screening hierarchy(int levels) {
        return committee(levels, levels);
    }

    /** {@return so many of this kind of whom any may accept} */
    public Screening polyarchy(int members) {
        return committee(1, members);
    }

    /**
     * {@return a committee of so many of this kind, of whom at least {@code quorum} have to accept}
     *
     * @throws IllegalArgumentException when the committee has nobody or more than 10,000, or the quorum is not from 1 to all
     */
    public Screening committee(int quorum, int members) {
        if (members < 1 || members > MOST) {
            throw new IllegalArgumentException(
                    "a committee must have from 1 to " + MOST + " members but was to have " + members);
        }
        return committee(quorum, Collections.nCopies(members, this));
    }

    /**
     * {@return a committee of these members, of whom at least {@code quorum} have to accept}
     *
     * @throws IllegalArgumentException when there is none, or the quorum is not from 1 to all
     */
    public static Screening committee(int quorum, List<Screening> members) {
        if (members.isEmpty() || quorum < 1 || quorum > members.size()) {
            throw new IllegalArgumentException("the quorum of a committee of " + members.size() + " must be from 1 to "
                    + members.size() + " but was " + quorum);
        }
        double good = VoteCount.of(members.stream().mapToDouble(Screening::good).toArray())
                .atLeast(quorum);
        double bad = VoteCount.of(members.stream().mapToDouble(Screening::bad).toArray())
                .atLeast(quorum);
        return new Screening(good, bad);
    }

    /** {@return what a proposal is worth on average after this screen: prior · gain · good - (1 - prior) · loss · bad} */
    public double value(Prospects prospects) {
        return prospects.prior() * prospects.gain() * good - (1 - prospects.prior()) * prospects.loss() * bad;
    }

    /**
     * {@return the quorums with which a committee of so many of this kind is worth most, ascending; several where they are
     * worth the same within 1e-12}
     *
     * <p>1 is the polyarchy, {@code members} the hierarchy. That a committee is worth most does not say that it is worth
     * anything: see {@link #value}.
     */
    public ImmutableIntArray bestQuorums(int members, Prospects prospects) {
        double[] values = new double[members];
        double most = Double.NEGATIVE_INFINITY;
        for (int quorum = 1; quorum <= members; quorum++) {
            values[quorum - 1] = committee(quorum, members).value(prospects);
            most = Math.max(most, values[quorum - 1]);
        }
        ImmutableIntArray.Builder best = ImmutableIntArray.builder();
        for (int quorum = 1; quorum <= members; quorum++) {
            if (values[quorum - 1] >= most - Odds.tie(Math.abs(most))) {
                best.add(quorum);
            }
        }
        return best.build();
    }

    /** {@return such as {@code accepts 0.8 of the good and 0.3 of the bad}} */
    @Override
    public String toString() {
        return "accepts " + Numbers.plain(good) + " of the good and " + Numbers.plain(bad) + " of the bad";
    }
}
