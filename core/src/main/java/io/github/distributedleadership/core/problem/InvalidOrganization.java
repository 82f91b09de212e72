package io.github.distributedleadership.core.problem;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where a description is not an organisation: with all its problems at once.
 *
 * <p>The text of at most {@value #MAX_LISTED} problems is kept; {@link #count()} says how many there are.
 */
public final class InvalidOrganization extends IllegalArgumentException {
    /** The most problems that are kept with their text. */
    public static final int MAX_LISTED = 1000;

    private static final long serialVersionUID = 1;

    private final transient @Nullable ImmutableList<Problem> problems;
    private final long count;

    /**
     * Makes the exception.
     *
     * @param problems the first problems, in the order of the description, at least one
     * @param count how many there are in all
     */
    public InvalidOrganization(Iterable<Problem> problems, long count) {
        super(text(ImmutableList.copyOf(problems), count));
        this.problems = ImmutableList.copyOf(problems);
        this.count = count;
    }

    /**
     * {@return the problems, in the order of the description; the first {@value #MAX_LISTED} at most} Empty after
     * serialisation, which keeps the text alone.
     */
    public ImmutableList<Problem> problems() {
        return problems == null ? ImmutableList.of() : problems;
    }

    /** {@return how many problems there are in all} */
    public long count() {
        return count;
    }

    private static String text(ImmutableList<Problem> problems, long count) {
        String listed = problems.stream().limit(100).map(Problem::toString).collect(Collectors.joining("\n"));
        long rest = count - Math.min(100, problems.size());
        return rest > 0 ? listed + "\nand " + rest + " more" : listed;
    }
}
