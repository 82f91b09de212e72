package io.github.distributedleadership.rules.indicator;

import java.util.Locale;

/** What was judged before, and an indicator takes as given: were it judged otherwise, other things would be its units. */
public enum Given {
    /** How responsibilities are held. */
    KINDS,
    /** What policies say about responsibilities. */
    VERDICTS,
    /** What form leadership has in a scope. */
    FORMS,
    /** Who leads without being appointed. */
    EMERGENCE;

    /** {@return whether bounds still hold} What becomes known may turn a kind, a verdict or a form, and who is judged by it. */
    public boolean leavesBounds() {
        return this == EMERGENCE;
    }

    /** {@return it as results write it: {@code kinds}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
