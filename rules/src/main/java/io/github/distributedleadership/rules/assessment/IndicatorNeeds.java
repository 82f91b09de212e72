package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.assessment.FieldOnRecord.Presence;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one indicator needs, and how far that is on record.
 *
 * @param result the indicator with its value, or why it has none
 * @param fields the fields on which it rests: those of the indicator in their order, then any other for want of which units
 *     of it cannot be counted
 */
public record IndicatorNeeds(IndicatorResult result, ImmutableList<FieldOnRecord> fields) {
    private static final Rule RULE = Rule.of("assessment.needs", Evidence.MIXED);
    private static final String FIELDS = "[; on record: {present}][; on record in part: {partly}]"
            + "[; kept, but empty: {empty}][; missing: {missing}]";
    private static final Rule.Variant DETERMINED = RULE.says("{indicator} can be told" + FIELDS);
    private static final Rule.Variant UNDETERMINED = RULE.says("{indicator} cannot be told ({reason})" + FIELDS);

    static IndicatorNeeds of(IndicatorResult result, FieldsOnRecord onRecord) {
        return new IndicatorNeeds(
                result,
                Stream.concat(result.indicator().fields().stream(), result.missing().stream())
                        .distinct()
                        .map(onRecord::of)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the fields that are on record in that way, in their order} */
    public ImmutableList<FieldOnRecord> that(Presence presence) {
        return fields.stream().filter(field -> field.presence() == presence).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the needs as a sentence with its facts} The outcome is that of the indicator: it describes
     * where that is determined.
     */
    public Finding finding() {
        String indicator = result.indicator().id();
        Finding.Builder finding = (result.isDetermined() ? DETERMINED : UNDETERMINED)
                .about(
                        FindingSubject.of(FindingSubject.Kind.INDICATOR, indicator),
                        result.isDetermined() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .evidence(result.indicator().evidence())
                .id("indicator", IdKind.INDICATOR, indicator)
                .offer("reason", () -> Fact.text(result.reason().orElseThrow()));
        put(finding, "present", Presence.PRESENT);
        List<String> partly =
                that(Presence.PARTLY).stream().map(IndicatorNeeds::share).toList();
        if (!partly.isEmpty()) {
            finding.ids("partly", partly);
        }
        put(finding, "empty", Presence.EMPTY);
        put(finding, "missing", Presence.MISSING);
        return finding.build();
    }

    private void put(Finding.Builder finding, String slot, Presence presence) {
        List<FieldId> there = that(presence).stream().map(FieldOnRecord::field).toList();
        if (!there.isEmpty()) {
            finding.fields(slot, there);
        }
    }

    private static String share(FieldOnRecord field) {
        return field.known() < field.rows()
                ? field.field() + " (" + field.known() + " of " + field.rows() + ")"
                : field.field() + " (" + field.rows() + ", not all)";
    }
}
