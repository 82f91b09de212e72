package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much of the load rests on one member (our own definition).
 *
 * <p>The load of a responsibility is its significance, split evenly over those who hold it on the day. The value is the
 * largest load of one member over that of all. Its units are the responsibilities: those on record, and as counting those in
 * which the member with the largest load has a part; among equals, the first by id. Beside it stands {@code effective}, the
 * effective number of members among whom the load is spread: 1 over the sum of the squared shares.
 *
 * <p>What is held by people unknown is unknown load: at the least all of it rests on others, at the most on that member.
 */
final class StrainLoad {
    private final IndicatorContext setting;
    private final Snapshot standing;
    private final double[] loads;
    private final Set<FieldId> missing = EnumSet.noneOf(FieldId.class);
    private double total;
    private double unknownLoad;
    private long unknown;

    StrainLoad(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        loads = new double[setting.index.members()];
    }

    IndicatorResult result() {
        if (setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(Indicator.STRAIN_LOAD, Undetermined.NOT_RECORDED);
        }
        int[] units = setting.sharing.responsibilities().filter(this::add).toArray();
        int top = 0;
        double squares = 0;
        for (int m = 0; m < loads.length; m++) {
            top = loads[m] > loads[top] ? m : top;
            squares += loads[m] * loads[m];
        }
        int most = top;
        IntStream onTop = IntStream.of(units).filter(r -> standing.holders().contains(r, most));
        double all = total + unknownLoad;
        Optional<Undetermined> reason = total > 0
                ? Optional.of(Undetermined.TOO_MUCH_UNKNOWN)
                        .filter(text -> unknownLoad > setting.parameters.maxUnknown() * all)
                : Optional.of(unknownLoad > 0 ? Undetermined.TOO_MUCH_UNKNOWN : Undetermined.NOTHING_TO_COUNT);
        return IndicatorResult.builder(Indicator.STRAIN_LOAD)
                .undetermined(reason)
                .amounts(total > 0 ? loads[most] : 0, total, unknown, unknownLoad)
                .of(onTop.toArray(), units, setting::responsibilityName)
                .missing(missing)
                .beside(total > 0 ? Map.of("effective", total * total / squares) : Map.of())
                .build();
    }

    private boolean add(int responsibility) {
        double significance = setting.significance(responsibility);
        int number = standing.holding(responsibility);
        int[] holders = standing.holders().row(responsibility);
        if (number == OrganizationIndex.NONE) {
            return !setting.records(Table.HOLDINGS) && unknown(FieldId.HOLDINGS, significance);
        }
        if (setting.index.holding(number).holders().isUnknown()) {
            return unknown(FieldId.HOLDINGS_HOLDERS, significance);
        }
        if (Attendance.hasUnknownTeam(holders)) {
            return unknown(FieldId.TEAMS_MEMBERS, significance);
        }
        if (holders.length == 0 || significance == 0) {
            return false;
        }
        for (int holder : holders) {
            loads[holder] += significance / holders.length;
        }
        total += significance;
        return true;
    }

    private boolean unknown(FieldId field, double significance) {
        missing.add(field);
        unknown++;
        unknownLoad += significance;
        return false;
    }
}
