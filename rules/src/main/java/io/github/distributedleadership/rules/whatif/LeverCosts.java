package io.github.distributedleadership.rules.whatif;

/**
 * What it costs to change how a responsibility is held; all of it our own, and only to put the easier before the harder.
 *
 * @param share to share it with one more
 * @param delegate to delegate it to one
 * @param account to alter who answers for it
 * @param level to alter how far the holders may decide
 * @param vacate to leave it to nobody
 * @param decision to decide once otherwise than so far
 * @param mostDecisions how many decisions are thought of at most, at least 1
 * @param mostPeople with how many people sharing, delegating and deciding are tried at most, at least 1
 */
public record LeverCosts(
        double share,
        double delegate,
        double account,
        double level,
        double vacate,
        double decision,
        int mostDecisions,
        int mostPeople) {
    /** The costs of a question that names none: 1 for who answers and how far one may decide, 2 for who holds it, 3 for nobody. */
    public static final LeverCosts STANDARD = new LeverCosts(2, 2, 1, 1, 3, 1, 12, 7);

    /** Refuses what costs nothing. */
    public LeverCosts {
        for (double cost : new double[] {share, delegate, account, level, vacate, decision}) {
            Lever.requireCost(cost);
        }
        if (mostDecisions < 1 || mostPeople < 1) {
            throw new IllegalArgumentException(
                    "decisions and people must be at least 1 but were " + mostDecisions + " and " + mostPeople);
        }
    }
}
