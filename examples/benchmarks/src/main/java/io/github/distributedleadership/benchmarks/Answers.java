package io.github.distributedleadership.benchmarks;

import io.github.distributedleadership.core.responsibility.Situation;

/** The seven answers of Vroom and Yetton about one responsibility, as rule engines take facts: a bean that rules alter. */
public final class Answers {
    static final int ALL_STYLES = 31;

    private final boolean quality;
    private final boolean information;
    private final boolean structure;
    private final boolean acceptance;
    private final boolean certainty;
    private final boolean goals;
    private final boolean conflict;
    private int feasible = ALL_STYLES;

    Answers(Situation situation) {
        quality = situation.qualityMatters().orElseThrow();
        information = situation.holderInformed().orElseThrow();
        structure = situation.structured().orElseThrow();
        acceptance = situation.acceptanceCritical().orElseThrow();
        certainty = situation.acceptanceCertain().orElseThrow();
        goals = situation.goalsShared().orElseThrow();
        conflict = situation.conflictLikely().orElseThrow();
    }

    /** {@return A} */
    public boolean isQuality() {
        return quality;
    }

    /** {@return B} */
    public boolean isInformation() {
        return information;
    }

    /** {@return C} */
    public boolean isStructure() {
        return structure;
    }

    /** {@return D} */
    public boolean isAcceptance() {
        return acceptance;
    }

    /** {@return E} */
    public boolean isCertainty() {
        return certainty;
    }

    /** {@return F} */
    public boolean isGoals() {
        return goals;
    }

    /** {@return G} */
    public boolean isConflict() {
        return conflict;
    }

    /** Takes out styles, a bit for each: AI 1, AII 2, CI 4, CII 8, GII 16. */
    public void exclude(int styles) {
        feasible &= ~styles;
    }

    /** Puts all styles in again. */
    void reset() {
        feasible = ALL_STYLES;
    }

    /** {@return the styles that are left} */
    public int feasible() {
        return feasible;
    }
}
