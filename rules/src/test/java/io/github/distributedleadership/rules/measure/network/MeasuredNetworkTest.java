package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredNetworkTest {
    @Test
    void a_missing_rating_is_left_out_above_and_below_the_line() {
        Network.Builder most = Network.builder();
        TeamOfFour.RATINGS.arcs().stream()
                .filter(arc -> !arc.source().equals("dan"))
                .forEach(arc -> most.arc(arc.source(), arc.target(), arc.weight()));
        MeasuredNetwork team = MeasuredNetwork.of(most.build()).withRatings(most.build(), Scale.ONE_TO_FIVE);
        assertThat(team.responseRate()).hasValue(0.75);
        assertThat(value("density-carson", team)).isCloseTo(29 / (5.0 * 9), within(1e-12));
        assertThat(value("density-rescaled", team)).isCloseTo((29 - 9) / (4.0 * 9), within(1e-12));
        // means received: ana 5, ben 4, cleo 3, dan 5/3
        assertThat(value("centralization-in-valued", team)).isCloseTo((0 + 1 + 2 + 10 / 3.0) / (3 * 4), within(1e-12));
    }

    @Test
    void below_the_response_rate_that_is_asked_for_there_is_no_value() {
        Network ratings = Network.builder().arc("a", "b", 4).arc("c", "b", 5).build();
        MeasuredNetwork team = MeasuredNetwork.of(ratings).withRatings(ratings, Scale.ONE_TO_FIVE);
        assertThat(NetworkMeasures.get("density-carson").of(team.withMinResponse(0.5)))
                .isEqualTo(Measurement.undefined(
                        "density-carson", "the response rate of 0.3333333333333333 is below 0.5"));
        assertThat(value("density-carson", team.withMinResponse(0.3))).isCloseTo(0.9, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.withMinResponse(1.1))
                .withMessage("the least share of ratings must be from 0 to 1 but was 1.1");
    }

    @Test
    void a_rating_of_0_is_one_where_the_scale_begins_there() {
        Network ratings =
                Network.builder().keepZeros().arc("a", "b", 0).arc("b", "a", 4).build();
        MeasuredNetwork team = MeasuredNetwork.of(ratings.atLeast(1)).withRatings(ratings, Scale.of(0, 4));
        assertThat(team.responseRate()).hasValue(1);
        assertThat(value("density-carson", team)).isEqualTo(0.5);
        assertThat(value("density", team)).isEqualTo(0.5);
        assertThat(team.scale()).contains(Scale.of(0, 4));
        assertThat(team.ratings()).containsSame(ratings);
    }

    @Test
    void a_rating_outside_the_scale_makes_measures_of_ratings_undefined() {
        Network ratings = Network.builder().arc("a", "b", 6).arc("b", "a", 4).build();
        MeasuredNetwork team = MeasuredNetwork.of(ratings).withRatings(ratings, Scale.ONE_TO_FIVE);
        for (String id :
                List.of("density-carson", "density-rescaled", "centralization-in-valued", "reciprocity-valued")) {
            assertThat(NetworkMeasures.get(id).of(team))
                    .isEqualTo(Measurement.undefined(id, "a rating outside the scale"));
        }
    }

    @Test
    void ratings_that_say_nothing_have_no_reciprocity() {
        Network equal = Network.builder().arc("a", "b", 3).arc("b", "a", 3).build();
        assertThat(NetworkMeasures.get("reciprocity-valued")
                        .of(MeasuredNetwork.of(equal).withRatings(equal, Scale.ONE_TO_FIVE))
                        .status())
                .isEqualTo("UNDEFINED: no two rated each other or all of them gave the same");
        Network one = Network.builder().arc("a", "b", 3).build();
        MeasuredNetwork team = MeasuredNetwork.of(one).withRatings(one, Scale.ONE_TO_FIVE);
        assertThat(NetworkMeasures.get("reciprocity-valued").of(team).isDefined())
                .isFalse();
        assertThat(NetworkMeasures.get("centralization-in-valued").of(team).status())
                .isEqualTo("UNDEFINED: fewer than 2 members were rated");
        assertThat(NetworkMeasures.get("density-carson")
                        .of(MeasuredNetwork.of(one).withRatings(one, Scale.of(-9, 0)))
                        .status())
                .isEqualTo("UNDEFINED: a rating outside the scale");
    }

    @Test
    void a_team_whose_two_leaders_look_to_each_other_is_coordinated() {
        Typology typology = TeamOfFour.TEAM.withLeader("ana").typology();
        assertThat(typology.structure()).contains(Typology.Structure.DISTRIBUTED_COORDINATED);
        assertThat(typology.leaders()).containsExactly("ana", "ben");
        assertThat(typology.coordination()).hasValue(1);
        assertThat(typology.isFormal()).contains(true);
    }

    @Test
    void two_of_whom_one_does_not_look_to_the_other_are_fragmented() {
        MeasuredNetwork team = MeasuredNetwork.of(without("ben", "ana"));
        assertThat(team.typology().leaders()).containsExactly("ana", "ben");
        assertThat(team.typology().structure()).contains(Typology.Structure.DISTRIBUTED_FRAGMENTED);
        assertThat(team.typology().coordination()).hasValue(0);
    }

    @Test
    void who_loses_a_tie_may_be_looked_to_by_too_few() {
        // of three others only cleo looks to ben then
        MeasuredNetwork team = MeasuredNetwork.of(without("ana", "ben"));
        assertThat(team.typology().structure()).contains(Typology.Structure.LEADER_CENTERED);
        assertThat(team.withTau(1 / 3.0).typology().structure()).contains(Typology.Structure.DISTRIBUTED_FRAGMENTED);
    }

    private static Network without(String source, String target) {
        Network.Builder fewer = Network.builder().nodes(TeamOfFour.RATINGS.nodes());
        TeamOfFour.RATINGS.atLeast(4).arcs().stream()
                .filter(arc -> !arc.source().equals(source) || !arc.target().equals(target))
                .forEach(arc -> fewer.arc(arc.source(), arc.target()));
        return fewer.build();
    }

    @Test
    void a_formal_leader_who_is_not_looked_to_must_be_in_touch_with_those_who_are() {
        Network network = TeamOfFour.RATINGS.atLeast(4);
        Typology typology = MeasuredNetwork.of(network).withLeader("dan").typology();
        assertThat(typology.isFormal()).contains(false);
        assertThat(typology.leaders()).containsExactly("ana", "ben");
        assertThat(typology.structure()).contains(Typology.Structure.DISTRIBUTED_FRAGMENTED);
        assertThat(typology.coordination().orElseThrow()).isCloseTo(1.0 / 3, within(1e-12));
        Typology star =
                MeasuredNetwork.of(MeasureTrapsTest.star(5)).withLeader("m1").typology();
        assertThat(star.structure()).contains(Typology.Structure.LEADER_CENTERED);
        assertThat(star.isFormal()).contains(false);
        assertThat(star.coordination()).isEmpty();
    }

    @Test
    void seven_of_ten_are_a_share_of_seven_tenths() {
        Network.Builder builder = Network.builder();
        for (int i = 0; i < 100; i++) {
            builder.node("m" + i);
        }
        for (int i = 1; i <= 7; i++) {
            builder.arc("m" + i, "m0");
        }
        builder.node("m100");
        // 0.07 * 100 is 7.000000000000001 to a machine
        assertThat(MeasuredNetwork.of(builder.build()).withTau(0.07).typology().structure())
                .contains(Typology.Structure.LEADER_CENTERED);
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        MeasuredNetwork team = TeamOfFour.TEAM;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.withTau(0))
                .withMessage(
                        "tau, the share of the others that looks to a leader, must be above 0 and at most 1 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.withLeader("anna"))
                .withMessage("there is no member \"anna\"; did you mean \"ana\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.withGroups(Map.of("zoe", "north")))
                .withMessage("there is no member \"zoe\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.withRatings(Network.empty(), Scale.ONE_TO_FIVE))
                .withMessage("the ratings must be of the 4 members of the network, but are of 0, or of others");
        assertThat(team).hasToString("4 nodes, 5 arcs");
        assertThat(team.size()).isEqualTo(20);
    }

    @Test
    void who_has_no_group_leaves_open_only_what_depends_on_it() {
        MeasuredNetwork team = TeamOfFour.TEAM.withGroups(Map.of("ana", "north", "ben", "north", "dan", "south"));
        MemberValues gatekeeper = MemberMeasures.get("brokerage-gatekeeper").of(team);
        assertThat(gatekeeper.at(0).value()).as("dan, ana and ben have groups").hasValue(1);
        MeasuredNetwork open = TeamOfFour.TEAM.withGroups(Map.of("ana", "north", "ben", "north"));
        assertThat(MemberMeasures.get("brokerage-gatekeeper").of(open).at(0))
                .isEqualTo(Measurement.undefined("brokerage-gatekeeper", "a member without a group is involved"));
        assertThat(MemberMeasures.get("brokerage-gatekeeper").of(open).at(1).value())
                .as("ben brokers nothing, whatever the groups")
                .hasValue(0);
    }

    @Test
    void a_measure_of_members_answers_for_itself_and_for_all() {
        MemberMeasure wrong = MemberMeasure.of(
                MemberMeasures.get("in-degree").measure(), network -> MemberValues.undefined("gini", 3, "no reason"));
        assertThatIllegalStateException()
                .isThrownBy(() -> wrong.of(TeamOfFour.TEAM))
                .withMessage("the computation of in-degree gave 3 values of gini for 4 members");
        assertThat(MemberMeasures.get("in-degree").of(TeamOfFour.TEAM)).hasToString("in-degree of 4 members");
        assertThat(MemberValues.skipped("betweenness", 2, "cost").at(1))
                .isEqualTo(Measurement.skipped("betweenness", "cost"));
    }

    private static double value(String id, MeasuredNetwork network) {
        return NetworkMeasures.get(id).of(network).value().orElseThrow();
    }
}
