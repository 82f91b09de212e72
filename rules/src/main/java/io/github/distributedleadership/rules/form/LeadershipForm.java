package io.github.distributedleadership.rules.form;

/** What form leadership has in a scope (our own definition), by the effective number E of people it rests on. */
public enum LeadershipForm {
    /** On one: E is below one and a half. */
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
