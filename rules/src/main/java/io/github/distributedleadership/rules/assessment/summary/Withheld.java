package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.condition.Conditions;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.Optional;
import java.util.stream.Stream;

/** What is not shown because few people answered; it tells that, and no value. */
final class Withheld implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.withheld", Evidence.PERCEIVED);
    private static final Rule.Variant FOUND = RULE.says(
            "{number} {number|indicator is|indicators are} withheld, since few answered and each might be recognised");
    private static final Rule.Variant NAMED = RULE.says("{indicators}[, and {more} more]");

    private final ImmutableList<String> withheld;

    Withheld(Conditions conditions) {
        withheld = Stream.concat(
                        conditions.conditions().stream().flatMap(condition -> condition.indicators().stream()),
                        conditions.strain().stream())
                .filter(IndicatorResult::isWithheld)
                .map(result -> result.indicator().id())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<StandOut> find() {
        if (withheld.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = FOUND.undetermined().count("number", withheld.size()).build();
        return Optional.of(ImmutableStandOut.builder()
                .type(StandOutClass.WITHHELD)
                .reach(withheld.size())
                .idKind(IdKind.INDICATOR)
                .ids(withheld)
                .values(finding.facts())
                .finding(finding)
                .addBody(named())
                .build());
    }

    private Finding named() {
        int most = StandOutTier.NOT_KNOWN.members();
        Finding.Builder finding = NAMED.undetermined()
                .ids("indicators", IdKind.INDICATOR, withheld.subList(0, Math.min(most, withheld.size())));
        return (withheld.size() > most ? finding.count("more", withheld.size() - most) : finding).build();
    }
}
