package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.organization.InvalidOrganization;
import io.github.distributedleadership.core.organization.Problem;
import io.github.distributedleadership.core.value.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects what is wrong with a text, in bounded memory. */
final class Faults {
    /** A near miss costs a comparison with every candidate: enough for a person to see what went wrong. */
    private static final int MAX_NEAR_MISSES = 20;

    private final List<Problem> listed = new ArrayList<>();
    private long count;

    void add(String path, int line, String message) {
        count++;
        if (listed.size() < InvalidOrganization.MAX_LISTED) {
            OptionalInt at = line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
            listed.add(new Problem(path, message, Optional.empty(), at));
        }
    }

    /** How many there are, those that are only counted included. */
    long count() {
        return count;
    }

    /** The near miss as the end of a message, for the first few problems. */
    String nearMiss(String given, Iterable<String> known) {
        return count < MAX_NEAR_MISSES ? NearMiss.question(given, known) : "";
    }

    void throwIfAny() {
        if (count > 0) {
            throw new InvalidOrganization(listed, count);
        }
    }
}
