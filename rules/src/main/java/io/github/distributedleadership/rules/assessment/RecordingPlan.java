package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.stream.Stream;

/**
 * What every indicator needs, how far that is on record, and what to record next.
 *
 * <pre>{@code
 * RecordingPlan plan = RecordingPlan.of(Assessment.of(school));
 * plan.next().get(0).fields();          // [decisions.approvedBy, members.reportsTo]
 * plan.next().get(0).indicators();      // what can be told once they are recorded
 * }</pre>
 *
 * <p>What to record comes in a promised order. First what settles how responsibilities are held, for all else rests on
 * that: who holds them, who decided, who assigned them, who answers. Then what decides indicators: each step takes what
 * decides the most of them for each thing to record, given all that was advised before; equal ones go by number and by
 * name. It advises what to record and not how much: an indicator of which nothing ever happened has nothing to count.
 *
 * <p>An answer is worth its price. Nobody has to record all of this; take the first steps, and those that settle a question
 * which somebody has. Immutable and thread-safe.
 */
public final class RecordingPlan {
    private static final Rule.Variant TOLD = Rule.of("assessment.plan", Evidence.MIXED)
            .says("{determined} of {indicators} indicators can be told from what is on record");

    private final Assessment assessment;
    private final ImmutableList<IndicatorNeeds> needs;
    private final ImmutableList<RecordingStep> next;
    private final ImmutableList<Finding> open;

    private RecordingPlan(Assessment assessment) {
        this.assessment = assessment;
        FieldsOnRecord onRecord = new FieldsOnRecord(assessment.organization());
        needs = Stream.of(Indicator.values())
                .map(indicator -> IndicatorNeeds.of(assessment.conditions().at(indicator), onRecord))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<RecordingStep> steps = new RecordNext(assessment, onRecord).steps();
        next = steps.stream().filter(RecordingStep::isToRecord).collect(ImmutableList.toImmutableList());
        open = steps.stream()
                .filter(step -> !step.isToRecord())
                .map(RecordingStep::finding)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the plan that follows from that assessment} */
    public static RecordingPlan of(Assessment assessment) {
        return new RecordingPlan(assessment);
    }

    /** {@return the assessment from which it follows} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return as of which day} */
    public AsOf asOf() {
        return assessment.standing().asOf();
    }

    /** {@return every indicator with what it needs, in the order of {@link Indicator}} */
    public ImmutableList<IndicatorNeeds> indicators() {
        return needs;
    }

    /** {@return what to record, what is most worth it first} */
    public ImmutableList<RecordingStep> next() {
        return next;
    }

    /** {@return what stays undetermined for another reason than a field left out, in a fixed order} */
    public ImmutableList<Finding> open() {
        return open;
    }

    /** {@return how many indicators can be told, as a sentence with its facts} */
    public Finding finding() {
        return TOLD.describes()
                .count(
                        "determined",
                        needs.stream().filter(n -> n.result().isDetermined()).count())
                .count("indicators", needs.size())
                .build();
    }
}
