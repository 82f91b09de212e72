package io.github.distributedleadership.rules.condition;

import com.google.common.collect.Streams;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Days;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Roles;
import io.github.distributedleadership.core.organization.Standing;
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
final class Heads {
    private final Setting setting;
    private final Standing standing;
    private final Above above;
    private final Epochs epochs;
    private final Map<Scope, List<Leader>> leaders = new HashMap<>();
    private List<Scope> led = List.of();
    private int responsibility = OrganizationIndex.NONE;
    private int epoch = -1;
    private Top top = new Top(new int[0], new int[0]);

    Heads(Setting setting, Above above, Epochs epochs) {
        this.setting = setting;
        this.above = above;
        this.epochs = epochs;
        standing = setting.standing;
    }

    /**
     * Those at the top of the scopes of a responsibility.
     *
     * @param certain those who are surely a head or above one, in order
     * @param perhaps those who may be, in order
     */
    record Top(int[] certain, int[] perhaps) {
        boolean isCertain(int person) {
            return Arrays.binarySearch(certain, person) >= 0;
        }

        boolean isPerhaps(int person) {
            return Arrays.binarySearch(perhaps, person) >= 0;
        }
    }

    /** Those at the top on a day of the window; found once per epoch while the responsibility stays the same. */
    Top of(int someResponsibility, int day) {
        if (someResponsibility != responsibility) {
            responsibility = someResponsibility;
            epoch = -1;
            led = Streams.stream(standing.roles().ledScopesOf(responsibility))
                    .filter(scope -> !leaders(scope).isEmpty())
                    .toList();
        }
        if (epochs.of(day) != epoch) {
            epoch = epochs.of(day);
            top = find(day);
        }
        return top;
    }

    private Top find(int day) {
        IntStream.Builder certain = IntStream.builder();
        IntStream.Builder perhaps = IntStream.builder();
        for (Scope scope : led) {
            int[] leading = leading(scope, day, true);
            int[] mayLead = leading(scope, day, false);
            for (int head : leading) {
                int[] line = above.inLine(head, day);
                if (Attendance.common(line, inside(scope, leading, day)) == 0) {
                    Arrays.stream(line).forEach(certain::add);
                    // one above who may lead it, too, may be the head instead
                    (Attendance.common(line, mayLead) == 0 ? certain : perhaps).add(head);
                }
            }
            for (int head : mayLead) {
                perhaps.add(head);
                Arrays.stream(above.inLine(head, day)).forEach(perhaps::add);
            }
        }
        return new Top(ordered(certain), ordered(perhaps));
    }

    private static int[] ordered(IntStream.Builder numbers) {
        return numbers.build().sorted().distinct().toArray();
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
