package io.github.distributedleadership.rules.whatif;

/** What an answer takes for granted and could be otherwise: how weighty a thing is, and numbers that are our own. */
public enum Assumption {
    /** How weighty the responsibility is. */
    SIGNIFICANCE("significance"),
    /** From which significance something is weighty. */
    WEIGHTY("border of what is weighty"),
    /** What each further holder costs, as a share of what hangs on a decision. */
    COST_PER_HOLDER("cost of a further holder"),
    /** In what share of cases all have seen the same. */
    CORRELATION("share of cases in which votes are alike"),
    /** How much more is expected of who covers all needs than of who covers none. */
    GAIN("gain in competence by covering all needs"),
    /** For how many decisions that expectation counts. */
    PRIOR_WEIGHT("number of decisions for which what skills let expect counts"),
    /** What share of holders hold no more than the most that anybody should hold. */
    MAX_LOAD("share of holders below the greatest load"),
    /** How many times that is too much to hold. */
    OVERLOAD("number of times the greatest load that is too much"),
    /** How many answers make consent. */
    MIN_ANSWERS("number of answers that make consent"),
    /** What the borders of significance and urgency in rules of one's own are multiplied by; 1 in use. */
    OWN_BORDERS("factor on the borders of its own rules"),
    /** How many decisions carry an answer about how something is held. */
    MIN_DECISIONS("number of decisions that carry an answer"),
    /** From which share of decisions on a record is spread. */
    SPREAD("border of a spread record"),
    /** Below which share of decisions a record is concentrated. */
    CONCENTRATED("border of a concentrated record");

    private final String words;

    Assumption(String words) {
        this.words = words;
    }

    /** {@return whether it is weighed against how able people are, so that how far it may move tells of these} */
    public boolean tellsOfPeople() {
        return PolicyAssumptions.OF_PANELS.contains(this);
    }

    /** {@return its name, to stand after "every": "cost of a further holder"} */
    public String inWords() {
        return words;
    }
}
