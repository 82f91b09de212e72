package io.github.distributedleadership.rules.measure.network;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.rules.measure.Measurement;

/**
 * What the chosen measures give of one network, and of its members where that is asked for.
 *
 * <pre>{@code
 * NetworkReport report = NetworkReport.of(NetworkName.NONE, network, MeasureChoice.STANDARD, true, 5);
 * report.whole();      // [density = 0.41, …]
 * report.members();    // [in-degree of 21 members, …]
 * }</pre>
 *
 * <p>A network in which fewer than so many look to others is withheld: each measure is undefined, and says so. Where nobody looks
 * to anybody there is nothing to protect. What a measure costs too much for is skipped, and says so.
 *
 * @param name which network
 * @param network the network
 * @param whole a result for each chosen measure of networks, in the order of {@link NetworkMeasures#all()}
 * @param members the results of each chosen measure of members, in the order of {@link MemberMeasures#all()}; empty when they were
 *     not asked for
 */
public record NetworkReport(
        NetworkName name,
        MeasuredNetwork network,
        ImmutableList<Measurement> whole,
        ImmutableList<MemberValues> members) {
    private static final String WITHHELD = "withheld";
    private static final String COST = "cost";

    /**
     * {@return the report about that network}
     *
     * @param name which network
     * @param network the network
     * @param choice which measures
     * @param byMember whether members are asked for too
     * @param minGroup the fewest that must look to others; 1 withholds nothing
     */
    public static NetworkReport of(
            NetworkName name, MeasuredNetwork network, MeasureChoice choice, boolean byMember, int minGroup) {
        boolean withheld = isWithheld(network, minGroup);
        int size = network.network().size();
        return new NetworkReport(
                name,
                network,
                NetworkMeasures.all().stream()
                        .filter(each -> choice.includes(each.measure()))
                        .map(each -> withheld
                                ? Measurement.undefined(each.id(), WITHHELD)
                                : choice.skips(each.measure(), network)
                                        ? Measurement.skipped(each.id(), COST)
                                        : each.of(network))
                        .collect(ImmutableList.toImmutableList()),
                MemberMeasures.all().stream()
                        .filter(each -> byMember && choice.includes(each.measure()))
                        .map(each -> withheld
                                ? MemberValues.undefined(each.id(), size, WITHHELD)
                                : choice.skips(each.measure(), network)
                                        ? MemberValues.skipped(each.id(), size, COST)
                                        : each.of(network))
                        .collect(ImmutableList.toImmutableList()));
    }

    static boolean isWithheld(MeasuredNetwork network, int minGroup) {
        int raters = raters(network);
        return raters > 0 && raters < minGroup;
    }

    private static int raters(MeasuredNetwork measured) {
        Network given = measured.weights();
        int raters = 0;
        for (int node = 0; node < given.size(); node++) {
            raters += given.outDegree(node) > 0 ? 1 : 0;
        }
        return raters;
    }

    /** {@return how many look to others, or rate them} */
    public int raters() {
        return raters(network);
    }

    /** {@return whether it is withheld, as too few look to others} */
    public boolean isWithheld(int minGroup) {
        return isWithheld(network, minGroup);
    }
}
