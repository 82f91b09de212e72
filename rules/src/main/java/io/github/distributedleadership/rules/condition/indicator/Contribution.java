package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.BitSet;
import java.util.List;

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
    private final BitSet contributed = new BitSet();
    /** Those who took part in a reflection of which nobody wrote down who spoke. */
    private final BitSet perhaps = new BitSet();
    /** Whether anybody may have done something that is not on record. */
    private Told anybody = Told.NO;

    Contribution(IndicatorContext setting) {
        this.setting = setting;
    }

    IndicatorResult result() {
        for (Table table : List.of(Table.DECISIONS, Table.INITIATIVES, Table.REFLECTIONS)) {
            anybody = anybody.or(setting.byRow(false, table));
        }
        for (int d = 0; d < setting.practice.decisions().size(); d++) {
            int day = setting.index.decisionDay(d);
            if (setting.standing.inWindow(day)) {
                contribute(setting.index.deciders().row(d), day);
                contribute(setting.index.decision(d).consulted(), day, FieldId.DECISIONS_CONSULTED);
            }
        }
        for (int i = 0; i < setting.practice.initiatives().size(); i++) {
            Initiative initiative = setting.practice.initiatives().get(i);
            if (setting.inWindow(initiative.at())) {
                contribute(setting.index.proposers().row(i), Days.of(initiative.at()));
            }
        }
        setting.practice.reflections().stream()
                .filter(reflection -> setting.inWindow(reflection.at()))
                .forEach(this::look);
        return setting.ofMembers(
                Indicator.CAPACITY_CONTRIBUTION, (count, m) -> count.ask(m, Told.YES, hasContributed(m)));
    }

    private Told hasContributed(int member) {
        Told told = Told.of(contributed.get(member)).or(anybody);
        return perhaps.get(member) ? told.or(Told.unknown(FieldId.REFLECTIONS_SPOKE)) : told;
    }

    private void look(Reflection reflection) {
        int day = Days.of(reflection.at());
        if (!reflection.spoke().isUnknown()) {
            contribute(setting.index.codes(reflection.spoke()), day);
            return;
        }
        for (int person : Attendance.people(setting, Attendance.codes(setting, reflection.participants()), day)) {
            if (person >= 0) {
                perhaps.set(person);
            } else {
                anybody = anybody.or(Told.unknown(FieldId.REFLECTIONS_SPOKE));
            }
        }
    }

    private void contribute(Recorded<ImmutableSortedSet<Party>> parties, int day, FieldId field) {
        if (parties.isUnknown()) {
            anybody = anybody.or(Told.unknown(field));
        } else {
            contribute(setting.index.codes(parties), day);
        }
    }

    private void contribute(int[] codes, int day) {
        for (int person : Attendance.people(setting, codes, day)) {
            if (person >= 0) {
                contributed.set(person);
            } else {
                anybody = anybody.or(Told.unknown(FieldId.TEAMS_MEMBERS));
            }
        }
    }
}
