package io.github.distributedleadership.rules.emergence;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who looks to whom for leadership, by what members told each other (our own definition).
 *
 * <p>For each giver and member the latest rated feedback of aspect {@link Aspect#LEADERSHIP} up to the day counts. There is
 * a tie from giver to member where it lies at three quarters of its scale or above. The nodes are the members who are
 * there on the day, machines left out, which neither lead nor give feedback; ratings of oneself are kept apart, and anonymous ones belong to nobody. With the scale 1 to 5, a 4 is
 * a tie and a 3 is none.
 *
 * <p>Immutable and thread-safe.
 */
public final class LeadershipNetwork {
    /** The place on the scale from which a rating makes a tie. */
    public static final double TIE = 0.75;

    private static final Rule RULE = Rule.of("network.leadership", Evidence.PERCEIVED);

    private static final Rule.Variant NOT_RECORDED =
            RULE.says("nobody recorded whom people look to: record feedback of the aspect leadership, with ratings");
    private static final Rule.Variant WITHHELD = RULE.says(
            "whom people look to is withheld: fewer than {fewest} rated anybody, and each might be recognised");
    private static final Rule.Variant RATED = RULE.says(
            "{givers} of {members} {members|member|members} rated the leadership of others, and {ties} {ties|rating is|ratings"
                    + " are} high enough to count as looking to somebody{tie||}");

    private final Network network;
    private final int givers;
    private final boolean recorded;

    private LeadershipNetwork(Network network, int givers, boolean recorded) {
        this.network = network;
        this.givers = givers;
        this.recorded = recorded;
    }

    /** {@return the network in that organisation on its day} */
    public static LeadershipNetwork of(Snapshot standing) {
        Map<MemberId, Map<MemberId, Double>> latest = new TreeMap<>();
        for (Feedback feedback : standing.organization().practice().feedback()) {
            boolean counts = feedback.aspect().equals(Aspect.LEADERSHIP)
                    && feedback.giver().isPresent()
                    && feedback.subject() instanceof Subject.OfMember
                    && feedback.rating().isPresent()
                    && Days.of(feedback.at()) <= standing.day();
            if (counts) {
                MemberId giver = feedback.giver().orElseThrow();
                MemberId subject = ((Subject.OfMember) feedback.subject()).member();
                boolean bothThere = isThere(standing, giver) && isThere(standing, subject);
                if (bothThere && !giver.equals(subject)) {
                    // feedback is in the order of time, so the last one stays
                    latest.computeIfAbsent(giver, g -> new TreeMap<>())
                            .put(subject, feedback.position().orElseThrow().value());
                }
            }
        }
        Network.Builder network = Network.builder();
        for (int m = 0; m < standing.index().members(); m++) {
            if (isPresentPerson(standing, m)) {
                network.node(standing.index().member(m).id().value());
            }
        }
        latest.forEach((giver, ratings) -> ratings.forEach((subject, position) -> {
            if (position >= TIE) {
                network.arc(giver.value(), subject.value(), position);
            }
        }));
        boolean recorded = standing.organization().coverage(Table.FEEDBACK) != Coverage.NOT_RECORDED;
        return new LeadershipNetwork(network.build(), latest.size(), recorded);
    }

    /** {@return the network; without ties where nobody was rated} */
    public Network network() {
        return network;
    }

    /** {@return how many members rated somebody else} */
    public int givers() {
        return givers;
    }

    /** {@return whether there is enough to tell: somebody was rated, by a group that is not too small} */
    public boolean isShown(int minGroup) {
        return recorded && givers > 0 && givers >= minGroup;
    }

    /** {@return how the network came about, or why it is not shown} */
    public Finding finding(int minGroup) {
        if (isShown(minGroup)) {
            return RATED.describes()
                    .count("givers", givers)
                    .count("members", network.size())
                    .amount("tie", TIE)
                    .count("ties", network.arcCount())
                    .build();
        }
        return recorded && givers > 0
                ? WITHHELD.undetermined().count("fewest", minGroup).build()
                : NOT_RECORDED.undetermined().build();
    }

    private static boolean isThere(Snapshot standing, MemberId member) {
        return isPresentPerson(standing, standing.index().number(member));
    }

    private static boolean isPresentPerson(Snapshot standing, int member) {
        return standing.isPresent(member) && !standing.index().isMachine(member);
    }
}
