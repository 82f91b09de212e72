package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.holding.count.Codes;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The decisions on one responsibility, sorted into those that tell who decides and those that are set aside: by machines
 * alone, by superiors alone, and by teams of which nobody wrote down who belongs to them.
 */
final class DecisionTally {
    private static final int[] NOBODY = {};

    final int responsibility;
    final Tenure tenure;
    /** Whether there is a record of dated decisions, be it in part. */
    final boolean isRecorded;
    /** The decisions that tell who decides. */
    final Acts acts;
    /** In how many only superiors took part. */
    final int interventions;
    /** How many machines made alone. */
    final int automated;
    /** How many teams of unknown members made. */
    final int open;
    /** How many a deputy made, where no holder took part. */
    final int byDeputies;
    /** Of how many it is known who approved them, or that nobody did. */
    final int approvalKnown;
    /** How many a superior of everybody who decided approved. */
    final int approvedAbove;

    private final Snapshot standing;
    private final boolean isHeldByNobody;
    private final boolean isRota;

    /**
     * Sorts the decisions on the responsibility of that number.
     *
     * @param paper how it is held on paper
     */
    DecisionTally(Snapshot standing, Superiors superiors, int responsibility, FormalHolding paper) {
        this.standing = standing;
        this.responsibility = responsibility;
        isRecorded = standing.hasDatedDecisions();
        int[] inWindow = isRecorded ? inWindow() : NOBODY;
        tenure = Tenure.of(standing, responsibility, paper, (code, day) -> hasDecided(inWindow, code, day));
        isHeldByNobody = paper.row().isEmpty();
        isRota = paper.row().filter(PaperRow::isRota).isPresent();
        Sorting sorting = new Sorting(superiors, paper.outcome() == OnPaper.RETAINED, inWindow.length);
        for (int decision : inWindow) {
            if (standing.index().decisionDay(decision) >= tenure.since()) {
                sorting.sort(decision);
            }
        }
        interventions = sorting.interventions;
        automated = sorting.automated;
        open = sorting.open;
        byDeputies = sorting.byDeputies;
        approvalKnown = sorting.approvalKnown;
        approvedAbove = sorting.approvedAbove;
        acts = sorting.acts();
    }

    /** The first day of the window, or that from which on the holders are those of today. */
    int firstDay() {
        return Math.max(tenure.since(), standing.windowStart());
    }

    /** Whether too much of it was decided by teams of unknown members to count people. */
    boolean isOpen(SharingParameters parameters) {
        return open > parameters.maxUnknown() * (open + acts.size() + interventions) + Participation.ROUNDING;
    }

    /** {@return the codes of the teams of unknown members that hold it or decided, in order} */
    int[] unknownTeams() {
        return IntStream.concat(
                        Arrays.stream(tenure.holders()),
                        Arrays.stream(inWindow()).flatMap(d -> Arrays.stream(deciders(d))))
                .filter(OrganizationIndex::isTeam)
                .sorted()
                .distinct()
                .toArray();
    }

    /** {@return the decisions with a holder, as the holders took part in them} */
    Acts withHolders() {
        return acts.by(tenure::holdsOn);
    }

    /** {@return in how many decisions a holder took part, or a deputy in the holder's place} */
    int withHolder() {
        int with = 0;
        for (int i = 0; i < acts.size(); i++) {
            with += isWithHolder(acts.people()[i], acts.days()[i]) ? 1 : 0;
        }
        return with;
    }

    private boolean isWithHolder(int[] people, int day) {
        for (int code : people) {
            if (tenure.holdsOn(code, day) || isDeputy(code, day)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether one that no known holder took part in was made on a day of which nobody wrote down who held it} */
    boolean mayHaveUnknownHolders() {
        for (int i = 0; i < acts.size(); i++) {
            if (!isWithHolder(acts.people()[i], acts.days()[i]) && !knowsHolders(acts.days()[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean knowsHolders(int day) {
        int holding = standing.holdingOn(responsibility, day);
        return holding == OrganizationIndex.NONE
                ? standing.organization().coverage(Table.HOLDINGS) == Coverage.RECORDED
                : !standing.index().holdingColumns().isOfUnknownHolders(holding);
    }

    private boolean isDeputy(int code, int day) {
        return Codes.includes(deputies(day), code);
    }

    private int[] inWindow() {
        IntRows onIt = standing.index().decisionsOn();
        int[] found = new int[onIt.size(responsibility)];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            int decision = onIt.get(responsibility, i);
            if (standing.inWindow(standing.index().decisionDay(decision))) {
                found[n++] = decision;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private boolean hasDecided(int[] decisions, int code, int day) {
        return Codes.any(decisions, d -> standing.index().decisionDay(d) < day && Codes.includes(deciders(d), code));
    }

    private int[] deputies(int day) {
        int holding = tenure.isSteady() ? standing.holding(responsibility) : standing.holdingOn(responsibility, day);
        if (holding == OrganizationIndex.NONE
                || !standing.index().holdingColumns().hasDeputies(holding)) {
            return NOBODY;
        }
        OrganizationIndex index = standing.index();
        return standing.expanded(index.codes(index.holding(holding).deputies()), day);
    }

    /** Who decided: a team stands for its members of that day; who had left by the record has decided all the same. */
    private int[] deciders(int decision) {
        return actors(
                standing.index().deciders().row(decision), standing.index().decisionDay(decision));
    }

    private int[] actors(int[] codes, int day) {
        if (!Codes.any(codes, OrganizationIndex::isTeam)) {
            return codes;
        }
        return Arrays.stream(codes)
                .flatMap(code -> OrganizationIndex.isTeam(code) && standing.knowsMembersOf(-1 - code)
                        ? Arrays.stream(standing.membersOf(-1 - code, day))
                        : IntStream.of(code))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Looks at one decision after the other. */
    private final class Sorting {
        private final Superiors superiors;
        private final boolean isRetained;
        private final int[] days;
        private final int[][] people;
        private final boolean mayBeBodies;
        private int size;
        private int interventions;
        private int automated;
        private int open;
        private int byDeputies;
        private int approvalKnown;
        private int approvedAbove;

        Sorting(Superiors superiors, boolean isRetained, int most) {
            this.superiors = superiors;
            this.isRetained = isRetained;
            days = new int[most];
            people = new int[most][];
            mayBeBodies = superiors.bodies().mayBeBehind(responsibility);
        }

        void sort(int decision) {
            int day = standing.index().decisionDay(decision);
            int[] deciders = deciders(decision);
            int[] persons = Tenure.people(standing, deciders);
            if (deciders.length == 0) {
                // by the record nobody belonged to the team on that day: nobody's, but for a body with people below
                interventions += isByBody(decision, holdersThen(day), day) ? 1 : 0;
                return;
            }
            if (persons.length == 0) {
                automated++;
            } else if (OrganizationIndex.isTeam(persons[0])) {
                open++;
            } else if ((isRetained || !isByDeputy(persons, day)) && isIntervention(decision, persons, day)) {
                interventions++;
            } else {
                byDeputies += isByDeputy(persons, day) ? 1 : 0;
                count(decision, persons, day);
            }
        }

        private boolean isByDeputy(int[] persons, int day) {
            int[] deputies = deputies(day);
            return deputies.length > 0
                    && Codes.any(persons, one -> Codes.includes(deputies, one))
                    && !Codes.any(persons, tenure::holds);
        }

        private void count(int decision, int[] persons, int day) {
            days[size] = day;
            people[size++] = persons;
            int approver = standing.index().approver(decision);
            if (approver != OrganizationIndex.NONE) {
                approvalKnown++;
                approvedAbove +=
                        approver != OrganizationIndex.NOBODY && isAboveDeciders(approver, persons, day) ? 1 : 0;
            }
        }

        /** Whether only superiors made it who hold nothing of it; where it is retained on paper, whether one took part. */
        private boolean isIntervention(int decision, int[] persons, int day) {
            int[] holders = holdersThen(day);
            if (isRetained) {
                boolean isByDeputy = isByDeputy(persons, day);
                return Codes.any(persons, one -> !(isByDeputy && isDeputy(one, day)) && isAbove(one, holders, day))
                        || isByBody(decision, holders, day)
                        || asBodies(decision, persons, holders, day).length > 0;
            }
            int[] asBodies = null;
            for (int one : persons) {
                if (holdsThen(one, holders, day) || !isAbove(one, holders, day)) {
                    asBodies = asBodies == null ? asBodies(decision, persons, holders, day) : asBodies;
                    if (!Codes.includes(asBodies, one)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Whether a team that stands above them is named as having decided. */
        private boolean isByBody(int decision, int[] holders, int day) {
            return standing.index()
                    .deciders()
                    .any(decision, code -> OrganizationIndex.isTeam(code) && isAbove(code, holders, day));
        }

        /** Who of these decided as a body above the holders: one that is named, or all of whose people took part. */
        private int[] asBodies(int decision, int[] persons, int[] holders, int day) {
            if (!mayBeBodies && !isByTeam(decision)) {
                return NOBODY;
            }
            int[] named = Codes.those(standing.index().deciders().row(decision), OrganizationIndex::isTeam);
            IntStream.Builder found = IntStream.builder();
            for (int team : concat(named, superiors.bodies().behind(holders, responsibility, day))) {
                if (isAbove(team, holders, day)) {
                    int[] everybody = superiors.bodies().everybody(-1 - team, day);
                    if (Codes.all(everybody, one -> Codes.includes(persons, one))) {
                        Arrays.stream(everybody).forEach(found);
                    }
                    if (Codes.any(named, code -> code == team)) {
                        Arrays.stream(standing.membersOf(-1 - team, day)).forEach(found);
                    }
                }
            }
            return found.build().sorted().distinct().toArray();
        }

        private boolean isByTeam(int decision) {
            return standing.index().deciders().any(decision, OrganizationIndex::isTeam);
        }

        private static int[] concat(int[] some, int[] others) {
            return some.length == 0
                    ? others
                    : IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                            .distinct()
                            .toArray();
        }

        /** Whoever held it on that day, and nobody where it is held in parts. */
        private int[] holdersThen(int day) {
            if (isHeldByNobody) {
                return NOBODY;
            }
            return isRota || tenure.isSteady() ? tenure.holders() : Tenure.holders(standing, responsibility, day);
        }

        private boolean holdsThen(int code, int[] holders, int day) {
            return isHeldByNobody ? tenure.holdsOn(code, day) : Codes.includes(holders, code);
        }

        private boolean isAbove(int code, int[] holders, int day) {
            if (holders.length == 0) {
                return superiors.isAboveVacancy(code, responsibility, day);
            }
            boolean some = false;
            for (int holder : holders) {
                if (holder != code) {
                    if (!superiors.isSuperior(code, holder, responsibility, day)) {
                        return false;
                    }
                    some = true;
                }
            }
            return some;
        }

        private boolean isAboveDeciders(int approver, int[] deciders, int day) {
            // a body stands above a member of it too; the same people, under another name, approve nothing
            boolean approveTheirOwn = OrganizationIndex.isTeam(approver)
                    ? Codes.all(actors(new int[] {approver}, day), one -> Codes.includes(deciders, one))
                    : Codes.includes(deciders, approver);
            if (approveTheirOwn) {
                return false;
            }
            for (int decider : deciders) {
                if (!superiors.isSuperior(approver, decider, responsibility, day)) {
                    return false;
                }
            }
            return true;
        }

        /** What counts; a deputy's decision is the one holder's who decides at least as often. */
        Acts acts() {
            Acts all = new Acts(Arrays.copyOf(days, size), Arrays.copyOf(people, size));
            if (byDeputies == 0 || tenure.holders().length != 1) {
                return all;
            }
            int holder = tenure.holders()[0];
            int[][] inPlace = all.people().clone();
            int own = 0;
            for (int i = 0; i < all.size(); i++) {
                own += all.has(i, holder) ? 1 : 0;
                inPlace[i] = isByDeputy(inPlace[i], days[i]) ? holderFor(inPlace[i], days[i], holder) : inPlace[i];
            }
            return own >= byDeputies ? new Acts(all.days(), inPlace) : all;
        }

        private int[] holderFor(int[] persons, int day, int holder) {
            return IntStream.concat(Arrays.stream(persons).filter(code -> !isDeputy(code, day)), IntStream.of(holder))
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }
}
