package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.rules.condition.Gap;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where two answers about one thing are far apart: the record and what people said, or two indicators. */
final class VoicesDiffer implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.voices-differ", Evidence.MIXED);
    private static final Rule.Variant PEOPLE =
            RULE.says("on {condition} the record says {onePercent}%, and people said {otherPercent}%");
    private static final Rule.Variant PAIR =
            RULE.says("{indicator} says {onePercent}%, and {counterpart} about the same thing {otherPercent}%");

    private final List<Gap> gaps;

    VoicesDiffer(List<Gap> found) {
        gaps = found.stream()
                .sorted(Comparator.comparingDouble(Gap::size).reversed().thenComparing(VoicesDiffer::id))
                .toList();
    }

    @Override
    public Optional<StandOut> find() {
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        Gap largest = gaps.get(0);
        int told = StandOutClass.VOICES_DIFFER.tier().members();
        return Optional.of(ImmutableStandOut.builder()
                .type(StandOutClass.VOICES_DIFFER)
                .reach(largest.size())
                .idKind(IdKind.CONDITION)
                .ids(gaps.stream().map(VoicesDiffer::id).distinct().toList())
                .values(ImmutableMap.of(
                        "oneValue", Fact.amount(largest.oneValue()),
                        "otherValue", Fact.amount(largest.otherValue()),
                        "size", Fact.amount(largest.size())))
                .finding(finding(largest))
                .addAllBody(gaps.stream()
                        .skip(1)
                        .limit(told - 1)
                        .map(VoicesDiffer::finding)
                        .toList())
                .addAllBody(Listing.more(gaps.size(), told))
                .build());
    }

    private static String id(Gap gap) {
        return gap.condition().name();
    }

    private static Finding finding(Gap gap) {
        Finding.Builder finding = (gap.isOfIndicators() ? PAIR : PEOPLE)
                .describes(FindingSubject.of(FindingSubject.Kind.CONDITION, id(gap)));
        return finding.offer(
                        "condition",
                        () -> Fact.word(gap.condition(), gap.condition().words()))
                .offer("indicator", () -> Fact.id(IdKind.INDICATOR, gap.one()))
                .offer("counterpart", () -> Fact.id(IdKind.INDICATOR, gap.other()))
                .count("onePercent", Math.round(100 * gap.oneValue()))
                .count("otherPercent", Math.round(100 * gap.otherValue()))
                .build();
    }
}
