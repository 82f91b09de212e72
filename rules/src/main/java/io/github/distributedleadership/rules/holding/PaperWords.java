package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.rules.explain.Template;

/**
 * The sentence for each clause of {@link Paper}; its slots are {@code holders}, {@code parties}, {@code level} and
 * {@code origin}.
 *
 * @param template the sentence
 */
record PaperWords(Template template) {
    private static final PaperWords[] BY_CLAUSE = new PaperWords[Paper.Clause.values().length];

    static {
        say(Paper.Clause.RECORDED_VACANT, "on paper nobody holds it: it is recorded as vacant");
        say(Paper.Clause.NO_HOLDING, "on paper nobody holds it: holdings are recorded, and none is in force");
        say(
                Paper.Clause.HOLDERS_LEFT,
                "on paper {parties} {parties|holds|hold} it, but {parties|is|are} not there on the day");
        say(
                Paper.Clause.HOLDINGS_NOT_RECORDED,
                "who holds it is not known: no holding is in force, and holdings are not recorded or only in part");
        say(Paper.Clause.HOLDERS_UNKNOWN, "who holds it is not known: the holding in force names nobody");
        say(
                Paper.Clause.LEVEL_KEEPS_IT,
                "on paper {holders} {holders|holds|hold} it only at the level {level}: a superior decides");
        say(Paper.Clause.SUPERIOR_ASSIGNED, "on paper {holders} holds it, assigned by {parties}, who stands above");
        say(
                Paper.Clause.SUPERIOR_ANSWERS,
                "on paper {holders} holds it, and {parties}, who {parties|stands|stand} above, {parties|answers|answer} for"
                        + " it");
        say(Paper.Clause.LEADS_THE_SCOPE, "on paper {holders} holds it, and leads the scope to which it belongs");
        say(Paper.Clause.NOBODY_ASSIGNED, "on paper {holders} holds it, and nobody assigned it");
        say(Paper.Clause.OWN_ORIGIN, "on paper {holders} came to hold it unasked: its origin is {origin}");
        say(
                Paper.Clause.NO_SUPERIOR_ASSIGNED,
                "on paper {holders} holds it, assigned by {parties}, who is no superior");
        say(
                Paper.Clause.ONE_SUPERIOR_ANSWERS,
                "on paper {holders} hold it, and {parties} alone, who stands above whoever else holds it, answers for it or approves");
        say(Paper.Clause.ALL_ANSWER, "on paper {holders} hold it and answer for it together");
        say(Paper.Clause.NONE_ANSWERS, "on paper {holders} hold it, but none of them answers for it");
        say(
                Paper.Clause.SOME_DO_NOT_ANSWER,
                "on paper {holders} hold it, but {parties} {parties|does|do} not answer for it");
        say(Paper.Clause.ONE_WHO_ANSWERS, "on paper {holders} holds it; whether a superior assigned it is not known");
        say(
                Paper.Clause.ONE_WITHOUT_MORE,
                "on paper {holders} holds it; whether a superior assigned it or answers for it is not known");
        say(Paper.Clause.SEVERAL_WITHOUT_MORE, "on paper {holders} hold it; who answers for it is not known");
    }

    static PaperWords of(Paper.Clause clause) {
        return BY_CLAUSE[clause.ordinal()];
    }

    private static void say(Paper.Clause clause, String sentence) {
        BY_CLAUSE[clause.ordinal()] = new PaperWords(Template.of(sentence));
    }
}
