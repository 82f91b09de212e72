package io.github.distributedleadership.rules.measure.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimeMeasuresTest {
    private static final List<Set<String>> TEAM =
            List.of(Set.of("ana"), Set.of("ana"), Set.of("ben"), Set.of("ben"), Set.of("cleo"), Set.of("ana"));
    private static final List<Set<String>> PING_PONG =
            List.of(Set.of("ana"), Set.of("ben"), Set.of("ana"), Set.of("ben"));

    @Test
    void the_worked_examples_come_out() {
        assertThat(TimeMeasures.turnover(TEAM)).hasToString("turnover = 0.6");
        assertThat(TimeMeasures.evenness(TEAM, 4).value().orElseThrow()).isCloseTo(0.729574, within(5e-7));
        assertThat(TimeMeasures.turns(new double[] {0, 0.3, 0.1, 0.1, 0.5, 0.2, 0.4}))
                .isEqualTo(4);
        assertThat(TimeMeasures.oscillation(List.of(new double[] {0, 0.3, 0.1, 0.1, 0.5, 0.2, 0.4}, new double[7])))
                .hasToString("oscillation = 2");
    }

    @Test
    void turnover_cannot_tell_ping_pong_from_rotation_and_evenness_can() {
        List<Set<String>> round = List.of(Set.of("ana"), Set.of("ben"), Set.of("cleo"), Set.of("dan"));
        assertThat(TimeMeasures.turnover(PING_PONG)).isEqualTo(TimeMeasures.turnover(round));
        assertThat(TimeMeasures.evenness(PING_PONG, 4).value().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(TimeMeasures.evenness(round, 4)).hasToString("time-evenness = 1");
    }

    @Test
    void several_on_top_are_a_set_and_share_the_period() {
        List<Set<String>> shared = List.of(Set.of("ana", "ben"), Set.of("ana"), Set.of("cleo"));
        assertThat(TimeMeasures.turnover(shared)).hasToString("turnover = 0.75");
        // shares 1.5/3, 0.5/3, 1/3
        double entropy = -(0.5 * Math.log(0.5) + Math.log(1 / 6.0) / 6 + Math.log(1 / 3.0) / 3);
        assertThat(TimeMeasures.evenness(shared, 3).value().orElseThrow())
                .isCloseTo(entropy / Math.log(3), within(1e-12));
    }

    @Test
    void a_period_in_which_nobody_is_on_top_is_no_persons() {
        List<Set<String>> gaps = List.of(Set.of(), Set.of(), Set.of("ana"), Set.of());
        assertThat(TimeMeasures.turnover(gaps).value().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(TimeMeasures.evenness(gaps, 2)).hasToString("time-evenness = 0");
    }

    @Test
    void the_edges_are_undefined_and_say_why() {
        assertThat(TimeMeasures.turnover(TEAM.subList(0, 1)).status()).isEqualTo("UNDEFINED: fewer than 2 periods");
        assertThat(TimeMeasures.evenness(TEAM.subList(0, 1), 4).status()).isEqualTo("UNDEFINED: fewer than 2 periods");
        assertThat(TimeMeasures.evenness(List.of(Set.of("ana"), Set.of("ana")), 1)
                        .status())
                .isEqualTo("UNDEFINED: fewer than 2 members");
        assertThat(TimeMeasures.evenness(List.of(Set.of(), Set.of()), 3).status())
                .isEqualTo("UNDEFINED: nobody is on top in any period");
        assertThat(TimeMeasures.oscillation(List.of()).status()).isEqualTo("UNDEFINED: no member");
        assertThat(TimeMeasures.oscillation(List.of(new double[1])).status())
                .isEqualTo("UNDEFINED: fewer than 2 periods");
        assertThat(TimeMeasures.turns(new double[0])).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeMeasures.evenness(TEAM, 2))
                .withMessage("3 were on top at some time, but there are only 2 members");
    }

    @Test
    void on_top_are_all_whom_most_look_to_and_nobody_without_ties() {
        Network network = Network.builder()
                .arc("ana", "ben")
                .arc("ben", "ana")
                .arc("cleo", "ana")
                .arc("dan", "ben")
                .build();
        assertThat(TimeMeasures.onTop(network)).containsExactly("ana", "ben");
        assertThat(TimeMeasures.onTop(Network.builder().node("ana").node("ben").build()))
                .isEmpty();
    }

    @Test
    void each_is_found_by_its_id() {
        assertThat(TimeMeasures.all()).extracting("id").containsExactly("turnover", "time-evenness", "oscillation");
        assertThat(TimeMeasures.find("turnover").orElseThrow().ours()).isTrue();
        assertThat(TimeMeasures.find("rotation")).isEmpty();
    }

    @Property(tries = 300)
    void both_lie_within_0_and_1_and_turnover_is_the_same_backwards(
            @ForAll @Size(min = 2, max = 8) List<Set<@IntRange(min = 0, max = 5) Integer>> given) {
        List<Set<String>> onTop = new ArrayList<>(given.stream()
                .map(set -> set.stream().map(String::valueOf).collect(Collectors.toSet()))
                .toList());
        double turnover = TimeMeasures.turnover(onTop).value().orElseThrow();
        assertThat(turnover).isBetween(0.0, 1.0);
        TimeMeasures.evenness(onTop, 6)
                .value()
                .ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        Collections.reverse(onTop);
        assertThat(TimeMeasures.turnover(onTop).value().orElseThrow()).isCloseTo(turnover, within(1e-12));
    }

    @Property(tries = 300)
    void a_plateau_is_no_turn(@ForAll @Size(max = 9) List<@IntRange(min = 0, max = 3) Integer> given) {
        double[] curve = given.stream().mapToDouble(x -> x).toArray();
        double[] doubled = given.stream()
                .flatMap(x -> List.of(x, x).stream())
                .mapToDouble(x -> x)
                .toArray();
        assertThat(TimeMeasures.turns(doubled)).isEqualTo(TimeMeasures.turns(curve));
        assertThat(TimeMeasures.turns(curve)).isBetween(0, Math.max(0, curve.length - 2));
    }
}
