package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.holding.HoldingKind;

/** What each kind means, in one line. */
final class KindWords {
    private KindWords() {}

    static String of(HoldingKind kind) {
        return switch (kind) {
            case SHARED -> "several hold it and answer for it together, and nothing on record speaks against it";
            case SHARED_INFORMALLY -> "several decide, although on paper it is not shared";
            case SHARED_IN_NAME_ONLY ->
                "several hold it on paper; on the record given, fewer or others decide or answer for it";
            case SOLE -> "one holds it, on behalf of nobody above";
            case DELEGATED -> "one holds it on behalf of somebody above";
            case ONE_HOLDER -> "one holds it; whether on behalf of somebody above is not known";
            case DELEGATED_TO_GROUP -> "several hold it on behalf of one superior";
            case SEVERAL_HOLDERS -> "several hold it; who answers for it is not known";
            case HELD_INFORMALLY -> "one decides to whom the paper does not give it, and who is no superior";
            case RETAINED -> "a superior decides, on paper or in fact";
            case UNHELD -> "nobody holds it";
            case UNDETERMINED -> "not enough is recorded to say";
        };
    }
}
