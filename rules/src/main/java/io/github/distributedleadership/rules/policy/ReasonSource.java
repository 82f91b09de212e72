package io.github.distributedleadership.rules.policy;

import io.github.distributedleadership.rules.explain.Finding;
import java.util.List;
import java.util.function.Supplier;

/** Makes the reasons of a verdict when asked, and spares those that tell of people where they are not to be shown. */
@FunctionalInterface
public interface ReasonSource {
    /** All reasons, the one that decided first; or those of them without facts about people. */
    List<Finding> reasons(boolean withPeople);

    /** Makes all and leaves some out. */
    static ReasonSource of(Supplier<List<Finding>> all) {
        return withPeople -> withPeople
                ? all.get()
                : all.get().stream().filter(finding -> !finding.isPersonal()).toList();
    }
}
