package io.github.distributedleadership.rules.policy.ready;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Suggestion;
import java.util.List;
import java.util.Map;

/** What the tests of policies ask. */
public final class Judged {
    private Judged() {}

    public static Kitchen three(double ana, double ben, double cy) {
        return new Kitchen()
                .with("ana", "cooking", ana)
                .with("ben", "cooking", ben)
                .with("cy", "cooking", cy)
                .needs(Map.of("cooking", 1.0));
    }

    public static List<String> holders(SharingVerdict verdict) {
        return verdict.suggestion().map(Suggestion::holders).stream()
                .flatMap(ids -> ids.stream())
                .map(MemberId::value)
                .toList();
    }

    public static String why(SharingVerdict verdict) {
        return verdict.reasons().get(0).message();
    }
}
