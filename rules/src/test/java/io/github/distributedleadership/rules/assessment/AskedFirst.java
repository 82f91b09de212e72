package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.OwnIndicator;
import io.github.distributedleadership.rules.rule.Told;

/** An indicator of one's own, as {@code docs/extending} has it: of the decisions, those before which somebody was asked. */
class AskedFirst implements OwnIndicator<Decision> {
    private static final Indicator INDICATOR = Indicator.builder("own.asked-first")
            .condition(Condition.SHARED_RESPONSIBILITY)
            .evidence(Evidence.RECORD)
            .says("{denominator|decision|decisions} {numerator|was|were} made after somebody was asked")
            .restsOn(FieldId.DECISIONS_CONSULTED)
            .over(Table.DECISIONS)
            .ofActs()
            .build();

    @Override
    public Indicator indicator() {
        return INDICATOR;
    }

    @Override
    public Iterable<Decision> units(Snapshot snapshot) {
        return snapshot.organization().practice().decisions();
    }

    @Override
    public String name(Decision decision) {
        return decision.responsibility() + " on " + decision.at().day();
    }

    @Override
    public Told isOne(Decision decision, Snapshot snapshot) {
        return Told.of(snapshot.inWindow(decision.at()));
    }

    @Override
    public Told counts(Decision decision, Snapshot snapshot) {
        return decision.consulted()
                .fold(asked -> Told.YES, () -> Told.NO, () -> Told.unknown(FieldId.DECISIONS_CONSULTED));
    }
}
