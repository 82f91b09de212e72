package io.github.distributedleadership.rules.measure.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.distribution.Distribution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who led how much in which role and in which period: people, roles and time at once.
 *
 * <p>After Contractor, DeChurch, Carson, Carter and Keegan (2012), who look at collective leadership along three dimensions:
 * how concentrated a role is, in how many roles the same people lead, and whether leading goes round. Known to us from their
 * abstract; the formulas are our own.
 *
 * <pre>{@code
 * RolesOverTime seen = RolesOverTime.builder(List.of("autumn", "spring"))
 *         .add("ana", "planning", "autumn", 3)
 *         .add("ben", "planning", "autumn", 1)
 *         .add("ben", "planning", "spring", 2)
 *         .add("ana", "coaching", "spring", 2)
 *         .build();
 * seen.concentration("planning", "autumn");   // role-concentration = 0.625: (3/4)² + (1/4)²
 * seen.multiplexity("spring");                // multiplexity = 1: ana leads in one role, ben in one
 * seen.rotation("planning");                  // turnover = 1: ana was on top, now ben is
 * }</pre>
 *
 * <p>Amounts are of anything that can be counted or summed: acts, decisions, nominations. What nobody did is 0. Immutable and
 * thread-safe.
 */
public final class RolesOverTime {
    static final String CONCENTRATION = "role-concentration";
    static final String MULTIPLEXITY = "multiplexity";
    private static final String NOBODY = "nobody led";
    private static final String NONE_LED = "nobody led in the period";

    private static final Measure OF_ROLE = Measure.builder()
            .id(CONCENTRATION)
            .definition("sum over people of the square of their share in what was led in a role in a period")
            .source(Measure.OWN)
            .range(Interval.UNIT)
            .direction(Measure.Direction.LOWER_IS_MORE_DISTRIBUTED)
            .meaningAtLow("very many led the role alike")
            .meaningAtHigh("one led it alone")
            .cost(Measure.Cost.LINEAR)
            .degenerate(NONE_LED, "undefined: " + NOBODY)
            .degenerate("k led alike", "1 / k")
            .example("three acts by one and one by another: (3/4)^2 + (1/4)^2 = 0.625")
            .build();

    private static final Measure OF_PEOPLE = Measure.builder()
            .id(MULTIPLEXITY)
            .definition("mean over the people who led in a period of the number of roles in which they did")
            .source(Measure.OWN)
            .range(Interval.atLeast(1))
            .direction(Measure.Direction.NEITHER)
            .meaningAtLow("everybody who led did so in one role")
            .meaningAtHigh("everybody who led did so in all roles")
            .cost(Measure.Cost.LINEAR)
            .degenerate(NONE_LED, "undefined: " + NOBODY)
            .degenerate("one led in all of k roles, and nobody else led", "k")
            .example("one leads in planning and coaching, another in planning: 3 / 2 = 1.5")
            .build();

    private final ImmutableList<String> periods;
    private final ImmutableSortedSet<String> roles;
    private final ImmutableSortedSet<String> people;
    private final TreeMap<String, TreeMap<String, TreeMap<String, Double>>> byRole;

    private RolesOverTime(Builder builder) {
        periods = builder.periods;
        byRole = builder.byRole;
        roles = ImmutableSortedSet.copyOf(byRole.keySet());
        people = ImmutableSortedSet.copyOf(builder.people);
    }

    /** {@return what its values mean: role-concentration and multiplexity} */
    public static ImmutableList<Measure> measures() {
        return ImmutableList.of(OF_ROLE, OF_PEOPLE);
    }

    /**
     * {@return a builder for these periods}
     *
     * @param periods their names, in the order of time
     * @throws IllegalArgumentException when a name stands there twice
     */
    public static Builder builder(List<String> periods) {
        return new Builder(periods);
    }

    /** {@return the periods, in the order of time} */
    public ImmutableList<String> periods() {
        return periods;
    }

    /** {@return the roles, sorted} */
    public ImmutableSortedSet<String> roles() {
        return roles;
    }

    /** {@return the people, sorted} */
    public ImmutableSortedSet<String> people() {
        return people;
    }

    /**
     * {@return how concentrated a role was in a period: the sum of the squares of the shares in it, 1 where one did all, 1 / k
     * where k did alike; undefined: nobody led}
     *
     * @throws IllegalArgumentException when there is no such role or period
     */
    public Measurement concentration(String role, String period) {
        double[] amounts = amounts(role, period).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return Measurement.exact(CONCENTRATION, Distribution.of(amounts).concentration(), NOBODY);
    }

    /**
     * {@return in how many roles the people who led in a period led, on average: 1 where everybody had one role, the number of
     * roles where everybody who led at all led in all; undefined: nobody led}
     *
     * @throws IllegalArgumentException when there is no such period
     */
    public Measurement multiplexity(String period) {
        double places = 0;
        TreeSet<String> leaders = new TreeSet<>();
        checkKnown("period", period, periods);
        for (String role : roles) {
            for (var each : amounts(role, period).entrySet()) {
                if (each.getValue() > 0) {
                    places++;
                    leaders.add(each.getKey());
                }
            }
        }
        return leaders.isEmpty()
                ? Measurement.undefined(MULTIPLEXITY, NOBODY)
                : Measurement.exact(MULTIPLEXITY, places / leaders.size());
    }

    /**
     * {@return how far those on top of a role change from period to period ({@link TimeMeasures#turnover(List)})}
     *
     * @throws IllegalArgumentException when there is no such role
     */
    public Measurement rotation(String role) {
        return TimeMeasures.turnover(onTop(role));
    }

    /**
     * {@return how evenly being on top of a role goes round ({@link TimeMeasures#evenness(List, int)})}
     *
     * @throws IllegalArgumentException when there is no such role
     */
    public Measurement evenness(String role) {
        return TimeMeasures.evenness(onTop(role), people.size());
    }

    /**
     * {@return who did most in a role, in each period; all of them where several did alike, nobody where nobody led}
     *
     * @throws IllegalArgumentException when there is no such role
     */
    public ImmutableList<ImmutableSortedSet<String>> onTop(String role) {
        return periods.stream().map(period -> top(amounts(role, period))).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedSet<String> top(Map<String, Double> amounts) {
        double most =
                amounts.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        ImmutableSortedSet.Builder<String> top = ImmutableSortedSet.naturalOrder();
        amounts.forEach((person, amount) -> {
            if (amount > 0 && amount == most) {
                top.add(person);
            }
        });
        return top.build();
    }

    private Map<String, Double> amounts(String role, String period) {
        checkKnown("role", role, roles);
        checkKnown("period", period, periods);
        return Objects.requireNonNull(byRole.get(role)).getOrDefault(period, new TreeMap<>());
    }

    private static void checkKnown(String what, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no " + what + " \"" + PlainText.excerpt(name) + "\"" + NearMiss.question(name, known));
        }
    }

    /** Collects who led how much. Not thread-safe. */
    public static final class Builder {
        private final ImmutableList<String> periods;
        private final TreeSet<String> people = new TreeSet<>();
        private final TreeMap<String, TreeMap<String, TreeMap<String, Double>>> byRole = new TreeMap<>();

        private Builder(List<String> periods) {
            this.periods = ImmutableList.copyOf(periods);
            List<String> twice = new ArrayList<>(this.periods);
            new TreeSet<>(this.periods).forEach(twice::remove);
            if (!twice.isEmpty()) {
                throw new IllegalArgumentException(
                        "a period can stand in the order of time once, but twice stands " + String.join(", ", twice));
            }
        }

        /** {@return this, with a member of the team who may have led nothing} */
        public Builder person(String person) {
            people.add(person);
            return this;
        }

        /**
         * {@return this, with that amount added to what somebody led in a role in a period}
         *
         * @throws IllegalArgumentException when there is no such period, or the amount is negative or not finite
         */
        public Builder add(String person, String role, String period, double amount) {
            checkKnown("period", period, periods);
            if (!(amount >= 0 && amount <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "what \"" + PlainText.excerpt(person) + "\" led must be 0 or more but was " + amount);
            }
            people.add(person);
            byRole.computeIfAbsent(role, r -> new TreeMap<>())
                    .computeIfAbsent(period, p -> new TreeMap<>())
                    .merge(person, amount, Double::sum);
            return this;
        }

        /** {@return what was collected} */
        public RolesOverTime build() {
            TreeMap<String, TreeMap<String, TreeMap<String, Double>>> copy = new TreeMap<>();
            byRole.forEach((role, ofPeriods) -> {
                TreeMap<String, TreeMap<String, Double>> periodsOfRole = new TreeMap<>();
                ofPeriods.forEach((period, amounts) -> periodsOfRole.put(period, new TreeMap<>(amounts)));
                copy.put(role, periodsOfRole);
            });
            Builder frozen = new Builder(periods);
            frozen.people.addAll(people);
            frozen.byRole.putAll(copy);
            return new RolesOverTime(frozen);
        }
    }
}
