package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;

/**
 * The sentence for each clause of {@link FormalHolding}; its slots are {@code holders}, {@code parties}, {@code level},
 * {@code origin}, {@code missing}, {@code approvers} and {@code shifts}.
 */
final class PaperWords {
    private static final Rule ON_PAPER = Rule.of("sharing.on-paper", Evidence.PAPER);
    private static final String ROTA = "[; its {shifts} shifts count as one rota]";
    private static final String UNTIL_RECORDED =
            " on behalf of somebody senior is open until {missing} {missing|is|are} recorded";
    private static final Rule.Variant[] BY_CLAUSE = new Rule.Variant[FormalHolding.Clause.values().length];

    private static final Rule.Variant TOLD = ON_PAPER.says(
            "on paper {holders} {holders|is|are} only told; somebody senior decides (level: {level})" + ROTA);

    static {
        say(
                FormalHolding.Clause.PARTS_ARE_HELD,
                "on paper nobody holds it as a whole, but each of its parts has a holder");
        say(
                FormalHolding.Clause.TEAM_OF_UNKNOWN_MEMBERS,
                "on paper {holders} holds it; who belongs to that team is not recorded");
        say(FormalHolding.Clause.RECORDED_VACANT, "on paper nobody holds it: it is recorded as vacant");
        say(FormalHolding.Clause.NO_HOLDING, "on paper nobody holds it");
        say(
                FormalHolding.Clause.HOLDERS_LEFT,
                "on paper {parties} {parties|holds|hold} it, but {parties|is|are} not there on that day");
        say(
                FormalHolding.Clause.MACHINES_HOLD,
                "on paper no person holds it, only {parties|the machine|the machines} {parties}");
        say(
                FormalHolding.Clause.HOLDINGS_NOT_RECORDED,
                "who holds it is not recorded: the list of holdings is missing or incomplete");
        say(FormalHolding.Clause.HOLDERS_UNKNOWN, "who holds it is not recorded: the holding in force names nobody");
        say(
                FormalHolding.Clause.LEVEL_KEEPS_IT,
                "on paper {holders} {holders|is|are} only asked; somebody senior decides (level: {level})" + ROTA);
        held(
                FormalHolding.Clause.SUPERIOR_ASSIGNED,
                "on paper {holders} holds it; {parties}, who is senior, assigned it");
        held(
                FormalHolding.Clause.SUPERIOR_ANSWERS,
                "on paper {holders} holds it; {parties}, who {parties|is|are} senior, {parties|answers|answer} for it");
        held(FormalHolding.Clause.LEADS_THE_SCOPE, "on paper {holders} holds it, and leads the area it belongs to");
        held(FormalHolding.Clause.NOBODY_ASSIGNED, "on paper {holders} holds it, and nobody assigned it");
        held(FormalHolding.Clause.OWN_ORIGIN, "on paper {holders} took it on unasked (origin: {origin})");
        held(
                FormalHolding.Clause.NO_SUPERIOR_ASSIGNED,
                "on paper {holders} holds it; {parties}, who is not senior, assigned it");
        say(
                FormalHolding.Clause.ONE_SUPERIOR_ANSWERS,
                "on paper {holders} hold it; only {parties}, who is senior, answers for it or approves it" + ROTA);
        held(FormalHolding.Clause.ALL_ANSWER, "on paper {holders} hold it and answer for it together");
        held(FormalHolding.Clause.NONE_ANSWERS, "on paper {holders} hold it, but none of them answers for it");
        held(
                FormalHolding.Clause.SOME_DO_NOT_ANSWER,
                "on paper {holders} hold it, but {parties} {parties|does|do} not answer for it");
        held(
                FormalHolding.Clause.ONE_WHO_ANSWERS,
                "on paper {holders} holds it and answers for it; whether" + UNTIL_RECORDED);
        held(FormalHolding.Clause.ONE_WITHOUT_MORE, "on paper {holders} holds it; whether" + UNTIL_RECORDED);
        held(
                FormalHolding.Clause.SEVERAL_WITHOUT_MORE,
                "on paper {holders} hold it; whether together or" + UNTIL_RECORDED);
    }

    private PaperWords() {}

    static Rule.Variant of(FormalHolding.Clause clause) {
        return BY_CLAUSE[clause.ordinal()];
    }

    /** The sentence where the level keeps it above: whether those who hold it are asked first. */
    static Rule.Variant ofLevel(DecisionLevel level) {
        return level == DecisionLevel.CONSULT ? of(FormalHolding.Clause.LEVEL_KEEPS_IT) : TOLD;
    }

    /** Of what somebody holds it is told whose approval it needs; where that makes it delegated, it is told already. */
    private static void held(FormalHolding.Clause clause, String sentence) {
        say(clause, sentence + "[; {approvers} {approvers|has|have} to approve it]" + ROTA);
    }

    private static void say(FormalHolding.Clause clause, String sentence) {
        BY_CLAUSE[clause.ordinal()] = ON_PAPER.says(sentence);
    }
}
