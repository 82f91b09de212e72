package io.github.distributedleadership.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The holdings of {@link Organizations}: who holds what since when, in every state of knowledge. */
final class Holdings {
    private final Organizations organizations;
    private final Tape tape;

    Holdings(Organizations organizations, Tape tape) {
        this.organizations = organizations;
        this.tape = tape;
    }

    List<Holding> of(int responsibilities) {
        List<Holding> holdings = new ArrayList<>();
        for (int r = 0; r < responsibilities; r++) {
            if (tape.chance(93)) {
                addHoldings(r, holdings);
            }
        }
        return holdings;
    }

    /** One without dates, one that ended, one that began, or one that renews or replaces another. */
    private void addHoldings(int responsibility, List<Holding> into) {
        Holding holding = holding(responsibility);
        LocalDate change = Organizations.DAY.minusDays(tape.below(300));
        switch (tape.below(10)) {
            case 0 ->
                into.add(holding.toBuilder()
                        .term(Term.between(change.minusYears(1), change))
                        .build());
            case 1 -> into.add(holding.toBuilder().term(Term.since(change)).build());
            case 2, 3 -> {
                into.add(holding.toBuilder()
                        .term(Term.between(change.minusYears(1), change))
                        .build());
                Holding next = tape.chance(60) ? holding : holding(responsibility);
                into.add(next.toBuilder().term(Term.since(change)).build());
            }
            default -> into.add(holding);
        }
    }

    private Holding holding(int responsibility) {
        Recorded<List<Party>> holders = holders();
        Holding.Builder holding = Holding.builder().responsibility(organizations.responsibilityId(responsibility));
        List<Party> named = holders.orElse(List.of());
        Recorded<ImmutableSortedSet<Party>> set = holders.fold(Recorded::setOf, Recorded::none, Recorded::unknown);
        holding.holders(set);
        if (named.size() > 1) {
            Arrangement arrangement =
                    tape.oneOf(Arrangement.JOINT, Arrangement.ANY_ONE, Arrangement.DIVIDED, Arrangement.ROTATING);
            holding.arrangement(arrangement);
            if (arrangement == Arrangement.DIVIDED) {
                for (int i = 0; i < Math.min(2, named.size()); i++) {
                    if (tape.chance(80)) {
                        holding.putParts(named.get(i), "part " + i);
                    }
                }
            }
        }
        holding.assignedBy(
                switch (tape.below(5)) {
                    case 0 -> Recorded.none();
                    case 1, 2 -> Recorded.known(organizations.party());
                    default -> Recorded.unknown();
                });
        holding.accountable(answering(named));
        holding.approvers(
                switch (tape.below(6)) {
                    case 0 -> Recorded.none();
                    case 1 -> Recorded.setOf(List.of(organizations.party()));
                    case 2 -> Recorded.setOf(List.of(organizations.approver()));
                    default -> Recorded.unknown();
                });
        if (tape.chance(35)) {
            holding.level(tape.oneOf(DecisionLevel.values()));
        }
        if (tape.chance(30)) {
            holding.origin(tape.oneOf(Origin.values()));
        }
        return holding.build();
    }

    /** In the order in which they are read, which is the same under any names. */
    private Recorded<List<Party>> holders() {
        Set<Party> holders = new LinkedHashSet<>();
        switch (tape.below(10)) {
            case 0 -> {
                return Recorded.unknown();
            }
            case 1 -> {
                return tape.chance(50) ? Recorded.none() : Recorded.known(List.of(organizations.approver()));
            }
            case 2, 3, 4 -> holders.add(organizations.member());
            default -> {
                for (int i = 0; i < 1 + tape.below(3); i++) {
                    holders.add(organizations.party());
                }
            }
        }
        return Recorded.known(List.copyOf(holders));
    }

    private Recorded<ImmutableSortedSet<Party>> answering(List<Party> holders) {
        return switch (tape.below(9)) {
            case 0 -> Recorded.none();
            case 1, 2 -> Recorded.unknown();
            case 3, 4, 5 -> Recorded.setOf(holders);
            case 6 -> Recorded.setOf(List.of(organizations.party(), organizations.party()));
            default -> Recorded.setOf(List.<Party>of(organizations.approver()));
        };
    }
}
