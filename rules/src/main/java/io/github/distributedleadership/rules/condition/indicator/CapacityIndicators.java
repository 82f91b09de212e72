package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The indicators of capacity: skills, resources, contribution, education, openness (our own definitions).
 *
 * <p><b>Education.</b> Of the members, those to whom, alone or as a member of a team, EDUCATION was allocated in the window.
 *
 * <p><b>Openness.</b> A unit is an initiative of the window none of whose proposers had a role on its day; one of a team to
 * which by the record nobody belonged on that day is none. It counts if it was not refused. One whose approval is pending is
 * unknown: a place where ideas are left lying would otherwise look open. Beside it stands {@code role-holders}, the same share
 * of the initiatives with a proposer who had a role, and {@code role-holders-initiatives}, how many these are.
 */
public final class CapacityIndicators {
    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;

    public CapacityIndicators(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(new CapacitySkills(setting).result());
        results.accept(new CapacityResources(setting).result());
        results.accept(new Contribution(setting).result());
        results.accept(education());
        results.accept(openness());
    }

    private IndicatorResult education() {
        if (setting.lacks(Table.ALLOCATIONS)) {
            return IndicatorResult.without(Indicator.CAPACITY_EDUCATION, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.CAPACITY_EDUCATION, Undetermined.NO_DATE);
        }
        BitSet educated = new BitSet();
        boolean someTeamIsUnknown = false;
        for (Allocation allocation : setting.practice.allocations()) {
            if (allocation.kind() == ResourceKind.EDUCATION && setting.inWindow(allocation.at())) {
                int[] codes = {index.code(allocation.to())};
                for (int person : Attendance.people(setting, codes, Days.of(allocation.at()))) {
                    if (person >= 0) {
                        educated.set(person);
                    } else {
                        someTeamIsUnknown = true;
                    }
                }
            }
        }
        UnitCounter count = setting.count(Indicator.CAPACITY_EDUCATION, setting::memberName);
        for (int m = 0; m < index.members(); m++) {
            if (!standing.counts(m)) {
                continue;
            }
            if (!educated.get(m) && someTeamIsUnknown) {
                count.unknown(FieldId.TEAMS_MEMBERS);
            } else {
                count.unit(m, educated.get(m), setting.records(Table.ALLOCATIONS), FieldId.ALLOCATIONS);
            }
        }
        return count.result();
    }

    private IndicatorResult openness() {
        if (!setting.records(Table.INITIATIVES) || setting.lacks(Table.LEADERS)) {
            return IndicatorResult.without(Indicator.CAPACITY_OPENNESS, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.CAPACITY_OPENNESS, Undetermined.NO_DATE);
        }
        UnitCounter count = setting.count(Indicator.CAPACITY_OPENNESS, setting::initiativeName);
        int ofRoleHolders = 0;
        int notRefused = 0;
        List<Initiative> initiatives = setting.practice.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            if (!setting.inWindow(initiatives.get(i).at())) {
                continue;
            }
            int day = Days.of(initiatives.get(i).at());
            int[] people = Attendance.people(setting, index.proposers().row(i), day);
            if (people.length == 0) {
                continue;
            }
            boolean ofRoleHolder = Arrays.stream(people)
                    .anyMatch(p -> p >= 0 && !standing.roles().of(p, day).isEmpty());
            Ternary refused = refused(initiatives.get(i));
            if (ofRoleHolder) {
                ofRoleHolders += refused == Ternary.UNKNOWN ? 0 : 1;
                notRefused += refused == Ternary.NO ? 1 : 0;
            } else if (refused == Ternary.UNKNOWN) {
                count.unknown(FieldId.INITIATIVES_APPROVAL);
            } else if (Attendance.hasUnknownTeam(people)) {
                count.unknown(FieldId.TEAMS_MEMBERS);
            } else if (!setting.records(Table.LEADERS)) {
                count.unknown(FieldId.LEADERS);
            } else {
                count.unit(i, refused == Ternary.NO);
            }
        }
        if (ofRoleHolders > 0) {
            count.beside("role-holders", (double) notRefused / ofRoleHolders);
        }
        count.beside("role-holders-initiatives", ofRoleHolders);
        return count.result();
    }

    private static Ternary refused(Initiative initiative) {
        return initiative
                .approval()
                .filter(approval -> approval.status() != Approval.Status.PENDING)
                .map(approval -> Ternary.of(approval.status() == Approval.Status.REFUSED))
                .orElse(Ternary.UNKNOWN);
    }
}
