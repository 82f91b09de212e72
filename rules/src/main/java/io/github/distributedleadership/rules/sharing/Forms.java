package io.github.distributedleadership.rules.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.IntRows;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of leadership in every scope of an organisation: the whole of it, and each team.
 *
 * <p>Immutable and thread-safe.
 */
public final class Forms {
    private static final String REST = "{counted} {counted|responsibility rests|responsibilities rest} as if on"
            + " {effective} people with equal shares";
    private static final String UNFOCUSED = " (below {focused} people it would be focused)";
    private static final String FORM =
            "leadership is {form}: " + REST + ", {onOne} of them on one person{onOne|| each}" + UNFOCUSED;
    private static final String FORM_ON_NONE =
            "leadership is {form}: " + REST + ", {onOne|one|none} of them on one person alone" + UNFOCUSED;
    private static final String FOCUSED = "leadership is focused on {focus}: " + REST + " (below {focused} is focused)";
    private static final String DELEGATING =
            FOCUSED + "; for {delegated} of them {focus} answers while others hold {delegated|it|them}";
    private static final String TOO_FEW =
            "only {counted} {counted|responsibility is|responsibilities are} known to rest on somebody, and a form needs"
                    + " {needed}";
    private static final String NONE =
            "no {counted|responsibility is|responsibilities are} known to rest on somebody, and a form needs {needed}";
    private static final String LEFT_OUT =
            "; {leftOut} {leftOut|is|are} left out, because nobody holds or answers for {leftOut|it|them}, or it is not"
                    + " known who does";
    private static final String BY_HOLDERS =
            "; {byHolders} {byHolders|is|are} counted by holders, because it is unknown who answers";
    /** What is said of the form; the place in this list leads to the templates. */
    private static final List<String> SAID = List.of(FORM, FOCUSED, DELEGATING, TOO_FEW, NONE, FORM_ON_NONE);
    /** By what is said, then whether some are left out, then whether some are counted by holders. */
    private static final Template[] TEMPLATES = SAID.stream()
            .flatMap(said -> Stream.of("", LEFT_OUT)
                    .flatMap(left -> Stream.of("", BY_HOLDERS).map(by -> Template.of(said + left + by))))
            .toArray(Template[]::new);

    private static final double ROUNDING = 1e-12;

    private final Standing standing;
    private final SharingParameters parameters;
    /** Responsibility to those on whom it rests; empty: left out. */
    private final int[][] restsOn;

    private final boolean[] byHolders;
    private final IntRows ofTeam;

    private Forms(Standing standing, SharingParameters parameters) {
        this.standing = standing;
        this.parameters = parameters;
        int n = standing.index().responsibilities();
        restsOn = new int[n][];
        byHolders = new boolean[n];
        for (int r = 0; r < n; r++) {
            restsOn[r] = bearers(r);
        }
        ofTeam = IntRows.byKey(
                IntStream.range(0, n)
                        .map(r -> {
                            int owner = standing.index().ownerCode(r);
                            return OrganizationIndex.isTeam(owner) ? -1 - owner : -1;
                        })
                        .toArray(),
                standing.index().teams());
    }

    /** {@return the forms in the organisation, by these thresholds} */
    public static Forms of(Standing standing, SharingParameters parameters) {
        return new Forms(standing, parameters);
    }

    /** {@return the form in the whole organisation} */
    public ScopeForm ofOrganization() {
        OrganizationIndex index = standing.index();
        return form(
                Scope.organization(),
                IntStream.range(0, restsOn.length).toArray(),
                IntStream.range(0, index.members()).filter(standing::isPresent).toArray());
    }

    /** {@return the form in that team, with the teams inside it} */
    public ScopeForm of(TeamId team) {
        int number = standing.index().number(team);
        if (number == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no team \"" + team + "\"");
        }
        return ofTeam(number, insideTeams());
    }

    /** {@return the form in each team, in the order of their ids} */
    public ImmutableList<ScopeForm> ofTeams() {
        IntRows inside = insideTeams();
        return IntStream.range(0, standing.index().teams())
                .mapToObj(team -> ofTeam(team, inside))
                .collect(ImmutableList.toImmutableList());
    }

    private ScopeForm ofTeam(int team, IntRows inside) {
        List<Integer> open = new ArrayList<>(List.of(team));
        for (int i = 0; i < open.size(); i++) {
            inside.forEach(open.get(i), open::add);
        }
        int[] responsibilities = open.stream()
                .flatMapToInt(t -> Arrays.stream(ofTeam.row(t)))
                .sorted()
                .toArray();
        int[] members = open.stream()
                .flatMapToInt(t -> Arrays.stream(standing.membersOf(t)))
                .sorted()
                .distinct()
                .toArray();
        return form(Scope.of(standing.index().team(team).id()), responsibilities, members);
    }

    private IntRows insideTeams() {
        int n = standing.index().teams();
        return IntRows.byKey(
                IntStream.range(0, n).map(standing.index()::parentTeam).toArray(), n);
    }

    private ScopeForm form(Scope scope, int[] responsibilities, int[] members) {
        Shares shares = new Shares();
        int counted = 0;
        int onOne = 0;
        int leftOut = 0;
        int fromHolders = 0;
        for (int r : responsibilities) {
            if (!standing.exists(r)) {
                continue;
            }
            int[] bearers = restsOn[r];
            if (bearers.length == 0) {
                leftOut++;
                continue;
            }
            counted++;
            onOne += bearers.length == 1 ? 1 : 0;
            fromHolders += byHolders[r] ? 1 : 0;
            for (int bearer : bearers) {
                shares.add(bearer, 1.0 / bearers.length);
            }
        }
        OptionalDouble effective = counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(shares.effective());
        LeadershipForm form = form(counted, onOne, effective.orElse(0));
        Optional<MemberId> focus =
                form == LeadershipForm.FOCUSED ? Optional.of(member(shares.top())) : Optional.empty();
        List<ResponsibilityId> delegated =
                form == LeadershipForm.FOCUSED ? delegatedBy(shares.top(), responsibilities) : List.of();
        ScopeForm.Builder builder = new ScopeForm.Builder();
        builder.scope(scope)
                .form(form)
                .effectiveHolders(effective)
                .counted(counted)
                .onOne(onOne)
                .byHolders(fromHolders)
                .leftOut(leftOut)
                .focus(focus)
                .delegated(delegated)
                .withoutAny(withoutAny(members, shares));
        Finding finding = finding(scope, form, counted, onOne, leftOut, fromHolders, effective, focus, delegated);
        return builder.finding(finding).build();
    }

    private LeadershipForm form(int counted, int onOne, double effective) {
        if (counted < parameters.formMinimum()) {
            return LeadershipForm.UNDETERMINED;
        }
        if (effective < parameters.spread() - ROUNDING) {
            return LeadershipForm.FOCUSED;
        }
        int several = counted - onOne;
        return onOne > several
                ? LeadershipForm.DIVIDED
                : onOne < several ? LeadershipForm.SHARED : LeadershipForm.HYBRID;
    }

    private Finding finding(
            Scope scope,
            LeadershipForm form,
            int counted,
            int onOne,
            int leftOut,
            int fromHolders,
            OptionalDouble effective,
            Optional<MemberId> focus,
            List<ResponsibilityId> delegated) {
        String said = form == LeadershipForm.UNDETERMINED
                ? counted > 0 ? TOO_FEW : NONE
                : focus.isEmpty() ? onOne > 0 ? FORM : FORM_ON_NONE : delegated.isEmpty() ? FOCUSED : DELEGATING;
        Template template = TEMPLATES[4 * SAID.indexOf(said) + (leftOut > 0 ? 2 : 0) + (fromHolders > 0 ? 1 : 0)];
        Finding.Builder finding = Finding.builder(template)
                .rule("sharing.form")
                .subject(FindingSubject.of(scope))
                .outcome(form == LeadershipForm.UNDETERMINED ? FindingOutcome.UNDETERMINED : FindingOutcome.SATISFIED)
                .evidence(Evidence.PAPER)
                .source(Finding.OWN);
        for (String slot : template.slots()) {
            switch (slot) {
                case "form" -> finding.word(slot, form, words(form));
                case "counted" -> finding.count(slot, counted);
                case "onOne" -> finding.count(slot, onOne);
                case "leftOut" -> finding.count(slot, leftOut);
                case "byHolders" -> finding.count(slot, fromHolders);
                case "effective" -> finding.amount(slot, effective.orElseThrow());
                case "focused" -> finding.amount(slot, parameters.spread());
                case "needed" -> finding.count(slot, parameters.formMinimum());
                case "focus" -> finding.text(slot, focus.orElseThrow().value());
                case "delegated" -> finding.count(slot, delegated.size());
                default -> throw new IllegalStateException("no fact for " + slot);
            }
        }
        return finding.build();
    }

    private static String words(LeadershipForm form) {
        return form == LeadershipForm.HYBRID
                ? "half divided, half shared"
                : form.name().toLowerCase(Locale.ROOT);
    }

    private List<ResponsibilityId> delegatedBy(int focus, int[] responsibilities) {
        return Arrays.stream(responsibilities)
                .filter(standing::exists)
                .filter(r -> Arrays.stream(restsOn[r]).anyMatch(b -> b == focus))
                .filter(r ->
                        standing.holders().size(r) > 0 && !standing.holders().contains(r, focus))
                .mapToObj(r -> standing.index().responsibility(r).id())
                .toList();
    }

    private ImmutableSortedSet<MemberId> withoutAny(int[] members, Shares shares) {
        return Arrays.stream(members)
                .filter(m -> shares.weightOf(m) == 0)
                .mapToObj(this::member)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private MemberId member(int number) {
        return standing.index().member(number).id();
    }

    /** Those who answer for it, else its holders where it is unknown who answers; nobody where it cannot be counted. */
    private int[] bearers(int responsibility) {
        int number = standing.holding(responsibility);
        if (number == OrganizationIndex.NONE) {
            return new int[0];
        }
        Holding holding = standing.index().holding(number);
        int[] holders = standing.holders().row(responsibility);
        if (holding.holders().isKnown() && holders.length == 0
                || holding.holders().isNone()) {
            return new int[0];
        }
        byHolders[responsibility] = holding.accountable().isUnknown();
        int[] bearers = byHolders[responsibility] ? holders : standing.people(holding.accountable());
        // a team of unknown members cannot be counted per person
        return Arrays.stream(bearers).anyMatch(OrganizationIndex::isTeam) ? new int[0] : bearers;
    }
}
