package io.github.distributedleadership.core.format.token;

import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.value.NearMiss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects what is wrong with a text, in bounded memory. */
public final class Faults {
    /** A near miss costs a comparison with every candidate: enough for a person to see what went wrong. */
    private static final int MAX_NEAR_MISSES = 20;

    private final List<Problem> listed = new ArrayList<>();
    private long count;
    private Optional<String> file = Optional.empty();

    /** Says in which file what is told from now on stands. */
    public void in(String name) {
        file = Optional.of(name);
    }

    public void add(String path, int line, String message) {
        count++;
        if (listed.size() < InvalidOrganization.MAX_LISTED) {
            OptionalInt at = line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
            listed.add(new Problem(Optional.empty(), path, message, Optional.empty(), at, file));
        }
    }

    /** Whether what is told from now on is only counted. */
    boolean isFull() {
        return listed.size() >= InvalidOrganization.MAX_LISTED;
    }

    /** How many there are, those that are only counted included. */
    public long count() {
        return count;
    }

    /** The first of them, as they were added. */
    public List<Problem> listed() {
        return listed;
    }

    /** The near miss as the end of a message, for the first few problems. */
    public String nearMiss(String given, Iterable<String> known) {
        return count < MAX_NEAR_MISSES ? NearMiss.question(given, known) : "";
    }

    /** {@return these and the others, by line} */
    public InvalidOrganization with(Optional<InvalidOrganization> others) {
        return with(others, Comparator.comparingInt(problem -> problem.line().orElse(Integer.MAX_VALUE)));
    }

    /** {@return these and the others, in that order} */
    public InvalidOrganization with(Optional<InvalidOrganization> others, Comparator<Problem> order) {
        List<Problem> all = new ArrayList<>(listed);
        others.ifPresent(e -> all.addAll(e.problems()));
        all.sort(order);
        return new InvalidOrganization(
                all.subList(0, Math.min(all.size(), InvalidOrganization.MAX_LISTED)),
                count + others.map(InvalidOrganization::count).orElse(0L));
    }

    public void throwIfAny() {
        if (count > 0) {
            throw new InvalidOrganization(listed, count);
        }
    }
}
