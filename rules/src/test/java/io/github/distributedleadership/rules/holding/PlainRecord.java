package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The plain twin of what the decisions on a responsibility show, in whole numbers: nothing is rounded. */
public final class PlainRecord {
    /** Divisible by every number of deciders that these organisations can have. */
    private static final long ONE_DECISION = 27720;

    public final PlainPeople people;
    public final ResponsibilityId responsibility;
    public final Set<Party> holders;
    /** Empty: since ever, or there is no day. */
    public final Optional<LocalDate> since;

    public final List<Decision> decisions;
    public final Map<Party, Long> shares = new TreeMap<>();
    public final Map<Party, Integer> alone = new TreeMap<>();

    public PlainRecord(PlainPeople people, ResponsibilityId responsibility) {
        this.people = people;
        this.responsibility = responsibility;
        holders = people.holders(responsibility);
        since = people.day.flatMap(this::since);
        decisions = people.organization.practice().decisions().stream()
                .filter(d -> d.responsibility().equals(responsibility) && counts(d))
                .toList();
        for (Decision decision : decisions) {
            Set<Party> deciders = deciders(decision);
            deciders.forEach(d -> shares.merge(d, ONE_DECISION / deciders.size(), Long::sum));
            if (deciders.size() == 1) {
                alone.merge(deciders.iterator().next(), 1, Integer::sum);
            }
        }
    }

    public InRecord outcome() {
        if (people.day.isEmpty() || people.organization.coverage(Table.DECISIONS) != Coverage.RECORDED) {
            return InRecord.NOT_RECORDED;
        }
        if (decisions.size() < 5) {
            return InRecord.TOO_FEW;
        }
        if (isControlled()) {
            return InRecord.CONTROLLED;
        }
        if (5 * weight(people::isOpen, shares.keySet()) > total()) {
            return InRecord.UNCLEAR;
        }
        boolean holdersOpen = holders.stream().anyMatch(people::isOpen);
        if (isSpread(shares.values())) {
            long atMost = holdersOpen
                    ? total()
                    : ofHolders() + weight(p -> people.isOpen(p) && !holders.contains(p), shares.keySet());
            return 2 * ofHolders() < total() && 2 * atMost >= total() ? InRecord.UNCLEAR : InRecord.SPREAD;
        }
        Party most = most(shares);
        boolean holdsOpenly = holdersOpen && !holders.contains(most);
        boolean own = isDivided() && !takesOver(most);
        return !holdsOpenly && !own && pValue() < 0.05 ? InRecord.CONCENTRATED : InRecord.UNCLEAR;
    }

    public boolean holdersDecideHalf() {
        return 2 * ofHolders() >= total();
    }

    public Party leading() {
        return most(shares);
    }

    /** Whether the one in whom it is concentrated stood above the holders, or led the scope, when last deciding. */
    public boolean leadingIsSuperior() {
        LocalDate last = decisions.stream()
                .filter(d -> deciders(d).contains(leading()))
                .map(d -> d.at().day())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        PlainPeople then = people.on(last);
        return holders.isEmpty()
                ? then.leadsScopeOf(leading(), responsibility)
                : holders.stream().allMatch(h -> then.isSuperior(leading(), h, responsibility));
    }

    public double pValue() {
        return PlainChance.pValue(alone.values(), Math.max(2, holders.size()));
    }

    public Set<Party> nominalHolders() {
        Set<Party> nominal = new TreeSet<>();
        boolean asked = outcome() != InRecord.NOT_RECORDED
                && outcome() != InRecord.TOO_FEW
                && !isDivided()
                && shares.keySet().stream().noneMatch(people::isOpen);
        double probability = 1;
        for (int i = 0; i < decisions.size(); i++) {
            probability *= (holders.size() - 1.0) / holders.size();
        }
        if (asked && holders.size() > 1 && probability < 0.05) {
            holders.stream()
                    .filter(h -> !people.isOpen(h) && !shares.containsKey(h))
                    .forEach(nominal::add);
        }
        return nominal;
    }

    public Optional<Arrangement> enacted() {
        if (people.day.isEmpty()
                || people.organization.coverage(Table.DECISIONS) != Coverage.RECORDED
                || decisions.size() < 5
                || holders.size() < 2) {
            return Optional.empty();
        }
        long byAll =
                decisions.stream().filter(d -> deciders(d).containsAll(holders)).count();
        if (2 * byAll >= decisions.size()) {
            return Optional.of(Arrangement.JOINT);
        }
        if (holders.stream().anyMatch(people::isOpen) || 5 * weight(people::isOpen, shares.keySet()) > total()) {
            return Optional.empty();
        }
        boolean oneAtATime = decisions.stream().allMatch(d -> deciders(d).size() == 1);
        Map<LocalDate, List<Party>> days = new TreeMap<>();
        for (Decision d : decisions) {
            days.merge(
                    d.at().day(),
                    List.copyOf(deciders(d)),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        return Optional.of(
                oneAtATime && PlainChance.runsAreLong(List.copyOf(days.values()))
                        ? Arrangement.ROTATING
                        : Arrangement.ANY_ONE);
    }

    private boolean isControlled() {
        List<Decision> known =
                decisions.stream().filter(d -> !d.approvedBy().isUnknown()).toList();
        long above = known.stream().filter(this::isApprovedAbove).count();
        return known.size() >= 5
                && 5 * (decisions.size() - known.size()) <= decisions.size()
                && 5 * above >= 4L * known.size();
    }

    private boolean isApprovedAbove(Decision decision) {
        Set<Party> deciders = deciders(decision);
        PlainPeople then = people.on(decision.at().day());
        return decision.approvedBy()
                .value()
                .filter(a -> !deciders.contains(a) && Collections.disjoint(then.people(a), deciders))
                .filter(a -> deciders.stream().anyMatch(d -> then.isSuperior(a, d, responsibility)))
                .isPresent();
    }

    /** A team stands for its members of that day; whoever is named has decided, there or not by the record. */
    private Set<Party> deciders(Decision decision) {
        Set<Party> deciders = new TreeSet<>();
        PlainPeople then = people.on(decision.at().day());
        for (Party party : decision.deciders()) {
            Set<Party> members = party instanceof TeamId ? then.people(party) : Set.of(party);
            deciders.addAll(members.isEmpty() ? Set.of(party) : members);
        }
        return deciders;
    }

    private boolean counts(Decision decision) {
        LocalDate at = decision.at().day();
        return people.day.isPresent()
                && !at.isAfter(people.day.get())
                && at.isAfter(people.day.get().minusYears(1))
                && since.map(s -> !at.isBefore(s)).orElse(true);
    }

    private Optional<LocalDate> since(LocalDate day) {
        List<Holding> all = people.organization.holdings().stream()
                .filter(h -> h.responsibility().equals(responsibility))
                .toList();
        Optional<Holding> present = people.holding(responsibility);
        if (present.isEmpty()) {
            return all.stream()
                    .flatMap(h -> h.term().end().map(Moment::day).stream())
                    .filter(end -> !end.isAfter(day))
                    .max(Comparator.naturalOrder());
        }
        Optional<LocalDate> begin = present.get().term().start().map(Moment::day);
        boolean renews = true;
        while (renews) {
            Optional<LocalDate> until = begin;
            Optional<Holding> earlier = all.stream()
                    .filter(h -> until.isPresent()
                            && h.term().end().map(Moment::day).equals(until)
                            && h.holders().equals(present.get().holders()))
                    .findFirst();
            renews = earlier.isPresent();
            begin = earlier.isPresent() ? earlier.get().term().start().map(Moment::day) : begin;
        }
        Collection<Party> named = PlainPeople.parties(present.get().holders());
        for (LocalDate d = day; d.isAfter(day.minusYears(1)) && (begin.isEmpty() || d.isAfter(begin.get())); ) {
            LocalDate before = d.minusDays(1);
            if (!people.on(before).people(named).equals(holders)) {
                return Optional.of(d);
            }
            d = before;
        }
        return begin;
    }

    private boolean isDivided() {
        return people.holding(responsibility)
                .filter(h -> h.arrangement().equals(Optional.of(Arrangement.DIVIDED)))
                .isPresent();
    }

    private boolean takesOver(Party who) {
        Map<Party, String> parts = people.holding(responsibility).orElseThrow().parts();
        return parts.entrySet().stream().anyMatch(part -> {
            Map<Party, Integer> inPart = new TreeMap<>();
            decisions.stream()
                    .filter(d -> d.part().equals(Optional.of(part.getValue()))
                            && deciders(d).size() == 1)
                    .forEach(d -> inPart.merge(deciders(d).iterator().next(), 1, Integer::sum));
            long total = inPart.values().stream().mapToLong(n -> n).sum();
            return total >= 5
                    && !people.people(part.getKey()).contains(who)
                    && inPart.getOrDefault(who, 0) > total / 2.0
                    && !isSpread(inPart.values())
                    && PlainChance.pValue(inPart.values(), 2) < 0.05;
        });
    }

    private long ofHolders() {
        return weight(holders::contains, shares.keySet());
    }

    private long weight(Predicate<Party> which, Set<Party> of) {
        return of.stream().filter(which).mapToLong(shares::get).sum();
    }

    private long total() {
        return shares.values().stream().mapToLong(n -> n).sum();
    }

    /** 1/HHI >= 1.5, without division. */
    private static boolean isSpread(Collection<? extends Number> counts) {
        long total = counts.stream().mapToLong(Number::longValue).sum();
        long squares =
                counts.stream().mapToLong(n -> n.longValue() * n.longValue()).sum();
        return 2 * total * total >= 3 * squares;
    }

    private static Party most(Map<Party, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Party, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(MemberId.of("nobody"));
    }
}
