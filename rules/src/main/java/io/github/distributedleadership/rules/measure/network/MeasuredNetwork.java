package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.column.StrongComponents;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.distribution.Distribution;
import io.github.distributedleadership.rules.measure.network.path.Betweenness;
import io.github.distributedleadership.rules.measure.network.path.Dyads;
import io.github.distributedleadership.rules.measure.network.path.Reach;
import io.github.distributedleadership.rules.measure.network.path.Undirected;
import io.github.distributedleadership.rules.measure.network.path.WeakComponents;
import io.github.distributedleadership.rules.measure.network.position.Brokerage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A network that is to be measured, with what some measures need beside it: ratings on a scale, groups of members, the formal
 * leader. What several measures need is computed once, when the first of them asks.
 *
 * <pre>{@code
 * MeasuredNetwork team = MeasuredNetwork.of(network.atLeast(4)).withRatings(network, Scale.ONE_TO_FIVE).withLeader("ana");
 * NetworkMeasures.get("density").of(team);
 * NetworkMeasures.get("density-carson").of(team);
 * MemberMeasures.get("betweenness").of(team).at(0);    // of the first member
 * }</pre>
 *
 * <p>An arc means that its source looks to its target as a leader. Immutable and thread-safe.
 */
public final class MeasuredNetwork {
    private static final int NO_GROUP = -1;

    private final Network network;
    private final Shared shared;
    private final Network weights;
    private final Optional<RatedTies> ratings;
    private final double minResponse;
    private final Optional<int[]> groups;
    private final OptionalInt leader;
    private final double tau;
    private final Lazy<Typology> typology;
    private final Lazy<Optional<String>> unfit;
    private final Lazy<long[][]> brokerage;

    private MeasuredNetwork(
            Network network,
            Shared shared,
            Network weights,
            Optional<RatedTies> ratings,
            double minResponse,
            Optional<int[]> groups,
            OptionalInt leader,
            double tau) {
        this.network = network;
        this.shared = shared;
        this.weights = weights;
        this.ratings = ratings;
        this.minResponse = minResponse;
        this.groups = groups;
        this.leader = leader;
        this.tau = tau;
        typology = new Lazy<>(() -> Typology.of(network, leader, tau));
        unfit = new Lazy<>(this::whyUnfit);
        brokerage = new Lazy<>(() -> Brokerage.of(network, groups.orElseThrow()));
    }

    /** {@return that network alone} */
    public static MeasuredNetwork of(Network network) {
        return new MeasuredNetwork(
                network,
                new Shared(network),
                network,
                Optional.empty(),
                0,
                Optional.empty(),
                OptionalInt.empty(),
                Typology.HALF);
    }

    /**
     * {@return the same, where these are the ratings behind it} The ties of the network may be those from some rating on.
     *
     * @param given an arc for each rating, weak ones too; a pair without an arc lacks one
     * @param scale the ends of the ratings
     * @throws IllegalArgumentException when the ratings are of other members
     */
    public MeasuredNetwork withRatings(Network given, Scale scale) {
        return new MeasuredNetwork(
                network,
                shared,
                ofSameMembers(given),
                Optional.of(new RatedTies(given, scale)),
                minResponse,
                groups,
                leader,
                tau);
    }

    /**
     * {@return the same, where these are the ties as they were given, weak ones too} Strength sums their weights, and who gave any
     * took part.
     *
     * @throws IllegalArgumentException when they are of other members
     */
    public MeasuredNetwork withWeights(Network given) {
        return new MeasuredNetwork(network, shared, ofSameMembers(given), ratings, minResponse, groups, leader, tau);
    }

    private Network ofSameMembers(Network given) {
        if (!given.nodes().equals(network.nodes())) {
            throw new IllegalArgumentException("the ratings must be of the " + network.size()
                    + " members of the network, but are of " + given.size() + ", or of others");
        }
        return given;
    }

    /**
     * {@return the same, where measures of ratings are undefined when a smaller share of the possible ratings was given}
     *
     * @throws IllegalArgumentException when it is no share
     */
    public MeasuredNetwork withMinResponse(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the least share of ratings must be from 0 to 1 but was " + Numbers.plain(share));
        }
        return new MeasuredNetwork(network, shared, weights, ratings, share, groups, leader, tau);
    }

    /**
     * {@return the same, where members belong to groups}
     *
     * @param groupOf the name of the group of each member; of whom it says nothing, the group is not known
     * @throws IllegalArgumentException when it speaks of who is no member
     */
    public MeasuredNetwork withGroups(Map<String, String> groupOf) {
        int[] numbers = new int[network.size()];
        Arrays.fill(numbers, NO_GROUP);
        Map<String, Integer> names = new HashMap<>();
        groupOf.forEach((member, group) -> {
            Integer next = names.size();
            Integer known = names.putIfAbsent(group, next);
            numbers[number(member)] = known == null ? next : known;
        });
        return new MeasuredNetwork(network, shared, weights, ratings, minResponse, Optional.of(numbers), leader, tau);
    }

    /**
     * {@return the same, where that member is the formal leader}
     *
     * @throws IllegalArgumentException when it is no member
     */
    public MeasuredNetwork withLeader(String member) {
        return new MeasuredNetwork(
                network, shared, weights, ratings, minResponse, groups, OptionalInt.of(number(member)), tau);
    }

    /**
     * {@return the same, where a leader is to whom at least that share of the others looks; one half without it}
     *
     * @throws IllegalArgumentException when it is no share, or 0
     */
    public MeasuredNetwork withTau(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "tau, the share of the others that looks to a leader, must be above 0 and at" + " most 1 but was "
                            + Numbers.plain(share));
        }
        return new MeasuredNetwork(network, shared, weights, ratings, minResponse, groups, leader, share);
    }

    private int number(String member) {
        return network.indexOf(member)
                .orElseThrow(() -> new IllegalArgumentException("there is no member \"" + PlainText.excerpt(member)
                        + "\"" + NearMiss.question(member, network.nodes())));
    }

    /** {@return the network} */
    public Network network() {
        return network;
    }

    /** {@return the ties as they were given, weak ones too; the network itself where nothing else is said} */
    public Network weights() {
        return weights;
    }

    /** {@return the ratings behind it, as they were given} */
    public Optional<Network> ratings() {
        return ratings.map(RatedTies::ratings);
    }

    /** {@return the ends of the ratings} */
    public Optional<Scale> scale() {
        return ratings.map(RatedTies::scale);
    }

    /** {@return the ratings given / those that could be; empty: there are none, or fewer than two members} */
    public OptionalDouble responseRate() {
        return ratings.isPresent() ? ratings.get().responseRate() : OptionalDouble.empty();
    }

    /** {@return who leads by how many look to them, and whether they look to each other} */
    public Typology typology() {
        return typology.get();
    }

    /** {@return how unevenly members are looked to: of the in-degrees} */
    public Distribution looks() {
        return shared.looks.get();
    }

    /** {@return members times arcs, with which the time of the slower measures grows at most} */
    public double size() {
        return (double) network.size() * network.arcCount();
    }

    Optional<RatedTies> rated() {
        return ratings;
    }

    /** {@return why measures of ratings have no value; empty: they may have one} */
    Optional<String> unfit() {
        return unfit.get();
    }

    private Optional<String> whyUnfit() {
        if (ratings.isEmpty()) {
            return Optional.of("needs a scale");
        }
        RatedTies rated = ratings.get();
        if (network.size() < 2) {
            return Optional.of(Describing.TOO_SMALL);
        }
        if (rated.ratings().arcCount() == 0) {
            return Optional.of("no ratings");
        }
        if (rated.offScale().isPresent()) {
            return Optional.of("a rating outside the scale");
        }
        return rated.responseRate().orElse(0) < minResponse
                ? Optional.of("the response rate of "
                        + Numbers.plain(rated.responseRate().orElse(0)) + " is below " + Numbers.plain(minResponse))
                : Optional.empty();
    }

    boolean hasGroups() {
        return groups.isPresent();
    }

    long[][] brokerage() {
        return brokerage.get();
    }

    Dyads dyads() {
        return shared.dyads.get();
    }

    WeakComponents weakComponents() {
        return shared.weak.get();
    }

    StrongComponents strongComponents() {
        return shared.strong.get();
    }

    Reach reach() {
        return shared.reach.get();
    }

    Undirected undirected() {
        return shared.undirected.get();
    }

    double[] betweenness() {
        return shared.betweenness.get();
    }

    /** {@return how large it is, as the network says} */
    @Override
    public String toString() {
        return network.toString();
    }

    /** What depends on the network alone, each computed when it is first asked for. */
    private static final class Shared {
        private final Lazy<Dyads> dyads;
        private final Lazy<WeakComponents> weak;
        private final Lazy<StrongComponents> strong;
        private final Lazy<Reach> reach;
        private final Lazy<Undirected> undirected;
        private final Lazy<double[]> betweenness;
        private final Lazy<Distribution> looks;

        Shared(Network network) {
            dyads = new Lazy<>(() -> Dyads.of(network));
            weak = new Lazy<>(() -> WeakComponents.of(network));
            strong = new Lazy<>(() -> StrongComponents.of(IntRows.filled(
                    network.size(),
                    node -> network.outEnd(node) - network.outBegin(node),
                    (node, place) -> network.target(network.outBegin(node) + place))));
            reach = new Lazy<>(() -> Reach.of(network, strongOf()));
            undirected = new Lazy<>(() -> Undirected.of(network, dyadsOf()));
            betweenness = new Lazy<>(() -> Betweenness.of(network));
            looks = new Lazy<>(() -> {
                long[] frequencies = new long[dyadsOf().highestIn() + 1];
                for (int node = 0; node < network.size(); node++) {
                    frequencies[network.inDegree(node)]++;
                }
                return Distribution.ofFrequencies(frequencies);
            });
        }

        private StrongComponents strongOf() {
            return strong.get();
        }

        private Dyads dyadsOf() {
            return dyads.get();
        }
    }
}
