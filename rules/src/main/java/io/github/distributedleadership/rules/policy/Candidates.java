package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.competence.Competence;
import io.github.distributedleadership.rules.competence.CompetenceParameters;
import io.github.distributedleadership.rules.competence.Competences;
import io.github.distributedleadership.rules.competence.Competences.Estimate;
import io.github.distributedleadership.rules.measure.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who comes into question for a responsibility (our own definition).
 *
 * <p>Its present holders, the members of the team that owns it, unless they have been there for less than 30 days, and those
 * whose claim to it was granted; never a machine. Where nobody holds
 * it on paper, also those who decided on it in the window, superiors left out: they hold it in fact. At most as many as the
 * parameters say, by competence and then by id; whom that leaves out is named.
 *
 * <p>Immutable and thread-safe.
 */
public final class Candidates {
    private final Snapshot standing;
    private final Competences.OnOne competences;
    private final int[] members;
    private final Estimate[] estimates;
    private final double[] means;
    private final int[] leftOut;
    private final ImmutableSortedSet<FieldId> missing;

    private Candidates(
            Snapshot standing,
            Competences.OnOne competences,
            int[] members,
            Estimate[] estimates,
            int[] leftOut,
            ImmutableSortedSet<FieldId> missing) {
        this.standing = standing;
        this.competences = competences;
        this.members = members;
        this.estimates = estimates;
        means = new double[members.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = Math.max(Competence.TOSS, estimates[i].mean());
        }
        this.leftOut = leftOut;
        this.missing = missing;
    }

    static Candidates of(SharingCase about) {
        int[] all = inQuestion(about);
        Competences.OnOne competences = about.cases().competences().on(about.number());
        Estimate[] estimates = new Estimate[all.length];
        for (int i = 0; i < all.length; i++) {
            estimates[i] = competences.estimate(all[i]);
        }
        int[] order = byMean(estimates);
        int kept = Math.min(all.length, about.parameters().maxCandidates());
        int[] members = new int[kept];
        Estimate[] best = new Estimate[kept];
        for (int i = 0; i < kept; i++) {
            members[i] = all[order[i]];
            best[i] = estimates[order[i]];
        }
        int[] others = new int[all.length - kept];
        for (int i = 0; i < others.length; i++) {
            others[i] = all[order[kept + i]];
        }
        Arrays.sort(others);
        return new Candidates(about.standing(), competences, members, best, others, missing(about));
    }

    private static int[] inQuestion(SharingCase about) {
        int[] holders = about.holders();
        int[] team = ownerTeam(about);
        int[] claimants = about.grantedClaimants();
        int[] deciders = about.hasHolders() ? new int[0] : about.decidersBelow();
        return eitherOf(eitherOf(holders, team), eitherOf(claimants, deciders));
    }

    /** Those in one of two rows in order, or in both, in order and each once. */
    private static int[] eitherOf(int[] some, int[] others) {
        if (some.length == 0 || others.length == 0) {
            return some.length == 0 ? others : some;
        }
        int[] either = new int[some.length + others.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < some.length || j < others.length) {
            boolean fromSome = j == others.length || i < some.length && some[i] <= others[j];
            int next = fromSome ? some[i++] : others[j++];
            if (n == 0 || either[n - 1] != next) {
                either[n++] = next;
            }
        }
        return Arrays.copyOf(either, n);
    }

    private static int[] ownerTeam(SharingCase about) {
        int owner = about.standing().index().ownerCode(about.number());
        if (!OrganizationIndex.isTeam(owner)) {
            return new int[0];
        }
        int[] team = about.standing().index().withoutMachines(about.standing().membersOf(-1 - owner));
        for (int member : team) {
            if (!about.standing().counts(member)) {
                return Arrays.stream(team).filter(about.standing()::counts).toArray();
            }
        }
        return team;
    }

    /** What is not on record by which more could come into question. */
    private static ImmutableSortedSet<FieldId> missing(SharingCase about) {
        Optional<FieldId> holders = about.unknownHolding();
        boolean members = hasUnknownMembers(about);
        if (holders.isEmpty() && !members) {
            return ImmutableSortedSet.of();
        }
        ImmutableSortedSet.Builder<FieldId> missing = ImmutableSortedSet.naturalOrder();
        holders.ifPresent(missing::add);
        return (members ? missing.add(FieldId.TEAMS_MEMBERS) : missing).build();
    }

    private static boolean hasUnknownMembers(SharingCase about) {
        int owner = about.standing().index().ownerCode(about.number());
        return about.hasUnknownHolders()
                || OrganizationIndex.isTeam(owner) && !about.standing().knowsMembersOf(-1 - owner);
    }

    /** Insertion sort: there are few of them, in the order of ids, and equal ones keep it. */
    private static int[] byMean(Estimate[] estimates) {
        int[] order = new int[estimates.length];
        if (order.length > 40) {
            return IntStream.range(0, order.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -estimates[i].mean()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && estimates[order[at - 1]].mean() < estimates[i].mean()) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    /** {@return how many there are} */
    public int size() {
        return members.length;
    }

    /** {@return who, by competence and then by id} */
    public ImmutableList<MemberId> members() {
        return Arrays.stream(members)
                .mapToObj(m -> standing.index().member(m).id())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whom the limit leaves out, by id} */
    public ImmutableSortedSet<MemberId> leftOut() {
        return Arrays.stream(leftOut)
                .mapToObj(m -> standing.index().member(m).id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return whether more may come into question, because it is not on record who holds it or who belongs to a team} */
    public boolean isOpen() {
        return !missing.isEmpty();
    }

    /** {@return the fields that are not on record and by which more could come into question, in order} */
    public ImmutableSortedSet<FieldId> missing() {
        return missing;
    }

    /** {@return the number of the candidate at that place, from 0} */
    public int number(int place) {
        return members[place];
    }

    /** {@return the estimate of that candidate's competence, at least 0.5} */
    public double mean(int place) {
        return means[place];
    }

    /** {@return the competence of the candidate at that place, at least 0.5, with its interval} A fact about a person. */
    public Competence competence(int place) {
        return competences.of(members[place]).floored();
    }

    /** {@return the interval of that estimate, with ends of at least 0.5} */
    public Interval interval(int place) {
        return Competence.floored(estimates[place].interval());
    }

    /** {@return whether what is expected of that candidate rests on needs and skills on record} */
    public boolean isExpectationKnown(int place) {
        return competences.isExpectationKnown(members[place]);
    }

    /** {@return the estimates, in the order of the candidates, as a copy} */
    public double[] means() {
        return means.clone();
    }

    /** {@return the estimates by other parameters of competence, at least 0.5, in the order of the candidates} */
    public double[] meansBy(CompetenceParameters others) {
        Competences.OnOne by = competences.by(others);
        return Arrays.stream(members)
                .mapToDouble(m -> Math.max(Competence.TOSS, by.estimate(m).mean()))
                .toArray();
    }

    /** {@return whether a decision of any of them counts as evidence of how well they decide} */
    public boolean hasEvidence() {
        return Arrays.stream(members).anyMatch(m -> competences.decisionsOf(m) > 0);
    }

    /** {@return the numbers of those whom the limit leaves out, by id, as a copy} */
    public int[] numbersLeftOut() {
        return leftOut.clone();
    }

    /** {@return the numbers of the candidates, in their order, as a copy} */
    public int[] numbers() {
        return members.clone();
    }
}
