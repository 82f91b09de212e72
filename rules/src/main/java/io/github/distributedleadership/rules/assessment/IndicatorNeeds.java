package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.assessment.FieldOnRecord.Presence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
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
     * {@return the needs as a sentence with its facts} The outcome is that of the indicator: satisfied where it is
     * determined.
     */
    public Finding finding() {
        List<FieldOnRecord> present = that(Presence.PRESENT);
        List<FieldOnRecord> partly = that(Presence.PARTLY);
        List<FieldOnRecord> empty = that(Presence.EMPTY);
        List<FieldOnRecord> missing = that(Presence.MISSING);
        boolean determined = result.isDetermined();
        Template template = Template.of("{indicator} is " + (determined ? "determined" : "undetermined ({reason})")
                + (present.isEmpty() ? "" : "; on record: {present}")
                + (partly.isEmpty() ? "" : "; on record in part: {partly}")
                + (empty.isEmpty() ? "" : "; kept, and empty: {empty}")
                + (missing.isEmpty() ? "" : "; missing: {missing}"));
        Finding.Builder finding = Finding.builder(template)
                .rule("assessment.needs")
                .subject(FindingSubject.of(
                        FindingSubject.Kind.INDICATOR, result.indicator().id()))
                .outcome(determined ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED)
                .evidence(result.indicator().evidence())
                .source(Finding.OWN)
                .text("indicator", result.indicator().id());
        result.reason().ifPresent(reason -> finding.text("reason", reason));
        put(finding, "present", present.stream().map(FieldOnRecord::field).toList());
        put(finding, "partly", partly.stream().map(IndicatorNeeds::share).toList());
        put(finding, "empty", empty.stream().map(FieldOnRecord::field).toList());
        put(finding, "missing", missing.stream().map(FieldOnRecord::field).toList());
        return finding.build();
    }

    private static void put(Finding.Builder finding, String slot, List<String> fields) {
        if (!fields.isEmpty()) {
            finding.ids(slot, fields);
        }
    }

    private static String share(FieldOnRecord field) {
        return field.known() < field.rows()
                ? field.field() + " (" + field.known() + " of " + field.rows() + ")"
                : field.field() + " (" + field.rows() + ", not all)";
    }
}
