package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.EffectiveHolders;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.Map;

/**
 * Whether responsibilities stay in good hands when any one member leaves (our own definition).
 *
 * <p>A unit is a responsibility that somebody holds, on paper or informally: in whose {@linkplain EffectiveHolders hands} it is. It
 * counts if at least two hold it, holders in name only left out, and at least two of them cover every need. Then whoever
 * leaves, somebody holds it still, and its needs are covered; this is so for every arrangement, since those who stay may
 * act together. A need that nobody covers today is not covered then.
 *
 * <p>One who holds it alone settles it, whatever is unknown. Where needs, skills, or who holds it are not on record and
 * could turn the answer, the unit is unknown.
 */
final class SharedIndependence {
    private final IndicatorContext setting;
    private final UnitCounter count;

    SharedIndependence(IndicatorContext setting) {
        this.setting = setting;
        count = setting.count(Indicator.SHARED_INDEPENDENCE, setting::responsibilityName);
    }

    IndicatorResult result() {
        if (setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(Indicator.SHARED_INDEPENDENCE, Undetermined.NOT_RECORDED);
        }
        setting.sharing.responsibilities().forEach(this::look);
        return count.result();
    }

    private void look(int responsibility) {
        EffectiveHolders hands = EffectiveHolders.of(setting, responsibility);
        FieldId missing = hands.missing();
        if (missing != null) {
            count.unknown(missing);
        } else if (hands.people().length > 0) {
            judge(responsibility, carrying(responsibility, hands.people()));
        }
    }

    private int[] carrying(int responsibility, int[] holders) {
        return holders.length < 2 ? holders : setting.sharing.carriers(responsibility);
    }

    private void judge(int responsibility, int[] holders) {
        int[] members =
                Arrays.stream(holders).filter(h -> !OrganizationIndex.isTeam(h)).toArray();
        boolean mayBeMore = members.length < holders.length;
        Recorded<ImmutableSortedMap<Skill, Fraction>> needs =
                setting.index.responsibility(responsibility).needs();
        if (members.length < 2 && !mayBeMore) {
            count.unit(responsibility, false, setting.significance(responsibility));
        } else if (members.length < 2) {
            count.unknown(FieldId.TEAMS_MEMBERS);
        } else if (needs.isUnknown()) {
            count.unknown(FieldId.RESPONSIBILITIES_NEEDS);
        } else {
            judge(responsibility, members, mayBeMore, needs.orElse(ImmutableSortedMap.of()));
        }
    }

    private void judge(int responsibility, int[] members, boolean mayBeMore, Map<Skill, Fraction> needs) {
        boolean skillsUnknown = Arrays.stream(members)
                .anyMatch(m -> setting.index.member(m).skills().isUnknown());
        boolean open = false;
        for (Map.Entry<Skill, Fraction> need : needs.entrySet()) {
            int covering = need.getValue().value() > 0 ? covering(members, need.getKey(), need.getValue()) : 2;
            if (covering < 2 && !skillsUnknown && !mayBeMore) {
                count.unit(responsibility, false, setting.significance(responsibility));
                return;
            }
            open |= covering < 2 && (skillsUnknown || mayBeMore);
        }
        if (open) {
            count.unknown(skillsUnknown ? FieldId.MEMBERS_SKILLS : FieldId.TEAMS_MEMBERS);
        } else {
            count.unit(responsibility, true, setting.significance(responsibility));
        }
    }

    /** How many of the holders cover the need, as far as their skills are known; counted up to two. */
    private int covering(int[] holders, Skill skill, Fraction needed) {
        int covering = 0;
        for (int i = 0; i < holders.length && covering < 2; i++) {
            var skills = setting.index.member(holders[i]).skills().value();
            boolean covers = skills.isPresent()
                    && skills.get().getOrDefault(skill, Fraction.ZERO).value() >= needed.value();
            covering += covers ? 1 : 0;
        }
        return covering;
    }
}
