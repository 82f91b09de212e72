package io.github.distributedleadership.rules.condition.count;

import com.google.common.collect.Streams;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The heads of the scopes that contain a responsibility, on a day, and those above them (our own definition).
 *
 * <p>A head of a scope leads it on that day, appointed or elected, and nobody above in the line belongs to it or leads it,
 * as far as is on record. To a team belong its members, to a responsibility its holders. To the organisation only its
 * leaders: that everybody belongs to it would leave a school without a head as soon as the head reports to a governor.
 *
 * <p>One who leads by a right that nobody wrote down may be a head.
 */
public final class Heads {
    private static final int FEW = 64;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final SuperiorsInWindow above;
    private final Epochs epochs;
    private final Map<Scope, List<Leader>> leaders = new HashMap<>();
    private final Map<Scope, Found> found = new HashMap<>();
    private List<Scope> led = List.of();
    private int responsibility = OrganizationIndex.NONE;
    private int epoch = -1;
    private int day;

    public Heads(IndicatorContext setting, SuperiorsInWindow above, Epochs epochs) {
        this.setting = setting;
        this.above = above;
        this.epochs = epochs;
        standing = setting.standing;
    }

    /**
     * The heads of one scope on a day.
     *
     * @param certain those who are surely a head, in order
     * @param perhaps those who may be, in order
     * @param below those who are a head unless one above them is whose right to lead nobody wrote down, in order
     * @param mayLead those who may lead it, by a right that nobody wrote down, in order
     */
    private record Found(int[] certain, int[] perhaps, int[] below, int[] mayLead) {}

    /** Turns to the scopes that contain a responsibility, on a day of the window; what is found is kept for an epoch. */
    public void turnTo(int someResponsibility, int someDay) {
        day = someDay;
        if (someResponsibility != responsibility) {
            responsibility = someResponsibility;
            led = Streams.stream(standing.roles().ledScopesOf(responsibility))
                    .filter(scope -> !leaders(scope).isEmpty())
                    .toList();
        }
        if (epochs.of(day) != epoch) {
            epoch = epochs.of(day);
            found.clear();
        }
    }

    /** Whether anybody surely is a head, or above one. */
    public boolean hasCertain() {
        return led.stream()
                .map(this::in)
                .anyMatch(heads -> heads.certain().length > 0
                        || Arrays.stream(heads.below()).anyMatch(head -> above.inLine(head, day).length > 0));
    }

    /** Whether anybody may be a head, or above one. */
    public boolean hasPerhaps() {
        return led.stream().anyMatch(scope -> in(scope).perhaps().length > 0);
    }

    /** Whether the person is a head of one of the scopes, or stands above one in the line. */
    public Ternary isAtTop(int person) {
        Ternary atTop = Ternary.NO;
        for (int i = 0; i < led.size() && atTop != Ternary.YES; i++) {
            Found heads = in(led.get(i));
            if (Arrays.binarySearch(heads.certain(), person) >= 0 || isAboveAnyHead(person, heads)) {
                atTop = Ternary.YES;
            } else if (atTop == Ternary.NO
                    && (Arrays.binarySearch(heads.perhaps(), person) >= 0 || isAboveSome(person, heads.perhaps()))) {
                atTop = Ternary.UNKNOWN;
            }
        }
        return atTop;
    }

    /** Whether the person stands above one who is a head, and above whoever may be the head in place of that one, or is that one. */
    private boolean isAboveAnyHead(int person, Found heads) {
        return !OrganizationIndex.isTeam(person)
                && Arrays.stream(heads.below())
                        .filter(head -> setting.superiors.isSuperiorInLine(person, head, day))
                        .anyMatch(head -> Arrays.stream(heads.mayLead())
                                .filter(other -> setting.superiors.isSuperiorInLine(other, head, day))
                                .allMatch(other ->
                                        other == person || setting.superiors.isSuperiorInLine(person, other, day)));
    }

    private boolean isAboveSome(int person, int[] people) {
        return !OrganizationIndex.isTeam(person)
                && Arrays.stream(people).anyMatch(p -> setting.superiors.isSuperiorInLine(person, p, day));
    }

    private Found in(Scope scope) {
        return found.computeIfAbsent(scope, this::find);
    }

    private Found find(Scope scope) {
        int[] leading = leading(scope, day, true);
        int[] mayLead = leading(scope, day, false);
        int[] inside = inside(scope, leading, day);
        int[] heads = Arrays.stream(leading)
                .filter(head -> !hasSuperiorAmong(head, inside))
                .toArray();
        int[] certain = Arrays.stream(heads)
                // one above who may lead it, too, may be the head instead
                .filter(head -> !hasSuperiorAmong(head, mayLead))
                .toArray();
        int[] perhaps = IntStream.concat(
                        Arrays.stream(mayLead),
                        Arrays.stream(heads).filter(head -> Arrays.binarySearch(certain, head) < 0))
                .sorted()
                .distinct()
                .toArray();
        return new Found(certain, perhaps, heads, mayLead);
    }

    /** Of few each is asked about; else everybody up the line is. */
    private boolean hasSuperiorAmong(int person, int[] people) {
        return people.length > FEW
                ? Attendance.common(above.inLine(person, day), people) > 0
                : Arrays.stream(people).anyMatch(p -> setting.superiors.isSuperiorInLine(p, person, day));
    }

    /** Those who lead the scope by appointment or election, or by a right that is unknown, in order. */
    private int[] leading(Scope scope, int day, boolean formal) {
        return leaders(scope).stream()
                .filter(leader -> Roles.isFormal(leader) == formal && Days.holds(leader.term(), day))
                .mapToInt(leader -> setting.index.number(leader.member()))
                .filter(member -> Days.holds(setting.index.member(member).term(), day))
                .sorted()
                .distinct()
                .toArray();
    }

    /** All who lead it on any day by appointment or election, or by a right that is unknown. */
    private List<Leader> leaders(Scope scope) {
        return leaders.computeIfAbsent(
                scope,
                s -> standing.roles().in(s, Days.EVER).stream()
                        .filter(leader ->
                                Roles.isFormal(leader) || leader.basis().isEmpty())
                        .toList());
    }

    private int[] inside(Scope scope, int[] leading, int day) {
        return IntStream.concat(Arrays.stream(leading), Arrays.stream(members(scope, day)))
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] members(Scope scope, int day) {
        if (scope instanceof Scope.OfTeam of) {
            return standing.membersOf(setting.index.number(of.team()), day);
        }
        if (scope instanceof Scope.OfResponsibility of) {
            int holding = standing.holdingOn(setting.index.number(of.responsibility()), day);
            return holding == OrganizationIndex.NONE
                    ? new int[0]
                    : standing.expanded(setting.index.holders().row(holding), day);
        }
        return new int[0];
    }
}
