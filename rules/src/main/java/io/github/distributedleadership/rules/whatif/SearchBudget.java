package io.github.distributedleadership.rules.whatif;

/**
 * How far to search for counterfactuals; all of it our own.
 *
 * @param tries how many sets of changes are tried at most, at least 1
 * @param alternatives how many other outcomes are told at most, at least 1
 */
public record SearchBudget(int tries, int alternatives) {
    /** The budget of a question that names none: 300 tries, 3 alternatives. */
    public static final SearchBudget STANDARD = new SearchBudget(300, 3);

    /** Refuses a search that could find nothing. */
    public SearchBudget {
        if (tries < 1 || alternatives < 1) {
            throw new IllegalArgumentException(
                    "a search needs at least 1 try and 1 alternative but was given " + tries + " and " + alternatives);
        }
    }
}
