package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Party;
import java.util.Optional;

/**
 * The numbers behind what the decisions on a responsibility show.
 *
 * <p>Who decides is tested against two shares: that others than {@link #top} take part in more than a fifth of the decisions
 * ({@link #spreadP}), and that they take part in less than a third ({@link #concentratedP}).
 *
 * @param decisions how many decisions count (n); those set aside do not
 * @param byHolders in how many of them a holder took part, or a deputy in the holder's place
 * @param top who decided alone most often; of several who did equally often the one for whom the evidence is weakest
 * @param alone how many of them that one decided alone
 * @param share the share in which somebody else took part (s), between 0 and 1
 * @param worth what the decisions are worth as evidence (n'), at most {@code decisions}: long stretches by the same one, or many
 *     alike on one day, are worth less
 * @param spreadP the probability of so many with others, if others took part in a fifth
 * @param concentratedP the probability of so few with others, if others took part in a third
 * @param effective the effective number of people who decided (1/HHI, each decision split evenly over those who made it); for
 *     the words, it decides nothing
 */
public record DecisionFigures(
        int decisions,
        int byHolders,
        Party top,
        int alone,
        double share,
        double worth,
        double spreadP,
        double concentratedP,
        double effective) {

    static Optional<DecisionFigures> of(OrganizationIndex index, Judgement judgement, SharingParameters parameters) {
        Participation all = judgement.reading().all();
        return all.decisions() == 0
                ? Optional.empty()
                : Optional.of(new DecisionFigures(
                        all.decisions(),
                        judgement.tally().withHolder(),
                        index.party(all.top()),
                        all.decisions() - all.others(),
                        all.share(),
                        all.worth(),
                        all.spreadP(parameters.spread()),
                        all.concentratedP(parameters.concentrated()),
                        judgement.tally().acts.shares().effective()));
    }

    /** {@return the share of the decisions that {@link #top} made alone} */
    public double topShare() {
        return (double) alone / decisions;
    }
}
