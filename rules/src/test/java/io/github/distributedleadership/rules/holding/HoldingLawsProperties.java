package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.holding.plain.Described;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws that the definition of a holding says of itself; the plain twin is held to the same ones. */
class HoldingLawsProperties {
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 1);

    private static HoldingFinding held(OrganizationBuilder organization) {
        return Sharing.of(organization.build()).at(ResponsibilityId.of("r"));
    }

    private static HoldingFinding held(Described record) {
        return held(record.organization(Described.names()));
    }

    private static double share(HoldingFinding held) {
        return held.figures().map(DecisionFigures::share).orElse(0.0);
    }

    private static double byHolders(HoldingFinding held) {
        return held.figures().map(f -> (double) f.byHolders() / f.decisions()).orElse(0.0);
    }

    @Property(tries = 150)
    void order_and_ids_within_a_day_are_irrelevant_and_so_are_names(@ForAll long seed) {
        Described record = new Described(seed);
        HoldingFinding held = held(record);
        List<String> others = new ArrayList<>(List.of(Described.names()));
        Collections.shuffle(others, record.random);
        String[] renamed = others.toArray(new String[0]);
        List<Decision> shuffled = new ArrayList<>();
        for (Decision decision : record.decisions(renamed)) {
            shuffled.add(decision.toBuilder()
                    .id(DecisionId.of("d" + record.random.nextInt(1_000_000_000) + "-" + shuffled.size()))
                    .build());
        }
        Collections.shuffle(shuffled, record.random);
        Described without = new Described(seed);
        without.days.clear();
        HoldingFinding again = held(without.organization(renamed).decisions(shuffled));
        assertThat(again.onPaper()).isEqualTo(held.onPaper());
        assertThat(again.inRecord()).isEqualTo(held.inRecord());
        assertThat(again.kind()).isEqualTo(held.kind());
        assertThat(share(again)).isEqualTo(share(held));
        assertThat(byHolders(again)).isEqualTo(byHolders(held));
        assertThat(again.figures().map(DecisionFigures::worth))
                .isEqualTo(held.figures().map(DecisionFigures::worth));
        assertThat(again.nominalHolders()).hasSameSizeAs(held.nominalHolders());
        assertThat(again.carriers()).hasSameSizeAs(held.carriers());
        assertThat(again.enactedArrangement()).isEqualTo(held.enactedArrangement());
    }

    @Property(tries = 150)
    void a_holder_who_never_acts_changes_no_class_and_no_kind(@ForAll long seed) {
        Described record = new Described(seed);
        HoldingFinding held = held(record);
        List<String> names = new ArrayList<>(List.of(Described.names()));
        names.add(record.holders, "newcomer");
        Described after = new Described(seed);
        after.deciders.replaceAll(deciders -> {
            Set<Integer> moved = new TreeSet<>();
            deciders.forEach(d -> moved.add(d < record.holders ? d : d + 1));
            return moved;
        });
        after.holders++;
        HoldingFinding again = held(after.organization(names.toArray(new String[0])));
        assertThat(again.onPaper()).isEqualTo(held.onPaper());
        assertThat(again.inRecord()).isEqualTo(held.inRecord());
        assertThat(again.kind()).isEqualTo(held.kind());
    }

    @Property(tries = 150)
    void a_decision_by_all_lowers_neither_share(@ForAll long seed) {
        Described record = new Described(seed);
        HoldingFinding held = held(record);
        Described more = new Described(seed);
        Set<Integer> all = new TreeSet<>();
        for (int holder = 0; holder < record.holders; holder++) {
            all.add(holder);
        }
        more.days.add(record.days.isEmpty() ? FIRST : record.days.get(0));
        more.deciders.add(all);
        HoldingFinding again = held(more);
        assertThat(share(again)).isGreaterThanOrEqualTo(share(held));
        assertThat(byHolders(again)).isGreaterThanOrEqualTo(byHolders(held));
    }

    @Property(tries = 150)
    void scaling_every_count_never_turns_spread_into_concentrated_or_back(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int times) {
        Described record = new Described(seed);
        Set<InRecord> classes = EnumSet.noneOf(InRecord.class);
        int n = record.deciders.size();
        classes.add(inRecord(seed, n, i -> i));
        classes.add(inRecord(seed, n * times, i -> i % n));
        classes.add(inRecord(seed, n * times, i -> i / times));
        assertThat(classes.containsAll(Set.of(InRecord.SPREAD, InRecord.CONCENTRATED)))
                .isFalse();
    }

    /** Of so many decisions, one each day, each by those who made that one of what was described. */
    private static InRecord inRecord(long seed, int decisions, IntUnaryOperator which) {
        Described record = new Described(seed);
        List<Set<Integer>> before = List.copyOf(record.deciders);
        record.days.clear();
        record.deciders.clear();
        for (int i = 0; i < decisions; i++) {
            record.days.add(FIRST.plusDays(i));
            record.deciders.add(before.get(which.applyAsInt(i)));
        }
        return held(record).inRecord();
    }

    @Property(tries = 500)
    void no_share_below_a_fifth_is_spread_and_none_of_a_fifth_or_more_concentrated(@ForAll long seed) {
        HoldingFinding held = held(new Described(seed));
        held.figures().ifPresent(f -> {
            boolean isLess = 5 * (f.decisions() - f.alone()) < f.decisions();
            assertThat(held.inRecord()).isNotEqualTo(isLess ? InRecord.SPREAD : InRecord.CONCENTRATED);
        });
    }
}
