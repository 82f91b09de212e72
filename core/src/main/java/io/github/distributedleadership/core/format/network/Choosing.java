package io.github.distributedleadership.core.format.network;

import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether what was asked for is there. */
public final class Choosing {
    private static final int LISTED = 20;

    private Choosing() {}

    /** Adds a fault where a network or a relation was asked for that neither ties nor nodes know. */
    public static void check(NetworkOptions options, Selection ties, Optional<Selection> nodes, Faults faults) {
        boolean networks =
                ties.tellsNetworks() || nodes.map(Selection::tellsNetworks).orElse(false);
        boolean relations =
                ties.tellsRelations() || nodes.map(Selection::tellsRelations).orElse(false);
        Set<String> allNetworks = new TreeSet<>(ties.networks());
        Set<String> allRelations = new TreeSet<>(ties.relations());
        nodes.ifPresent(selection -> {
            allNetworks.addAll(selection.networks());
            allRelations.addAll(selection.relations());
        });
        check(options.network(), Selection.NETWORK, networks, allNetworks, faults);
        check(options.relation(), Selection.RELATION, relations, allRelations, faults);
    }

    private static void check(Optional<String> asked, String kind, boolean tells, Set<String> all, Faults faults) {
        if (asked.isEmpty() || all.contains(asked.get())) {
            return;
        }
        String near = NearMiss.question(asked.get(), all);
        faults.add(
                "",
                0,
                !tells
                        ? "no " + kind + " can be chosen, for nothing here tells one " + kind + " from another"
                        : "no " + kind + " \"" + PlainText.excerpt(asked.get()) + "\""
                                + (near.isEmpty() && !all.isEmpty() ? "; there is " + list(all) : near));
    }

    /** The first of those names, and how many more there are. */
    static String list(Collection<?> names) {
        String first = names.stream()
                .limit(LISTED)
                .map(name -> PlainText.excerpt(name.toString()))
                .collect(Collectors.joining(", "));
        return names.size() > LISTED ? first + " and " + (names.size() - LISTED) + " more" : first;
    }
}
