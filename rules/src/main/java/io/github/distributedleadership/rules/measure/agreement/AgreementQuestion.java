package io.github.distributedleadership.rules.measure.agreement;

import io.github.distributedleadership.core.value.Numbers;

/**
 * What is asked of ratings in groups.
 *
 * @param minGroup the smallest group that is told about, by raters who answered; 1 withholds nothing
 * @param minAnswered the smallest share of a group's answers that must be there for the group to have values, 0 to 1
 * @param cutoffs from which value on it is called enough; they change no value
 */
public record AgreementQuestion(int minGroup, double minAnswered, AgreementCutoffs cutoffs) {
    /** Groups of five or more, however much is missing. */
    public static final AgreementQuestion STANDARD = new AgreementQuestion(5, 0, AgreementCutoffs.STANDARD);

    /** Refuses a group of fewer than one, and what is no share. */
    public AgreementQuestion {
        if (minGroup < 1) {
            throw new IllegalArgumentException("the smallest group must be 1 or more but was " + minGroup);
        }
        if (!(minAnswered >= 0 && minAnswered <= 1)) {
            throw new IllegalArgumentException(
                    "the smallest share of answers must be within [0, 1] but was " + Numbers.plain(minAnswered));
        }
    }

    /** {@return the same with that smallest group} */
    public AgreementQuestion withMinGroup(int smallest) {
        return new AgreementQuestion(smallest, minAnswered, cutoffs);
    }

    /** {@return the same with that smallest share of answers} */
    public AgreementQuestion withMinAnswered(double share) {
        return new AgreementQuestion(minGroup, share, cutoffs);
    }

    /** {@return the same with those cut-offs} */
    public AgreementQuestion withCutoffs(AgreementCutoffs words) {
        return new AgreementQuestion(minGroup, minAnswered, words);
    }
}
