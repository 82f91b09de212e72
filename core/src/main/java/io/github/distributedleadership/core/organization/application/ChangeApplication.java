package io.github.distributedleadership.core.organization.application;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.check.Problems;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Applies a list of changes to the rows of an organisation, in order, as of one day. */
public final class ChangeApplication {
    private final Function<Table, ? extends Iterable<? extends Extensible>> before;
    private final Optional<LocalDate> day;
    private final Map<Table, TableState> tables = new EnumMap<>(Table.class);
    private final NavigableSet<MemberId> erased = new TreeSet<>();
    private final Problems problems = new Problems();

    /** Begins with these rows, as of that day. */
    public ChangeApplication(
            Function<Table, ? extends Iterable<? extends Extensible>> before, Optional<LocalDate> day) {
        this.before = before;
        this.day = day;
    }

    /** Applies the changes in order, and refuses them with every problem where one does not apply. */
    public ChangeApplication with(List<? extends Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            Place where = new Place.OfChange(i);
            try {
                apply(changes.get(i), where);
            } catch (IllegalArgumentException e) {
                // what a row may not be it says itself
                problems.add(where, String.valueOf(e.getMessage()));
            }
        }
        problems.throwIfAny();
        return this;
    }

    /** Gives each collection that was touched, with its rows. */
    public void forEachTable(BiConsumer<Table, List<Extensible>> action) {
        tables.forEach((table, state) -> action.accept(table, state.rows()));
    }

    /** Who is to be taken out of all records, once the rest is done. */
    public NavigableSet<MemberId> erased() {
        return erased;
    }

    private void apply(Change change, Place where) {
        if (change instanceof Change.Add add) {
            add(add, where);
        } else if (change instanceof Change.Remove remove) {
            one(remove.pattern().table(), remove.pattern().values(), where)
                    .ifPresent(place -> state(remove.pattern().table()).remove(place));
        } else if (change instanceof Change.Replace replace) {
            replace(replace, where);
        } else if (change instanceof Change.Share share) {
            hold(share.responsibility(), where, old -> shared(old, share.with()));
        } else if (change instanceof Change.Delegate delegate) {
            hold(
                    delegate.responsibility(),
                    where,
                    old -> held(old, Recorded.setOf(List.of(delegate.to())))
                            .arrangement(Arrangement.SOLE)
                            .assignedBy(Recorded.known(delegate.by()))
                            .build());
        } else if (change instanceof Change.Vacate vacate) {
            hold(
                    vacate.responsibility(),
                    where,
                    old -> held(old, Recorded.none())
                            .arrangement(Arrangement.SOLE)
                            .build());
        } else if (change instanceof Change.Account account) {
            existing(
                    account.responsibility(),
                    where,
                    old -> old.toBuilder()
                            .accountable(Recorded.setOf(Sets.union(
                                    Sets.difference(
                                            old.accountable().orElse(ImmutableSortedSet.of()), account.remove()),
                                    account.add())))
                            .build());
        } else if (change instanceof Change.Level level) {
            existing(
                    level.responsibility(),
                    where,
                    old -> old.toBuilder().level(level.to()).build());
        } else if (change instanceof Change.Learn learn) {
            one(Table.MEMBERS, Map.of("id", learn.of()), where).ifPresent(place -> {
                TableState members = state(Table.MEMBERS);
                members.set(
                        place,
                        ((Member) members.row(place))
                                .with(learn.skill(), learn.to().value()));
            });
        } else if (change instanceof Change.Coach coach) {
            state(Table.COACHING)
                    .add(Coaching.builder()
                            .coach(coach.by())
                            .coachee(coach.coachee())
                            .skill(coach.skill())
                            .term(fromTheDay())
                            .build());
        } else if (change instanceof Change.Appoint appoint) {
            state(Table.LEADERS)
                    .add(Leader.builder()
                            .member(appoint.member())
                            .scope(appoint.scope())
                            .basis(Basis.APPOINTED)
                            .term(fromTheDay())
                            .build());
        } else if (change instanceof Change.Erase erase) {
            one(Table.MEMBERS, Map.of("id", erase.member()), where).ifPresent(place -> erased.add(erase.member()));
        }
    }

    private void add(Change.Add add, Place where) {
        if (!add.table().holds(add.row())) {
            problems.add(where, "a row of " + add.table().key() + " is expected but another was given");
            return;
        }
        state(add.table()).add(add.row());
    }

    private void replace(Change.Replace replace, Place where) {
        Optional<Object> id = Rows.any(replace.table()).attribute(replace.row(), "id");
        if (id.isEmpty()) {
            problems.add(
                    where,
                    "the row of " + replace.table().key()
                            + " has no id to find the old one by; remove that and add this");
            return;
        }
        one(replace.table(), Map.of("id", id.get()), where)
                .ifPresent(place -> state(replace.table()).set(place, replace.row()));
    }

    private Holding shared(Holding old, ImmutableSortedSet<Party> with) {
        Recorded<ImmutableSortedSet<Party>> all =
                Recorded.setOf(Sets.union(old.holders().orElse(ImmutableSortedSet.of()), with));
        DecisionLevel level = old.level().filter(DecisionLevel::holdersDecide).orElse(DecisionLevel.AGREE);
        return held(old, all)
                .accountable(all)
                .arrangement(Arrangement.JOINT)
                .assignedBy(Recorded.none())
                .approvers(Recorded.<ImmutableSortedSet<Party>>none())
                .level(level)
                .build();
    }

    // parts and a quorum belong to the holders who were
    private static Holding.Builder held(Holding old, Recorded<ImmutableSortedSet<Party>> holders) {
        return old.toBuilder().holders(holders).parts(ImmutableSortedMap.of()).quorum(OptionalInt.empty());
    }

    /** Alters the holding in force, or opens one. */
    private void hold(ResponsibilityId responsibility, Place where, UnaryOperator<Holding> change) {
        if (inForce(responsibility).isPresent()) {
            existing(responsibility, where, change);
        } else if (one(Table.RESPONSIBILITIES, Map.of("id", responsibility), where)
                .isPresent()) {
            Holding empty = Holding.builder()
                    .responsibility(responsibility)
                    .arrangement(Arrangement.JOINT)
                    .term(fromTheDay())
                    .build();
            state(Table.HOLDINGS).add(change.apply(empty));
        }
    }

    private void existing(ResponsibilityId responsibility, Place where, UnaryOperator<Holding> change) {
        Optional<Integer> place = inForce(responsibility);
        if (place.isEmpty()) {
            problems.add(where, "no holding of \"" + PlainText.excerpt(responsibility.value()) + "\" is in force");
            return;
        }
        TableState holdings = state(Table.HOLDINGS);
        Holding old = (Holding) holdings.row(place.get());
        boolean began = day.isPresent()
                && old.term().start().map(s -> s.day().isBefore(day.get())).orElse(true);
        if (!began) {
            holdings.set(place.get(), change.apply(old));
            return;
        }
        Moment today = Moment.of(day.orElseThrow());
        holdings.set(
                place.get(),
                old.toBuilder()
                        .term(Term.of(old.term().start(), Optional.of(today)))
                        .build());
        Holding fresh = old.toBuilder()
                .id(Optional.empty())
                .term(Term.of(Optional.of(today), old.term().end()))
                .build();
        holdings.add(change.apply(fresh));
    }

    private Optional<Integer> inForce(ResponsibilityId responsibility) {
        TableState holdings = state(Table.HOLDINGS);
        return holdings.find(Map.of("responsibility", responsibility)).stream()
                .filter(place ->
                        day.isEmpty() || ((Holding) holdings.row(place)).term().holdsOn(day.get()))
                .findFirst();
    }

    /** The place of the one row with these values; a problem where there is none or there are several. */
    private Optional<Integer> one(Table table, Map<String, ?> values, Place where) {
        List<Integer> found = state(table).find(values);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        Object id = values.get("id");
        if (found.isEmpty() && id != null) {
            problems.addMissing(
                    () -> where,
                    table.row(),
                    id.toString(),
                    () -> state(table).rows().stream()
                            .flatMap(row -> Rows.any(table).attribute(row, "id").stream())
                            .map(Object::toString)
                            .sorted()
                            .toList());
        } else if (found.isEmpty()) {
            problems.add(where, "no row of " + table.key() + " fits what was given; check each of its values");
        } else {
            StringBuilder fits = new StringBuilder();
            found.stream()
                    .limit(5)
                    .forEach(place -> fits.append("; ")
                            .append(PlainText.excerpt(state(table).row(place).toString())));
            problems.add(
                    where,
                    found.size() + " rows of " + table.key() + " fit what was given, and it must be one; give more of"
                            + " its values" + fits);
        }
        return Optional.empty();
    }

    private Term fromTheDay() {
        return Term.of(day.map(Moment::of), Optional.empty());
    }

    private TableState state(Table table) {
        return tables.computeIfAbsent(table, t -> new TableState(t, before.apply(t)));
    }
}
