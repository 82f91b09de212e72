package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.people.MemberId;
import java.util.List;
import java.util.Map;

/** What the tests of policies ask. */
final class Judged {
    private Judged() {}

    static Kitchen three(double ana, double ben, double cy) {
        return new Kitchen()
                .with("ana", "cooking", ana)
                .with("ben", "cooking", ben)
                .with("cy", "cooking", cy)
                .needs(Map.of("cooking", 1.0));
    }

    static List<String> holders(SharingVerdict verdict) {
        return verdict.suggestion().map(Suggestion::holders).stream()
                .flatMap(ids -> ids.stream())
                .map(MemberId::value)
                .toList();
    }

    static String why(SharingVerdict verdict) {
        return verdict.reasons().get(0).message();
    }
}
