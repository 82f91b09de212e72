package io.github.distributedleadership.core.format.network;

import io.github.distributedleadership.core.format.csv.Cells;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Of which network a row is, by its columns {@code network} and {@code relation}, and whether that one was asked for. */
public final class Selection {
    static final String NETWORK = "network";
    static final String RELATION = "relation";

    private final NetworkOptions options;
    private final int network;
    private final int relation;
    private final Set<String> networks = new TreeSet<>();
    private final Set<String> relations = new TreeSet<>();

    Selection(NetworkOptions options, int network, int relation) {
        this.options = options;
        this.network = network;
        this.relation = relation;
    }

    /** For what tells no networks apart. */
    public static Selection none(NetworkOptions options) {
        return new Selection(options, CsvHeader.ABSENT, CsvHeader.ABSENT);
    }

    boolean tellsNetworks() {
        return network != CsvHeader.ABSENT;
    }

    boolean tellsRelations() {
        return relation != CsvHeader.ABSENT;
    }

    /** The networks that any row is of, asked for or not. */
    Set<String> networks() {
        return networks;
    }

    /** The relations that any row is of, asked for or not. */
    Set<String> relations() {
        return relations;
    }

    /** The network of the row; null where it was not asked for, or is at fault. */
    @Nullable
    NetworkName of(CsvRows row, Faults faults) {
        Optional<String> ofNetwork = word(row, network, NETWORK, networks, faults);
        Optional<String> ofRelation = word(row, relation, RELATION, relations, faults);
        boolean atFault = tellsNetworks() && ofNetwork.isEmpty() || tellsRelations() && ofRelation.isEmpty();
        return atFault || isOther(ofNetwork, options.network()) || isOther(ofRelation, options.relation())
                ? null
                : new NetworkName(ofNetwork, ofRelation);
    }

    private static boolean isOther(Optional<String> given, Optional<String> asked) {
        return given.isPresent() && asked.isPresent() && !given.equals(asked);
    }

    private static Optional<String> word(CsvRows row, int column, String kind, Set<String> seen, Faults faults) {
        if (column == CsvHeader.ABSENT) {
            return Optional.empty();
        }
        try {
            String word = Cells.word(row.cell(column), "a " + kind);
            seen.add(word);
            return Optional.of(word);
        } catch (Refused e) {
            faults.add(kind, row.line(), e.sentence());
            return Optional.empty();
        }
    }
}
