package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.holding.HoldingKind;

/** What each kind means, in one line. */
final class KindWords {
    private KindWords() {}

    static String of(HoldingKind kind) {
        return switch (kind) {
            case SHARED -> "several hold it and answer for it together, and nothing on record speaks against it";
            case SHARED_INFORMALLY -> "several decide, and no paper on record says that they share it";
            case SHARED_IN_NAME_ONLY ->
                "several hold it on paper; on the record given, fewer or others decide or answer for it";
            case SOLE -> "one holds it, on behalf of nobody above";
            case DELEGATED -> "one holds it on behalf of somebody above";
            case ONE_HOLDER -> "one holds it; whether on behalf of somebody above is not known";
            case DELEGATED_TO_GROUP -> "several hold it on behalf of one superior";
            case SEVERAL_HOLDERS -> "several hold it; whether together or on behalf of somebody above is not known";
            case HELD_BY_TEAM -> "a team holds it, and who belongs to the team is not on record";
            case HELD_IN_PARTS -> "nobody holds it as a whole, and somebody holds each of its parts";
            case HELD_INFORMALLY ->
                "somebody decides to whom no paper on record gives it, and who is no known superior";
            case RETAINED -> "a superior decides, on paper or in fact";
            case UNHELD -> "nobody holds it";
            case UNDETERMINED -> "not enough is recorded to say";
        };
    }
}
