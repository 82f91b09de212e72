package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects problems in bounded memory, with a near miss for the first few. */
public final class Problems {
    private static final int MAX_NEAR_MISSES = 20;

    private final List<Problem> listed = new ArrayList<>();
    private final Unread unread;
    private long count;

    public Problems() {
        this(new Unread());
    }

    public Problems(Unread unread) {
        this.unread = unread;
    }

    /** Whether a row with that id may be among those that could not be read. */
    boolean mayHaveUnread(Table table, String id) {
        return unread.mayHold(table, id);
    }

    public void add(String path, String message) {
        add(Problem.at(path, message));
    }

    public void addMissing(
            Supplier<String> path, String kind, String given, Supplier<? extends Iterable<String>> known) {
        if (listed.size() >= InvalidOrganization.MAX_LISTED) {
            count++;
            return;
        }
        String question = count < MAX_NEAR_MISSES ? NearMiss.question(given, known.get()) : "";
        add(Problem.at(path.get(), "no " + kind + " \"" + PlainText.excerpt(given) + "\"" + question, given));
    }

    private void add(Problem problem) {
        count++;
        if (listed.size() < InvalidOrganization.MAX_LISTED) {
            listed.add(new Problem(
                    unread.renumbered(problem.path()),
                    unread.renumbered(problem.message()),
                    problem.given(),
                    problem.line()));
        }
    }

    public void throwIfAny() {
        if (count > 0) {
            throw new InvalidOrganization(listed, count);
        }
    }
}
