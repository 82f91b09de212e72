package io.github.distributedleadership.rules.form;

import io.github.distributedleadership.rules.holding.SharingParameters;

/**
 * How much rests on whoever carries most in a scope.
 *
 * @param top what that one carries, in responsibilities
 * @param greatest that one's greatest part in any one responsibility
 * @param second what anybody else carries at the most
 */
record FormFocus(double top, double greatest, double second) {
    private static final double ROUNDING = 1e-9;
    private static final double TWICE = 2;

    static FormFocus of(FormLoad load) {
        return new FormFocus(load.topWeight(), load.greatestOfTop(), load.secondWeight());
    }

    /** Whether it is more than half of so many, also without any one of them, and more than twice as much as of anybody else. */
    boolean isFocused(int counted, SharingParameters parameters) {
        return top - greatest > parameters.focus() * (counted - 1) + ROUNDING
                && top > parameters.focus() * counted + ROUNDING
                && top > TWICE * second + ROUNDING;
    }
}
