package io.github.distributedleadership.rules.policy;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.competence.Competences;
import io.github.distributedleadership.rules.holding.OnPaper;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The responsibilities of an organisation as policies look at them, with what is counted over all of them once: who holds how
 * much, who claims what, and who is coached.
 *
 * <p>Immutable and thread-safe.
 */
public final class SharingCases {
    private final Sharing sharing;
    private final PolicyParameters parameters;
    private final Competences competences;
    private final Superiors superiors;
    private final int[] loads;
    private final int maxLoad;
    private final boolean knowsLoads;
    private final RowsAbout<Claim> claims;
    private final RowsAbout<Answer> answers;
    private final RowsAbout<Coaching> coaching;

    private SharingCases(Sharing sharing, PolicyParameters parameters, @Nullable SharingCases whole) {
        this.sharing = sharing;
        this.parameters = parameters;
        Snapshot standing = sharing.standing();
        competences = Competences.of(standing, parameters.competence());
        superiors = Superiors.of(standing);
        loads = loads(sharing);
        maxLoad = whole == null ? quantile(loads, parameters.maxLoad()) : whole.maxLoad;
        knowsLoads = whole == null ? knowsLoads(sharing) : whole.knowsLoads;
        Practice practice = standing.organization().practice();
        OrganizationIndex index = standing.index();
        claims = RowsAbout.of(
                practice.claims().stream()
                        .filter(claim -> isBy(Days.of(claim.at())) && !index.isMachine(index.number(claim.claimant()))),
                claim -> responsibility(index, claim.scope()),
                index.responsibilities());
        answers = RowsAbout.of(
                practice.answers().stream()
                        .filter(answer -> isBy(Days.of(answer.at()))
                                && !index.isMachine(index.number(answer.by()))
                                && !index.isMachine(index.number(answer.claimant()))),
                answer -> responsibility(index, answer.scope()),
                index.responsibilities());
        coaching = RowsAbout.of(
                practice.coaching().stream()
                        .filter(c -> standing.inForce(c.term())
                                && !index.isMachine(index.number(c.coachee()))
                                && !index.isMachine(index.number(c.coach()))),
                c -> index.number(c.coachee()),
                index.members());
    }

    private SharingCases(SharingCases counted, PolicyParameters parameters) {
        sharing = counted.sharing;
        this.parameters = parameters;
        competences = Competences.of(sharing.standing(), parameters.competence());
        superiors = counted.superiors;
        loads = counted.loads;
        maxLoad = parameters.maxLoad() == counted.parameters.maxLoad()
                ? counted.maxLoad
                : quantile(loads, parameters.maxLoad());
        knowsLoads = counted.knowsLoads;
        claims = counted.claims;
        answers = counted.answers;
        coaching = counted.coaching;
    }

    private boolean isBy(int day) {
        return !sharing.standing().isDated() || day <= sharing.standing().day();
    }

    private static int responsibility(OrganizationIndex index, Scope scope) {
        return scope instanceof Scope.OfResponsibility of ? index.number(of.responsibility()) : OrganizationIndex.NONE;
    }

    private static int[] loads(Sharing sharing) {
        int[] loads = new int[sharing.standing().index().members()];
        sharing.responsibilities().forEach(r -> {
            for (int holder : sharing.standing().holders().row(r)) {
                if (!OrganizationIndex.isTeam(holder)
                        && !sharing.standing().index().isMachine(holder)) {
                    loads[holder]++;
                }
            }
        });
        return loads;
    }

    /** Who is a superior of whom. */
    Superiors superiors() {
        return superiors;
    }

    /** Whether it is known of enough responsibilities who holds them: what somebody is not known to hold may be much. */
    private static boolean knowsLoads(Sharing sharing) {
        long all = sharing.responsibilities().count();
        long unknown = sharing.responsibilities()
                .filter(r -> sharing.onPaper(r) == OnPaper.UNKNOWN)
                .count();
        return unknown <= sharing.parameters().maxUnknown() * all;
    }

    /** The number of holdings that so large a share of those who hold any do not exceed; at least 1. */
    private static int quantile(int[] loads, double share) {
        int[] holding = Arrays.stream(loads).filter(load -> load > 0).sorted().toArray();
        if (holding.length == 0) {
            return 1;
        }
        int rank = (int) Math.ceil(share * holding.length);
        return holding[Math.max(0, rank - 1)];
    }

    /** {@return the cases of that organisation, by the standard parameters} */
    public static SharingCases of(Sharing sharing) {
        return of(sharing, PolicyParameters.STANDARD);
    }

    /** {@return the cases of that organisation, by these parameters} */
    public static SharingCases of(Sharing sharing, PolicyParameters parameters) {
        return new SharingCases(sharing, parameters, null);
    }

    /** {@return the cases of a part of an organisation, where as much is the most to hold as in the whole of it} */
    public static SharingCases within(SharingCases whole, Sharing part) {
        return new SharingCases(part, whole.parameters, whole);
    }

    /** {@return the same cases by other parameters, without counting again} */
    public static SharingCases of(SharingCases counted, PolicyParameters parameters) {
        return new SharingCases(counted, parameters);
    }

    /** {@return how everything is held} */
    public Sharing sharing() {
        return sharing;
    }

    /** {@return what policies weigh} */
    public PolicyParameters parameters() {
        return parameters;
    }

    /** {@return how likely members decide well} */
    public Competences competences() {
        return competences;
    }

    /** {@return how many responsibilities the member of that number holds, alone or with others} */
    public int load(int member) {
        return loads[member];
    }

    /** {@return whether it is on record who holds most things, so that loads can be compared} */
    public boolean knowsLoads() {
        return knowsLoads;
    }

    /** {@return the most that anybody should hold: by default the third quartile of those who hold anything today} */
    public int maxLoad() {
        return maxLoad;
    }

    /** {@return how many responsibilities may be held without holding too much: by default twice {@link #maxLoad()}} */
    public int bearable() {
        return (int) Math.min(Integer.MAX_VALUE, Math.floor(parameters.overload() * maxLoad));
    }

    /** {@return the case of the responsibility of that number} */
    public SharingCase at(int responsibility) {
        return new SharingCase(this, responsibility);
    }

    /**
     * {@return the case of that responsibility}
     *
     * @throws IllegalArgumentException when there is no such responsibility
     */
    public SharingCase at(ResponsibilityId id) {
        int number = sharing.standing().index().number(id);
        if (number == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no responsibility \"" + id + "\"");
        }
        return at(number);
    }

    List<Claim> claimsOn(int responsibility) {
        return claims.about(responsibility);
    }

    List<Answer> answersOn(int responsibility) {
        return answers.about(responsibility);
    }

    List<Coaching> coachingOf(int member) {
        return coaching.about(member);
    }
}
