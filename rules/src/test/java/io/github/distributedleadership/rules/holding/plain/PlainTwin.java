package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How each responsibility of an organisation is held, written from the definition alone: slow and plain, to be compared
 * with what the library says.
 */
public final class PlainTwin {
    private final Organization organization;
    private final AsOf asOf;
    private final EnactedArrangement arrangement;

    /** Answers for the day of which the organisation itself speaks. */
    public PlainTwin(Organization organization) {
        this(organization, AsOf.of(organization));
    }

    /** Answers for that day and window. */
    public PlainTwin(Organization organization, AsOf asOf) {
        this.organization = organization;
        this.asOf = asOf;
        this.arrangement = new EnactedArrangement(decisions -> PlainEnacted.NEEDS_PERMUTATIONS);
    }

    /** {@return the answers for all responsibilities} */
    public List<PlainAnswer> all() {
        List<PlainAnswer> answers = new ArrayList<>();
        organization.responsibilities().forEach(r -> answers.add(of(r.id())));
        return answers;
    }

    /**
     * {@return whether that party is a superior of the other for that responsibility on that day}
     *
     * @param below a member or a team
     */
    public Truth isSuperior(Party above, Party below, ResponsibilityId responsibility, LocalDate day) {
        Optional<LocalDate> that = Optional.of(day);
        Optional<Held> held = new Holdings(organization, asOf).on(that, responsibility);
        Superiors superiors = new Superiors(organization, that, responsibility, held);
        // a team stands for its members in force; one of unknown members is one party
        return superiors.isSuperiorOfAll(
                above, new People(organization, that).expanded(Set.of(below)).parties());
    }

    /** {@return whether that party is a superior of the member, though the member be gone on that day} */
    public Truth isSuperiorOfMember(Party above, MemberId below, ResponsibilityId responsibility, LocalDate day) {
        Optional<LocalDate> that = Optional.of(day);
        Optional<Held> held = new Holdings(organization, asOf).on(that, responsibility);
        return new Superiors(organization, that, responsibility, held).isSuperior(above, below);
    }

    /** {@return whether one member stands above the other in the line on that day} */
    public Truth isAboveInLine(Party above, Party below, LocalDate day) {
        return new People(organization, Optional.of(day)).isAboveInLine(above, below);
    }

    /** {@return every scope that contains the responsibility, the inner ones first} */
    public List<Scope> scopesOf(ResponsibilityId responsibility) {
        return new Scopes(organization).containing(responsibility);
    }

    /** {@return whether the one scope is the other or lies in it} */
    public boolean liesWithin(Scope inner, Scope outer) {
        return new Scopes(organization).liesWithin(inner, outer);
    }

    /** {@return the same, where what is not recorded of the holding's assigner, approvers and accountable is nobody} */
    public Truth isSuperiorAsFarAsIsWritten(Party above, Party below, ResponsibilityId responsibility, LocalDate day) {
        Optional<LocalDate> that = Optional.of(day);
        Optional<Held> held = new Holdings(organization, asOf)
                .rowAsItStands(that, responsibility)
                .map(Held::asFarAsItIsWritten);
        return new Superiors(organization, that, responsibility, held).isSuperior(above, below);
    }

    /** {@return the answer for that responsibility} */
    public PlainAnswer of(ResponsibilityId id) {
        return new OfOne(id).answer();
    }

    /** All that follows for one responsibility. */
    private final class OfOne {
        private final ResponsibilityId id;
        private final PlainPaper paper;
        private final Decisions decisions;
        private final List<Counted> counted;
        private final int n;
        private final Group holders;
        private final boolean isRotating;
        private final boolean isDivided;
        private final boolean tooManyUnlisted;
        private final Concentration<MemberId> concentration;

        OfOne(ResponsibilityId id) {
            this.id = id;
            this.paper = new OnPaper(organization, asOf).of(id);
            this.decisions = new Decisions(organization, asOf, id, paper);
            this.counted = decisions.counted;
            this.n = counted.size();
            this.holders = decisions.holdersOn(asOf.day());
            Optional<Held> held = new Holdings(organization, asOf).today(id);
            this.isRotating = held.map(Held::isRotating).orElse(false);
            this.isDivided = held.map(Held::isDivided).orElse(false);
            int all = n + decisions.interventions + decisions.unlisted;
            this.tooManyUnlisted = Parameters.tooManyUnknown(decisions.unlisted, all);
            Comparator<MemberId> holdersFirst =
                    Comparator.comparing((MemberId person) -> !holders.persons().contains(person));
            this.concentration = Concentration.of(
                    counted.stream().map(Counted::byDeciders).toList(),
                    holdersFirst.thenComparing(Comparator.naturalOrder()));
        }

        PlainAnswer answer() {
            PlainRecord inRecord = inRecord();
            Optional<MemberId> among = concentratedAmong();
            KindTable.Column column = column(inRecord, among);
            Set<MemberId> nominal = nominal();
            boolean ratified = isRatified();
            PlainKind alone = KindTable.byPaperAlone(paper);
            PlainKind kind = KindTable.cell(paper, column);
            boolean byRecord = column != KindTable.Column.AS_ON_PAPER;
            if (column == KindTable.Column.AS_ON_PAPER) {
                if ((paper == PlainPaper.VACANT || paper == PlainPaper.UNKNOWN)
                        && inRecord == PlainRecord.UNCLEAR
                        && n >= Parameters.K) {
                    kind = PlainKind.HELD_INFORMALLY;
                    byRecord = true;
                } else if (paper == PlainPaper.SHARED && onlyOneActs().isPresent()) {
                    kind = PlainKind.SHARED_IN_NAME_ONLY;
                    byRecord = true;
                }
            }
            if (paper == PlainPaper.RETAINED
                    && ratified
                    && (inRecord == PlainRecord.SPREAD || inRecord == PlainRecord.CONCENTRATED)) {
                kind = PlainKind.RETAINED;
            }
            if (isDivided && column == KindTable.Column.SPREAD_BY_HOLDERS) {
                kind = alone;
            }
            return new PlainAnswer(
                    id,
                    paper,
                    inRecord,
                    kind,
                    byRecord,
                    byRecord && kind != alone,
                    n,
                    decisions.interventions,
                    decisions.automated,
                    decisions.unlisted,
                    tooManyUnlisted,
                    inRecord == PlainRecord.UNCLEAR && concentration.isInLongStretches(),
                    concentration.top(),
                    concentration.topAlone(),
                    concentration.share(),
                    concentration.worth(),
                    concentration.spreadP(),
                    concentration.concentratedP(),
                    holdersShare(),
                    isNotByHolders(),
                    amongHolders().share(),
                    isTopHolder(),
                    among,
                    onlyOneActs().isPresent(),
                    holders.persons(),
                    nominal,
                    carriers(inRecord, among, nominal),
                    ratified,
                    enacted(),
                    organization.coverage(Table.DECISIONS) == Coverage.PARTIAL);
        }

        private PlainRecord inRecord() {
            // without a day there is no window
            if (organization.coverage(Table.DECISIONS) == Coverage.NOT_RECORDED
                    || asOf.day().isEmpty()) {
                return PlainRecord.NOT_RECORDED;
            }
            int all = n + decisions.interventions;
            if (!tooManyUnlisted
                    && all >= Parameters.K
                    && Parameters.fourFifths(decisions.interventions, all)
                    && Binomial.atLeast(all, 0.5, decisions.interventions) <= Parameters.ALPHA) {
                return PlainRecord.ABOVE;
            }
            PlainRecord byDecisions = concentration.inRecord();
            if (byDecisions == PlainRecord.TOO_FEW) {
                return PlainRecord.TOO_FEW;
            }
            if (tooManyUnlisted) {
                return PlainRecord.UNCLEAR;
            }
            boolean isWithheld = byDecisions == PlainRecord.CONCENTRATED
                    && (isTopHolder() && holdersAreNotToBeCalledConcentrated() || mayTopHoldItInATeam());
            return isWithheld ? PlainRecord.UNCLEAR : byDecisions;
        }

        /** Of a divided holding never; of one declared rotating not before one has come back. */
        private boolean holdersAreNotToBeCalledConcentrated() {
            return isDivided || isRotatingWithoutReturn();
        }

        private boolean isRotatingWithoutReturn() {
            return isRotating && !EnactedArrangement.somebodyComesBack(counted) && !oneMadeAllForLong();
        }

        /** The decisions span 11/12 of W, and one holder made all that holders made. */
        private boolean oneMadeAllForLong() {
            if (n == 0 || asOf.day().isEmpty()) {
                return false;
            }
            LocalDate last = asOf.day().get();
            long window = ChronoUnit.DAYS.between(asOf.firstDayOfWindow().orElseThrow(), last) + 1;
            long span = ChronoUnit.DAYS.between(
                            counted.get(0).day(), counted.get(n - 1).day())
                    + 1;
            return 12 * span >= 11 * window && theOnlyActingHolder().isPresent();
        }

        /** {@return the same single holder who stands in all decisions with a holder} */
        private Optional<MemberId> theOnlyActingHolder() {
            Set<Set<MemberId>> acting = new HashSet<>();
            withActingHolder().forEach(d -> acting.add(d.acting()));
            return acting.size() == 1 && acting.iterator().next().size() == 1
                    ? Optional.of(acting.iterator().next().iterator().next())
                    : Optional.empty();
        }

        private List<Counted> withActingHolder() {
            return counted.stream().filter(d -> !d.acting().isEmpty()).toList();
        }

        private boolean isTopHolder() {
            return concentration.top().map(top -> holders.has(top) != Truth.NO).orElse(false);
        }

        /** An outsider may belong to a team that holds it and of which nobody wrote down who belongs to it. */
        private boolean mayTopHoldItInATeam() {
            return concentration
                    .top()
                    .map(top -> holders.has(top) == Truth.UNKNOWN)
                    .orElse(false);
        }

        private boolean areSeveralAndKnown() {
            return holders.isListed() && holders.persons().size() >= 2;
        }

        private Optional<MemberId> concentratedAmong() {
            if (!areSeveralAndKnown() || tooManyUnlisted || holdersAreNotToBeCalledConcentrated()) {
                return Optional.empty();
            }
            Concentration<MemberId> among = amongHolders();
            boolean isConcentrated = among.n() >= Parameters.K && among.isConcentrated();
            return isConcentrated ? among.top() : onlyOneActs();
        }

        /** The decisions with a holder, each as by the holders in it. */
        private Concentration<MemberId> amongHolders() {
            return Concentration.of(
                    withActingHolder().stream().map(Counted::byHolders).toList(), Comparator.naturalOrder());
        }

        private Optional<MemberId> onlyOneActs() {
            if (!areSeveralAndKnown() || tooManyUnlisted || holdersAreNotToBeCalledConcentrated() || n == 0) {
                return Optional.empty();
            }
            double draws = withActingHolder().size() * concentration.worth() / n;
            return Math.pow(0.5, draws) <= Parameters.ALPHA / 2 ? theOnlyActingHolder() : Optional.empty();
        }

        private Optional<Double> holdersShare() {
            boolean isKnown = counted.stream().noneMatch(d -> d.hasHolder() == Truth.UNKNOWN);
            long with = counted.stream().filter(d -> d.hasHolder() == Truth.YES).count();
            return n > 0 && isKnown ? Optional.of((double) with / n) : Optional.empty();
        }

        private boolean isNotByHolders() {
            double worth = concentration.worth();
            return !tooManyUnlisted
                    && holdersShare()
                            .map(h -> Binomial.atMost(worth, 0.5, h * worth) <= Parameters.ALPHA)
                            .orElse(false);
        }

        private KindTable.Column column(PlainRecord inRecord, Optional<MemberId> among) {
            return switch (inRecord) {
                case NOT_RECORDED, TOO_FEW, UNCLEAR -> KindTable.Column.AS_ON_PAPER;
                case SPREAD ->
                    isNotByHolders() || among.isPresent()
                            ? KindTable.Column.SPREAD_OTHERWISE
                            : KindTable.Column.SPREAD_BY_HOLDERS;
                case CONCENTRATED ->
                    isTopHolder() ? KindTable.Column.CONCENTRATED_IN_HOLDER : KindTable.Column.CONCENTRATED_IN_ANOTHER;
                case ABOVE -> KindTable.Column.ABOVE;
            };
        }

        private Set<MemberId> nominal() {
            Set<MemberId> nominal = new TreeSet<>();
            // a part in which nothing came up makes nobody nominal
            if (paper == PlainPaper.HELD_IN_PARTS
                    || isDivided
                    || !areSeveralAndKnown()
                    || tooManyUnlisted
                    || n == 0
                    || isRotatingWithoutReturn()) {
                return nominal;
            }
            int size = holders.persons().size();
            for (MemberId holder : holders.persons()) {
                boolean isInNone = true;
                double product = 1;
                for (Counted decision : counted) {
                    // who joined later counts from his day on
                    if (decision.holders().contains(holder)) {
                        isInNone &= !decision.acting().contains(holder);
                        product *= 1
                                - (double) decision.acting().size()
                                        / decision.holders().size();
                    }
                }
                double probability = Math.pow(product, concentration.worth() / n);
                if (isInNone && probability <= Parameters.ALPHA / size) {
                    nominal.add(holder);
                }
            }
            return nominal;
        }

        private Set<MemberId> carriers(PlainRecord inRecord, Optional<MemberId> among, Set<MemberId> nominal) {
            if (inRecord == PlainRecord.CONCENTRATED && isTopHolder()) {
                return Set.of(concentration.top().orElseThrow());
            }
            if (among.isPresent()) {
                return Set.of(among.get());
            }
            Set<MemberId> carriers = new TreeSet<>();
            if (paper != PlainPaper.HELD_IN_PARTS) {
                carriers.addAll(holders.persons());
                carriers.removeAll(nominal);
            }
            return carriers;
        }

        private boolean isRatified() {
            int known = 0;
            int approved = 0;
            for (Counted decision : counted) {
                if (!decision.decision().approvedBy().isUnknown()) {
                    known++;
                    boolean by = decision.decision().approvedBy().isKnown() && decisions.isApprovedBySuperior(decision);
                    approved += by ? 1 : 0;
                }
            }
            return known >= Parameters.K && Parameters.fourFifths(approved, known);
        }

        private PlainEnacted enacted() {
            if (paper == PlainPaper.HELD_IN_PARTS || !holders.isListed()) {
                return PlainEnacted.NONE;
            }
            PlainEnacted enacted = arrangement.of(counted, holders.persons());
            // of what teams of unknown members decided, it is open whether one decided or all
            return tooManyUnlisted && enacted != PlainEnacted.JOINT ? PlainEnacted.NONE : enacted;
        }
    }
}
