package io.github.distributedleadership.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The tables of Kleene, and that what is unknown says for want of what. */
class ToldTest {
    @Provide
    Arbitrary<Told> told() {
        return Arbitraries.of(
                Told.YES, Told.NO, Told.unknown(FieldId.LEADERS), Told.unknown(FieldId.MEMBERS_REPORTS_TO));
    }

    @Property
    void both_are_so_where_each_is_and_not_where_one_is_not(@ForAll("told") Told one, @ForAll("told") Told other) {
        assertThat(one.and(other).isYes()).isEqualTo(one.isYes() && other.isYes());
        assertThat(one.and(other).isNo()).isEqualTo(one.isNo() || other.isNo());
    }

    @Property
    void either_is_the_opposite_of_neither(@ForAll("told") Told one, @ForAll("told") Told other) {
        assertThat(one.or(other)).isEqualTo(one.not().and(other.not()).not());
        assertThat(one.not().not()).isEqualTo(one);
    }

    @Property
    void what_is_unknown_names_every_field_for_want_of_which_it_is(
            @ForAll("told") Told one, @ForAll("told") Told other) {
        Told both = one.and(other);
        assertThat(both.missing().isEmpty()).isEqualTo(!both.isUnknown());
        if (both.isUnknown()) {
            assertThat(both.missing()).containsAll(one.missing()).containsAll(other.missing());
        }
    }
}
