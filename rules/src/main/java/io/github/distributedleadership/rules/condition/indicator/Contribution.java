package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many take part in deciding, proposing and looking back (our own definition).
 *
 * <p>Of the members, those who in the window decided something, were consulted on a decision, proposed an initiative, or
 * spoke in a reflection; alone or as members of a team that did.
 *
 * <p>That a member did none of it is known only where decisions, initiatives and reflections are recorded, every decision
 * says who was consulted, and no team of unknown members did any of it; of those who took part in a reflection of which
 * nobody wrote down who spoke, it is unknown as well.
 */
final class Contribution {
    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final BitSet contributed = new BitSet();
    private final BitSet perhaps = new BitSet();
    /** The field for want of which it is unknown of anybody that he or she did nothing; null: there is none. */
    private @Nullable FieldId missing;

    Contribution(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
    }

    IndicatorResult result() {
        boolean nothing =
                setting.lacks(Table.DECISIONS) && setting.lacks(Table.INITIATIVES) && setting.lacks(Table.REFLECTIONS);
        if (nothing) {
            return IndicatorResult.without(Indicator.CAPACITY_CONTRIBUTION, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.CAPACITY_CONTRIBUTION, Undetermined.NO_DATE);
        }
        for (Table table : List.of(Table.DECISIONS, Table.INITIATIVES, Table.REFLECTIONS)) {
            if (!setting.records(table)) {
                misses(FieldId.of(table));
            }
        }
        lookAtDecisions();
        lookAtInitiatives();
        setting.practice.reflections().forEach(this::look);
        UnitCounter count = setting.count(Indicator.CAPACITY_CONTRIBUTION, setting::memberName);
        for (int m = 0; m < index.members(); m++) {
            if (!standing.counts(m)) {
                continue;
            }
            if (contributed.get(m) || missing == null && !perhaps.get(m)) {
                count.unit(m, contributed.get(m));
            } else {
                count.unknown(missing == null ? FieldId.REFLECTIONS_SPOKE : missing);
            }
        }
        return count.result();
    }

    private void misses(FieldId field) {
        missing = missing == null ? field : missing;
    }

    private void lookAtDecisions() {
        for (int d = 0; d < setting.practice.decisions().size(); d++) {
            int day = index.decisionDay(d);
            if (standing.inWindow(day)) {
                contribute(index.deciders().row(d), day);
                Recorded<ImmutableSortedSet<Party>> consulted =
                        index.decision(d).consulted();
                if (consulted.isUnknown()) {
                    misses(FieldId.DECISIONS_CONSULTED);
                } else if (consulted.isKnown()) {
                    contribute(index.codes(consulted), day);
                }
            }
        }
    }

    private void lookAtInitiatives() {
        List<Initiative> initiatives = setting.practice.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            if (setting.inWindow(initiatives.get(i).at())) {
                contribute(index.proposers().row(i), Days.of(initiatives.get(i).at()));
            }
        }
    }

    private void look(Reflection reflection) {
        if (!setting.inWindow(reflection.at())) {
            return;
        }
        int day = Days.of(reflection.at());
        if (reflection.spoke().isUnknown()) {
            int[] codes = Attendance.codes(setting, reflection.participants());
            for (int person : Attendance.people(setting, codes, day)) {
                if (person >= 0) {
                    perhaps.set(person);
                } else {
                    misses(FieldId.REFLECTIONS_SPOKE);
                }
            }
        } else if (reflection.spoke().isKnown()) {
            contribute(index.codes(reflection.spoke()), day);
        }
    }

    private void contribute(int[] codes, int day) {
        for (int person : Attendance.people(setting, codes, day)) {
            if (person >= 0) {
                contributed.set(person);
            } else {
                misses(FieldId.TEAMS_MEMBERS);
            }
        }
    }
}
