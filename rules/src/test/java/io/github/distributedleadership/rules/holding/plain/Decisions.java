package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The decisions on one responsibility: which count, and which are set aside. */
final class Decisions {
    final List<Counted> counted = new ArrayList<>();
    int interventions;
    int automated;
    int unlisted;

    private final Organization organization;
    private final AsOf asOf;
    private final ResponsibilityId responsibility;
    private final boolean isRetained;
    private final Holdings holdings;
    private final OnPaper onPaper;
    private final PlainPaper paper;

    /** The decisions on that responsibility, which is held so on paper on the day of the question. */
    Decisions(Organization organization, AsOf asOf, ResponsibilityId responsibility, PlainPaper paper) {
        this.organization = organization;
        this.asOf = asOf;
        this.responsibility = responsibility;
        this.paper = paper;
        this.isRetained = paper == PlainPaper.RETAINED;
        this.holdings = new Holdings(organization, asOf);
        this.onPaper = new OnPaper(organization, asOf);
        if (asOf.day().isPresent()) {
            sort(since());
        }
    }

    /** {@return the holders of that day; of a heading those of its parts} */
    Group holdersOn(Optional<LocalDate> day) {
        return paper == PlainPaper.HELD_IN_PARTS ? holdersOfParts(responsibility, day) : holdersOf(responsibility, day);
    }

    private Group holdersOf(ResponsibilityId id, Optional<LocalDate> day) {
        return holdings.on(day, id).map(Held::holders).orElse(Group.empty());
    }

    private Group holdersOfParts(ResponsibilityId heading, Optional<LocalDate> day) {
        Group group = Group.empty();
        for (ResponsibilityId part : onPaper.partsOf(heading)) {
            group.add(onPaper.of(part) == PlainPaper.HELD_IN_PARTS ? holdersOfParts(part, day) : holdersOf(part, day));
        }
        return group;
    }

    private List<Decision> inWindow() {
        LocalDate first = asOf.firstDayOfWindow().orElseThrow();
        LocalDate last = asOf.day().orElseThrow();
        return organization.practice().decisions().stream()
                .filter(d -> d.responsibility().equals(responsibility))
                .filter(d -> !d.at().day().isBefore(first) && !d.at().day().isAfter(last))
                .toList();
    }

    /** The day on which a holder who had taken part in a decision in W, or all holders, last left or were replaced. */
    private LocalDate since() {
        LocalDate first = asOf.firstDayOfWindow().orElseThrow();
        LocalDate last = asOf.day().orElseThrow();
        for (LocalDate day = last; day.isAfter(first); day = day.minusDays(1)) {
            Optional<Set<Party>> before = partiesOn(day.minusDays(1));
            Optional<Set<Party>> then = partiesOn(day);
            if (before.isPresent() && then.isPresent()) {
                Set<Party> left = new TreeSet<>(before.get());
                left.removeAll(then.get());
                boolean all = !left.isEmpty() && left.equals(before.get());
                LocalDate day0 = day;
                if (all || left.stream().anyMatch(party -> tookPartBefore(party, day0))) {
                    return day;
                }
            }
        }
        return first;
    }

    /** {@return who held it on that day, a team of unknown members as one; empty: not known} */
    private Optional<Set<Party>> partiesOn(LocalDate day) {
        Optional<Held> held = holdings.on(Optional.of(day), responsibility);
        // who is known to hold it: where nobody is, all have left as far as is on record
        return Optional.of(held.map(h -> h.holders().parties()).orElse(Set.of()));
    }

    private boolean tookPartBefore(Party party, LocalDate day) {
        return inWindow().stream()
                .filter(d -> d.at().day().isBefore(day))
                .anyMatch(d -> decidersOf(d).parties().contains(party));
    }

    private Group decidersOf(Decision decision) {
        Group group = Group.empty();
        People people = new People(organization, Optional.of(decision.at().day()));
        for (Party party : decision.deciders()) {
            if (party instanceof TeamId) {
                group.add(people.expanded(Set.of(party)));
            } else if (people.isPerson((MemberId) party)) {
                // whoever decided did decide, though he may not be there any more
                group.persons().add((MemberId) party);
            }
        }
        return group;
    }

    private void sort(LocalDate since) {
        List<Counted> byDeputies = new ArrayList<>();
        for (Decision decision : inWindow()) {
            if (decision.at().day().isBefore(since)) {
                continue;
            }
            Group deciders = decidersOf(decision);
            if (!deciders.isListed()) {
                unlisted++;
            } else if (deciders.isEmpty() && isByMachines(decision)) {
                automated++;
            } else if (!deciders.isEmpty() || isBySuperiorBody(decision)) {
                // of a team to which by the record nobody belonged on that day, a decision is nobody's
                sort(decision, deciders.persons(), byDeputies);
            }
        }
        List<Counted> asCounted = new ArrayList<>();
        byDeputies.forEach(act -> asCounted.add(forTheHolder(act, byDeputies)));
        counted.addAll(asCounted);
        counted.sort((a, b) -> a.day().compareTo(b.day()));
    }

    private void sort(Decision decision, Set<MemberId> deciders, List<Counted> byDeputies) {
        if (isIntervention(decision, deciders)) {
            interventions++;
        } else if (isByDeputy(decision, deciders)) {
            byDeputies.add(counted(decision, deciders, Truth.YES));
        } else {
            counted.add(counted(decision, deciders, hasHolder(decision, deciders)));
        }
    }

    /** Whether a machine takes part, itself or in a team. */
    private boolean isByMachines(Decision decision) {
        People people = new People(organization, Optional.of(decision.at().day()));
        return decision.deciders().stream()
                .anyMatch(party ->
                        party instanceof TeamId team ? people.hasMachine(team) : !people.isPerson((MemberId) party));
    }

    private boolean isBySuperiorBody(Decision decision) {
        Optional<LocalDate> day = Optional.of(decision.at().day());
        Optional<Held> held = holdings.on(day, responsibility);
        Superiors superiors = new Superiors(organization, day, responsibility, held);
        Set<Party> holders = held.map(h -> h.holders().parties()).orElse(Set.of());
        return superiors.bodiesAbove(holders).stream().anyMatch(decision.deciders()::contains);
    }

    private Truth hasHolder(Decision decision, Set<MemberId> deciders) {
        Group holders = holdersOn(Optional.of(decision.at().day()));
        Truth any = Truth.NO;
        for (MemberId decider : deciders) {
            any = any.or(holders.has(decider));
        }
        Optional<Held> held = holdings.on(Optional.of(decision.at().day()), responsibility);
        boolean holdersAreUnknown = held.isPresent() ? !held.get().areKnown() : !holdings.areRecorded();
        return holdersAreUnknown ? any.or(Truth.UNKNOWN) : any;
    }

    private Counted counted(Decision decision, Set<MemberId> deciders, Truth hasHolder) {
        LocalDate day = decision.at().day();
        Set<MemberId> holders = new TreeSet<>(holdersOn(Optional.of(day)).persons());
        holders.retainAll(holdersOn(asOf.day()).persons());
        Set<MemberId> acting = new TreeSet<>(deciders);
        acting.retainAll(holders);
        return new Counted(decision, day, deciders, holders, acting, hasHolder);
    }

    private Set<MemberId> deputiesOn(LocalDate day) {
        Optional<Held> held = holdings.on(Optional.of(day), responsibility);
        People people = new People(organization, Optional.of(day));
        return held.map(h -> people.expanded(h.deputies()).persons()).orElse(Set.of());
    }

    /** A deputy decides where no holder takes part. */
    private boolean isByDeputy(Decision decision, Set<MemberId> deciders) {
        return !actingDeputies(decision, deciders).isEmpty();
    }

    private Set<MemberId> actingDeputies(Decision decision, Set<MemberId> deciders) {
        if (hasHolder(decision, deciders) == Truth.YES) {
            return Set.of();
        }
        Set<MemberId> acting = new TreeSet<>(deciders);
        acting.retainAll(deputiesOn(decision.at().day()));
        return acting;
    }

    /** As by the holder where there is one, and he made at least as many himself; else the deputy's own. */
    private Counted forTheHolder(Counted act, List<Counted> byDeputies) {
        Group holders = holdersOn(Optional.of(act.day()));
        if (!holders.isListed() || holders.persons().size() != 1) {
            return act;
        }
        MemberId holder = holders.persons().iterator().next();
        long hisOwn =
                counted.stream().filter(c -> c.deciders().contains(holder)).count();
        if (hisOwn < byDeputies.size()) {
            return act;
        }
        Set<MemberId> deciders = new TreeSet<>(act.deciders());
        deciders.removeAll(deputiesOn(act.day()));
        deciders.add(holder);
        return counted(act.decision(), deciders, Truth.YES);
    }

    /**
     * Only superiors take part who hold nothing of it; of RETAINED, any superior takes part. All is asked as of the day of
     * the decision.
     */
    private boolean isIntervention(Decision decision, Set<MemberId> deciders) {
        Optional<LocalDate> day = Optional.of(decision.at().day());
        Optional<Held> held = holdings.on(day, responsibility);
        Superiors superiors = new Superiors(organization, day, responsibility, held);
        Set<Party> holders = held.map(h -> h.holders().parties()).orElse(Set.of());
        Set<MemberId> acting = new TreeSet<>(deciders);
        acting.removeAll(actingDeputies(decision, deciders));
        boolean any = false;
        boolean all = acting.size() == deciders.size();
        Set<MemberId> asBody = actingAsBody(decision, deciders, superiors.bodiesAbove(holders));
        for (MemberId person : acting) {
            boolean isAbove = superiors.isAbove(person, holders);
            any |= isAbove;
            all &= asBody.contains(person)
                    || isAbove && !holdersOn(day).persons().contains(person);
        }
        any |= !asBody.isEmpty() || isBySuperiorBody(decision);
        return isRetained ? any : all;
    }

    /** {@return who decided as a superior body, which is named as such or all of whose members took part} */
    private Set<MemberId> actingAsBody(Decision decision, Set<MemberId> deciders, List<TeamId> bodies) {
        People people = new People(organization, Optional.of(decision.at().day()));
        Set<MemberId> acting = new TreeSet<>();
        for (TeamId body : bodies) {
            Group members = people.bodyOf(body);
            boolean all = members.isListed() && !members.persons().isEmpty() && deciders.containsAll(members.persons());
            if (all || decision.deciders().contains(body)) {
                acting.addAll(people.membersOf(body).persons());
                acting.addAll(all ? members.persons() : Set.of());
            }
        }
        acting.retainAll(deciders);
        return acting;
    }

    /** {@return whether a superior of every decider approved it} */
    boolean isApprovedBySuperior(Counted act) {
        Optional<LocalDate> day = Optional.of(act.day());
        Superiors superiors = new Superiors(organization, day, responsibility, holdings.on(day, responsibility));
        Party by = act.decision().approvedBy().value().orElseThrow();
        Set<MemberId> approvers =
                new TreeSet<>(new People(organization, day).expanded(Set.of(by)).persons());
        approvers.retainAll(act.deciders());
        if (!approvers.isEmpty()) {
            return false;
        }
        return superiors.isSuperiorOfAll(by, act.deciders()) == Truth.YES;
    }
}
