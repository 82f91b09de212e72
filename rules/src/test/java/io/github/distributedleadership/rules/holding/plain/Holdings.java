package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which holding is in force on a day, and how it is read. */
final class Holdings {
    private final Organization organization;
    private final AsOf asOf;

    Holdings(Organization organization, AsOf asOf) {
        this.organization = organization;
        this.asOf = asOf;
    }

    /** {@return whether holdings are recorded, so that a missing row means that nobody holds it} */
    boolean areRecorded() {
        return organization.coverage(Table.HOLDINGS) == Coverage.RECORDED;
    }

    /** {@return the holding in force on the day of the question} */
    Optional<Held> today(ResponsibilityId id) {
        return on(asOf.day(), id);
    }

    /** {@return the holding in force on that day, a rota written as shifts read as one} */
    Optional<Held> on(Optional<LocalDate> day, ResponsibilityId id) {
        Optional<List<Holding>> rota = rota(id);
        if (rota.isPresent() && day.isPresent() && covers(rota.get(), day.get())) {
            return Optional.of(asOne(rota.get(), day));
        }
        return rowAsItStands(day, id);
    }

    /** {@return the one row in force on that day, whatever rota it belongs to} */
    Optional<Held> rowAsItStands(Optional<LocalDate> day, ResponsibilityId id) {
        return rowOn(day, id).map(row -> asItStands(row, new People(organization, day)));
    }

    private Optional<Holding> rowOn(Optional<LocalDate> day, ResponsibilityId id) {
        People people = new People(organization, day);
        return organization.holdings().stream()
                .filter(row -> row.responsibility().equals(id))
                .filter(row -> people.inForce(row.term()))
                .findFirst();
    }

    private static Held asItStands(Holding row, People people) {
        return new Held(
                !row.holders().isUnknown(),
                people.expanded(row.holders().value().map(Set::<Party>copyOf).orElse(Set.of())),
                Listed.of(row.accountable()),
                Listed.of(row.approvers()),
                assigned(Listed.ofOne(row.assignedBy()), row),
                row.level(),
                row.origin(),
                row.arrangement().equals(Optional.of(Arrangement.ROTATING)),
                row.arrangement().equals(Optional.of(Arrangement.DIVIDED)),
                row.deputies().value().map(Set::<Party>copyOf).orElse(Set.of()),
                row.term().start().map(Moment::day));
    }

    /**
     * {@return the rows in W of a succession of holdings by one each, without gaps, up to the row in force, in which at least
     * two persons each come back; empty: there is none}
     */
    private Optional<List<Holding>> rota(ResponsibilityId id) {
        Optional<Holding> inForce = rowOn(asOf.day(), id);
        if (asOf.day().isEmpty() || inForce.isEmpty()) {
            return Optional.empty();
        }
        List<Holding> rows = new ArrayList<>();
        Optional<Holding> at = inForce;
        while (at.isPresent() && oneOf(at.get()).isPresent() && isInWindow(at.get())) {
            rows.add(0, at.get());
            at = rowBefore(at.get());
        }
        Map<MemberId, Integer> turns = new TreeMap<>();
        Optional<MemberId> before = Optional.empty();
        for (Holding row : rows) {
            if (!oneOf(row).equals(before)) {
                turns.merge(oneOf(row).orElseThrow(), 1, Integer::sum);
            }
            before = oneOf(row);
        }
        long whoComeBack = turns.values().stream().filter(number -> number >= 2).count();
        return whoComeBack >= 2 ? Optional.of(rows) : Optional.empty();
    }

    private boolean isInWindow(Holding row) {
        LocalDate first = asOf.firstDayOfWindow().orElseThrow();
        return row.term().end().map(end -> end.day().isAfter(first)).orElse(true);
    }

    private Optional<Holding> rowBefore(Holding row) {
        return row.term()
                .start()
                .flatMap(start -> organization.holdings().stream()
                        .filter(other -> other.responsibility().equals(row.responsibility()))
                        .filter(other -> other.term()
                                .end()
                                .map(end -> end.day().equals(start.day()))
                                .orElse(false))
                        .findFirst());
    }

    private static Optional<MemberId> oneOf(Holding row) {
        return row.holders()
                .value()
                .filter(holders -> holders.size() == 1 && holders.first() instanceof MemberId)
                .map(holders -> (MemberId) holders.first());
    }

    private static boolean covers(List<Holding> rota, LocalDate day) {
        return rota.stream().anyMatch(row -> row.term().holdsOn(day));
    }

    private Held asOne(List<Holding> rota, Optional<LocalDate> day) {
        Set<Party> holders = new TreeSet<>();
        rota.forEach(row -> holders.add(oneOf(row).orElseThrow()));
        Holding onTheDay = rota.stream()
                .filter(row -> row.term().holdsOn(day.orElseThrow()))
                .findFirst()
                .orElseThrow();
        // within a rota nobody has left: who is there today was there all along
        Group present = new People(organization, asOf.day()).expanded(holders);
        return new Held(
                true,
                present,
                accountableInTurn(rota, holders),
                agreed(rota.stream().map(row -> Listed.of(row.approvers())).toList()),
                assigned(
                        agreed(rota.stream()
                                .map(row -> Listed.ofOne(row.assignedBy()))
                                .toList()),
                        onTheDay),
                onTheDay.level(),
                onTheDay.origin(),
                true,
                false,
                onTheDay.deputies().value().map(Set::<Party>copyOf).orElse(Set.of()),
                rota.get(0).term().start().map(Moment::day));
    }

    /** What came from its holder was assigned by nobody, where no assigner is written down. */
    private static Listed assigned(Listed said, Holding row) {
        boolean isOwn = row.origin()
                .filter(o -> o == Origin.SELF_INITIATED || o == Origin.GROWN || o == Origin.ASSUMED)
                .isPresent();
        return isOwn && said.otherwise() == Truth.UNKNOWN ? said.withoutUnknown() : said;
    }

    /** Whom all rows agree on, else unknown. */
    private static Listed agreed(List<Listed> rows) {
        return rows.stream().allMatch(rows.get(0)::equals) ? rows.get(0) : Listed.unknown();
    }

    /** A holder as he was in his own turns; anybody else as all rows agree on. */
    private static Listed accountableInTurn(List<Holding> rota, Set<Party> holders) {
        Set<Party> named = new TreeSet<>(holders);
        boolean anyUnknown = false;
        for (Holding row : rota) {
            Recorded<? extends Set<Party>> accountable = row.accountable();
            accountable.value().ifPresent(named::addAll);
            anyUnknown |= accountable.isUnknown();
        }
        Map<Party, Truth> said = new HashMap<>();
        for (Party party : named) {
            Set<Truth> answers = new TreeSet<>();
            for (Holding row : rota) {
                if (!holders.contains(party) || oneOf(row).orElseThrow().equals(party)) {
                    answers.add(Listed.of(row.accountable()).names(party));
                }
            }
            said.put(party, answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN);
        }
        return new Listed(new TreeMap<>(said), anyUnknown ? Truth.UNKNOWN : Truth.NO);
    }
}
