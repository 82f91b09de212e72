package io.github.distributedleadership.rules.panel;

/** Whether one should decide or several, as far as the accuracy of the decision goes. */
public enum PanelVerdict {
    /** Let the best one decide: no vote of all is better, and the simple majority is worse. */
    DELEGATE,
    /** Let all vote, each with one voice: no rule is better, and the best one alone is worse. */
    SHARE,
    /** Let several vote, but not all with the same weight: better than the best one and than the simple majority. */
    SHARE_WEIGHTED,
    /** One and all are equally good, and nothing is better, or what is known beforehand decides whoever is asked. */
    EITHER,
    /** Nobody tells the better option from the worse one, so accuracy cannot decide. */
    UNDETERMINED
}
