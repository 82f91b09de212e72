package io.github.distributedleadership.rules.form;

/** What form leadership has in a scope (our own definition), on paper. */
public enum LeadershipForm {
    /**
     * On one: who carries more than half, also when any one responsibility is left out, and more than twice as much as anybody
     * else.
     */
    FOCUSED,
    /** On several, most responsibilities on one person each. */
    DIVIDED,
    /** On several, most responsibilities on several people. */
    SHARED,
    /** On several, exactly half of the responsibilities on one person each. */
    HYBRID,
    /** Too few responsibilities of which it is known on whom they rest. */
    UNDETERMINED
}
