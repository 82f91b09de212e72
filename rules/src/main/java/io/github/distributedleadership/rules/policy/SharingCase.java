package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One responsibility as policies look at it: how it is held, who comes into question, and what is on record about it.
 *
 * <p>Made for one question and not for keeping. Thread-safe.
 */
public final class SharingCase {
    private static final Optional<FieldId> HOLDINGS = Optional.of(FieldId.HOLDINGS);
    private static final Optional<FieldId> HOLDERS = Optional.of(FieldId.HOLDINGS_HOLDERS);

    private final SharingCases cases;
    private final int number;
    private final @Nullable Responsibility otherwise;
    private @Nullable Candidates candidates;

    SharingCase(SharingCases cases, int number) {
        this(cases, number, null);
    }

    private SharingCase(SharingCases cases, int number, @Nullable Responsibility otherwise) {
        this.cases = cases;
        this.number = number;
        this.otherwise = otherwise;
    }

    /** {@return the same case, were the responsibility so weighty} */
    public SharingCase atSignificance(Fraction significance) {
        return new SharingCase(
                cases,
                number,
                responsibility().toBuilder().significance(significance).build());
    }

    /** {@return all cases of the organisation} */
    public SharingCases cases() {
        return cases;
    }

    /** {@return what policies weigh} */
    public PolicyParameters parameters() {
        return cases.parameters();
    }

    /** {@return the number of the responsibility} */
    public int number() {
        return number;
    }

    /** {@return the id of the responsibility} */
    public ResponsibilityId id() {
        return responsibility().id();
    }

    /** {@return the same as that about which findings are} */
    public FindingSubject subject() {
        return FindingSubject.of(id());
    }

    /** {@return the responsibility} */
    public Responsibility responsibility() {
        return otherwise == null ? standing().index().responsibility(number) : otherwise;
    }

    /** {@return how the organisation stands on the day} */
    public Snapshot standing() {
        return cases.sharing().standing();
    }

    /** {@return how it is held} */
    public HoldingKind kind() {
        return cases.sharing().kind(number);
    }

    /** {@return who comes into question} */
    public Candidates candidates() {
        // two threads may both make them, and make them equal
        Candidates made = candidates;
        if (made == null) {
            made = Candidates.of(this);
            candidates = made;
        }
        return made;
    }

    /** {@return the numbers of the people who hold it on the day, teams expanded, machines left out, in order} */
    public int[] holders() {
        int[] holders = standing().index().withoutMachines(standing().holders().row(number));
        return hasUnknownHolders()
                ? Arrays.stream(holders)
                        .filter(h -> !OrganizationIndex.isTeam(h))
                        .toArray()
                : holders;
    }

    /** {@return the numbers of the people on record who stand in when no holder is there, teams expanded, in order} */
    public int[] deputies() {
        int holding = standing().holding(number);
        if (holding == OrganizationIndex.NONE
                || !standing().index().holding(holding).deputies().isKnown()) {
            return new int[0];
        }
        int[] codes =
                standing().index().codes(standing().index().holding(holding).deputies());
        return Arrays.stream(standing()
                        .index()
                        .withoutMachines(standing().expanded(codes, standing().day())))
                .filter(code -> !OrganizationIndex.isTeam(code))
                .toArray();
    }

    /** {@return whether anybody holds it on paper, be it a team of unknown members; a machine is nobody} */
    public boolean hasHolders() {
        return hasUnknownHolders() || holders().length > 0;
    }

    /** {@return whether a team of which the members are not on record is among the holders} */
    public boolean hasUnknownHolders() {
        // codes of teams are negative and come first
        return standing().holders().size(number) > 0
                && OrganizationIndex.isTeam(standing().holders().get(number, 0));
    }

    /** {@return the field for want of which it is not on record who holds it on paper; empty where that is} */
    public Optional<FieldId> unknownHolding() {
        int holding = standing().holding(number);
        if (holding == OrganizationIndex.NONE) {
            return records(Table.HOLDINGS) ? Optional.empty() : HOLDINGS;
        }
        return standing().index().holding(holding).holders().isUnknown() ? HOLDERS : Optional.empty();
    }

    /** {@return the fields that are not on record and by which somebody could come into question} */
    public ImmutableSortedSet<FieldId> unknownOfWho() {
        ImmutableSortedSet.Builder<FieldId> missing = ImmutableSortedSet.naturalOrder();
        if (!records(Table.CLAIMS)) {
            missing.add(FieldId.CLAIMS);
        }
        if (standing().index().ownerCode(number) == OrganizationIndex.NONE) {
            missing.add(FieldId.RESPONSIBILITIES_OWNER);
        }
        unknownHolding().ifPresent(missing::add);
        return missing.build();
    }

    /** {@return whether the member of that number holds it, and is no machine} */
    public boolean isHolder(int member) {
        return !standing().index().isMachine(member) && standing().holders().contains(number, member);
    }

    /** {@return whether somebody is on record as standing above that member with respect to it} */
    public boolean hasSuperior(int member) {
        return cases.superiors().has(member, number, standing().day()).isYes();
    }

    /** {@return whether one member is on record as standing above the other with respect to it} */
    public boolean isSuperior(int one, int other) {
        return cases.superiors().isSuperior(one, other, number, standing().day());
    }

    /** {@return how many decisions on it in the window have an outcome that tells something of people} */
    public int decisionsWithOutcome() {
        return cases.competences().on(number).decisions();
    }

    /** {@return the claims of people to it by the day, in order} */
    public List<Claim> claims() {
        return cases.claimsOn(number);
    }

    /** {@return the answers of people to these claims by the day, in order} */
    public List<Answer> answers() {
        return cases.answersOn(number);
    }

    /** {@return in what the member of that number is coached on the day, for this responsibility or anything else} */
    public List<Coaching> coachingOf(int member) {
        return cases.coachingOf(member);
    }

    /** {@return whether the table is kept in full} */
    public boolean records(Table table) {
        return standing().organization().coverage(table) == Coverage.RECORDED;
    }

    /** The numbers of those whose claim was granted by more than refused it, each answer the latest of whoever gave it. */
    int[] grantedClaimants() {
        List<Claim> claims = claims();
        if (claims.isEmpty()) {
            return new int[0];
        }
        return claims.stream()
                .map(claim -> claim.claimant())
                .distinct()
                .filter(this::isGranted)
                .mapToInt(standing().index()::number)
                .filter(standing()::isPresent)
                .sorted()
                .toArray();
    }

    private boolean isGranted(MemberId claimant) {
        long granted = latestAnswers(claimant).values().stream()
                .filter(Answer::granted)
                .count();
        return 2 * granted > latestAnswers(claimant).size();
    }

    /** {@return the latest answer of each to what that member claimed, by who gave it, as a copy} */
    public Map<MemberId, Answer> latestAnswers(MemberId claimant) {
        Map<MemberId, Answer> latest = new TreeMap<>();
        // in the order of their moments
        answers().stream()
                .filter(answer -> answer.claimant().equals(claimant))
                .forEach(answer -> latest.put(answer.by(), answer));
        return latest;
    }

    /** The numbers of members who decided on it in the window, are there, and lead no scope that contains it. */
    int[] decidersBelow() {
        Snapshot standing = standing();
        Superiors superiors = cases.superiors();
        IntRows onIt = standing.index().decisionsOn();
        return IntStream.range(0, onIt.size(number))
                .map(i -> onIt.get(number, i))
                .filter(d -> standing.inWindow(standing.index().decisionDay(d)))
                .flatMap(d -> Arrays.stream(
                        standing.expanded(standing.index().deciders().row(d), standing.day())))
                .filter(m -> !OrganizationIndex.isTeam(m) && !standing.index().isMachine(m))
                .filter(m -> !superiors.leadsScopeOf(m, number, standing.day()).isYes())
                .sorted()
                .distinct()
                .toArray();
    }
}
