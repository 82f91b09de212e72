package io.github.distributedleadership.rules.policy.ready;

/** The styles of Vroom and Yetton (1973), from the most autocratic to the most participative. */
public enum ParticipationStyle {
    /** One decides alone with what is known already. */
    AI("one person decides alone"),
    /** One gets information from others, then decides alone. */
    AII("one person asks others for information and decides alone"),
    /** One asks each of those concerned apart, then decides. */
    CI("one person asks each of those concerned and decides"),
    /** One asks those concerned as a group, then decides. */
    CII("one person asks those concerned together and decides"),
    /** The group decides, and the one goes along with it. */
    GII("those concerned decide together");

    private final String words;

    ParticipationStyle(String words) {
        this.words = words;
    }

    /** {@return what is done, in words} */
    public String inWords() {
        return words;
    }
}
