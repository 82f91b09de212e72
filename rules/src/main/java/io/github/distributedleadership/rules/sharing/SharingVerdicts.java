package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The verdicts of one policy about all responsibilities of an organisation, as columns.
 *
 * <p>Only verdict and margin are kept; a whole {@link SharingVerdict} is made when asked for, and made again equal. They are
 * found on as many processors as there are, and are the same for any number of them. Immutable and thread-safe.
 */
public final class SharingVerdicts {
    private static final Verdict[] VERDICTS = Verdict.values();

    private final SharingCases cases;
    private final SharingPolicy policy;
    private final byte[] verdicts;
    private final double[] margins;

    private SharingVerdicts(SharingCases cases, SharingPolicy policy) {
        this.cases = cases;
        this.policy = policy;
        int n = cases.sharing().standing().index().responsibilities();
        verdicts = new byte[n];
        margins = new double[n];
        IntStream.range(0, n)
                .parallel()
                .filter(cases.sharing().standing()::exists)
                .forEach(r -> {
                    SharingVerdict verdict = policy.judge(cases.at(r));
                    verdicts[r] = (byte) verdict.verdict().ordinal();
                    margins[r] = verdict.margin().orElse(Double.NaN);
                });
    }

    /** {@return the verdicts of that policy about all responsibilities that exist on the day} */
    public static SharingVerdicts of(SharingCases cases, SharingPolicy policy) {
        return new SharingVerdicts(cases, policy);
    }

    /** {@return the cases} */
    public SharingCases cases() {
        return cases;
    }

    /** {@return the policy} */
    public SharingPolicy policy() {
        return policy;
    }

    /** {@return the verdict about the responsibility of that number} */
    public Verdict verdict(int responsibility) {
        return VERDICTS[verdicts[responsibility]];
    }

    /** {@return its margin, where it has one} */
    public OptionalDouble margin(int responsibility) {
        double margin = margins[responsibility];
        return Double.isNaN(margin) ? OptionalDouble.empty() : OptionalDouble.of(margin);
    }

    /** {@return whether it is held as the verdict says; never where the verdict is undetermined} */
    public boolean fits(int responsibility) {
        return verdict(responsibility).agreesWith(cases.sharing().kind(responsibility));
    }

    /** {@return the whole verdict about the responsibility of that number, with its reasons} */
    public SharingVerdict at(int responsibility) {
        return policy.judge(cases.at(responsibility));
    }

    /**
     * {@return the whole verdict about that responsibility, with its reasons}
     *
     * @throws IllegalArgumentException when there is no such responsibility
     */
    public SharingVerdict of(ResponsibilityId id) {
        return policy.judge(cases.of(id));
    }
}
