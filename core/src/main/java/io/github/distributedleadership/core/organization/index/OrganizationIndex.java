package io.github.distributedleadership.core.organization.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Dense numbers for the parts of an organisation, and its relations as rows of numbers.
 *
 * <p>Members, teams, responsibilities, holdings and records are numbered from 0 in the order of the organisation's lists,
 * which is the order of their ids. A party is one number, its <em>code</em>: a member's number, or -1 minus a team's.
 * {@value #NONE} stands where there is no number.
 *
 * <p>Built once, in time proportional to the organisation, and shared by all rules. Immutable and thread-safe.
 */
public final class OrganizationIndex {
    /** Stands for no number at all; it is no code of any party. */
    public static final int NONE = Integer.MIN_VALUE;
    /** Stands where it is on record that there is no party; it is no code of any. */
    public static final int NOBODY = Integer.MIN_VALUE + 1;

    private static final Optional<MemberKind> MACHINE = Optional.of(MemberKind.MACHINE);

    private static final ImmutableList<Optional<Outcome>> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Optional::of).collect(ImmutableList.toImmutableList());

    private final Organization organization;
    private final Map<MemberId, Integer> memberNumbers;
    private final Map<TeamId, Integer> teamNumbers;
    private final Map<ResponsibilityId, Integer> responsibilityNumbers;
    private final int[] parentTeam;
    private final int[] partOf;
    private final IntRows partsOf;
    private final int[] ownerCode;
    private final IntRows holdingsOf;
    private final IntRows holders;
    private final IntRows accountable;
    private final IntRows approvers;
    private final int[] assigner;
    private final IntRows affected;
    private final HoldingColumns holdingColumns;
    private final int[] holdingStart;
    private final int[] holdingEnd;
    private final boolean hasDecisions;
    private final IntRows decisionsOn;
    private final IntRows deciders;
    private final int[] decisionDay;
    private final int[] approver;
    private final byte[] outcome;
    private final IntRows initiativesOn;
    private final IntRows proposers;
    private final BitSet machines;
    private final TeamMembers teamMembers;

    private OrganizationIndex(Organization organization) {
        this.organization = organization;
        memberNumbers = numbers(organization.members(), Member::id);
        teamNumbers = numbers(organization.teams(), Team::id);
        responsibilityNumbers = numbers(organization.responsibilities(), Responsibility::id);
        machines = new BitSet();
        for (int m = 0; m < members(); m++) {
            machines.set(m, member(m).kind().equals(MACHINE));
        }
        parentTeam = organization.teams().stream()
                .mapToInt(t -> t.parent().map(this::number).orElse(NONE))
                .toArray();
        partOf = organization.responsibilities().stream()
                .mapToInt(r -> r.partOf().map(this::number).orElse(NONE))
                .toArray();
        partsOf = IntRows.byKey(partOf, partOf.length);
        ownerCode = owners();
        List<Holding> holdings = organization.holdings();
        holdingsOf = IntRows.byKey(
                holdings.stream().mapToInt(h -> number(h.responsibility())).toArray(), responsibilities());
        holders = codes(holdings, h -> h.holders().orElse(ImmutableSortedSet.of()));
        accountable = codes(holdings, h -> h.accountable().orElse(ImmutableSortedSet.of()));
        approvers = codes(holdings, h -> h.approvers().orElse(ImmutableSortedSet.of()));
        assigner = holdings.stream().mapToInt(h -> code(h.assignedBy())).toArray();
        affected = codes(organization.responsibilities(), r -> r.affects().orElse(ImmutableSortedSet.of()));
        holdingColumns = new HoldingColumns(holdings);
        holdingStart = new int[holdings.size()];
        holdingEnd = new int[holdingStart.length];
        for (int h = 0; h < holdingStart.length; h++) {
            holdingStart[h] = Days.start(holdings.get(h).term());
            holdingEnd[h] = Days.end(holdings.get(h).term());
        }
        hasDecisions = organization.coverage(Table.DECISIONS) != Coverage.NOT_RECORDED;
        List<Decision> decisions = organization.practice().decisions();
        int[] subject = new int[decisions.size()];
        decisionDay = new int[subject.length];
        approver = new int[subject.length];
        outcome = new byte[subject.length];
        IntStream.range(0, subject.length).parallel().forEach(d -> {
            Decision decision = decisions.get(d);
            subject[d] = number(decision.responsibility());
            decisionDay[d] = Days.of(decision.at());
            approver[d] = code(decision.approvedBy());
            outcome[d] = (byte) decision.outcome().map(Enum::ordinal).orElse(-1).intValue();
        });
        decisionsOn = IntRows.byKey(subject, responsibilities());
        deciders = codes(decisions, Decision::deciders);
        List<Initiative> initiatives = organization.practice().initiatives();
        initiativesOn = IntRows.byKey(
                initiatives.stream()
                        .mapToInt(i ->
                                i.responsibility().value().map(this::number).orElse(NONE))
                        .toArray(),
                responsibilities());
        proposers = codes(initiatives, Initiative::proposers);
        teamMembers = new TeamMembers(this);
    }

    /** {@return the index of that organisation} */
    public static OrganizationIndex of(Organization organization) {
        return new OrganizationIndex(organization);
    }

    /** {@return what it is the index of} */
    public Organization organization() {
        return organization;
    }

    /** {@return how many members there are} */
    public int members() {
        return organization.members().size();
    }

    /** {@return how many teams there are} */
    public int teams() {
        return organization.teams().size();
    }

    /** {@return how many responsibilities there are} */
    public int responsibilities() {
        return organization.responsibilities().size();
    }

    /** {@return the member of that number} */
    public Member member(int number) {
        return organization.members().get(number);
    }

    /** {@return the team of that number} */
    public Team team(int number) {
        return organization.teams().get(number);
    }

    /** {@return the responsibility of that number} */
    public Responsibility responsibility(int number) {
        return organization.responsibilities().get(number);
    }

    /** {@return the holding of that number} */
    public Holding holding(int number) {
        return organization.holdings().get(number);
    }

    /** {@return the decision of that number} */
    public Decision decision(int number) {
        return organization.practice().decisions().get(number);
    }

    /** {@return the number of that member, or {@link #NONE} where there is none} */
    public int number(MemberId id) {
        return memberNumbers.getOrDefault(id, NONE);
    }

    /** {@return the number of that team, or {@link #NONE} where there is none} */
    public int number(TeamId id) {
        return teamNumbers.getOrDefault(id, NONE);
    }

    /** {@return the number of that responsibility, or {@link #NONE} where there is none} */
    public int number(ResponsibilityId id) {
        return responsibilityNumbers.getOrDefault(id, NONE);
    }

    /** {@return the code of that party: a member's number, or -1 minus a team's; {@link #NONE} where there is none} */
    public int code(Party party) {
        if (party instanceof MemberId member) {
            return number(member);
        }
        int team = number((TeamId) party);
        return team == NONE ? NONE : teamCode(team);
    }

    /** {@return the code of the team of that number} */
    public static int teamCode(int team) {
        return -1 - team;
    }

    /** {@return whether the code is a team's} */
    public static boolean isTeam(int code) {
        return code < 0 && code > NOBODY;
    }

    /** {@return whether the code is that of a member on record as a machine, which is no person in any count} */
    public boolean isMachine(int code) {
        return code >= 0 && machines.get(code);
    }

    /** {@return whether any member is on record as a machine} */
    public boolean hasMachines() {
        return !machines.isEmpty();
    }

    /** {@return these codes but those of machines, in their order; the same array where there is none, so not to be altered} */
    public int[] withoutMachines(int[] codes) {
        if (machines.isEmpty()) {
            return codes;
        }
        int[] people = new int[codes.length];
        int n = 0;
        for (int code : codes) {
            if (!isMachine(code)) {
                people[n++] = code;
            }
        }
        return n == codes.length ? codes : Arrays.copyOf(people, n);
    }

    /** {@return the party of that code} */
    public Party party(int code) {
        return isTeam(code) ? team(-1 - code).id() : member(code).id();
    }

    /** {@return the team that the team is a part of, or {@link #NONE}} */
    public int parentTeam(int team) {
        return parentTeam[team];
    }

    /** {@return the responsibility that the responsibility is a part of, or {@link #NONE}} */
    public int partOf(int responsibility) {
        return partOf[responsibility];
    }

    /** {@return responsibility to the responsibilities that are parts of it, in order} */
    public IntRows partsOf() {
        return partsOf;
    }

    /**
     * {@return the code of the party whose work the responsibility belongs to, or {@link #NONE}}
     *
     * <p>Its own owner, else that of the nearest responsibility that it is a part of.
     */
    public int ownerCode(int responsibility) {
        return ownerCode[responsibility];
    }

    /** {@return responsibility to its holdings, by term} */
    public IntRows holdingsOf() {
        return holdingsOf;
    }

    /** {@return holding to the codes of its holders; empty where they are none or unknown} */
    public IntRows holders() {
        return holders;
    }

    /** {@return holding to the codes of those who answer for it; empty where they are none or unknown} */
    public IntRows accountable() {
        return accountable;
    }

    /** {@return holding to the codes of those who must approve decisions; empty where they are none or unknown} */
    public IntRows approvers() {
        return approvers;
    }

    /**
     * {@return the code of the party that assigned the holding; {@link #NOBODY} where it is on record that nobody did,
     * {@link #NONE} where it is not known}
     */
    public int assigner(int holding) {
        return assigner[holding];
    }

    /** {@return responsibility to the codes of those whom it affects; empty where they are none or unknown} */
    public IntRows affected() {
        return affected;
    }

    /** {@return what else is on record of each holding} */
    public HoldingColumns holdingColumns() {
        return holdingColumns;
    }

    /** {@return the first day of the holding; before every day where it has no start} */
    public int holdingStart(int holding) {
        return holdingStart[holding];
    }

    /** {@return the day on which the holding is over; after every day where it is open} */
    public int holdingEnd(int holding) {
        return holdingEnd[holding];
    }

    /** {@return whether the holding is in force on that day} */
    public boolean holdsOn(int holding, int day) {
        return Days.holds(holdingStart[holding], holdingEnd[holding], day);
    }

    /** {@return whether decisions are on record, be it in part} */
    public boolean hasDecisions() {
        return hasDecisions;
    }

    /** {@return responsibility to the decisions on it, by time} */
    public IntRows decisionsOn() {
        return decisionsOn;
    }

    /** {@return decision to the codes of its deciders} */
    public IntRows deciders() {
        return deciders;
    }

    /** {@return the day of the decision, counted from 1970-01-01} */
    public int decisionDay(int decision) {
        return decisionDay[decision];
    }

    /**
     * {@return the code of the party that approved the decision; {@link #NOBODY} where it is on record that nobody did,
     * {@link #NONE} where it is not known}
     */
    public int approver(int decision) {
        return approver[decision];
    }

    /** {@return how the decision came out; empty where that is not known} */
    public Optional<Outcome> outcome(int decision) {
        return outcome[decision] < 0 ? Optional.empty() : OUTCOMES.get(outcome[decision]);
    }

    /** {@return responsibility to the initiatives about it, by time} */
    public IntRows initiativesOn() {
        return initiativesOn;
    }

    /** {@return initiative to the codes of its proposers} */
    public IntRows proposers() {
        return proposers;
    }

    /** {@return the codes of the recorded parties; empty where they are none or unknown} */
    public int[] codes(Recorded<ImmutableSortedSet<Party>> parties) {
        return parties.orElse(ImmutableSortedSet.of()).stream()
                .mapToInt(this::code)
                .toArray();
    }

    public TeamMembers teamMembers() {
        return teamMembers;
    }

    private int[] owners() {
        int[] owners = new int[responsibilities()];
        boolean[] done = new boolean[owners.length];
        for (int r = 0; r < owners.length; r++) {
            int top = r;
            while (!done[top] && responsibility(top).owner().isEmpty() && partOf[top] != NONE) {
                top = partOf[top];
            }
            int owner = done[top]
                    ? owners[top]
                    : responsibility(top).owner().map(this::code).orElse(NONE);
            // the whole way up shares the answer, so that a long chain is walked once
            for (int at = r; !done[at]; at = partOf[at]) {
                owners[at] = owner;
                done[at] = true;
                if (at == top) {
                    break;
                }
            }
        }
        return owners;
    }

    private <T> IntRows codes(List<T> rows, Function<T, ImmutableSortedSet<Party>> parties) {
        return IntRows.filled(
                rows.size(),
                row -> parties.apply(rows.get(row)).size(),
                (row, place) -> code(parties.apply(rows.get(row)).asList().get(place)));
    }

    private int code(Recorded<Party> party) {
        return party.isUnknown()
                ? NONE
                : party.isNone() ? NOBODY : code(party.value().orElseThrow());
    }

    private static <R, I> Map<I, Integer> numbers(List<R> rows, Function<R, I> id) {
        Map<I, Integer> numbers = new HashMap<>(rows.size() * 2);
        for (int i = 0; i < rows.size(); i++) {
            numbers.put(id.apply(rows.get(i)), i);
        }
        return numbers;
    }
}
