package io.github.distributedleadership.rules.policy;

import java.util.List;

/**
 * How the verdicts of several policies become one. A policy <em>speaks for a side</em> when its verdict is for several or for
 * one; a tie and an undetermined verdict do not.
 *
 * <table>
 * <caption>The algorithms</caption>
 * <tr><th>algorithm</th><th>verdict</th><th>where none speaks for a side</th><th>order matters</th></tr>
 * <tr><td>FIRST_DECISIVE</td><td>that of the first that speaks for a side</td><td>UNDETERMINED if one is, else EITHER</td>
 * <td>yes</td></tr>
 * <tr><td>UNANIMOUS</td><td>the side for which all speak that do, if none is undetermined; EITHER where they
 * disagree; UNDETERMINED where they do not and one is undetermined</td><td>the same</td><td>no</td></tr>
 * <tr><td>MAJORITY</td><td>the side for which more speak; EITHER where as many speak for each</td><td>the same</td>
 * <td>no</td></tr>
 * <tr><td>WEIGHTED</td><td>the same, each speaking with its weight</td><td>the same</td><td>no</td></tr>
 * <tr><td>VETO</td><td>that of the first policy, but EITHER where another speaks for the other side</td>
 * <td>that of the first policy</td><td>only which is first</td></tr>
 * </table>
 *
 * <p>Where those that speak for several differ in whether all have the same say, it is SHARE.
 */
public enum Combining {
    /** The first that speaks for a side decides. */
    FIRST_DECISIVE,
    /** All that speak for a side have to agree. */
    UNANIMOUS,
    /** The side for which more speak. */
    MAJORITY,
    /** The side for which more weight speaks. */
    WEIGHTED,
    /** The first decides unless another speaks against it. */
    VETO;

    /**
     * {@return the policy of that id which puts these together}
     *
     * @param weights how much each of them weighs, in the same order; only {@link #WEIGHTED} asks
     * @throws IllegalArgumentException when there is no policy, two have the same id, or not each has a weight above 0
     */
    public SharingPolicy of(String id, List<SharingPolicy> policies, List<Double> weights) {
        return new Combination(id, this, policies, weights);
    }
}
