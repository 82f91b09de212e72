package io.github.distributedleadership.rules.condition.count;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Reflection;
import java.util.Arrays;
import java.util.List;

/** The reflections of the window and who took part in them, teams expanded on the day of each. */
public final class Attendance {
    private final List<Reflection> all;
    private final int from;
    private final int until;
    private final int[] days;
    private final IntRows participants;

    public Attendance(IndicatorContext setting) {
        all = setting.practice.reflections();
        int first = 0;
        while (first < all.size() && !setting.inWindow(all.get(first).at())) {
            first++;
        }
        int last = first;
        while (last < all.size() && setting.inWindow(all.get(last).at())) {
            last++;
        }
        from = first;
        until = last;
        IntRows.Builder rows = new IntRows.Builder();
        days = new int[until - from];
        for (int r = from; r < until; r++) {
            days[r - from] = Days.of(all.get(r).at());
            for (int person : people(setting, codes(setting, all.get(r).participants()), day(r))) {
                rows.add(person);
            }
            rows.endRow();
        }
        participants = rows.build();
    }

    /** The number of the first reflection of the window. */
    public int from() {
        return from;
    }

    /** The number after the last reflection of the window. */
    public int until() {
        return until;
    }

    public Reflection reflection(int number) {
        return all.get(number);
    }

    public int day(int number) {
        return days[number - from];
    }

    /** Those who took part, in order; a team of unknown members stands before all members. */
    public int[] participants(int number) {
        return participants.row(number - from);
    }

    /**
     * The people behind the parties of an act; where by the record none of them was there, the members among them. Empty where
     * only teams acted, of which it is known that nobody belonged to them on that day.
     */
    public static int[] people(IndicatorContext setting, int[] codes, int day) {
        int[] people = setting.people(codes, day);
        return people.length == 0
                ? Arrays.stream(codes)
                        .filter(code -> code >= 0 && !setting.isMachine(code))
                        .toArray()
                : people;
    }

    public static int[] codes(IndicatorContext setting, ImmutableSortedSet<Party> parties) {
        List<Party> list = parties.asList();
        int[] codes = new int[list.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = setting.index.code(list.get(i));
        }
        return codes;
    }

    /** How many members of some people are among others, both in order; a team of unknown members may be nobody. */
    public static int common(int[] some, int[] others) {
        int common = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) {
                common += some[i] >= 0 ? 1 : 0;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** Whether a team of unknown members is among the people. */
    public static boolean hasUnknownTeam(int[] people) {
        for (int person : people) {
            if (OrganizationIndex.isTeam(person)) {
                return true;
            }
        }
        return false;
    }
}
