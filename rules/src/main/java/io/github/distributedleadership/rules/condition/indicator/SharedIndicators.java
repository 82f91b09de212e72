package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The indicators of shared responsibility: shared in fact, with expertise, trust and purpose, on no single person (our own
 * definitions).
 *
 * <p><b>In fact.</b> Of the held responsibilities whose kind was settled by decisions, those that are shared in substance.
 *
 * <p><b>Form.</b> Of the teams whose leadership has a form, those in which it is not focused on one. The organisation as a
 * whole is no unit.
 *
 * <p><b>Fit.</b> A unit is a responsibility about which the policies have a verdict. It counts if it is held as they say:
 * shared, on record or informally, where they speak for several; by one, on one's own or on behalf of a superior, where they
 * speak for one; by anybody, where neither is better. Where it is not on record how it is held, or whether several who hold it
 * answer for it together, the unit is unknown.
 *
 * <p><b>Expertise.</b> A unit is a responsibility of kind SHARED that needs any skill; it counts if every holder has at
 * least half the level of one need. A need of level 0 is none: everybody would meet it. One holder who is known to bring
 * nothing settles it, whatever is unknown of the others.
 *
 * <p><b>Vision.</b> Of the initiatives of the window, those that serve a goal.
 */
public final class SharedIndicators {
    private final IndicatorContext setting;
    private final Forms forms;
    private final SharingVerdicts verdicts;

    public SharedIndicators(IndicatorContext setting, Forms forms, SharingVerdicts verdicts) {
        this.setting = setting;
        this.forms = forms;
        this.verdicts = verdicts;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(inFact());
        results.accept(form());
        results.accept(fit());
        results.accept(expertise());
        results.accept(new SharedTrust(setting).result());
        results.accept(new SharedIndependence(setting).result());
        results.accept(vision());
    }

    private IndicatorResult inFact() {
        if (!setting.records(Table.DECISIONS)) {
            return IndicatorResult.without(Indicator.SHARED_IN_FACT, Undetermined.NOT_RECORDED);
        }
        if (!setting.standing.isDated()) {
            return IndicatorResult.without(Indicator.SHARED_IN_FACT, Undetermined.NO_DATE);
        }
        UnitCounter count = setting.count(Indicator.SHARED_IN_FACT, setting::responsibilityName);
        setting.sharing.responsibilities().forEach(r -> {
            HoldingKind kind = setting.sharing.kind(r);
            if (kind.isHeld() && setting.sharing.evidence(r) == Evidence.RECORD) {
                count.unit(r, kind.isShared(), setting.significance(r));
            }
        });
        return count.result();
    }

    private IndicatorResult form() {
        if (setting.lacks(Table.HOLDINGS) || setting.lacks(Table.TEAMS)) {
            return IndicatorResult.without(Indicator.SHARED_FORM, Undetermined.NOT_RECORDED);
        }
        UnitCounter count = setting.count(
                Indicator.SHARED_FORM, team -> setting.index.team(team).id().value());
        List<ScopeForm> ofTeams = forms.ofTeams();
        for (int team = 0; team < ofTeams.size(); team++) {
            LeadershipForm form = ofTeams.get(team).form();
            if (form != LeadershipForm.UNDETERMINED) {
                count.unit(team, form != LeadershipForm.FOCUSED);
            }
        }
        return count.result();
    }

    private IndicatorResult fit() {
        UnitCounter count = setting.count(Indicator.SHARED_FIT, setting::responsibilityName);
        verdicts.judgeAll();
        setting.sharing.responsibilities().forEach(r -> {
            Verdict verdict = verdicts.verdict(r);
            HoldingKind kind = setting.sharing.kind(r);
            if (verdict == Verdict.UNDETERMINED) {
                return;
            }
            if (kind == HoldingKind.UNDETERMINED) {
                count.unknown(FieldId.HOLDINGS_HOLDERS);
            } else if (kind == HoldingKind.SEVERAL_HOLDERS && verdict.isShared()) {
                // whether they share it depends on who answers
                count.unknown(FieldId.HOLDINGS_ACCOUNTABLE);
            } else {
                count.unit(r, verdicts.fits(r), setting.significance(r));
            }
        });
        return count.result();
    }

    private IndicatorResult expertise() {
        if (setting.lacks(Table.HOLDINGS)) {
            return IndicatorResult.without(Indicator.SHARED_EXPERTISE, Undetermined.NOT_RECORDED);
        }
        UnitCounter count = setting.count(Indicator.SHARED_EXPERTISE, setting::responsibilityName);
        setting.sharing
                .responsibilities()
                .filter(r -> setting.sharing.kind(r) == HoldingKind.SHARED)
                .forEach(r -> expertise(r, count));
        return count.result();
    }

    private void expertise(int responsibility, UnitCounter count) {
        Recorded<ImmutableSortedMap<Skill, Fraction>> needs =
                setting.index.responsibility(responsibility).needs();
        if (needs.isUnknown()) {
            count.unknown(FieldId.RESPONSIBILITIES_NEEDS);
            return;
        }
        boolean needsNothing =
                needs.orElse(ImmutableSortedMap.of()).values().stream().allMatch(level -> level.value() == 0);
        if (needsNothing) {
            return;
        }
        FieldId unknown = null;
        for (int holder : setting.standing.holders().row(responsibility)) {
            if (OrganizationIndex.isTeam(holder)) {
                unknown = FieldId.TEAMS_MEMBERS;
            } else if (setting.index.member(holder).skills().isUnknown()) {
                unknown = FieldId.MEMBERS_SKILLS;
            } else if (!bringsHalfOfOne(holder, needs.value().orElseThrow())) {
                count.unit(responsibility, false, setting.significance(responsibility));
                return;
            }
        }
        if (unknown == null) {
            count.unit(responsibility, true, setting.significance(responsibility));
        } else {
            count.unknown(unknown);
        }
    }

    private boolean bringsHalfOfOne(int member, Map<Skill, Fraction> needs) {
        Map<Skill, Fraction> skills = setting.index.member(member).skills().orElse(ImmutableSortedMap.of());
        for (Map.Entry<Skill, Fraction> need : needs.entrySet()) {
            double needed = need.getValue().value();
            double level = skills.getOrDefault(need.getKey(), Fraction.ZERO).value();
            if (needed > 0 && level >= needed / 2) {
                return true;
            }
        }
        return false;
    }

    private IndicatorResult vision() {
        if (!setting.records(Table.INITIATIVES)) {
            return IndicatorResult.without(Indicator.SHARED_VISION, Undetermined.NOT_RECORDED);
        }
        if (!setting.standing.isDated()) {
            return IndicatorResult.without(Indicator.SHARED_VISION, Undetermined.NO_DATE);
        }
        UnitCounter count = setting.count(Indicator.SHARED_VISION, setting::initiativeName);
        List<Initiative> initiatives = setting.practice.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            if (!setting.inWindow(initiatives.get(i).at())) {
                continue;
            }
            if (initiatives.get(i).serves().isUnknown()) {
                count.unknown(FieldId.INITIATIVES_SERVES);
            } else {
                count.unit(i, initiatives.get(i).serves().isKnown());
            }
        }
        return count.result();
    }
}
