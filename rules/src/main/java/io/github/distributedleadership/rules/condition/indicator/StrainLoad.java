package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.rule.Told;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much of the load rests on one member (our own definition).
 *
 * <p>The load of a responsibility is its significance, split evenly over those who hold it on the day. The value is the
 * largest load of one member over that of all, of what is recorded. Its units are the responsibilities: those on record, and
 * as counting those in which the member with the largest load has a part; among equals, the first by id. Beside it stands
 * {@code effective}, the effective number of members among whom the load is spread: 1 over the sum of the squared shares.
 */
final class StrainLoad {
    private final IndicatorContext setting;
    private final double[] loads;
    private final Set<FieldId> missing = EnumSet.noneOf(FieldId.class);
    private double total;
    private double unknownLoad;
    private long unknown;

    StrainLoad(IndicatorContext setting) {
        this.setting = setting;
        loads = new double[setting.index.members()];
    }

    IndicatorResult result() {
        return setting.lacking(Indicator.STRAIN_LOAD).orElseGet(this::counted);
    }

    private IndicatorResult counted() {
        int[] units = setting.sharing.responsibilities().filter(this::add).toArray();
        int top = 0;
        double squares = 0;
        for (int m = 0; m < loads.length; m++) {
            top = loads[m] > loads[top] ? m : top;
            squares += loads[m] * loads[m];
        }
        int most = top;
        IntStream onTop =
                IntStream.of(units).filter(r -> setting.standing.holders().contains(r, most));
        double all = total + unknownLoad;
        Optional<Undetermined> reason = total > 0
                ? Optional.of(Undetermined.TOO_MUCH_UNKNOWN)
                        .filter(text -> unknownLoad > setting.parameters.maxUnknown() * all)
                : Optional.of(unknownLoad > 0 ? Undetermined.TOO_MUCH_UNKNOWN : Undetermined.NOTHING_TO_COUNT);
        return IndicatorResult.builder(Indicator.STRAIN_LOAD)
                .undetermined(reason)
                .sums(total > 0 ? loads[most] : 0, total, unknown)
                .of(onTop.toArray(), units, setting::responsibilityName)
                .missing(missing)
                .beside(total > 0 ? Map.of("effective", total * total / squares) : Map.of())
                .build();
    }

    private boolean add(int responsibility) {
        double significance =
                setting.significance(responsibility).orElse(Fraction.HALF).value();
        HeldToday held = HeldToday.of(setting, responsibility);
        Told more = held.moreHolders();
        if (more.isUnknown()) {
            missing.addAll(more.missing());
            unknown++;
            unknownLoad += significance;
        }
        if (more.isUnknown() || held.holders.length == 0 || significance == 0) {
            return false;
        }
        for (int holder : held.holders) {
            loads[holder] += significance / held.holders.length;
        }
        total += significance;
        return true;
    }
}
