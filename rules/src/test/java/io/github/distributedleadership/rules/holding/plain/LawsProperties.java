package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The laws that the definition says of itself. */
class LawsProperties {
    @Property(tries = 150)
    void order_and_ids_within_a_day_are_irrelevant_and_so_are_names(@ForAll long seed) {
        Described record = new Described(seed);
        PlainAnswer answer = Small.answer(record.organization(Described.names()));
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
        PlainAnswer again = Small.answer(without.organization(renamed).decisions(shuffled));
        assertThat(again.inRecord()).isEqualTo(answer.inRecord());
        assertThat(again.kind()).isEqualTo(answer.kind());
        assertThat(again.onPaper()).isEqualTo(answer.onPaper());
        assertThat(again.worth()).isEqualTo(answer.worth());
        assertThat(again.share()).isEqualTo(answer.share());
        assertThat(again.holdersShare()).isEqualTo(answer.holdersShare());
        assertThat(again.isTopHolder()).isEqualTo(answer.isTopHolder());
        assertThat(again.nominal()).hasSameSizeAs(answer.nominal());
        assertThat(again.carriers()).hasSameSizeAs(answer.carriers());
        assertThat(again.enacted()).isEqualTo(answer.enacted());
        assertThat(again.isOnlyOneActing()).isEqualTo(answer.isOnlyOneActing());
    }

    @Property(tries = 150)
    void a_holder_who_never_acts_changes_no_class_and_no_kind(@ForAll long seed) {
        Described record = new Described(seed);
        PlainAnswer answer = Small.answer(record.organization(Described.names()));
        String[] more = new String[Described.names().length + 1];
        System.arraycopy(Described.names(), 0, more, 0, record.holders);
        more[record.holders] = "newcomer";
        System.arraycopy(
                Described.names(), record.holders, more, record.holders + 1, Described.names().length - record.holders);
        Described after = new Described(seed);
        after.deciders.replaceAll(deciders -> {
            Set<Integer> moved = new TreeSet<>();
            deciders.forEach(d -> moved.add(d < record.holders ? d : d + 1));
            return moved;
        });
        after.holders++;
        PlainAnswer again = Small.answer(after.organization(more));
        assertThat(again.onPaper()).isEqualTo(answer.onPaper());
        assertThat(again.inRecord()).isEqualTo(answer.inRecord());
        assertThat(again.kind()).isEqualTo(answer.kind());
    }

    @Property(tries = 150)
    void a_decision_by_all_lowers_neither_share(@ForAll long seed) {
        Described record = new Described(seed);
        PlainAnswer answer = Small.answer(record.organization(Described.names()));
        Described more = new Described(seed);
        Set<Integer> all = new TreeSet<>();
        for (int holder = 0; holder < record.holders; holder++) {
            all.add(holder);
        }
        more.days.add(Small.DAY.minusDays(record.random.nextInt(120)));
        more.deciders.add(all);
        PlainAnswer again = Small.answer(more.organization(Described.names()));
        assertThat(again.share()).isGreaterThanOrEqualTo(answer.share());
        assertThat(again.holdersShare().orElseThrow())
                .isGreaterThanOrEqualTo(answer.holdersShare().orElse(0.0));
        assertThat(again.shareAmongHolders()).isGreaterThanOrEqualTo(answer.shareAmongHolders());
    }

    @Property(tries = 150)
    void scaling_every_count_never_reverses(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int times) {
        Described record = new Described(seed);
        int[] once = new int[record.deciders.size()];
        for (int i = 0; i < once.length; i++) {
            for (int decider : record.deciders.get(i)) {
                once[i] |= 1 << decider;
            }
        }
        int[] oftenInTurn = new int[once.length * times];
        int[] oftenInStretches = new int[once.length * times];
        for (int i = 0; i < oftenInTurn.length; i++) {
            oftenInTurn[i] = once[i % once.length];
            oftenInStretches[i] = once[i / times];
        }
        Set<PlainRecord> classes = new TreeSet<>(List.of(
                OperatingCharacteristics.classOf(once),
                OperatingCharacteristics.classOf(oftenInTurn),
                OperatingCharacteristics.classOf(oftenInStretches)));
        assertThat(classes.containsAll(List.of(PlainRecord.SPREAD, PlainRecord.CONCENTRATED)))
                .isFalse();
    }

    @Property(tries = 500)
    void no_share_below_b_is_spread_and_none_of_b_or_more_concentrated(@ForAll long seed) {
        PlainAnswer answer = Small.answer(new Described(seed).organization(Described.names()));
        if (Parameters.lessThanB(answer.n() - answer.topAlone(), answer.n())) {
            assertThat(answer.inRecord()).isNotEqualTo(PlainRecord.SPREAD);
        } else {
            assertThat(answer.inRecord()).isNotEqualTo(PlainRecord.CONCENTRATED);
        }
    }

    @Property(tries = 2000)
    void a_share_of_b_is_never_shown_to_be_more(@ForAll @DoubleRange(min = 5, max = 5000) double worth) {
        assertThat(Binomial.atLeast(worth, Parameters.B, Parameters.B * worth)).isGreaterThan(Parameters.ALPHA);
    }

    @Property(tries = 15)
    void every_organisation_has_an_answer_that_agrees_with_itself(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 2, max = 14) int members,
            @ForAll @IntRange(min = 0, max = 3) int unknown) {
        var organization = RandomOrganizations.of(seed, members, Fraction.of(unknown / 10.0));
        for (PlainAnswer answer : new PlainTwin(organization).all()) {
            Set<MemberId> both = new TreeSet<>(answer.nominal());
            both.retainAll(answer.carriers());
            assertThat(both).isEmpty();
            assertThat(answer.holders()).containsAll(answer.nominal());
            assertThat(answer.worth()).isBetween(0.0, (double) answer.n());
            assertThat(answer.differs())
                    .isEqualTo(answer.isByRecord() && answer.kind() != KindTable.byPaperAlone(answer.onPaper()));
        }
    }
}
