package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which reflections of the window look at which decision, initiative or responsibility, by time. */
public final class ReflectionsOn {
    private final int from;
    private final Map<DecisionId, List<Integer>> onDecision = new HashMap<>();
    private final Map<InitiativeId, List<Integer>> onInitiative = new HashMap<>();
    private final List<Integer> onAny = new ArrayList<>();
    private final IntRows onResponsibility;

    public ReflectionsOn(IndicatorContext setting, Attendance attendance) {
        from = attendance.from();
        int[] responsibility = new int[attendance.until() - from];
        for (int r = from; r < attendance.until(); r++) {
            About about = attendance.reflection(r).about();
            if (about instanceof About.OfDecision of) {
                onDecision
                        .computeIfAbsent(of.decision(), id -> new ArrayList<>())
                        .add(r);
            } else if (about instanceof About.OfInitiative of) {
                onInitiative
                        .computeIfAbsent(of.initiative(), id -> new ArrayList<>())
                        .add(r);
            }
            if (about instanceof About.OfResponsibility) {
                onAny.add(r);
            }
            responsibility[r - from] =
                    about instanceof About.OfResponsibility of ? setting.index.number(of.responsibility()) : -1;
        }
        onResponsibility = IntRows.byKey(responsibility, setting.index.responsibilities());
    }

    /** Whether there is any on a decision. */
    public boolean hasOnDecisions() {
        return !onDecision.isEmpty();
    }

    /** Those on that decision; none where it has no id. */
    public List<Integer> onDecision(Optional<DecisionId> id) {
        return id.isEmpty() ? List.of() : onDecision.getOrDefault(id.get(), List.of());
    }

    /** Those on that initiative; none where it has no id. */
    public List<Integer> onInitiative(Optional<InitiativeId> id) {
        return id.isEmpty() ? List.of() : onInitiative.getOrDefault(id.get(), List.of());
    }

    /** Those on any responsibility as such. */
    public List<Integer> onAnyResponsibility() {
        return onAny;
    }

    /** Those on the responsibility as such. */
    public List<Integer> onResponsibility(int responsibility) {
        List<Integer> found = new ArrayList<>();
        onResponsibility.forEach(responsibility, number -> found.add(from + number));
        return found;
    }
}
