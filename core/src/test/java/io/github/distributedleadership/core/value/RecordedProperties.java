package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RecordedProperties {
    @Property
    void exactly_one_of_three_holds(@ForAll Random random) {
        Recorded<String> recorded = Values.recorded(random, Values::word);
        assertThat(Stream.of(recorded.isKnown(), recorded.isNone(), recorded.isUnknown())
                        .filter(holds -> holds))
                .hasSize(1);
        String folded = recorded.fold(value -> "known", () -> "none", () -> "unknown");
        assertThat(folded).isEqualTo(recorded.isKnown() ? "known" : recorded.isNone() ? "none" : "unknown");
    }

    @Property
    void only_a_known_value_is_there(@ForAll Random random) {
        Recorded<String> recorded = Values.recorded(random, Values::word);
        assertThat(recorded.value().isPresent()).isEqualTo(recorded.isKnown());
        assertThat(recorded.orElse("other")).isEqualTo(recorded.value().orElse("other"));
    }

    @Property
    void equality_is_of_state_and_value(@ForAll Random random) {
        Recorded<String> a = Values.recorded(random, Values::word);
        Recorded<String> b = Values.recorded(random, Values::word);
        boolean alike = a.isKnown() == b.isKnown() && a.isNone() == b.isNone() && Objects.equals(a.value(), b.value());
        assertThat(a.equals(b)).isEqualTo(alike);
        assertThat(!alike || a.hashCode() == b.hashCode()).isTrue();
    }

    @Property
    void declared_complete_only_the_unknown_becomes_none(@ForAll Random random) {
        Recorded<String> recorded = Values.recorded(random, Values::word);
        assertThat(recorded.unknownAsNone().isUnknown()).isFalse();
        assertThat(recorded.unknownAsNone()).isEqualTo(recorded.isUnknown() ? Recorded.none() : recorded);
    }

    @Property
    void a_set_is_known_or_none(@ForAll Random random) {
        List<Integer> elements = Values.list(random, 0, 3, r -> r.nextInt(3));
        Recorded<ImmutableSortedSet<Integer>> set = Recorded.setOf(elements);
        assertThat(set.isNone()).isEqualTo(elements.isEmpty());
        assertThat(set.orElse(ImmutableSortedSet.of())).containsExactlyElementsOf(ImmutableSortedSet.copyOf(elements));
    }

    @Property
    void records_are_ordered_unknown_none_known(@ForAll Random random) {
        Recorded<String> a = Values.recorded(random, Values::word);
        Recorded<String> b = Values.recorded(random, Values::word);
        Comparator<Recorded<String>> plain = Comparator.<Recorded<String>>comparingInt(
                        r -> List.of("unknown", "none", "known")
                                .indexOf(r.<String>fold(value -> "known", () -> "none", () -> "unknown")))
                .thenComparing(r -> r.orElse(""));
        assertThat(Integer.signum(Orders.<String>recorded().compare(a, b)))
                .isEqualTo(Integer.signum(plain.compare(a, b)));
    }

    @Example
    void an_empty_collection_is_known_to_be_none() {
        for (Object empty : new Object[] {List.of(), Set.of(), Map.of(), ImmutableSortedSet.of()}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Recorded.known(empty))
                    .withMessage("an empty collection is known to be none; use Recorded.none() instead of"
                            + " Recorded.known(...)");
        }
        assertThat(Recorded.mapOf(Map.<String, String>of())).isEqualTo(Recorded.none());
        assertThat(Recorded.known(Optional.empty()).isKnown()).isTrue();
    }

    @Example
    void it_reads_as_what_it_says() {
        assertThat(Recorded.known(ImmutableList.of("a", "b"))).hasToString("[a, b]");
        assertThat(Recorded.none()).hasToString("none");
        assertThat(Recorded.unknown()).hasToString("unknown");
    }
}
