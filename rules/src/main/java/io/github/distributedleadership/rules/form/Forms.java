package io.github.distributedleadership.rules.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.holding.SharingParameters;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The form of leadership in every scope of an organisation: the whole of it, and each team.
 *
 * <p>A team contains the teams inside it. What rests on whom is added up from the innermost teams outward, each time the
 * smaller into the larger, so that teams may be nested deeply. Immutable and thread-safe.
 */
public final class Forms {
    /** In place of the number of a team: the whole organisation. */
    static final int WHOLE = -1;

    private final Snapshot standing;
    private final SharingParameters parameters;
    /** Responsibility to those on whom it rests; empty: left out. */
    private final int[][] restsOn;

    private final boolean[] byHolders;
    /** Team to the responsibilities that it owns itself, and not a team inside it. */
    private final IntRows ofTeam;
    /** Team to its place among all teams, each before those inside it, and to the first place after those. */
    private final int[] place;

    private final int[] end;
    /** Member to what he or she answers for and others hold, by the place of the team that owns it; of no team at the end. */
    private final IntRows delegated;

    private final ImmutableList<ScopeForm> teams;
    private final ScopeForm organization;

    private Forms(Snapshot standing, SharingParameters parameters) {
        this.standing = standing;
        this.parameters = parameters;
        OrganizationIndex index = standing.index();
        int n = index.responsibilities();
        restsOn = new int[n][];
        byHolders = new boolean[n];
        for (int r = 0; r < n; r++) {
            restsOn[r] = standing.exists(r) ? bearers(r) : new int[0];
        }
        ofTeam = IntRows.byKey(IntStream.range(0, n).map(this::team).toArray(), index.teams());
        int[] order = standing.roles().teamsOutsideIn();
        place = new int[order.length];
        end = new int[order.length];
        delegated = delegated(order);
        teams = addUp(order);
        FormLoad whole = new FormLoad();
        IntStream.range(0, n).forEach(r -> add(r, whole));
        organization = form(Scope.organization(), WHOLE, whole);
    }

    /** {@return the forms in the organisation, by these thresholds} */
    public static Forms of(Snapshot standing, SharingParameters parameters) {
        return new Forms(standing, parameters);
    }

    /** {@return the form in the whole organisation} */
    public ScopeForm ofOrganization() {
        return organization;
    }

    /** {@return the form in that team, with the teams inside it} */
    public ScopeForm at(TeamId team) {
        int number = standing.index().number(team);
        if (number == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no team \"" + team + "\"");
        }
        return teams.get(number);
    }

    /** {@return the form in each team, in the order of their ids} */
    public ImmutableList<ScopeForm> ofTeams() {
        return teams;
    }

    SharingParameters parameters() {
        return parameters;
    }

    /** What the focus of a scope answers for and others hold. */
    ImmutableList<ResponsibilityId> delegated(MemberId focus, int team) {
        int member = standing.index().number(focus);
        int first = firstDelegated(member, team);
        return IntStream.range(first, first + delegatedSize(focus, team))
                .map(i -> delegated.get(member, i))
                .sorted()
                .mapToObj(r -> standing.index().responsibility(r).id())
                .collect(ImmutableList.toImmutableList());
    }

    int delegatedSize(MemberId focus, int team) {
        int member = standing.index().number(focus);
        return team == WHOLE
                ? delegated.size(member)
                : firstDelegatedFrom(member, end[team]) - firstDelegated(member, team);
    }

    private int firstDelegated(int member, int team) {
        return team == WHOLE ? 0 : firstDelegatedFrom(member, place[team]);
    }

    private int firstDelegatedFrom(int member, int wanted) {
        int low = 0;
        int high = delegated.size(member);
        while (low < high) {
            int middle = (low + high) >>> 1;
            int team = team(delegated.get(member, middle));
            if ((team < 0 ? Integer.MAX_VALUE : place[team]) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The members of a scope on whom nothing of it rests. */
    ImmutableSortedSet<MemberId> withoutAny(int team) {
        BitSet members = new BitSet();
        BitSet bearing = new BitSet();
        if (team == WHOLE) {
            IntStream.range(0, standing.index().members())
                    .filter(m -> standing.isPresent(m) && !standing.index().isMachine(m))
                    .forEach(members::set);
            Arrays.stream(restsOn).flatMapToInt(Arrays::stream).forEach(bearing::set);
        } else {
            for (int inner : standing.roles().teamsWithin(team)) {
                Arrays.stream(standing.index().withoutMachines(standing.membersOf(inner)))
                        .forEach(members::set);
                ofTeam.forEach(inner, r -> Arrays.stream(restsOn[r]).forEach(bearing::set));
            }
        }
        members.andNot(bearing);
        return members.stream()
                .mapToObj(this::member)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The form of each team, from the innermost outward. */
    private ImmutableList<ScopeForm> addUp(int[] order) {
        ScopeForm[] found = new ScopeForm[order.length];
        FormLoad[] within = new FormLoad[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int team = order[i];
            FormLoad own = new FormLoad();
            ofTeam.forEach(team, r -> add(r, own));
            FormLoad load = within[team] == null ? own : FormLoad.together(within[team], own);
            found[team] = form(Scope.of(standing.index().team(team).id()), team, load);
            int parent = standing.index().parentTeam(team);
            if (parent != OrganizationIndex.NONE) {
                within[parent] = within[parent] == null ? load : FormLoad.together(within[parent], load);
            }
        }
        return ImmutableList.copyOf(found);
    }

    private void add(int responsibility, FormLoad load) {
        if (standing.exists(responsibility)) {
            load.add(restsOn[responsibility], byHolders[responsibility]);
        }
    }

    private ScopeForm form(Scope scope, int team, FormLoad load) {
        FormFocus focus = FormFocus.of(load);
        LeadershipForm form = form(load.counted, focus, load.onOne, parameters);
        return new ScopeForm(this, scope, team, form, load, form == LeadershipForm.FOCUSED ? member(load.top()) : null);
    }

    /** The form where so many are counted, so much rests on one, and so many of them rest on one person each. */
    static LeadershipForm form(int counted, FormFocus focus, int onOne, SharingParameters parameters) {
        if (counted < parameters.formMinimum()) {
            return LeadershipForm.UNDETERMINED;
        }
        if (focus.isFocused(counted, parameters)) {
            return LeadershipForm.FOCUSED;
        }
        int several = counted - onOne;
        return onOne > several
                ? LeadershipForm.DIVIDED
                : onOne < several ? LeadershipForm.SHARED : LeadershipForm.HYBRID;
    }

    private IntRows delegated(int[] order) {
        IntStream.Builder responsibilities = IntStream.builder();
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
            ofTeam.forEach(order[i], responsibilities::add);
        }
        for (int i = order.length - 1; i >= 0; i--) {
            int parent = standing.index().parentTeam(order[i]);
            end[order[i]] = Math.max(end[order[i]], i + 1);
            if (parent != OrganizationIndex.NONE) {
                end[parent] = Math.max(end[parent], end[order[i]]);
            }
        }
        IntStream.range(0, restsOn.length).filter(r -> team(r) < 0).forEach(responsibilities::add);
        IntStream.Builder bearers = IntStream.builder();
        IntStream.Builder borne = IntStream.builder();
        responsibilities.build().forEach(r -> {
            for (int bearer : restsOn[r]) {
                if (standing.holders().size(r) > 0 && !standing.holders().contains(r, bearer)) {
                    bearers.add(bearer);
                    borne.add(r);
                }
            }
        });
        int[] rows = borne.build().toArray();
        IntRows places =
                IntRows.byKey(bearers.build().toArray(), standing.index().members());
        IntRows.Builder found = new IntRows.Builder();
        for (int m = 0; m < places.rows(); m++) {
            places.forEach(m, i -> found.add(rows[i]));
            found.endRow();
        }
        return found.build();
    }

    /** The number of the team that owns it, or a number below 0. */
    private int team(int responsibility) {
        int owner = standing.index().ownerCode(responsibility);
        return OrganizationIndex.isTeam(owner) ? -1 - owner : -1;
    }

    private MemberId member(int number) {
        return standing.index().member(number).id();
    }

    /** Those who answer for it, else its holders where nobody answers or it is unknown who does; nobody where it cannot be counted. */
    private int[] bearers(int responsibility) {
        int number = standing.holding(responsibility);
        if (number == OrganizationIndex.NONE) {
            return new int[0];
        }
        Holding holding = standing.index().holding(number);
        // a machine bears nothing
        int[] holders = standing.index().withoutMachines(standing.holders().row(responsibility));
        if (holding.holders().isKnown() && holders.length == 0
                || holding.holders().isNone()) {
            return new int[0];
        }
        // where nobody answers, who holds it carries it all the same
        int[] answering =
                standing.index().withoutMachines(standing.index().accountable().row(number));
        byHolders[responsibility] = holding.accountable().isUnknown() || answering.length == 0;
        int[] bearers = byHolders[responsibility]
                ? holders
                : standing.index().withoutMachines(standing.expanded(answering, standing.day()));
        // a team of unknown members cannot be counted per person
        return Arrays.stream(bearers).anyMatch(OrganizationIndex::isTeam) ? new int[0] : bearers;
    }
}
