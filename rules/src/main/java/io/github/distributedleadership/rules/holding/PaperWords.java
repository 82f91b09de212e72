package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;

/**
 * The sentence for each clause of {@link FormalHolding}; its slots are {@code holders}, {@code parties}, {@code level},
 * {@code origin}, {@code missing}, {@code approvers} and {@code shifts}.
 */
final class PaperWords {
    private static final Rule ON_PAPER = Rule.of("sharing.on-paper", Evidence.PAPER);
    private static final String ROTA = "[; {shifts} shifts are read as one rota]";
    private static final Rule.Variant[] BY_CLAUSE = new Rule.Variant[FormalHolding.Clause.values().length];

    static {
        say(
                FormalHolding.Clause.PARTS_ARE_HELD,
                "on paper nobody holds it as a whole, and somebody holds each of its parts");
        say(
                FormalHolding.Clause.TEAM_OF_UNKNOWN_MEMBERS,
                "on paper {holders} holds it, and who belongs to that team is not on record");
        say(FormalHolding.Clause.RECORDED_VACANT, "on paper nobody holds it: it is recorded as vacant");
        say(FormalHolding.Clause.NO_HOLDING, "on paper nobody holds it: holdings are recorded, and none is in force");
        say(
                FormalHolding.Clause.HOLDERS_LEFT,
                "on paper {parties} {parties|holds|hold} it, but {parties|is|are} not there on the day");
        say(
                FormalHolding.Clause.MACHINES_HOLD,
                "on paper {parties} {parties|holds|hold} it, and {parties|is a machine|are machines}: no person does");
        say(
                FormalHolding.Clause.HOLDINGS_NOT_RECORDED,
                "who holds it is not known: no holding is in force, and holdings are not recorded or only in part");
        say(FormalHolding.Clause.HOLDERS_UNKNOWN, "who holds it is not known: the holding in force names nobody");
        say(
                FormalHolding.Clause.LEVEL_KEEPS_IT,
                "on paper {holders} {holders|holds|hold} it only at the level {level}: a superior decides" + ROTA);
        held(
                FormalHolding.Clause.SUPERIOR_ASSIGNED,
                "on paper {holders} holds it, assigned by {parties}, who stands above");
        held(
                FormalHolding.Clause.SUPERIOR_ANSWERS,
                "on paper {holders} holds it, and {parties}, who {parties|stands|stand} above, {parties|answers|answer} for"
                        + " it");
        held(
                FormalHolding.Clause.LEADS_THE_SCOPE,
                "on paper {holders} holds it, and leads the scope to which it belongs");
        held(FormalHolding.Clause.NOBODY_ASSIGNED, "on paper {holders} holds it, and nobody assigned it");
        held(FormalHolding.Clause.OWN_ORIGIN, "on paper {holders} came to hold it unasked: its origin is {origin}");
        held(
                FormalHolding.Clause.NO_SUPERIOR_ASSIGNED,
                "on paper {holders} holds it, assigned by {parties}, who is no superior");
        say(
                FormalHolding.Clause.ONE_SUPERIOR_ANSWERS,
                "on paper {holders} hold it, and {parties} alone, who stands above whoever else holds it, answers for it or approves"
                        + ROTA);
        held(FormalHolding.Clause.ALL_ANSWER, "on paper {holders} hold it and answer for it together");
        held(FormalHolding.Clause.NONE_ANSWERS, "on paper {holders} hold it, but none of them answers for it");
        held(
                FormalHolding.Clause.SOME_DO_NOT_ANSWER,
                "on paper {holders} hold it, but {parties} {parties|does|do} not answer for it");
        held(
                FormalHolding.Clause.ONE_WHO_ANSWERS,
                "on paper {holders} holds it and answers for it; whether on behalf of a superior is not known for want of"
                        + " {missing}");
        held(
                FormalHolding.Clause.ONE_WITHOUT_MORE,
                "on paper {holders} holds it; whether on behalf of a superior is not known for want of {missing}");
        held(
                FormalHolding.Clause.SEVERAL_WITHOUT_MORE,
                "on paper {holders} hold it; whether together or on behalf of a superior is not known for want of {missing}");
    }

    private PaperWords() {}

    static Rule.Variant of(FormalHolding.Clause clause) {
        return BY_CLAUSE[clause.ordinal()];
    }

    /** Of what somebody holds it is told whose approval it needs; where that makes it delegated, it is told already. */
    private static void held(FormalHolding.Clause clause, String sentence) {
        say(clause, sentence + "[; {approvers} {approvers|has|have} to approve it]" + ROTA);
    }

    private static void say(FormalHolding.Clause clause, String sentence) {
        BY_CLAUSE[clause.ordinal()] = ON_PAPER.says(sentence);
    }
}
