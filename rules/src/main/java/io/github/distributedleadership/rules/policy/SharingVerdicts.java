package io.github.distributedleadership.rules.policy;

import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.OptionalDouble;

/**
 * The verdicts of one policy about all responsibilities of an organisation, as columns.
 *
 * <p>Each is found when it is first asked for; verdict and margin are kept, and a whole {@link SharingVerdict} is made again
 * equal. So whoever wants the reasons of all asks for those at once, and nothing is judged twice. Thread-safe, and the same
 * for any number of processors.
 */
public final class SharingVerdicts {
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final VarHandle CODES = MethodHandles.arrayElementVarHandle(byte[].class);

    private final SharingCases cases;
    private final SharingPolicy policy;
    /** The place of the verdict from 1 on; 0 where it was not asked for yet. Set after the margin, and read before it. */
    private final byte[] verdicts;

    private final double[] margins;

    private SharingVerdicts(SharingCases cases, SharingPolicy policy) {
        this.cases = cases;
        this.policy = policy;
        int n = cases.sharing().standing().index().responsibilities();
        verdicts = new byte[n];
        margins = new double[n];
    }

    private int code(int responsibility) {
        return (byte) CODES.getAcquire(verdicts, responsibility);
    }

    private SharingVerdict judge(int responsibility) {
        SharingVerdict verdict = policy.judge(cases.at(responsibility));
        margins[responsibility] = verdict.margin().orElse(Double.NaN);
        CODES.setRelease(verdicts, responsibility, (byte) (1 + verdict.verdict().ordinal()));
        return verdict;
    }

    /** {@return this, with all that were not asked for yet found on as many processors as there are} */
    public SharingVerdicts judgeAll() {
        cases.sharing().responsibilities().parallel().filter(r -> code(r) == 0).forEach(this::judge);
        return this;
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
        int code = code(responsibility);
        return code == 0 ? judge(responsibility).verdict() : VERDICTS[code - 1];
    }

    /** {@return its margin, where it has one} */
    public OptionalDouble margin(int responsibility) {
        if (code(responsibility) == 0) {
            return judge(responsibility).margin();
        }
        double margin = margins[responsibility];
        return Double.isNaN(margin) ? OptionalDouble.empty() : OptionalDouble.of(margin);
    }

    /** {@return whether it is held as the verdict says; never where the verdict is undetermined} */
    public boolean fits(int responsibility) {
        return verdict(responsibility).agreesWith(cases.sharing().kind(responsibility));
    }

    /** {@return the whole verdict about the responsibility of that number, with its reasons} */
    public SharingVerdict at(int responsibility) {
        return judge(responsibility);
    }

    /**
     * {@return the whole verdict about that responsibility, with its reasons}
     *
     * @throws IllegalArgumentException when there is no such responsibility
     */
    public SharingVerdict at(ResponsibilityId id) {
        return judge(cases.at(id).number());
    }
}
