package io.github.distributedleadership.rules.competence;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the decisions on one responsibility came out, in the window: of all, and of each who decided.
 *
 * <p>A decision counts by its outcome: succeeded 1, mixed one half, failed 0; open and unknown ones do not count. Of those
 * who made it together each has an equal part.
 */
final class TrackRecord {
    private int[] deciders = new int[4];
    private double[] weights = new double[4];
    private double[] good = new double[4];
    private int size;
    private int known;
    private double succeeded;

    TrackRecord(Snapshot standing, int responsibility) {
        if (!standing.isDated()) {
            return;
        }
        OrganizationIndex index = standing.index();
        IntRows onIt = index.decisionsOn();
        for (int i = 0; i < onIt.size(responsibility); i++) {
            int decision = onIt.get(responsibility, i);
            int day = index.decisionDay(decision);
            if (standing.inWindow(day)) {
                count(standing, decision, day);
            }
        }
    }

    private void count(Snapshot standing, int decision, int day) {
        int[] all = people(standing, standing.index().deciders().row(decision), day);
        int[] people = standing.index().withoutMachines(all);
        // what machines decide alone tells nothing of people
        if (people.length == 0 && all.length > 0) {
            return;
        }
        double value = value(standing.index().outcome(decision));
        if (Double.isNaN(value)) {
            return;
        }
        known++;
        succeeded += value;
        for (int person : people) {
            int at = find(person);
            weights[at] += 1.0 / people.length;
            good[at] += value / people.length;
        }
    }

    /** A team stands for its members of that day; where these are not on record, for nobody else. */
    private static int[] people(Snapshot standing, int[] codes, int day) {
        if (codes.length == 1 && !OrganizationIndex.isTeam(codes[0])) {
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

    private static double value(Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return Double.NaN;
        }
        return switch (outcome.get()) {
            case SUCCEEDED -> 1;
            case MIXED -> 0.5;
            case FAILED -> 0;
            case OPEN -> Double.NaN;
        };
    }

    private int find(int person) {
        for (int i = 0; i < size; i++) {
            if (deciders[i] == person) {
                return i;
            }
        }
        if (size == deciders.length) {
            deciders = Arrays.copyOf(deciders, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            good = Arrays.copyOf(good, 2 * size);
        }
        deciders[size] = person;
        return size++;
    }

    double baseRate(CompetenceParameters parameters) {
        return parameters.baseRate().isPresent()
                ? parameters.baseRate().getAsDouble()
                : (succeeded + parameters.baseRateWeight() / 2) / (known + parameters.baseRateWeight());
    }

    /** How many decisions have an outcome that tells something. */
    int known() {
        return known;
    }

    /** How much the member decided, by weight. */
    double weightOf(int member) {
        int at = place(member);
        return at < 0 ? 0 : weights[at];
    }

    /** How much of it went well, by weight. */
    double goodOf(int member) {
        int at = place(member);
        return at < 0 ? 0 : good[at];
    }

    private int place(int member) {
        for (int i = 0; i < size; i++) {
            if (deciders[i] == member) {
                return i;
            }
        }
        return -1;
    }
}
