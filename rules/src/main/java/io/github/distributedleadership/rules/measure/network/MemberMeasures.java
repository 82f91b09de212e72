package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.network.Describing.NO_ARCS;
import static io.github.distributedleadership.rules.measure.network.Describing.describe;
import static io.github.distributedleadership.rules.measure.network.Describing.undefined;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.network.position.Brokerage;
import io.github.distributedleadership.rules.measure.network.position.Constraint;
import io.github.distributedleadership.rules.measure.network.position.Coreness;
import io.github.distributedleadership.rules.measure.network.position.Eigenvector;
import io.github.distributedleadership.rules.measure.network.position.Iterated;
import io.github.distributedleadership.rules.measure.network.position.PageRank;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * The measures of members: each describes a place in the network of who looks to whom.
 *
 * <pre>{@code
 * MemberValues between = MemberMeasures.get("betweenness").of(network);
 * between.of(network.indexOf("ana").orElseThrow());    // betweenness = 1
 * }</pre>
 *
 * <p>The worked example is that of {@link NetworkMeasures}, and the values are those of ana. For brokerage, ana and ben are one
 * group, cleo and dan another.
 */
public final class MemberMeasures {
    private static final String NO_TIES = "no ties";
    private static final String NEEDS_GROUPS = "needs groups";
    private static final String NO_GROUP = "a member without a group is involved";

    private static final ImmutableList<MemberMeasure> ALL = ImmutableList.<MemberMeasure>builder()
            .add(
                    counted(
                            describe("in-degree", "wasserman-faust-1994")
                                    .definition("how many look to this member")
                                    .meaningAtLow("nobody looks to this member")
                                    .meaningAtHigh("all others look to this member")
                                    .degenerate("no arc", "0")
                                    .example("ben, cleo and dan look to ana = 3"),
                            network -> network::inDegree),
                    counted(
                            describe("out-degree", "wasserman-faust-1994")
                                    .definition("to how many this member looks")
                                    .meaningAtLow("this member looks to nobody")
                                    .meaningAtHigh("this member looks to all others")
                                    .degenerate("no arc", "0")
                                    .example("ana looks to ben = 1"),
                            network -> network::outDegree),
                    strength(),
                    betweenness(),
                    pageRank(),
                    eigenvector(),
                    counted(
                            describe("coreness", "seidman-1983")
                                    .definition(
                                            "the largest k for which this member is of a part in which everybody has at"
                                                    + " least k arcs within the part, in and out together")
                                    .meaningAtLow("this member has no ties")
                                    .meaningAtHigh("this member is of the part with the most ties within")
                                    .degenerate("no arc", "0")
                                    .degenerate("every arc", "2 (n - 1)")
                                    .example("ana, ben and cleo have 2 arcs or more among themselves = 2"),
                            network -> {
                                int[] values = Coreness.of(network);
                                return node -> values[node];
                            }),
                    constraint())
            .addAll(Arrays.stream(Brokerage.Role.values())
                    .map(MemberMeasures::brokerage)
                    .iterator())
            .build();

    private MemberMeasures() {}

    /** {@return all of them, in the order in which they are reported} */
    public static ImmutableList<MemberMeasure> all() {
        return ALL;
    }

    /** {@return the measure of that id, or empty where there is none} */
    public static Optional<MemberMeasure> find(String id) {
        return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * {@return the measure of that id}
     *
     * @throws IllegalArgumentException where there is none; it names the nearest
     */
    public static MemberMeasure get(String id) {
        return find(id).orElseThrow(() -> {
            List<String> ids = ALL.stream().map(MemberMeasure::id).toList();
            return new IllegalArgumentException(
                    "there is no measure of members \"" + PlainText.excerpt(id) + "\"" + NearMiss.question(id, ids));
        });
    }

    private static MemberMeasure counted(Measure.Builder builder, Function<Network, IntToDoubleFunction> count) {
        Measure measure = builder.range(Interval.atLeast(0)).build();
        return MemberMeasure.of(measure, network -> {
            IntToDoubleFunction each = count.apply(network.network());
            return MemberValues.exact(measure.id(), column(network.network().size(), each), NO_TIES);
        });
    }

    private static MemberMeasure strength() {
        Measure measure = describe("in-strength", "wasserman-faust-1994")
                .definition("sum of the weights that this member receives, as they were given, whichever"
                        + " count as ties")
                .range(Interval.atLeast(0))
                .meaningAtLow("nobody gives this member any weight")
                .meaningAtHigh("everybody gives this member the highest weight")
                .degenerate("no arc", "0")
                .example("5 + 5 + 5 = 15")
                .build();
        return MemberMeasure.of(measure, network -> {
            Network weighed = network.weights();
            return MemberValues.exact(
                    measure.id(),
                    column(weighed.size(), node -> {
                        double sum = 0;
                        for (int arc = weighed.inBegin(node); arc < weighed.inEnd(node); arc++) {
                            sum += weighed.inWeight(arc);
                        }
                        return sum;
                    }),
                    NO_TIES);
        });
    }

    private static MemberMeasure betweenness() {
        Measure measure = describe("betweenness", "brandes-2001")
                .definition(
                        "over all ordered pairs of others of which one reaches the other along arcs, the sum of the shares"
                                + " of their shortest paths that lead through this member")
                .range(Interval.atLeast(0))
                .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
                .meaningAtLow("this member is on no shortest path between others")
                .meaningAtHigh("this member is on every shortest path between others, (n - 1) (n - 2) of them")
                .degenerate("fewer than three nodes, or every arc", "0")
                .example("dan reaches ben over ana alone = 1")
                .build();
        return MemberMeasure.of(measure, network -> MemberValues.exact(measure.id(), network.betweenness(), NO_TIES));
    }

    private static MemberMeasure pageRank() {
        Measure measure = describe("pagerank", "brin-page-1998")
                .definition(
                        "where somebody is in the long run who follows arcs, and with probability 0.15, or where no arc"
                                + " leads on, begins anew at any member alike; over all members it sums to 1")
                .meaningAtLow("hardly ever at this member")
                .meaningAtHigh("nearly always at this member")
                .degenerate("no arc, or every arc", "1 / n")
                .example("ana, whom three look to = 0.471115")
                .build();
        return MemberMeasure.of(measure, network -> iterated(measure.id(), PageRank.of(network.network())));
    }

    private static MemberMeasure eigenvector() {
        Measure measure = describe("eigenvector", "bonacich-1972")
                .definition("in proportion to the sum of the values of this member's neighbours, direction ignored; the"
                        + " highest value is 1")
                .meaningAtLow("far from those with many ties")
                .meaningAtHigh("the most tied to those with many ties")
                .degenerate("no arc", undefined(NO_ARCS))
                .degenerate("star of n, direction ignored", "1 in the centre, 1 / √(n - 1) around it")
                .degenerate("several parts", "0 but for the part with the largest eigenvalue")
                .example("ana has the most ties = 1")
                .build();
        return MemberMeasure.of(
                measure,
                network -> network.network().arcCount() == 0
                        ? MemberValues.undefined(measure.id(), network.network().size(), NO_ARCS)
                        : iterated(measure.id(), Eigenvector.of(network.undirected())));
    }

    private static MemberMeasure constraint() {
        Measure measure = describe("constraint", "burt-1992")
                .definition("sum over the neighbours j of this member i of (p(i, j) + sum over other neighbours q of"
                        + " p(i, q) p(q, j))^2, where p(i, j) is the share of j in all arcs of i, in and out")
                .range(Interval.atLeast(0))
                .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
                .meaningAtLow("many contacts who have nothing to do with each other")
                .meaningAtHigh("few contacts, all of whom are each other's")
                .degenerate("no ties", undefined(NO_TIES))
                .degenerate("one contact, who has no other", "1")
                .example("(0.5 + 0.25 / 2)² + (0.25 + 0.5 / 3)² + 0.25² = 0.626736")
                .build();
        return MemberMeasure.of(
                measure, network -> MemberValues.exact(measure.id(), Constraint.of(network.undirected()), NO_TIES));
    }

    private static MemberMeasure brokerage(Brokerage.Role role) {
        String id = "brokerage-" + role.name().toLowerCase(Locale.ROOT);
        Measure measure = describe(id, "gould-fernandez-1989")
                .definition(
                        "how often this member brokers: one looks to this member, this member to another, and the one"
                                + " does not look to the other; " + groups(role))
                .range(Interval.atLeast(0))
                .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
                .meaningAtLow("this member never brokers so")
                .meaningAtHigh("this member brokers so between all pairs")
                .degenerate("no groups given", undefined(NEEDS_GROUPS))
                .degenerate("no arc", "0")
                .degenerate("one of the three has no group", undefined(NO_GROUP))
                .example(
                        role == Brokerage.Role.GATEKEEPER
                                ? "ana brings dan to ben of her own group = 1"
                                : "ana brokers in another way only = 0")
                .build();
        return MemberMeasure.of(measure, network -> {
            int n = network.network().size();
            if (!network.hasGroups()) {
                return MemberValues.undefined(id, n, NEEDS_GROUPS);
            }
            long[] counts = network.brokerage()[role.ordinal()];
            return MemberValues.exact(id, column(n, node -> counts[node] < 0 ? Double.NaN : counts[node]), NO_GROUP);
        });
    }

    private static String groups(Brokerage.Role role) {
        return switch (role) {
            case COORDINATOR -> "all three are of one group";
            case ITINERANT -> "the two are of one group, this member of another";
            case REPRESENTATIVE -> "the one is of this member's group, the other is not";
            case GATEKEEPER -> "the other is of this member's group, the one is not";
            case LIAISON -> "all three are of different groups";
        };
    }

    private static MemberValues iterated(String id, Iterated it) {
        return MemberValues.iterated(id, it.values(), it.steps(), it.residual(), it.tolerance());
    }

    private static double[] column(int size, IntToDoubleFunction each) {
        double[] values = new double[size];
        Arrays.setAll(values, each);
        return values;
    }
}
