package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
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

    public CapacityIndicators(IndicatorContext setting) {
        this.setting = setting;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(setting.ofResponsibilities(
                Indicator.CAPACITY_SKILLS, (count, r) -> new CapacitySkills(setting).ask(count, r)));
        results.accept(new CapacityResources(setting).result());
        results.accept(new Contribution(setting).result());
        results.accept(education());
        results.accept(openness());
    }

    private IndicatorResult education() {
        BitSet educated = new BitSet();
        Told more = setting.byRow(false, Table.ALLOCATIONS);
        for (Allocation allocation : setting.practice.allocations()) {
            if (allocation.kind() == ResourceKind.EDUCATION && setting.inWindow(allocation.at())) {
                int[] codes = {setting.index.code(allocation.to())};
                for (int person : Attendance.people(setting, codes, Days.of(allocation.at()))) {
                    if (person >= 0) {
                        educated.set(person);
                    } else {
                        more = more.or(Told.unknown(FieldId.TEAMS_MEMBERS));
                    }
                }
            }
        }
        Told others = more;
        return setting.ofMembers(
                Indicator.CAPACITY_EDUCATION,
                (count, m) -> count.ask(m, Told.YES, educated.get(m) ? Told.YES : others));
    }

    private IndicatorResult openness() {
        int[] ofRoleHolders = new int[2];
        return setting.run(Indicator.CAPACITY_OPENNESS, setting::initiativeName, count -> {
            List<Initiative> initiatives = setting.practice.initiatives();
            for (int i = 0; i < initiatives.size(); i++) {
                if (setting.inWindow(initiatives.get(i).at())) {
                    look(i, initiatives.get(i), count, ofRoleHolders);
                }
            }
            if (ofRoleHolders[1] > 0) {
                count.beside("role-holders", (double) ofRoleHolders[0] / ofRoleHolders[1]);
            }
            count.beside("role-holders-initiatives", ofRoleHolders[1]);
        });
    }

    private void look(int number, Initiative initiative, UnitCounter count, int... ofRoleHolders) {
        int day = Days.of(initiative.at());
        int[] people = Attendance.people(setting, setting.index.proposers().row(number), day);
        Told withRole = setting.byRow(
                Arrays.stream(people)
                        .anyMatch(p -> !setting.standing.roles().of(p, day).isEmpty()),
                Table.LEADERS);
        Told isOne = Attendance.hasUnknownTeam(people) ? withRole.or(Told.unknown(FieldId.TEAMS_MEMBERS)) : withRole;
        Told notRefused = initiative
                .approval()
                .filter(approval -> approval.status() != Approval.Status.PENDING)
                .map(approval -> Told.of(approval.status() != Approval.Status.REFUSED))
                .orElse(Told.unknown(FieldId.INITIATIVES_APPROVAL));
        if (people.length > 0) {
            count.ask(number, isOne.not(), notRefused);
            if (withRole.isYes() && !notRefused.isUnknown()) {
                ofRoleHolders[0] += notRefused.isYes() ? 1 : 0;
                ofRoleHolders[1]++;
            }
        }
    }
}
