package io.github.distributedleadership.rules.policy.ready;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.Suggestions;
import java.util.List;
import java.util.function.Supplier;

/** A policy that ships: its id, what it asks, and its verdicts for one reason, which is made when somebody asks for it. */
abstract class ShippedPolicy implements SharingPolicy {
    private final String id;
    private final String question;

    ShippedPolicy(String id, String question) {
        this.id = id;
        this.question = question;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String question() {
        return question;
    }

    final SharingVerdict either(SharingCase about, Supplier<Finding.Builder> reason) {
        return says(about, Verdict.EITHER, reason);
    }

    final SharingVerdict says(SharingCase about, Verdict verdict, Supplier<Finding.Builder> reason) {
        return SharingVerdict.of(
                about, this, verdict, () -> List.of(reason.get().build()));
    }

    /** So, and these should hold it, who are told when somebody asks for them. */
    final SharingVerdict suggests(
            SharingCase about, Verdict verdict, Supplier<Finding.Builder> reason, Supplier<int[]> members) {
        return says(about, verdict, reason).suggesting(() -> Suggestions.of(about, members.get()));
    }

    final SharingVerdict undetermined(SharingCase about, List<FieldId> missing, Supplier<Finding.Builder> reason) {
        return SharingVerdict.undetermined(
                about, this, missing, () -> List.of(reason.get().build()));
    }
}
