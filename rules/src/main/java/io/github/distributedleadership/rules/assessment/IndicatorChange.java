package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;

/**
 * An indicator that has another value, or that only one side can tell.
 *
 * @param before the result before
 * @param after the result after, of the same indicator
 */
public record IndicatorChange(IndicatorResult before, IndicatorResult after) {
    private static final Template OTHERWISE = Template.of("{indicator} would be {after} and is {before}");
    private static final Template TOLD = Template.of("{indicator} would be {after} and cannot be told today");
    private static final Template UNTOLD = Template.of("{indicator} could no longer be told and is {before}");

    static ImmutableList<IndicatorChange> between(List<IndicatorResult> before, List<IndicatorResult> after) {
        ImmutableList.Builder<IndicatorChange> different = ImmutableList.builder();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).value().equals(after.get(i).value())) {
                different.add(new IndicatorChange(before.get(i), after.get(i)));
            }
        }
        return different.build();
    }

    /** {@return which indicator} */
    public Indicator indicator() {
        return before.indicator();
    }

    /** {@return the difference as a sentence with its facts} */
    public Finding finding() {
        Finding.Builder finding = Finding.builder(
                        !before.isDetermined() ? TOLD : !after.isDetermined() ? UNTOLD : OTHERWISE)
                .rule("difference." + indicator().id())
                .subject(FindingSubject.of(
                        FindingSubject.Kind.INDICATOR, indicator().id()))
                .outcome(after.isDetermined() ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED)
                .evidence(indicator().evidence())
                .source(Finding.OWN)
                .text("indicator", indicator().id());
        before.value().ifPresent(value -> finding.amount("before", value));
        after.value().ifPresent(value -> finding.amount("after", value));
        return finding.build();
    }
}
