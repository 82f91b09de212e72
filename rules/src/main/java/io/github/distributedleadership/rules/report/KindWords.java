package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.holding.HoldingKind;

/** What each kind means, in one line. */
final class KindWords {
    private KindWords() {}

    static String of(HoldingKind kind) {
        return switch (kind) {
            case SHARED -> "several hold it and answer for it together, and nothing on record says otherwise";
            case SHARED_INFORMALLY -> "several decide, and the paper does not say that they share it";
            case SHARED_IN_NAME_ONLY ->
                "several hold it on paper; as far as is recorded, fewer or others decide or answer for it";
            case SOLE -> "one holds it, on behalf of nobody senior";
            case DELEGATED -> "one holds it on behalf of somebody senior";
            case ONE_HOLDER -> "one holds it; whether on behalf of somebody senior is not recorded";
            case DELEGATED_TO_GROUP -> "several hold it on behalf of one senior person";
            case SEVERAL_HOLDERS -> "several hold it; whether together or on behalf of somebody senior is not recorded";
            case HELD_BY_TEAM -> "a team holds it, and who belongs to the team is not recorded";
            case HELD_IN_PARTS -> "nobody holds it as a whole, but each of its parts has a holder";
            case HELD_INFORMALLY ->
                "somebody decides whom the paper does not authorise, and who is not known to be senior";
            case RETAINED -> "somebody senior decides, on paper or in practice";
            case UNHELD -> "nobody holds it";
            case UNDETERMINED -> "too little is recorded to say";
        };
    }
}
