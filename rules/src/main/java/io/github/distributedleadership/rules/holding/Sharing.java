package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.count.Superiors;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How every responsibility of an organisation is held: on paper, in the record, and taken together.
 *
 * <p>The outcomes are columns over the responsibilities' numbers; reasons are made when a {@link HoldingFinding} is asked for, and
 * made again equal. Responsibilities that do not exist on the day, because they are retired or have not begun, are left
 * out.
 *
 * <pre>{@code
 * Sharing sharing = Sharing.of(school);
 * sharing.at(ResponsibilityId.of("reading-scheme")).kind();   // SHARED
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Sharing {
    private final Snapshot standing;
    private final SharingParameters parameters;
    private final Superiors superiors;
    private final HoldingKind[] kinds;
    private final OnPaper[] onPaper;
    private final InRecord[] inRecord;
    private final boolean[] fromRecord;
    private final int[] leading;

    private Sharing(Snapshot standing, SharingParameters parameters) {
        this.standing = standing;
        this.parameters = parameters;
        superiors = Superiors.of(standing);
        int n = standing.index().responsibilities();
        kinds = new HoldingKind[n];
        onPaper = new OnPaper[n];
        inRecord = new InRecord[n];
        fromRecord = new boolean[n];
        leading = new int[n];
        IntStream.range(0, n).parallel().forEach(r -> {
            Judgement judgement = Judgement.of(standing, superiors, parameters, r);
            kinds[r] = judgement.kind().kind();
            onPaper[r] = judgement.paper().outcome();
            inRecord[r] = judgement.inRecord();
            fromRecord[r] = judgement.kind().fromRecord();
            leading[r] = judgement.reading().leading();
        });
    }

    /** {@return how everything is held on the day of which the organisation speaks} */
    public static Sharing of(Organization organization) {
        return of(Snapshot.of(organization), SharingParameters.STANDARD);
    }

    /** {@return how everything is held, by these thresholds} */
    public static Sharing of(Snapshot standing, SharingParameters parameters) {
        return new Sharing(standing, parameters);
    }

    /** {@return the kind of the responsibility of that number alone, without asking of the others} */
    public static HoldingKind kind(Snapshot standing, SharingParameters parameters, int responsibility) {
        return Judgement.of(standing, Superiors.of(standing), parameters, responsibility)
                .kind()
                .kind();
    }

    /** {@return how the organisation stands on the day} */
    public Snapshot standing() {
        return standing;
    }

    /** {@return the thresholds} */
    public SharingParameters parameters() {
        return parameters;
    }

    /** Who is a superior of whom. */
    Superiors superiors() {
        return superiors;
    }

    /** {@return the numbers of the responsibilities that exist on the day, in the order of their ids} */
    public IntStream responsibilities() {
        return IntStream.range(0, kinds.length).filter(standing::exists);
    }

    /** {@return the kind of the responsibility of that number} */
    public HoldingKind kind(int responsibility) {
        return kinds[responsibility];
    }

    /** {@return how it is held on paper} */
    public OnPaper onPaper(int responsibility) {
        return onPaper[responsibility];
    }

    /** {@return what the record shows} */
    public InRecord inRecord(int responsibility) {
        return inRecord[responsibility];
    }

    /** {@return RECORD where decisions settled the kind, else PAPER} */
    public Evidence evidence(int responsibility) {
        return fromRecord[responsibility] ? Evidence.RECORD : Evidence.PAPER;
    }

    /** {@return whether the record gives another kind than the paper alone} */
    public boolean differs(int responsibility) {
        return fromRecord[responsibility] && kinds[responsibility] != KindMatrix.asOnPaper(onPaper[responsibility]);
    }

    /**
     * {@return the number of the member who decides most, where the record is concentrated; else {@link
     * OrganizationIndex#NONE}}
     */
    public int concentratedIn(int responsibility) {
        return leading[responsibility];
    }

    /**
     * {@return the numbers of the responsibilities that people hold who have a superior, where nobody wrote down how far they may
     * decide} That is read as AGREE or more.
     */
    public IntStream withoutLevel() {
        return responsibilities()
                .filter(r -> onPaper[r] != OnPaper.VACANT && onPaper[r] != OnPaper.UNKNOWN)
                .filter(r -> standing.holding(r) != OrganizationIndex.NONE)
                .filter(r ->
                        standing.index().holding(standing.holding(r)).level().isEmpty())
                .filter(r -> Arrays.stream(
                                Tenure.people(standing, standing.holders().row(r)))
                        .anyMatch(holder ->
                                superiors.has(holder, r, standing.day()).isYes()));
    }

    /** {@return of how many responsibilities it was tested who decides: those with enough decisions on record} */
    public int tested() {
        return (int) responsibilities()
                .filter(r -> inRecord[r] != InRecord.NOT_RECORDED && inRecord[r] != InRecord.TOO_FEW)
                .count();
    }

    /**
     * {@return how many records at the most would settle who decides by chance alone, if none of it were so}
     *
     * <p>It is the number tested times the probability up to which a pattern counts as shown: of 20 tested at 0.05, one. An
     * upper bound, for the exact tests stay below that probability.
     */
    public double expectedByChance() {
        return tested() * parameters.significance();
    }

    /** {@return in how many of nine settings of our thresholds the responsibility of that number has the kind that it has} */
    public Proportion robustness(int responsibility) {
        List<SharingParameters> grid = parameters.around();
        long same = grid.stream()
                .filter(p -> Judgement.of(standing, superiors, p, responsibility)
                                .kind()
                                .kind()
                        == kinds[responsibility])
                .count();
        return Proportion.of(same, grid.size());
    }

    /** {@return the codes of holders who took part in no decision although that is improbable, in order} */
    public int[] nominalHolders(int responsibility) {
        return judged(responsibility).nominalHolders(standing, parameters);
    }

    /** {@return the codes of those on whom it rests, in order: the one in whom it is concentrated, else who holds it and is not nominal} */
    public int[] carriers(int responsibility) {
        Judgement judgement = judged(responsibility);
        return judgement.carriers(judgement.nominalHolders(standing, parameters));
    }

    private Judgement judged(int responsibility) {
        return Judgement.of(standing, superiors, parameters, responsibility);
    }

    /** {@return why the responsibility of that number is held as it is: the findings of {@link #at}, and nothing else} */
    public ImmutableList<Finding> reasons(int responsibility) {
        return Reasons.of(this, responsibility).findings();
    }

    /** {@return the whole answer about the responsibility of that number, with its reasons} */
    public HoldingFinding at(int responsibility) {
        return HoldingFinding.of(this, responsibility);
    }

    /**
     * {@return the whole answer about that responsibility, with its reasons}
     *
     * @throws IllegalArgumentException when there is no such responsibility
     */
    public HoldingFinding at(ResponsibilityId id) {
        int number = standing.index().number(id);
        if (number == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no responsibility \"" + id + "\"");
        }
        return at(number);
    }

    /** {@return the whole answers about all responsibilities that exist on the day, in the order of their ids} */
    public ImmutableList<HoldingFinding> all() {
        return responsibilities().mapToObj(this::at).collect(ImmutableList.toImmutableList());
    }
}
