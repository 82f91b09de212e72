package io.github.distributedleadership.core.problem;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where files do not hold what they should, such as a network: with all problems at once.
 *
 * <p>The text of the first problems is kept, of each file at most
 * {@value io.github.distributedleadership.core.problem.InvalidOrganization#MAX_LISTED}; {@link #count()} says how
 * many there are.
 */
public final class InvalidFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable ImmutableList<FileProblem> problems;
    private final long count;

    /**
     * Makes the exception.
     *
     * @param problems the first problems of each file, in the order of its lines as far as it was read in one go
     * @param count how many there are in all, at least as many as those
     * @throws IllegalArgumentException when it is fewer
     */
    public InvalidFile(ImmutableList<FileProblem> problems, long count) {
        super(text(problems, count));
        if (count < problems.size()) {
            throw new IllegalArgumentException("there must be at least the " + problems.size()
                    + " problems that are told but the count was " + count);
        }
        this.problems = problems;
        this.count = count;
    }

    /** {@return the problems, file by file} Empty after serialisation, which keeps the text alone. */
    public ImmutableList<FileProblem> problems() {
        return problems == null ? ImmutableList.of() : problems;
    }

    /** {@return how many problems there are in all} */
    public long count() {
        return count;
    }

    private static String text(ImmutableList<FileProblem> problems, long count) {
        String listed = problems.stream().limit(100).map(FileProblem::toString).collect(Collectors.joining("\n"));
        long rest = count - Math.min(100, problems.size());
        return rest > 0 ? listed + "\nand " + rest + " more" : listed;
    }
}
