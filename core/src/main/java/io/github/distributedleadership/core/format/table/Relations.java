package io.github.distributedleadership.core.format.table;

import com.google.common.collect.Collections2;
import io.github.distributedleadership.core.format.row.IntList;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.value.PlainText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A table of its own whose rows belong to rows of another: memberships to teams, lines of reporting to members.
 *
 * @param <K> the id of the row that they belong to
 * @param <O> that row
 * @param <V> what belongs to it
 */
final class Relations<K, O, V> implements Cursor.Rows {
    /** One row, with the id of what it belongs to. */
    record Row<K, V>(K owner, V value) {}

    /** What is the same of all rows: the table, the columns of owner and reference, the owner's id, and what is named. */
    record Kind<K, O, V>(String table, String owner, String reference, Function<O, K> id, Function<V, String> named) {}

    private final Kind<K, O, V> kind;
    private final List<Row<K, V>> rows = new ArrayList<>();
    private final Map<K, List<V>> byOwner = new HashMap<>();
    private final Map<K, Integer> twice = new HashMap<>();
    private final IntList lines = new IntList();
    private final BitSet unreadable = new BitSet();
    private List<O> owners = List.of();
    private boolean present;

    Relations(Kind<K, O, V> kind) {
        this.kind = kind;
    }

    @Override
    public void begins(int line) {
        lines.add(line);
    }

    @Override
    public void unreadable(int place, Optional<String> id) {
        unreadable.set(place);
    }

    /** Takes the rows that could be read. */
    void take(List<Row<K, V>> read) {
        rows.addAll(read);
        for (Row<K, V> row : read) {
            byOwner.computeIfAbsent(row.owner(), unused -> new ArrayList<>(4)).add(row.value());
        }
    }

    /** Notes that there is such a table. */
    void isThere() {
        present = true;
    }

    /** Whether there is such a table. */
    boolean isPresent() {
        return present;
    }

    /** {@return the rows of the other table, each with what belongs to it} */
    List<O> join(List<O> others, BiFunction<O, List<V>, O> join) {
        List<O> joined = new ArrayList<>(others.size());
        for (O other : others) {
            List<V> own = byOwner.remove(kind.id().apply(other));
            joined.add(join.apply(other, own == null ? List.of() : own));
        }
        owners = joined;
        return joined;
    }

    /** Notes that the owner has in its own row what rows here say too. */
    void isGivenTwice(K owner) {
        twice.put(owner, 0);
    }

    /** Tells of rows that belong to nothing, and of what is given in two places. */
    void check(String what, String elsewhere, Predicate<K> mayBeUnread, Faults faults) {
        faults.in(TableFiles.name(kind.table()));
        int place = 0;
        for (Row<K, V> row : rows) {
            place = unreadable.nextClearBit(place);
            String path = kind.table() + "[" + place + "]." + kind.owner();
            if (byOwner.containsKey(row.owner()) && !mayBeUnread.test(row.owner())) {
                String given = String.valueOf(row.owner());
                faults.add(
                        path,
                        line(place),
                        "no " + what + " \"" + PlainText.excerpt(given) + "\"" + near(given, faults));
            } else if (twice.remove(row.owner()) != null) {
                faults.add(path, line(place), elsewhere);
            }
            place++;
        }
    }

    private String near(String given, Faults faults) {
        return faults.nearMiss(
                given,
                Collections2.transform(owners, owner -> String.valueOf(kind.id().apply(owner))));
    }

    /** {@return the problem with one of the joined rows, at the row here from which it comes; empty: it comes from none} */
    Optional<Problem> locate(Problem problem, int owner) {
        if (rows.isEmpty() || problem.given().isEmpty() || owner >= owners.size()) {
            return Optional.empty();
        }
        K id = kind.id().apply(owners.get(owner));
        int place = 0;
        for (Row<K, V> row : rows) {
            place = unreadable.nextClearBit(place);
            if (row.owner().equals(id)
                    && kind.named().apply(row.value()).equals(problem.given().get())) {
                return Optional.of(problem.locatedAt(kind.table() + "[" + place + "]." + kind.reference(), line(place))
                        .in(TableFiles.name(kind.table())));
            }
            place++;
        }
        return Optional.empty();
    }

    private int line(int place) {
        return lines.get(place);
    }
}
