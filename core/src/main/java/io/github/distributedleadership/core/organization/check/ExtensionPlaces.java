package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that extensions within an object of a row have such an object to stand in; else they could not be written. */
final class ExtensionPlaces {
    private final Problems problems;

    ExtensionPlaces(Problems problems) {
        this.problems = problems;
    }

    void check(Table table, List<? extends Extensible> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Extensible row = rows.get(i);
            if (!row.extensions().isEmpty()) {
                check(table.path() + "[" + i + "]", row.extensions().keySet(), table, row);
            }
        }
    }

    void checkWhole(Collection<String> keys) {
        check("extensions", keys, Set.of("data", "practice"));
    }

    private void check(String path, Collection<String> keys, Table table, Extensible row) {
        if (keys.stream().anyMatch(key -> Extensible.place(key).isPresent())) {
            check(path + ".extensions", keys, places(table, row));
        }
    }

    private void check(String path, Collection<String> keys, Set<String> places) {
        for (String key : keys) {
            Optional<String> place = Extensible.place(key);
            if (place.isPresent() && !places.contains(place.get())) {
                problems.add(
                        path,
                        "\"" + PlainText.excerpt(key) + "\" stands in \"" + place.get()
                                + "\", which is not there; take it out or give that");
            }
        }
    }

    private static Set<String> places(Table table, Extensible row) {
        return switch (table) {
            case RESPONSIBILITIES -> ofResponsibility((Responsibility) row);
            case HOLDINGS -> ((Holding) row).agreedIn().isPresent() ? Set.of("agreedIn") : Set.of();
            case LEADERS, CLAIMS, ANSWERS -> Set.of("scope");
            case DECISIONS -> applies(((Decision) row).applies());
            case INITIATIVES -> ofInitiative((Initiative) row);
            case FEEDBACK -> Set.of("subject");
            case REFLECTIONS -> Set.of("about");
            case SURVEYS -> numbered("items", ((Survey) row).items().size());
            case MEMBERS, TEAMS, GOALS, COACHING, TRUST, ALLOCATIONS, RESPONSES -> Set.of();
        };
    }

    private static Set<String> ofResponsibility(Responsibility responsibility) {
        Set<String> places = numbered(
                "resources", responsibility.resources().value().map(Set::size).orElse(0));
        responsibility.stakes().ifPresent(stakes -> places.add("stakes"));
        responsibility.situation().ifPresent(situation -> places.add("situation"));
        return places;
    }

    private static Set<String> ofInitiative(Initiative initiative) {
        Set<String> places = applies(initiative.applies());
        initiative.approval().ifPresent(approval -> places.add("approval"));
        return places;
    }

    private static Set<String> applies(Recorded<ReflectionId> reflection) {
        return new HashSet<>(reflection.value().isPresent() ? Set.of("applies") : Set.of());
    }

    private static Set<String> numbered(String list, int size) {
        Set<String> places = new HashSet<>();
        for (int i = 0; i < size; i++) {
            places.add(list + "[" + i + "]");
        }
        return places;
    }
}
