package io.github.distributedleadership.core.people;

/**
 * The five marks by which people who lead without a post are described.
 *
 * <p>They are evidence to be counted from what was done, team by team; the library never scores a person by them. How
 * each is found in a record is a definition of this library, which no publication claims.
 */
public enum Characteristic {
    /** Challenging what is, and then acting on it. */
    CONSTRUCTIVE_DISSATISFACTION,
    /** Taking a risk that was stated beforehand. */
    INTENTIONAL_RISK_TAKING,
    /** Reflecting on an own failure, and trying again. */
    LEARNING_FROM_FAILURE,
    /** Bringing what was begun to an end. */
    OUTCOME_ORIENTATION,
    /** Coaching, advising and reflecting beyond the own team. */
    KNOWLEDGE_SHARING
}
